import { useEffect, useState } from 'preact/hooks';
import './charter.js';

export function App() {
  const [lang, setLang] = useState('en');
  const [page, setPage] = useState(location.hash);
  useEffect(() => void (document.documentElement.lang = lang), [lang]);
  useEffect(() => {
    const turn = () => setPage(location.hash);
    addEventListener('hashchange', turn);
    return () => removeEventListener('hashchange', turn);
  }, []);

  return (
    <>
      <cookie-banner />
      <nav>
        <a href="#/">Tonight</a> <a href="#/cookies">Cookies</a>{' '}
        <button type="button" lang="fr" onClick={() => setLang('fr')}>
          Français
        </button>
      </nav>
      {page === '#/cookies' ? (
        <main key="cookies">
          <h1>Cookies</h1>
          <cookie-table columns="provider name purpose duration status" />
        </main>
      ) : (
        <main key="tonight">
          <h1>Tonight</h1>
          <cookie-gate service="film">
            <template>
              <iframe src="/embed.html" title="Film" width="480" height="270" />
            </template>
          </cookie-gate>
        </main>
      )}
      <footer>
        <cookie-trigger />
      </footer>
      <cookie-preferences modal />
    </>
  );
}
