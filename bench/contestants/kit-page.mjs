import { CONTROLLER, SITE } from '../declaration.mjs';
import { HELD, HELD_SERVICE } from './held-script.mjs';

/** @typedef {import('../declaration.mjs').Declaration} Declaration */

/**
 * The declaration as a charter of the kit.
 * @param {Declaration} declaration
 */
export function charterOf({ services }) {
  return {
    site: { name: SITE, controller: CONTROLLER, contact: 'cookies@valserine.example' },
    services: services.map(({ id, purpose, exemption, provider, name, description, cookies }) => ({
      id,
      category: purpose,
      ...(exemption ? { consent: 'exempt', exemption } : {}),
      provider,
      name,
      purpose: description,
      cookies: cookies.map((cookie) => ({ name: cookie.name, purpose: cookie.description, duration: cookie.duration })),
    })),
  };
}

/**
 * What every page of the kit has in its head: the charter, the script held back, and room for the trigger, as
 * docs/delivery.md has it.
 * @param {Declaration} declaration
 */
export function charterAndHeldScript(declaration) {
  const charter = JSON.stringify(charterOf(declaration)).replaceAll('<', '\\u003c');
  return `<script type="application/json" data-cookie-charter>${charter}</script>
<script type="text/plain" data-consent="${HELD_SERVICE}" src="${HELD}"></script>
<style>cookie-trigger { display: inline-block; min-block-size: max(2.75rem, 44px); vertical-align: middle; }</style>`;
}

/** The banner's own buttons, in its shadow root; the loader puts its own in the page. */
export const SHADOW_CONTROLS = {
  accept: 'cookie-banner >>> [data-action="accept"]',
  reject: 'cookie-banner >>> [data-action="reject"]',
  open: 'cookie-banner >>> [data-action="customise"]',
  preferences: 'cookie-preferences >>> [data-action="accept"]',
};

export const LIGHT_CONTROLS = {
  ...SHADOW_CONTROLS,
  accept: 'cookie-banner > [data-action="accept"]',
  reject: 'cookie-banner > [data-action="reject"]',
  open: 'cookie-banner > [data-action="customise"]',
};

/** The page's where it has them, else the banner's own. */
export const EITHER_CONTROLS = {
  ...SHADOW_CONTROLS,
  accept: `${LIGHT_CONTROLS.accept} || ${SHADOW_CONTROLS.accept}`,
  reject: `${LIGHT_CONTROLS.reject} || ${SHADOW_CONTROLS.reject}`,
  open: `${LIGHT_CONTROLS.open} || ${SHADOW_CONTROLS.open}`,
};

export const LIST = { entries: 'cookie-preferences >>> input[type="radio"][value="granted"]', unit: 'choices' };

export const TRIGGER = '<cookie-trigger></cookie-trigger>';
