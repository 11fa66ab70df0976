import type { ConsentStore } from 'cookie-charter';
import type {} from 'cookie-charter/types/solid.js';

let preferences!: HTMLElementTagNameMap['cookie-preferences'];

export const tags = (store: ConsentStore, isOpen: boolean) => (
  <>
    <cookie-banner placement="top" heading-level={3} light-controls store={store} class="own" />
    <cookie-banner prop:store={store} attr:placement="flow" bool:light-controls={isOpen} prop:headingLevel={2} />
    <cookie-preferences ref={preferences} modal onClick={({ currentTarget }) => currentTarget.close()} />
    <cookie-table
      category="statistics"
      group-by="service"
      withTools
      with-export
      columns="name duration"
      aria-label="x"
    />
    <cookie-charter headingLevel={1} previous="/previous.json" lang="fr" />
    <cookie-gate service="youtube">
      <template>
        <iframe src="https://www.youtube-nocookie.com/embed/x" title="x" />
      </template>
    </cookie-gate>
    <cookie-trigger id="x">
      <a href="/cookies">Cookies</a>
    </cookie-trigger>
  </>
);
