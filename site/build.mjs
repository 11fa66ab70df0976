import { copyFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { build as bundle } from 'esbuild';
import { llmsFullText, llmsText } from '../scripts/llms.mjs';
import { ROOT, run } from '../scripts/processes.mjs';

const SITE = join(ROOT, 'docs-site');

/** @param {string[]} command */
async function must(command) {
  const { succeeded } = await run(command, { minutes: 10 });
  if (!succeeded) throw new Error(`${command.join(' ')} failed.`);
}

/** The site's own packages, where they are not there yet. */
async function install() {
  const lock = statSync(join(ROOT, 'site/package-lock.json'));
  const installed = statSync(join(ROOT, 'site/node_modules/.package-lock.json'), { throwIfNoEntry: false });
  if (!installed || installed.mtimeMs < lock.mtimeMs)
    await must(['npm', 'ci', '--prefix', 'site', '--no-audit', '--no-fund']);
}

rmSync(SITE, { recursive: true, force: true });
await must(['npm', 'run', '--silent', 'build']);
await install();
await must(['npm', 'run', '--silent', '--prefix', 'site', 'pages']);
await bundle({
  entryPoints: [join(ROOT, 'site/live.mjs')],
  outdir: join(SITE, 'assets'),
  bundle: true,
  splitting: true,
  minify: true,
  format: 'esm',
  target: 'es2022',
  logLevel: 'warning',
});
const { documents } = await import('./source.mjs');
const pages = documents();
/** @param {string} file */
const address = (file) => pages.find((page) => page.file === file)?.url ?? file;
writeFileSync(join(SITE, 'llms.txt'), llmsText(address));
writeFileSync(join(SITE, 'llms-full.txt'), llmsFullText());
copyFileSync(join(ROOT, 'dist/custom-elements.json'), join(SITE, 'files/custom-elements.json'));
await must(['npm', 'run', '--silent', '--prefix', 'site', 'index']);
await must(['storybook', 'build', '--output-dir', 'docs-site/stories', '--quiet']);
console.log('The site is in docs-site; "npm run docs" shows it.');
