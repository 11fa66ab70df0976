import type { ConsentStore } from 'cookie-charter';
import {
  CookieBanner,
  CookieCharter,
  CookieGate,
  CookiePreferences,
  CookieTable,
  CookieTrigger,
} from 'cookie-charter/react.js';
import type {} from 'cookie-charter/types/react.js';
import { createRef } from 'react';

const preferences = createRef<HTMLElementTagNameMap['cookie-preferences']>();

export const tags = (store: ConsentStore) => (
  <>
    <cookie-banner placement="top" heading-level={3} light-controls store={store} className="own" />
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

export const components = (store: ConsentStore) => (
  <>
    <CookieBanner placement="flow" headingLevel={2} lightControls={false} store={store} className="own" />
    <CookiePreferences ref={preferences} modal onClick={() => preferences.current?.show()} key="x" />
    <CookieTable category="statistics" groupBy="category" withTools withExport caption="x" style={{ color: 'red' }} />
    <CookieCharter headingLevel={1} columns="name" />
    <CookieGate service="youtube">
      <template dangerouslySetInnerHTML={{ __html: '<iframe></iframe>' }} />
    </CookieGate>
    <CookieTrigger aria-label="x" data-own="x" />
  </>
);
