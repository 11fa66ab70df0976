import { render } from 'cookie-charter/server.js';
import charter from './charter.json' with { type: 'json' };

export default function (eleventy) {
  // What is the same for every visitor: the banner is not, and the loader adds one for who has not answered.
  eleventy.addAsyncShortcode('rendered', function (element, attributes) {
    return render(element, { charter, language: this.ctx.lang, attributes, action: false });
  });
  eleventy.addPassthroughCopy({
    'charter.json': 'charter.json',
    'embed.html': 'embed.html',
    'node_modules/cookie-charter/cdn': 'cdn',
  });
  return { dir: { input: 'pages', layouts: '../layouts', output: 'dist' } };
}
