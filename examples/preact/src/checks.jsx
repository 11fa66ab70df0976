import { render } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import './charter.js';

function Elements({ given, hear }) {
  return (
    <>
      <cookie-banner store={given.store} placement={given.placement} headingLevel={given.level}>
        {given.title && <span slot="title">{given.title}</span>}
        <p slot="message">{given.message}</p>
      </cookie-banner>
      <cookie-table columns={given.columns} withTools={given.flag} headingLevel={given.level} />
      <cookie-gate service="film">
        <template dangerouslySetInnerHTML={{ __html: given.embed }} />
        {given.link && <a href={given.link}>The film</a>}
      </cookie-gate>
      <cookie-charter store={given.store}>
        <details slot="rights" onToggle={hear}>
          <summary>More rights</summary>
        </details>
      </cookie-charter>
      <cookie-preferences modal={given.flag} />
      <cookie-trigger onClick={hear} />
      {given.bare && (
        <cookie-gate id="bare" service="film">
          <template>
            <iframe src="/embed.html?bare" title="Film" />
          </template>
        </cookie-gate>
      )}
      {given.bare && <cookie-table id="attribute" with-tools={!given.bare} />}
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

render(<Checks />, document.querySelector('#app'));
