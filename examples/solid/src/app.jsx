import { createEffect, createSignal, onCleanup, Show } from 'solid-js';
import './charter.js';

function Tonight() {
  return (
    <main>
      <h1>Tonight</h1>
      <cookie-gate service="film">
        <template>
          <iframe src="/embed.html" title="Film" width="480" height="270" />
        </template>
      </cookie-gate>
    </main>
  );
}

export function App() {
  const [lang, setLang] = createSignal('en');
  const [page, setPage] = createSignal(location.hash);
  createEffect(() => (document.documentElement.lang = lang()));
  const turn = () => setPage(location.hash);
  addEventListener('hashchange', turn);
  onCleanup(() => removeEventListener('hashchange', turn));

  return (
    <>
      <cookie-banner />
      <nav>
        <a href="#/">Tonight</a> <a href="#/cookies">Cookies</a>{' '}
        <button type="button" lang="fr" onClick={() => setLang('fr')}>
          Français
        </button>
      </nav>
      <Show when={page() === '#/cookies'} fallback={<Tonight />}>
        <main>
          <h1>Cookies</h1>
          <cookie-table columns="provider name purpose duration status" />
        </main>
      </Show>
      <footer>
        <cookie-trigger />
      </footer>
      <cookie-preferences modal />
    </>
  );
}
