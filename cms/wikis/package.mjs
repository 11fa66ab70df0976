import { cpSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isMain, ROOT } from '../../scripts/processes.mjs';

/**
 * Puts what a wiki loads into the folder of its extensions, with the kit inside:
 * `node cms/wikis/package.mjs mediawiki FOLDER`.
 */
const NAMES = { mediawiki: 'CookieCharter', dokuwiki: 'cookiecharter' };

/**
 * @param {keyof typeof NAMES} wiki
 * @param {string} folder
 */
export function packageInto(wiki, folder) {
  const kit = join(ROOT, 'cdn');
  if (!existsSync(join(kit, 'cookie-charter.js'))) throw new Error('There is no cdn/ yet: npm run build');
  const target = join(folder, NAMES[wiki]);
  // Files of an earlier version would stay for ever: their names change with what is in them.
  rmSync(target, { recursive: true, force: true });
  cpSync(join(ROOT, 'cms', wiki, NAMES[wiki]), target, { recursive: true });
  cpSync(kit, join(target, 'cdn'), { recursive: true, filter: (path) => !path.endsWith('.map') });
  return target;
}

if (isMain(import.meta.url)) {
  const [wiki, folder] = process.argv.slice(2);
  if ((wiki === 'mediawiki' || wiki === 'dokuwiki') && folder) console.log(packageInto(wiki, folder));
  else {
    console.error('node cms/wikis/package.mjs mediawiki|dokuwiki FOLDER');
    process.exitCode = 2;
  }
}
