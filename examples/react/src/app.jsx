import { CookieBanner, CookieGate, CookiePreferences, CookieTable, CookieTrigger } from 'cookie-charter/react.js';
import { useEffect, useState, useSyncExternalStore } from 'react';
import './charter.js';
import { useAllows } from './use-allows.js';

// As a string: what React makes of the children of a template is part of the page at once.
const FILM = '<iframe src="/embed.html" title="Film" width="480" height="270"></iframe>';

function Tonight() {
  return (
    <>
      <h1>Tonight</h1>
      {useAllows('film') && <p>The player keeps a cookie.</p>}
      <CookieGate service="film">
        <template dangerouslySetInnerHTML={{ __html: FILM }} />
      </CookieGate>
    </>
  );
}

function Cookies() {
  return (
    <>
      <h1>Cookies</h1>
      <CookieTable columns="provider name purpose duration status" />
    </>
  );
}

function onHashChange(listener) {
  addEventListener('hashchange', listener);
  return () => removeEventListener('hashchange', listener);
}

export function App() {
  const [lang, setLang] = useState('en');
  const page = useSyncExternalStore(onHashChange, () => location.hash);
  useEffect(() => void (document.documentElement.lang = lang), [lang]);

  return (
    <>
      <CookieBanner />
      <nav>
        <a href="#/">Tonight</a> <a href="#/cookies">Cookies</a>{' '}
        <button type="button" lang="fr" onClick={() => setLang('fr')}>
          Français
        </button>
      </nav>
      <main>{page === '#/cookies' ? <Cookies /> : <Tonight />}</main>
      <footer>
        <CookieTrigger />
      </footer>
      <CookiePreferences modal />
    </>
  );
}
