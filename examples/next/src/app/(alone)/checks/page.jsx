'use client';
import { configure } from 'cookie-charter';
import {
  CookieBanner,
  CookieCharter,
  CookieGate,
  CookiePreferences,
  CookieTable,
  CookieTrigger,
} from 'cookie-charter/react.js';
import { useEffect, useState } from 'react';
import charter from '../../../../charter.json';

configure({ charter });

function Elements({ given, hear }) {
  return (
    <>
      <CookieBanner store={given.store} placement={given.placement} headingLevel={given.level}>
        {given.title && <span slot="title">{given.title}</span>}
        <p slot="message">{given.message}</p>
      </CookieBanner>
      <CookieTable columns={given.columns} withTools={given.flag} headingLevel={given.level} />
      <CookieGate service="film">
        <template dangerouslySetInnerHTML={{ __html: given.embed }} />
        {given.link && <a href={given.link}>The film</a>}
      </CookieGate>
      <CookieCharter store={given.store}>
        <details slot="rights" onToggle={hear}>
          <summary>More rights</summary>
        </details>
      </CookieCharter>
      <CookiePreferences modal={given.flag} />
      <CookieTrigger onClick={hear} />
      {given.bare && (
        <CookieGate id="bare" service="film">
          <template>
            <iframe src="/embed.html?bare" title="Film" />
          </template>
        </CookieGate>
      )}
      {given.bare && <CookieTable id="attribute" with-tools={!given.bare} />}
    </>
  );
}

export default function Checks() {
  const [given, setGiven] = useState();
  const [heard, setHeard] = useState([]);
  const hear = ({ type }) => setHeard([...heard, `${given.label} ${type}`]);
  useEffect(() => {
    const take = ({ detail }) => setGiven(detail);
    addEventListener('give', take);
    return () => removeEventListener('give', take);
  }, []);
  useEffect(() => {
    document.addEventListener('cookie-consent-change', hear);
    return () => document.removeEventListener('cookie-consent-change', hear);
  });

  return (
    <>
      {given && <Elements given={given} hear={hear} />}
      <output>{heard.join(', ')}</output>
    </>
  );
}
