import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing, type TemplateResult } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
import guide from '../docs/theming.md?raw';
import type { ConsentStore } from '../src/core.js';
import '../src/elements/banner/define.js';
import '../src/elements/table/define.js';
import { portalCharter } from './support/charters.js';
import { shown } from './support/inside.js';
import { aVisitor, withVisitor } from './support/stores.js';

interface Args {
  store: ConsentStore;
}

interface Token {
  readonly name: string;
  readonly initial: string;
  readonly what: string;
}

/** The public tokens: the rows of the guide's table, so that whoever reads either reads the same. */
const TOKENS: readonly Token[] = [...guide.matchAll(/^\| `(--cookie-[a-z-]+)` *\|([^|]*)\|([^|]*)\|$/gm)].map(
  ([, name = '', initial = '', what = '']) => ({ name, initial: initial.trim(), what: what.trim() }),
);

/** Puts what the fields say on the preview, and writes the same as a style sheet. */
function apply(event: Event): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const editor = event.currentTarget.closest('.editor');
  const preview = editor?.querySelector<HTMLElement>('.preview');
  const code = editor?.querySelector('pre code');
  if (!editor || !preview || !code) return;
  const lines = [...editor.querySelectorAll<HTMLInputElement>('input[name]')].flatMap(({ name, value }) => {
    if (value === '') preview.style.removeProperty(name);
    else preview.style.setProperty(name, value);
    return value === '' ? [] : [`  ${name}: ${value};`];
  });
  code.textContent = lines.length > 0 ? `:root {\n${lines.join('\n')}\n}` : UNCHANGED;
}

/** What was picked is written where it can be read and changed. */
function write({ currentTarget: palette }: Event): void {
  if (!(palette instanceof HTMLInputElement)) return;
  const field = palette.closest('.token')?.querySelector<HTMLInputElement>('input[name]');
  if (field) field.value = palette.value;
}

/** The fields are empty again only after the event, and a microtask would come before. */
function forget({ currentTarget: form }: Event): void {
  if (!(form instanceof HTMLFormElement)) return;
  setTimeout(() => form.dispatchEvent(new Event('input')));
}

const UNCHANGED = '/* Change a token: what to copy appears here. */';

async function copy(event: Event): Promise<void> {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const editor = event.currentTarget.closest('.editor');
  const said = editor?.querySelector('[role="status"]');
  try {
    await navigator.clipboard.writeText(editor?.querySelector('pre code')?.textContent ?? '');
    if (said) said.textContent = 'Copied.';
  } catch {
    if (said) said.textContent = 'The browser would not copy; select the text instead.';
  }
}

/** What stands between backquotes in the guide is code here too. */
const words = (text: string): unknown[] =>
  text.split('`').map((part, index) => (index % 2 === 1 ? html`<code>${part}</code>` : part));

/** Empty is the default, which is told in the guide's words: not every one is a value that a field could start with. */
const field = ({ name, initial, what }: Token): TemplateResult => html`<div class="token">
  <label for=${name}><code>${name}</code><br />${words(what)}; default: ${words(initial)}</label>
  <span>
    <input id=${name} name=${name} autocomplete="off" spellcheck="false" />
    ${name.startsWith('--cookie-color-') ? html`<input type="color" aria-label="Palette for ${name}" @input=${write} />` : nothing}
  </span>
</div>`;

const meta: Meta<Args> = {
  title: 'Theming/Tokens',
  tags: ['!autodocs'],
  parameters: { layout: 'fullscreen', controls: { disable: true }, docs: { source: { code: null } } },
  argTypes: { store: { table: { disable: true } } },
  decorators: [withVisitor(() => aVisitor(portalCharter))],
  render: ({ store }): TemplateResult => html`
    <style>
      .editor {
        padding: 1rem;
        font: 1rem/1.5 system-ui, sans-serif;
      }
      .editor form {
        display: grid;
        grid-template-columns: repeat(auto-fill, minmax(min(22rem, 100%), 1fr));
        gap: 0 2rem;
      }
      .editor .token {
        display: flex;
        flex-direction: column;
        justify-content: space-between;
        gap: 0.25rem;
        padding-block: 0.5rem;
      }
      .editor .token span {
        display: flex;
        gap: 0.5rem;
      }
      .editor input {
        box-sizing: border-box;
        min-block-size: 2.75rem;
        min-inline-size: 2.75rem;
        font: inherit;
      }
      .editor input[name] {
        flex: 1;
      }
      .editor pre {
        overflow: auto;
        padding: 1rem;
        border: 1px solid;
        white-space: pre-wrap;
        overflow-wrap: anywhere;
      }
      .editor .copy {
        min-block-size: 2.75rem;
        padding-inline: 1rem;
        font: inherit;
      }
    </style>
    <main class="editor">
      <section aria-labelledby="tokens-title">
        <h1 id="tokens-title">Tokens</h1>
        <form @submit=${(event: Event) => event.preventDefault()} @reset=${forget} @input=${apply}>
          ${TOKENS.map(field)}
          <p><button type="reset" class="copy">As they were</button></p>
        </form>
      </section>
      <section aria-labelledby="preview-title" class="preview">
        <h2 id="preview-title">How it looks</h2>
        <cookie-banner placement="flow" heading-level="3" .store=${store}></cookie-banner>
        <cookie-table category="third-party" heading-level="3" .store=${store}></cookie-table>
        <h2>What to copy</h2>
        <pre><code class="css">${UNCHANGED}</code></pre>
        <p><button type="button" class="copy" @click=${copy}>Copy</button> <span role="status"></span></p>
      </section>
    </main>
  `,
};
export default meta;

type Story = StoryObj<Args>;

/** Somebody tries the colours of a site on the elements. */
export const Editor: Story = {};

/** A colour and a corner were changed: the preview follows, and the style sheet is there to copy. */
export const Changed: Story = {
  play: async ({ canvasElement }) => {
    const reject = await shown(canvasElement, 'cookie-banner', '[data-action="reject"]');
    const fieldOf = (name: string): HTMLInputElement => {
      const found = canvasElement.querySelector<HTMLInputElement>(`input[name="${name}"]`);
      if (!found) throw new Error(`no field for ${name}`);
      return found;
    };
    await fireEvent.input(fieldOf('--cookie-color-action'), { target: { value: '#00594c' } });
    // In pairs: the words keep their contrast in the dark too.
    await fireEvent.input(fieldOf('--cookie-color-on-action'), { target: { value: '#ffffff' } });
    await userEvent.type(fieldOf('--cookie-corner'), '0px');
    await waitFor(() => expect(getComputedStyle(reject).backgroundColor).toBe('rgb(0, 89, 76)'));
    await expect(getComputedStyle(reject).borderRadius).toBe('0px');
    await expect(canvasElement.querySelector('pre')).toHaveTextContent('--cookie-color-action: #00594c;');
  },
};
