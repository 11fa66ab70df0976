import '@justeattakeaway/pie-css/dist/index.css';
import '@justeattakeaway/pie-cookie-banner';
import { policy } from 'bench:data';

// The component leaves keeping the answer, and not asking twice, to the page.
const ANSWER = 'pie=';
if (!document.cookie.includes(ANSWER)) ask();
else if (document.cookie.includes('pie=yes')) release();

function ask() {
  const banner = document.createElement('pie-cookie-banner');
  Object.assign(banner, { country: 'fr', language: 'fr', cookieStatementLink: policy, cookieTechnologiesLink: policy });
  banner.addEventListener('pie-cookie-banner-accept-all', () => answer('yes'));
  banner.addEventListener('pie-cookie-banner-necessary-only', () => answer('no'));
  banner.addEventListener('pie-cookie-banner-prefs-saved', ({ detail }) => answer(detail.analytical ? 'yes' : 'no'));
  document.body.append(banner);
}

function answer(word) {
  document.cookie = `${ANSWER}${word}; path=/; max-age=3600`;
  if (word === 'yes') release();
}

function release() {
  document.head.append(Object.assign(document.createElement('script'), { src: '/held.js' }));
}
