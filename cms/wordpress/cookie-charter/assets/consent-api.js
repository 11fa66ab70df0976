// Agrees with the WP Consent API: tells it what the visitor answered here, and hears what was answered elsewhere.
(() => {
  const idsByCategory = window.cookieCharterConsentApi;
  const categories = Object.keys(idsByCategory).filter((category) => idsByCategory[category].length > 0);
  let isTelling = false;

  window.wp_consent_type = 'optin';
  document.addEventListener('DOMContentLoaded', () => {
    document.dispatchEvent(new window.CustomEvent('wp_consent_type_defined'));
  });

  const isThere = () => typeof window.wp_set_consent === 'function' && typeof window.wp_has_consent === 'function';

  /** The services of the charter that a category stands for. */
  const servicesOf = (store, category) =>
    store.charter.services.filter(({ id, category: purpose }) =>
      idsByCategory[category].some((wanted) => wanted === id || wanted === purpose),
    );

  function tell() {
    const store = window.cookieConsent;
    if (!store || !isThere()) return;
    isTelling = true;
    for (const category of categories) {
      const answer = answerFor(store, category);
      if (answer) window.wp_set_consent(category, answer);
    }
    isTelling = false;
  }

  /** What the API should know; nothing before the visitor chose, since it keeps a cookie for each answer. */
  function answerFor(store, category) {
    const isAllowed = idsByCategory[category].every((id) => store.allows(id));
    const isDecided = store.state.decidedAt !== undefined;
    if (isAllowed) return isDecided ? 'allow' : undefined;
    const isAnswered = isDecided && !servicesOf(store, category).some(({ id }) => store.pending.includes(id));
    return isAnswered || window.wp_has_consent(category) ? 'deny' : undefined;
  }

  function hear({ detail }) {
    const store = window.cookieConsent;
    if (isTelling || !store) return;
    const answers = {};
    for (const category of categories.filter((name) => name in detail)) {
      for (const { id } of servicesOf(store, category)) {
        if (isAsked(store, id)) answers[id] = isAllowedThere(store, id) ? 'granted' : 'denied';
      }
    }
    if (Object.keys(answers).length > 0) store.set(answers);
    // Where nothing changed here, nobody else takes back what was said there.
    tell();
  }

  const isAsked = (store, id) => [...store.granted, ...store.denied, ...store.pending].includes(id);

  /** A service that several categories stand for needs the consent of all of them. */
  const isAllowedThere = (store, id) =>
    categories
      .filter((category) => servicesOf(store, category).some((service) => service.id === id))
      .every((category) => window.wp_has_consent(category));

  // The page's event of a change may wait until what was withdrawn is deleted; other plugins should not.
  document.addEventListener('cookie-consent-ready', () => {
    tell();
    window.cookieConsent.subscribe(tell);
  });
  document.addEventListener('wp_listen_for_consent_change', hear);

  // The kit did not come: what it allowed before can't be vouched for. Once it is back, so are the visitor's answers.
  window.addEventListener('load', () => {
    if (window.cookieConsent || document.prerendering || !isThere()) return;
    for (const category of categories) if (window.wp_has_consent(category)) window.wp_set_consent(category, 'deny');
  });
})();
