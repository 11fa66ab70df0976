import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join, relative } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { brotliCompressSync } from 'node:zlib';
import { nodeResolve } from '@rollup/plugin-node-resolve';
import terser from '@rollup/plugin-terser';
import { build, type Metafile } from 'esbuild';
import { rollup, type Plugin } from 'rollup';
import webpack from 'webpack';
import { ROOT } from '../../scripts/processes.mjs';

/** Its types say that it is the module, and not its function. */
const minify = terser as unknown as typeof terser.default;

interface Task {
  /** The folder of the site, where its packages are found. */
  readonly folder: string;
  /** The address of the page's module. */
  readonly page: string;
  readonly condition: 'production' | 'development';
}

/** What a bundler wrote for a page, each as one text: not made smaller. */
interface Bundle {
  /** With what the page fetches later. */
  readonly all: string;
  readonly atOnce: string;
}

const BUNDLERS: Readonly<Record<string, (task: Task) => Promise<Bundle>>> = {
  Rollup: async ({ page, condition }) => {
    const bundle = await rollup({
      ...{ input: page, logLevel: 'silent' },
      plugins: [nodeResolve({ browser: true, exportConditions: [condition] }), styleSheets],
    });
    const { output } = await bundle.generate({ format: 'es' });
    const chunks = new Map(output.flatMap((file) => (file.type === 'chunk' ? [[file.fileName, file]] : [])));
    const atOnce = new Set([output[0].fileName]);
    for (const name of atOnce) for (const imported of chunks.get(name)?.imports ?? []) atOnce.add(imported);
    const textOf = (names: Iterable<string>): string => [...names].map((name) => chunks.get(name)?.code).join('\n');
    return { all: textOf(chunks.keys()), atOnce: textOf(atOnce) };
  },
  esbuild: async ({ folder, page, condition }) => {
    const { outputFiles, metafile } = await build({
      ...{ absWorkingDir: folder, entryPoints: [page], outdir: join(folder, 'esbuild'), write: false, metafile: true },
      ...{ bundle: true, splitting: true, format: 'esm', conditions: [condition], charset: 'utf8', logLevel: 'silent' },
    });
    const textOf = (reached: Set<string>): string => {
      const files = outputFiles.filter(({ path }) => reached.has(relative(folder, path)));
      return files.map(({ text }) => text).join('\n');
    };
    const reached = (kinds: string[]): Set<string> => reachedFrom(basename(page), metafile.outputs, kinds);
    return {
      all: textOf(reached(['import-statement', 'dynamic-import'])),
      atOnce: textOf(reached(['import-statement'])),
    };
  },
  webpack: ({ folder, page, condition }) => {
    const path = mkdtempSync(join(folder, 'webpack-'));
    const compiler = webpack({
      ...{ context: folder, entry: page, mode: condition, output: { path }, devtool: false, cache: false },
      ...{ optimization: { minimize: false }, experiments: { css: true }, performance: false },
    });
    return new Promise((settle, fail) => {
      compiler.run((error, stats) => {
        if (error || !stats || stats.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')));
        else {
          const { entrypoints } = stats.toJson({ all: false, entrypoints: true });
          const names = entrypoints?.main?.assets?.map(({ name }) => name) ?? [];
          settle({ all: textIn(path), atOnce: textIn(path, (name) => names.includes(name)) });
        }
      });
    });
  },
};

/** The files that a page has or may fetch: esbuild also writes what only dropped code would. */
function reachedFrom(page: string, outputs: Metafile['outputs'], kinds: readonly string[]): Set<string> {
  const reached = new Set(Object.keys(outputs).filter((file) => outputs[file]?.entryPoint === page));
  for (const file of reached) {
    const { imports = [], cssBundle = file } = outputs[file] ?? {};
    const followed = imports.filter(({ kind }) => kinds.includes(kind));
    for (const found of [cssBundle, ...followed.map(({ path }) => path)]) reached.add(found);
  }
  return reached;
}

/** All that a page may fetch from a folder, as one text. */
function textIn(folder: string, isMeant = (_name: string): boolean => true): string {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /\.(?:js|css)$/.test(name) && isMeant(name))
    .map((name) => readFileSync(join(folder, name), 'utf8'))
    .join('\n');
}

