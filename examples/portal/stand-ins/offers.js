// Stands in for an advertising script.
(() => {
  const here = new URL('.', document.currentScript.src);
  globalThis.standIns = { ...globalThis.standIns, offers: (globalThis.standIns?.offers ?? 0) + 1 };
  document.cookie = 'offer_profile=transport; Path=/; Max-Age=34128000; SameSite=Lax';
  const place = document.querySelector('[data-offer]');
  if (place) {
    place.hidden = false;
    place.textContent =
      document.documentElement.lang === 'fr'
        ? 'Publicité\u00a0: un vélo pour l’hiver.'
        : 'Advertisement: a bicycle for the winter.';
  }
  void fetch(new URL('ping/offers', here), { keepalive: true }).catch(() => undefined);
})();
