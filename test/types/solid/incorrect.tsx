import type {} from 'cookie-charter/types/solid.js';

export const tags = (
  <>
    <cookie-banner placement="wrong" />
    <cookie-banner attr:placement="wrong" />
    <cookie-banner heading-level="wrong" />
    <cookie-banner prop:store={{ wrong: true }} />
    <cookie-banner bool:light-controls="wrong" />
    <cookie-preferences modal="wrong" />
    <cookie-preferences onClick={({ currentTarget }) => currentTarget.wrong()} />
    <cookie-table group-by="wrong" />
    <cookie-table prop:wrong={true} />
    <cookie-gate service={{ wrong: true }} />
    <cookie-trigger wrong />
    <cookie-wrong />
  </>
);
