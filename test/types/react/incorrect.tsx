import { CookieBanner, CookieGate, CookiePreferences, CookieTable, CookieTrigger } from 'cookie-charter/react.js';
import type {} from 'cookie-charter/types/react.js';
import { createRef } from 'react';

const trigger = createRef<HTMLElementTagNameMap['cookie-trigger']>();

export const tags = (
  <>
    <cookie-banner placement="wrong" />
    <cookie-banner heading-level="wrong" />
    <cookie-banner store={{ wrong: true }} />
    <cookie-preferences modal="wrong" />
    <cookie-preferences onClick={({ currentTarget }) => currentTarget.wrong()} />
    <cookie-table group-by="wrong" />
    <cookie-gate service={{ wrong: true }} />
    <cookie-trigger wrong />
    <cookie-wrong />
  </>
);

export const components = (
  <>
    <CookieBanner placement="wrong" />
    <CookieBanner headingLevel="wrong" />
    <CookieBanner store={{ wrong: true }} />
    <CookieBanner onWrong={() => undefined} />
    <CookiePreferences modal="wrong" />
    <CookiePreferences ref={trigger} id="wrong" />
    <CookieTable groupBy="wrong" />
    <CookieGate service={['wrong']} />
    <CookieTrigger store="wrong" />
  </>
);
