// Stands in for a personalisation script: a cookie and a storage key.
(() => {
  const here = new URL('.', document.currentScript.src);
  globalThis.standIns = { ...globalThis.standIns, layout: (globalThis.standIns?.layout ?? 0) + 1 };
  document.cookie = 'portal_theme=plain; Path=/; Max-Age=15552000; SameSite=Lax';
  localStorage.setItem('portal-layout', JSON.stringify(['news', 'transport']));
  void fetch(new URL('ping/layout', here), { keepalive: true }).catch(() => undefined);
})();
