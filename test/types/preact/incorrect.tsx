import type {} from 'cookie-charter/types/preact.js';
import { createRef } from 'preact';

const trigger = createRef<HTMLElementTagNameMap['cookie-trigger']>();

export const tags = (
  <>
    <cookie-banner placement="wrong" />
    <cookie-banner heading-level="wrong" />
    <cookie-banner store={{ wrong: true }} />
    <cookie-preferences modal="wrong" />
    <cookie-preferences ref={trigger} id="wrong" />
    <cookie-table group-by="wrong" />
    <cookie-gate service={{ wrong: true }} />
    <cookie-trigger wrong />
    <cookie-wrong />
  </>
);
