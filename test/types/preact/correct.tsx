import type { ConsentStore } from 'cookie-charter';
import type {} from 'cookie-charter/types/preact.js';
import { createRef } from 'preact';

const preferences = createRef<HTMLElementTagNameMap['cookie-preferences']>();

export const tags = (store: ConsentStore) => (
  <>
    <cookie-banner placement="top" heading-level={3} light-controls store={store} class="own" />
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
    <cookie-gate service="youtube" data-own="x">
      <template dangerouslySetInnerHTML={{ __html: '<iframe></iframe>' }} />
    </cookie-gate>
    <cookie-trigger id="x">
      <a href="/cookies">Cookies</a>
    </cookie-trigger>
  </>
);
