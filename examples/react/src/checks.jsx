import * as components from 'cookie-charter/react.js';
import { StrictMode, useEffect, useState } from 'react';
import { createRoot } from 'react-dom/client';
import './charter.js';

const TAGS = {
  CookieBanner: 'cookie-banner',
  CookieCharter: 'cookie-charter',
  CookieGate: 'cookie-gate',
  CookiePreferences: 'cookie-preferences',
  CookieTable: 'cookie-table',
  CookieTrigger: 'cookie-trigger',
};
const { CookieBanner, CookieCharter, CookieGate, CookiePreferences, CookieTable, CookieTrigger } =
  location.hash === '#tags' ? TAGS : components;

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

function Checks() {
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

createRoot(document.querySelector('#app')).render(
  <StrictMode>
    <Checks />
  </StrictMode>,
);