/** Rollup knows no style sheets: to it, one is a module that puts its rules on the page, as its plugins make it. */
const styleSheets: Plugin = {
  name: 'style-sheets',
  transform: (code, id) => (id.endsWith('.css') ? `document.adopt(${JSON.stringify(code)});` : null),
};

/** What the template of each element holds, and no other's. */
const TEMPLATES: Readonly<Record<string, string>> = {
  banner: 'part="third-parties"',
  charter: 'class="kinds"',
  gate: 'data-action="show-once"',
  preferences: 'class="panel-head"',
  table: 'part="exports"',
  trigger: 'data-action="customise" lang=',
};
const ELEMENTS = Object.keys(TEMPLATES);
/** What is written on the page by Lit's parts, whichever is there. */
const LIT = /\b(?:litHtml|litElement|reactiveElement)Versions\b/;
/** With words of a site's own, so that what judges them is there. */
const WHOLE_KIT = `import { configure } from 'cookie-charter'; configure({ strings: {} });`;
const WARNINGS = [
  ...['placement is "', 'must look alike', 'group-by is "', 'which the charter does not have'],
  ...['which run before any choice', 'is no column', 'is not a usual label', 'says yes, as any'],
];

/** What a button says in three languages. */
const REFUSALS = ['Tout refuser', 'Reject all', 'Alle ablehnen'];
const refusalsIn = (bundle: string): string[] => REFUSALS.filter((words) => bundle.includes(words));

interface Contents {
  /** The elements whose template is there. */
  readonly templates: string[];
  /** The elements that get their tags there. */
  readonly tags: string[];
  readonly hasLit: boolean;
  readonly hasStore: boolean;
}

function contentsOf(bundle: string): Contents {
  return {
    templates: ELEMENTS.filter((name) => bundle.includes(TEMPLATES[name]!)),
    tags: ELEMENTS.filter((name) => bundle.includes(`customElements.define("cookie-${name}"`)),
    hasLit: LIT.test(bundle),
    hasStore: /\bglobalThis\.cookieConsent\b/.test(bundle),
  };
}

const NOTHING: Contents = { templates: [], tags: [], hasLit: false, hasStore: false };

describe('a page of a bundler', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundles-'));

  before(() => {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(ROOT, join(folder, 'node_modules/cookie-charter'), 'dir');
    writeFileSync(join(folder, 'package.json'), '{ "type": "module" }');
  });
  after(() => rmSync(folder, { recursive: true }));

  for (const [name, bundled] of Object.entries(BUNDLERS)) {
    describe(`such as ${name}`, () => {
      let pages = 0;
      const filesOf = (source: string, condition: Task['condition'] = 'production'): Promise<Bundle> => {
        const page = join(folder, `${name}-${String(++pages)}.js`);
        writeFileSync(page, source);
        return bundled({ folder, page, condition });
      };
      const bundleOf = async (...page: Parameters<typeof filesOf>): Promise<string> => (await filesOf(...page)).all;

      for (const element of ELEMENTS) {
        it(`ships <cookie-${element}> alone where it is imported`, async () => {
          const bundle = await bundleOf(`import 'cookie-charter/elements/cookie-${element}.js';`);
          assert.deepEqual(contentsOf(bundle), { templates: [element], tags: [element], hasLit: true, hasStore: true });
        });
      }

      it('ships an element whose class is imported and not used', async () => {
        const bundle = await bundleOf(`import { CookieTable } from 'cookie-charter/elements/cookie-table.js';`);
        assert.deepEqual(contentsOf(bundle), { templates: ['table'], tags: ['table'], hasLit: true, hasStore: true });
      });

      it('ships the core without Lit and without elements, and only where it is used', async () => {
        const used = await bundleOf(`import { start } from 'cookie-charter/core.js'; start();`);
        assert.deepEqual(contentsOf(used), { ...NOTHING, hasStore: true });
        assert.deepEqual(contentsOf(await bundleOf(`import 'cookie-charter/core.js';`)), NOTHING);
      });

      it('ships no element where a module names them all and none is used', async () => {
        const bundle = await bundleOf(`import { configure } from 'cookie-charter/define.js'; configure({});`);
        assert.deepEqual(contentsOf(bundle), { ...NOTHING, hasStore: true });
      });

      it('ships the words of one language alone', async () => {
        const bundle = await bundleOf(`import words from 'cookie-charter/locales/fr.js'; console.log(words);`);
        assert.deepEqual(contentsOf(bundle), NOTHING);
        assert.deepEqual(refusalsIn(bundle), ['Tout refuser']);
      });

      it('asks without Lit and without a class where the loader is imported, in the words that come with it', async () => {
        for (const [loader, words] of Object.entries({ 'loader.js': [], 'loader/fr.js': ['Tout refuser'] })) {
          const { all, atOnce } = await filesOf(`import 'cookie-charter/${loader}';`);
          assert.deepEqual(
            contentsOf(atOnce),
            { ...NOTHING, templates: ['banner', 'trigger'], hasStore: true },
            loader,
          );
          assert.deepEqual(refusalsIn(atOnce), words, loader);
          assert.deepEqual(contentsOf(all), { ...NOTHING, templates: ELEMENTS, hasLit: true, hasStore: true }, loader);
          assert.deepEqual(refusalsIn(all), REFUSALS, loader);
        }
      });

      it('ships a theme, which nothing but the page uses', async () => {
        assert.match(await bundleOf(`import 'cookie-charter/themes/dsfr.css';`), /--cookie-color-action:/);
      });

      it('ships the whole kit where that is imported, without a word to developers', async () => {
        const bundle = await bundleOf(WHOLE_KIT);
        assert.deepEqual(contentsOf(bundle), { templates: ELEMENTS, tags: ELEMENTS, hasLit: true, hasStore: true });
        assert.deepEqual(
          ['warnOnce', ...WARNINGS].filter((words) => bundle.includes(words)),
          [],
        );
      });

      it('ships the warnings under the condition `development`', async () => {
        const bundle = await bundleOf(WHOLE_KIT, 'development');
        assert.deepEqual(
          ['warnOnce', ...WARNINGS].filter((words) => !bundle.includes(words)),
          [],
        );
      });
    });
  }
});

