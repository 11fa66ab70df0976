// Stands in for the script of a video host, which would set its cookie from its own site.
(() => {
  const here = new URL('.', document.currentScript.src);
  globalThis.standIns = { ...globalThis.standIns, tube: (globalThis.standIns?.tube ?? 0) + 1 };
  document.cookie = 'vt_visitor=one; Path=/; Max-Age=34128000; SameSite=Lax';
  void fetch(new URL('ping/tube', here), { keepalive: true }).catch(() => undefined);
})();
