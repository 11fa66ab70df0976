import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { html, nothing } from 'lit';
import { guard } from 'lit/directives/guard.js';
import { ifDefined } from 'lit/directives/if-defined.js';
import { live } from 'lit/directives/live.js';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import { toHtml } from '../../src/server/template.js';

const HARM = `</p><b title="x" id='y'>&amp;`;
const SAFE = '&lt;/p&gt;&lt;b title=&quot;x&quot; id=&#39;y&#39;&gt;&amp;amp;';
const hear = (): void => undefined;

/** What a template says of HTML, and what it comes to. */
const CASES: readonly [about: string, template: unknown, html: string][] = [
  ['text', html`<p>${'a'} and ${1}</p>`, '<p>a and 1</p>'],
  ['text that means harm', html`<p>${HARM}</p>`, `<p>${SAFE}</p>`],
  ['nothing, in each of its forms', html`<p>${nothing}${undefined}${null}${''}</p>`, '<p></p>'],
  ['templates in templates', html`<ul>${[1, 2].map((n) => html`<li>${n}</li>`)}</ul>`, '<ul><li>1</li><li>2</li></ul>'],
  ['an attribute', html`<a href=${'/x?a&b'} title="t">x</a>`, '<a href="/x?a&amp;b" title="t">x</a>'],
  ['an attribute that means harm', html`<i title=${HARM}></i>`, `<i title="${SAFE}"></i>`],
  ['an attribute of several parts', html`<p class="a ${'b'} ${undefined} c${1}"></p>`, '<p class="a b  c1"></p>'],
  ['an attribute in single quotes', html`<p title='say "${'a'}"'></p>`, '<p title="say &quot;a&quot;"></p>'],
  [
    'an attribute that is not there',
    html`<p id=${nothing} title=${ifDefined(undefined)} lang="x"></p>`,
    '<p lang="x"></p>',
  ],
  ['what is true or false', html`<p ?hidden=${true} ?inert=${false}></p>`, '<p hidden></p>'],
  [
    'a property that says what an attribute says',
    html`<input .checked=${live(true)} .value=${'"'}>`,
    '<input checked value="&quot;">',
  ],
  ['a property that does not', html`<input .checked=${false} .store=${{}} .value=${undefined}>`, '<input>'],
  [
    'listeners and references',
    html`<button @click=${hear} ${ref(hear)} id="x">y</button>`,
    '<button id="x">y</button>',
  ],
  [
    'what directives show at first',
    html`${guard([1], () => 'a')}${repeat([1, 2], (n) => html`<i>${n}</i>`)}`,
    'a<i>1</i><i>2</i>',
  ],
  [
    'a sign that ends no tag',
    html`<p title="a &gt; b" class=${'c'}>${1} > 0</p>`,
    '<p title="a &gt; b" class="c">1 > 0</p>',
  ],
];

describe('a template as HTML', () => {
  for (const [about, template, expected] of CASES) {
    it(`gives ${about}`, () => assert.equal(toHtml(template), expected));
  }

  it('takes a template apart once, and fills it anew', () => {
    const greet = (name: string): unknown => html`<p class=${name}>${name}</p>`;
    assert.equal(toHtml(greet('a')) + toHtml(greet('b')), '<p class="a">a</p><p class="b">b</p>');
  });
});
