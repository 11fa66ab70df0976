import addFormats from 'ajv-formats';
import { Ajv2020 } from 'ajv/dist/2020.js';
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import { stripVTControlCharacters } from 'node:util';
import { ROOT, run } from '../../scripts/processes.mjs';
import { firstProgram } from '../../scripts/system.mjs';
import { parseCharter } from '../../src/charter/parse.js';
import { readRecord } from '../../src/consent/record.js';
import {
  anchorsIn,
  codeBlocks,
  documentationFiles,
  readDocumentation,
  withoutBlocks,
  type CodeBlock,
} from '../support/documentation/documentation.ts';

const BLOCKS = await codeBlocks();
/** Sections whose blocks are parts of an application in `examples`, which `examples/drive.mjs` builds and visits. */
const APPLICATIONS: Readonly<Record<string, string>> = {
  'Next.js': 'next',
  Nuxt: 'nuxt',
  SvelteKit: 'sveltekit',
  Astro: 'astro',
  'Eleventy, and other generators': 'eleventy',
};
const isOfApplication = ({ file, section }: CodeBlock): boolean =>
  file === 'docs/frameworks.md' && Object.hasOwn(APPLICATIONS, section);
const read = (file: string): unknown => JSON.parse(readFileSync(join(ROOT, file), 'utf8'));
const at = ({ file, line }: CodeBlock): string => `${file}:${line}`;
const inLanguages = (...languages: string[]): CodeBlock[] =>
  BLOCKS.filter(({ language }) => languages.includes(language));

/** Which test runs the blocks of a language. What is none of these is not run, and so must not be in the docs. */
const TESTED_BY: Readonly<Record<string, string>> = {
  html: 'test/pages/documentation.test.ts',
  css: 'test/pages/documentation.test.ts',
  http: 'test/pages/documentation.test.ts',
  console: 'test/pages/documentation.test.ts',
  ...Object.fromEntries(
    ['js', 'ts', 'jsx', 'tsx', 'vue', 'svelte', 'json', 'sh', 'record'].map((each) => [each, 'this file']),
  ),
  ...Object.fromEntries(
    ['php', 'python', 'ruby', 'java', 'go'].map((each) => [each, 'test/node/record-readers.test.ts']),
  ),
  ...Object.fromEntries(['astro', 'njk'].map((each) => [each, 'examples/drive.mjs'])),
  // Drawings, which say nothing that could be run.
  text: 'nobody',
};

