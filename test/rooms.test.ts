import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { clocksIn, importsOf, pageObjectsIn, refusal, sources, wayToLit } from './rooms.js';

const modules = sources();
const imports = modules.flatMap(({ module, source }) => importsOf(module, source));

describe('the rooms of src', () => {
  it('import only what the room table lets them', () => {
    assert.deepEqual(imports.map(refusal).filter(Boolean), []);
  });

  it('keep Lit out of the core', () => {
    assert.equal(wayToLit('core.ts', imports), undefined);
  });

  it('keep the page out of the charter and of the consent', () => {
    const named = modules
      .filter(({ module }) => /^(?:charter|consent)\//.test(module) && module !== 'charter/authored-table.ts')
      .flatMap(({ module, source }) => pageObjectsIn(module, source).map((name) => `${module} names ${name}`));
    assert.deepEqual(named, []);
  });

  it('keep clocks out of the consent', () => {
    const read = modules
      .filter(({ module }) => module.startsWith('consent/'))
      .flatMap(({ module, source }) => clocksIn(module, source).map((clock) => `${module} reads ${clock}`));
    assert.deepEqual(read, []);
  });
});

describe('the room table', () => {
  const refused: [from: string, line: string][] = [
    ['dev/warn.ts', `import { parse } from '../charter/parse.js';`],
    ['charter/parse.ts', `import { ConsentStore } from '../consent/store.js';`],
    ['charter/parse.ts', `import type { ConsentState } from '../consent/store.js';`],
    ['charter/parse.ts', `let state: import('../consent/store.js').ConsentState;`],
    ['charter/parse.ts', `import { html } from 'lit';`],
    ['charter/parse.ts', `import { readFileSync } from 'node:fs';`],
    ['consent/store.ts', `import { cookieMemory } from '../adapters/memory/cookie.js';`],
    ['consent/store.ts', `export { words } from '../i18n/words.js';`],
    ['adapters/memory/cookie.ts', `import { tabs } from '../signals/tabs.js';`],
    ['adapters/effects/scripts.ts', `import { Banner } from '../../elements/banner/banner.js';`],
    ['adapters/effects/scripts.ts', `import { html } from 'lit';`],
    ['i18n/words.ts', `import type { ConsentStore } from '../consent/store.js';`],
    ['i18n/words.ts', `import { html } from 'lit';`],
    ['i18n/words.ts', `import { Banner } from '../elements/banner/banner.js';`],
    ['elements/banner/banner.ts', `import { Table } from '../table/table.js';`],
    ['elements/banner/banner.ts', `import type { Table } from '../table/table.js';`],
    ['elements/banner/banner.ts', `const table = await import('../table/table.js');`],
    ['elements/banner/banner.ts', `import '../shared/define.js';`],
    ['elements/banner/banner.ts', `import { cookieMemory } from '../../adapters/memory/cookie.js';`],
    ['elements/banner/banner.ts', `import { start } from '../../start.js';`],
    ['elements/banner/banner.ts', `import { start } from 'a-package';`],
    ['elements/banner/define.ts', `import { cookieMemory } from '../../adapters/memory/cookie.js';`],
    ['elements/banner/define.ts', `import { Table } from '../table/table.js';`],
    ['core.ts', `export { html } from 'lit';`],
    ['types/react.d.ts', `import type { CookieBanner } from '../elements/banner/banner.js';`],
    ['types/react.d.ts', `import type { TemplateResult } from 'lit';`],
    ['attic/old.ts', `import { parse } from '../charter/parse.js';`],
  ];
  for (const [from, line] of refused) {
    it(`refuses, in ${from}: ${line}`, () => {
      const [found, ...more] = importsOf(from, line);
      assert.ok(found && more.length === 0);
      assert.ok(refusal(found));
    });
  }

  const welcome: [from: string, line: string][] = [
    ['charter/parse.ts', `import { warnOnce } from '../dev/warn.js';`],
    ['consent/store.ts', `import type { Charter } from '../charter/charter.js';`],
    ['adapters/memory/cookie.ts', `import { writeRecord } from '../../consent/record.js';`],
    ['i18n/words.ts', `import type { TemplateResult } from 'lit';`],
    ['i18n/localise-controller.ts', `import { ReactiveController } from 'lit';`],
    ['elements/banner/banner.ts', `import { property } from 'lit/decorators.js';`],
    ['elements/banner/banner.ts', `import { StoreController } from '../shared/store-controller.js';`],
    ['elements/charter/define.ts', `import '../table/define.js';`],
    ['elements/banner/define.ts', `import { start } from '../../start.js';`],
    ['loader.ts', `await import('./elements/banner/define.js');`],
    ['index.ts', `export * from './adapters/memory/cookie.js';`],
    ['react-component.ts', `import { createElement } from 'react';`],
    ['types/react.d.ts', `import type { HTMLAttributes } from 'react';`],
    ['types/react.d.ts', `import type { CookieElements } from './elements.js';`],
  ];
  for (const [from, line] of welcome) {
    it(`welcomes, in ${from}: ${line}`, () => {
      assert.deepEqual(importsOf(from, line).map(refusal), [undefined]);
    });
  }
});

describe('the way to Lit', () => {
  const store = importsOf('core.ts', `export * from './consent/store.js';`);

  it('is found through other modules', () => {
    const found = [...store, ...importsOf('consent/store.ts', `import 'lit/html.js';`)];
    assert.deepEqual(wayToLit('core.ts', found), ['core.ts', 'consent/store.ts', 'lit/html.js']);
  });

  it('is found through an import that keeps only types, but loads the module', () => {
    const found = [...store, ...importsOf('consent/store.ts', `import { type TemplateResult } from 'lit';`)];
    assert.deepEqual(wayToLit('core.ts', found), ['core.ts', 'consent/store.ts', 'lit']);
  });

  it('does not pass through types, nor through what is loaded later', () => {
    const later = `import type { TemplateResult } from 'lit'; void import('lit');`;
    assert.equal(wayToLit('core.ts', [...store, ...importsOf('consent/store.ts', later)]), undefined);
  });
});

describe('a module without a page', () => {
  for (const line of [
    `document.cookie`,
    `globalThis.localStorage.clear()`,
    `if (typeof window === 'undefined') stop();`,
    `const page = { navigator };`,
  ]) {
    it(`is caught at: ${line}`, () => assert.notDeepEqual(pageObjectsIn('consent/store.ts', line), []));
  }

  it('may have properties of these names', () => {
    assert.deepEqual(pageObjectsIn('charter/charter.ts', `const page = { window: 1 }; page.window;`), []);
  });
});

describe('a module without a clock', () => {
  for (const line of [`Date.now()`, `new Date()`, `performance.now()`]) {
    it(`is caught at: ${line}`, () => assert.notDeepEqual(clocksIn('consent/store.ts', line), []));
  }

  it('may read a time it was told', () => {
    assert.deepEqual(clocksIn('consent/store.ts', `new Date(time * 1000)`), []);
  });
});
