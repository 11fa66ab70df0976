// Stands in for a statistics tool: two cookies and a request.
(() => {
  const here = new URL('.', document.currentScript.src);
  globalThis.standIns = { ...globalThis.standIns, measure: (globalThis.standIns?.measure ?? 0) + 1 };
  document.cookie = '_pk_id.1.abcd=visitor; Path=/; Max-Age=34128000; SameSite=Lax';
  document.cookie = '_pk_ses.1.abcd=1; Path=/; Max-Age=1800; SameSite=Lax';
  void fetch(new URL('ping/measure', here), { keepalive: true }).catch(() => undefined);
})();