describe('the docs', () => {
  it('have no block of code that no test runs', () => {
    assert.deepEqual(
      BLOCKS.filter(({ language }) => !Object.hasOwn(TESTED_BY, language)).map(
        (block) => `${at(block)} ${block.language}`,
      ),
      [],
    );
  });

  it('have drawings only where there is one to see', () => {
    const drawings = inLanguages('text').filter(({ code }) => !/→|^ {2}\w+\/ /m.test(code));
    assert.deepEqual(drawings.map(at), []);
  });

  it('lead somewhere by every link', () => {
    assert.deepEqual(documentationFiles().flatMap(brokenLinks), []);
  });

  it('name scripts, programs and files that there are', () => {
    const commands = inLanguages('sh').flatMap((block) =>
      block.code
        .split(/\n|&&/)
        .map((command) => command.replace(/#.*/, '').trim())
        .filter(Boolean)
        .flatMap((command) => (isCommand(command) ? [] : [`${at(block)} ${command}`])),
    );
    const inProse = documentationFiles().flatMap((file) =>
      [...withoutBlocks(readDocumentation(file)).matchAll(/`((?:npm|npx|node) [^`…]+)`/g)].flatMap(
        ([, command = '']) => (isCommand(command) ? [] : [`${file} ${command}`]),
      ),
    );
    assert.deepEqual([...commands, ...inProse], []);
  });

  it('explain every warning there is, and no other', () => {
    const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' }).filter((file) =>
      file.endsWith('.ts'),
    );
    const codes = sources.flatMap((file) =>
      [...readFileSync(join(ROOT, 'src', file), 'utf8').matchAll(/warnOnce\(\s*[`']([\w-]+)/g)].map(([, code]) => code),
    );
    const named = [...readDocumentation('docs/troubleshooting.md').matchAll(/`\[cookie-charter ([\w-]+)…?\]`/g)];
    assert.deepEqual(named.map(([, code]) => code).sort(), [...new Set(codes)].sort());
  });

  it('import what the package exports', () => {
    const { exports } = read('package.json') as { exports: Record<string, unknown> };
    const patterns = Object.keys(exports).map(
      (key) => new RegExp(`^cookie-charter${key.slice(1).replaceAll('.', '\\.').replace('*', '[\\w./-]+')}$`),
    );
    const named = documentationFiles().flatMap((file) =>
      [...readDocumentation(file).matchAll(/['"`](cookie-charter\/[\w/.-]+\.(?:js|css|json))['"`]/g)].map(
        ([, name = '']) => `${file} ${name}`,
      ),
    );
    assert.ok(named.length > 20);
    assert.deepEqual(
      named.filter((each) => !patterns.some((pattern) => pattern.test(each.split(' ')[1] ?? ''))),
      [],
    );
  });
});

/** A link to a page, a file or a heading that is not there. Addresses elsewhere are not asked for. */
function brokenLinks(file: string): string[] {
  const text = withoutBlocks(readDocumentation(file)).replaceAll(/`[^`\n]*`/g, '');
  return [...text.matchAll(/\]\(([^)\s]+)\)/g)].flatMap(([, target = '']) => {
    if (/^(?:https?|mailto):/.test(target)) return [];
    const [path = '', anchor] = target.split('#');
    const to = path === '' ? file : join(dirname(file), path);
    if (!existsSync(join(ROOT, to))) return [`${file} → ${target}`];
    const isThere = anchor === undefined || anchorsIn(readDocumentation(to)).has(decodeURIComponent(anchor));
    return isThere ? [] : [`${file} → ${target}`];
  });
}

/** Whether a command of the docs names something that there is. */
function isCommand(command: string): boolean {
  const words = command.split(/\s+/).filter((word) => !/^[A-Z_]+=/.test(word));
  const [program = '', first = '', ...rest] = words;
  if (program === 'npx' && first === 'tsx') return existsSync(join(ROOT, rest[0] ?? ''));
  if (program === 'node') return existsSync(join(ROOT, first));
  if (program === 'cp' || program === 'mkdir') return true;
  if (program !== 'npm') return false;
  if (first === 'install') return rest.every((name) => name.startsWith('-') || name === 'cookie-charter');
  if (first === '--prefix') return isScript(rest[0] ?? '', rest[1] === 'run' ? rest[2] : rest[1]);
  if (first === 'pack') return rest.join() === 'cookie-charter';
  return ['ci', 'cit'].includes(first) || isScript('.', first === 'run' ? rest[0] : first);
}

function isScript(folder: string, name = ''): boolean {
  const { scripts = {} } = read(join(folder, 'package.json')) as { scripts?: Record<string, string> };
  return Object.hasOwn(scripts, name) || (name === 'ci' && existsSync(join(ROOT, folder, 'package-lock.json')));
}

describe('JSON in the docs', () => {
  const ajv = new Ajv2020({ strict: true, allErrors: true });
  addFormats.default(ajv);
  const isValid = ajv.compile(read('src/charter/charter.schema.json') as object);
  const parts = ['site', 'services', 'categories', 'framing', 'cookie', 'profile', 'updated'];

  for (const block of inLanguages('json')) {
    it(`says what it means (${at(block)})`, () => {
      const written = JSON.parse(block.code) as Record<string, unknown>;
      if (parts.some((part) => Object.hasOwn(written, part))) {
        const charter = { site: { name: 'example.org' }, services: [], ...written };
        const problems = parseCharter(charter).problems.map(({ path, message }) => `${path}: ${message}`);
        if (block.shows) {
          assert.ok(problems.length > 0);
          return;
        }
        assert.ok(isValid(charter), JSON.stringify(isValid.errors));
        assert.deepEqual(problems, []);
      } else {
        assert.match(
          block.code,
          /node_modules\/cookie-charter\//,
          'neither a charter nor a setting that names the kit',
        );
      }
      for (const [, path = ''] of block.code.matchAll(/node_modules\/cookie-charter\/([\w./-]+)/g))
        assert.ok(existsSync(join(ROOT, path)), path);
    });
  }
});

describe('records in the docs', () => {
  for (const block of inLanguages('record')) {
    it(`can be read (${at(block)})`, () => {
      for (const line of block.code.trim().split('\n')) {
        const value = line
          .replace(/^Set-Cookie: \w+=/i, '')
          .replace(/^\w+_preferences=/, '')
          .split(';')[0]!;
        assert.ok(readRecord(value, 1_800_000_000), value);
      }
    });
  }
});

/** Where the blocks are written for the tools to read; of the package, so that they import it by its name. */
const FOLDER = join(ROOT, 'test-results/documentation');

interface Written {
  readonly name: string;
  readonly source: string;
}

/** What checks the blocks of a kind: which, how each is written, and the command. */
const CHECKS = {
  'script and markup of React, Preact and Solid': {
    blocks: inLanguages('js', 'ts', 'jsx', 'tsx').filter(
      (block) => !block.code.includes('@Component') && !isOfApplication(block),
    ),
    write: asModule,
    command: (folder: string) => ['tsc', '--project', folder, '--pretty', 'false'],
    settings: {
      compilerOptions: {
        ...{ allowJs: true, checkJs: true, jsx: 'preserve', types: ['node'] },
        // Examples in script say no types, and stand where the store is there.
        ...{ noImplicitAny: false, strictNullChecks: false, exactOptionalPropertyTypes: false },
      },
      include: ['*'],
    },
  },
  'markup of Vue': {
    blocks: inLanguages('vue'),
    write: (block: CodeBlock): Written => asComponent(block, 'vue'),
    command: (folder: string) => ['vue-tsc', '--project', folder, '--pretty', 'false'],
    settings: { include: ['*'], vueCompilerOptions: { strictTemplates: true, dataAttributes: ['data-*'] } },
  },
  'markup of Svelte': {
    blocks: inLanguages('svelte').filter((block) => !isOfApplication(block)),
    write: (block: CodeBlock): Written => asComponent(block, 'svelte'),
    command: (folder: string) => {
      return ['svelte-check', '--workspace', folder, '--tsconfig', './tsconfig.json', '--output', 'machine'];
    },
    settings: { compilerOptions: { verbatimModuleSyntax: true }, include: ['*'] },
  },
} as const;

describe('code in the docs', () => {
  before(() => rmSync(FOLDER, { recursive: true, force: true }));
  after(() => rmSync(FOLDER, { recursive: true, force: true }));

  for (const [kind, { blocks, write, command, settings }] of Object.entries(CHECKS)) {
    it(`is right to the types and the framework: ${kind}`, async () => {
      assert.ok(blocks.length > 0);
      const folder = join(FOLDER, String(Object.keys(CHECKS).indexOf(kind)));
      mkdirSync(folder, { recursive: true });
      for (const { name, source } of blocks.map(write)) writeFileSync(join(folder, name), source);
      for (const name of ['names.d.ts', 'modules.d.ts'])
        copyFileSync(join(ROOT, 'test/types/documentation', name), join(folder, name));
      copyFileSync(join(ROOT, 'examples/portal/charter.json'), join(folder, 'charter.json'));
      // A site's own measuring, as a recipe imports it.
      writeFileSync(join(folder, 'analytics.js'), 'export function stop() {}\n');
      const extended = { extends: '../../../test/types/tsconfig.json', ...settings };
      writeFileSync(join(folder, 'tsconfig.json'), JSON.stringify(extended));
      const { succeeded, output } = await run(command(folder), { minutes: 2, onOutput: () => undefined });
      assert.ok(succeeded, stripVTControlCharacters(output));
    });
  }

  it('of a framework with a server is in the application that is driven', () => {
    const blocks = BLOCKS.filter(isOfApplication);
    assert.ok(Object.keys(APPLICATIONS).every((section) => blocks.some((block) => block.section === section)));
    const missing = blocks.flatMap(({ code, section }) => {
      const application = sourcesIn(`examples/${APPLICATIONS[section]}`);
      const lines = code.split('\n').filter((line) => line.trim() !== '…');
      return lines.filter((line) => !application.includes(line.trim())).map((line) => `${section}: ${line}`);
    });
    assert.deepEqual(missing, []);
  });

  it('in languages of one framework alone stands in its section', () => {
    assert.deepEqual(
      inLanguages('astro', 'njk')
        .filter((block) => !isOfApplication(block))
        .map(at),
      [],
    );
  });

  it('of Angular is in the fixture that its own compiler checks', () => {
    const fixture = readFileSync(join(ROOT, 'test/types/angular/correct-layout.component.ts'), 'utf8');
    const blocks = inLanguages('ts').filter(({ code }) => code.includes('@Component'));
    assert.ok(blocks.length > 0);
    const missing = blocks.flatMap(({ code }) => code.split('\n').filter((line) => !fixture.includes(line.trim())));
    assert.deepEqual(missing, []);
  });
});

/** Everything that an application is written in, without its packages and what it was built into. */
function sourcesIn(folder: string): string {
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .filter(
      ({ name }) => !name.startsWith('.') && !['node_modules', 'dist', 'build', 'package-lock.json'].includes(name),
    )
    .map((entry) => {
      const path = `${folder}/${entry.name}`;
      return entry.isDirectory() ? sourcesIn(path) : readFileSync(join(ROOT, path), 'utf8');
    })
    .join('\n');
}

/** A module of its own: what stands at its end as bare markup becomes what a component returns. */
function asModule(block: CodeBlock): Written {
  const { file, line, language, code } = block;
  const start = code.search(/^</m);
  const source =
    start < 0 ? code : `${code.slice(0, start)}export const markup = () => (<>\n${code.slice(start)}</>);\n`;
  const [, framework = 'react'] = /cookie-charter\/types\/(\w+)\.js/.exec(code) ?? [];
  const pragma = `/** @jsxImportSource ${framework === 'solid' ? 'solid-js' : framework} */\n`;
  const ending = start < 0 && language.endsWith('x') ? language.slice(0, 2) : language;
  return { name: `${nameOf(file, line)}.${ending}`, source: `${start < 0 ? '' : pragma}${source}\nexport {};\n` };
}

/** A component, with the store that a reader has at hand. */
function asComponent({ file, line, code }: CodeBlock, ending: string): Written {
  const source = code.replace(
    /<script[^>]*>\n/,
    (tag) =>
      `${tag}import type { ConsentStore } from 'cookie-charter';\nconst store = {} as ConsentStore;\nconst hear = (_: readonly string[]): void => {};\n`,
  );
  return { name: `${nameOf(file, line)}.${ending}`, source };
}

function nameOf(file: string, line: number): string {
  return `${file.replaceAll(/[^\w]/g, '-')}-${line}`;
}

/** The short way to read the record, in the guide to it; the long one is run by record-readers.test.ts. */
describe('the record, read in a line', () => {
  const vectors: readonly [cookie: string, allows: boolean][] = [
    ['v=1&t=1795430400&yes=matomo.2+youtube&no=meta', true],
    ['v=1&t=1795430400&yes=matomo&no=meta', false],
    ['v=1&t=1795430400&no=matomo.2', false],
    ['', false],
  ];
  const excerpt = (language: string): string =>
    inLanguages(language).find(({ file }) => file === 'docs/consent.md')?.code ?? '';
  const programs: Readonly<Record<string, { program: string; script: (cookie: string) => string }>> = {
    php: {
      program: 'php',
      script: (cookie) => `<?php $_COOKIE = ['cookies_preferences' => '${cookie}'];\n${excerpt('php')}
        echo $allowsMatomo ? 'yes' : 'no';`,
    },
    python: {
      program: 'python3',
      script: (cookie) => `import types, urllib.parse
request = types.SimpleNamespace(cookies={'cookies_preferences': '${cookie}'})
${excerpt('python')}
print('yes' if allows_matomo else 'no', end='')`,
    },
    js: {
      program: process.execPath,
      script: (cookie) =>
        `const cookies = { cookies_preferences: '${cookie}' };\n${
          inLanguages('js').find(({ file, code }) => file === 'docs/consent.md' && code.includes('URLSearchParams'))
            ?.code ?? ''
        }process.stdout.write(allowsMatomo ? 'yes' : 'no');`,
    },
  };

  for (const [language, { program, script }] of Object.entries(programs)) {
    const found = firstProgram([program]);
    it(`in ${language}`, { skip: found ? false : `${program} is not on this machine` }, () => {
      for (const [cookie, allows] of vectors) {
        const { stdout, stderr } = spawnSync(found!, { js: ['-'], php: [], python: ['-'] }[language], {
          input: script(cookie),
          encoding: 'utf8',
        });
        assert.equal(stdout, allows ? 'yes' : 'no', `${cookie} ${String(stderr)}`);
      }
    });
  }
});