describe('the loader for bundlers', () => {
  it('is one file on a first visit, within its budget as Rollup and Terser make it', async () => {
    const bundle = await rollup({
      ...{ input: join(ROOT, 'dist/loader/fr.js'), preserveEntrySignatures: false, logLevel: 'silent' },
      plugins: [nodeResolve({ browser: true, exportConditions: ['production'] }), minify({ module: true })],
    });
    const [entry] = (await bundle.generate({ format: 'es' })).output;
    const { budgets } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
      budgets: { bundled: number };
    };
    const bytes = brotliCompressSync(entry.code).length;
    assert.deepEqual(entry.imports, []);
    assert.ok(bytes <= budgets.bundled, `${bytes} bytes`);
    // A budget that nothing comes near tells nothing.
    assert.ok(bytes > budgets.bundled * 0.93, `the budget may be lowered: ${bytes} bytes`);
  });
});

describe('the files of the package', () => {
  it('of the loader for bundlers do nothing on a server', async () => {
    for (const path of ['dist/bundled-loader.js', 'dist/loader/fr.js', 'dist/development/loader/fr.js']) {
      const { configure } = (await import(join(ROOT, path))) as typeof import('../../src/bundled-loader.ts');
      configure({ charter: { site: { name: 'Portail' }, services: [] } });
      assert.equal('cookieConsent' in globalThis, false, path);
    }
  });

  it('for each language have a loader, with its own words', async () => {
    const tags = readdirSync(join(ROOT, 'src/i18n/locales')).map((name) => basename(name, '.ts'));
    assert.deepEqual(readdirSync(join(ROOT, 'dist/loader')).sort(), tags.map((tag) => `${tag}.js`).sort());
    for (const tag of tags) {
      const [asking, all] = await Promise.all(
        ['asking', 'locales'].map(
          async (folder) =>
            ((await import(join(ROOT, `dist/i18n/${folder}/${tag}.js`))) as { default: Record<string, unknown> })
              .default,
        ),
      );
      assert.ok(Object.keys(asking!).length > 20, tag);
      for (const [name, words] of Object.entries(asking!)) {
        if (typeof words === 'string') assert.equal(words, all![name], `${tag}: ${name}`);
        else assert.equal(typeof words, typeof all![name], `${tag}: ${name}`);
      }
    }
  });

  it('have no word to developers where they are for visitors', () => {
    const files = [textIn(join(ROOT, 'dist'), (name) => !name.startsWith('development')), textIn(join(ROOT, 'cdn'))];
    assert.deepEqual(
      ['warnOnce', ...WARNINGS, 'left out here'].filter((words) => files.join('\n').includes(words)),
      [],
    );
  });
});
