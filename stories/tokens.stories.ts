import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, fireEvent, userEvent, waitFor } from 'storybook/test';
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
  readonly what: string;
  /** What the field starts with; the elements keep their own default until it is changed. */
  readonly value: string;
  readonly kind: 'color' | 'text';
}

const color = (name: string, what: string, value: string): Token => ({
  name: `--cookie-color-${name}`,
  what,
  value,
  kind: 'color',
});
const measure = (name: string, what: string, value: string): Token => ({
  name: `--cookie-${name}`,
  what,
  value,
  kind: 'text',
});

/** The public tokens, as in docs/theming.md. */
const TOKENS: readonly Token[] = [
  color('text', 'Text', '#000000'),
  color('text-quiet', 'Labels and lesser facts', '#383838'),
  color('background', 'Banner, dialog, confirmation', '#ffffff'),
  color('surface', 'Table heads, the box of the two answers', '#f2f2f2'),
  color('border', 'Lines and frames', '#737373'),
  color('action', 'Both answers', '#1b4a8f'),
  color('on-action', 'Words on the answers', '#ffffff'),
  color('accent', 'Links and other buttons', '#1b4a8f'),
  color('focus', 'The mark around what has focus', '#1b4a8f'),
  measure('space', 'The measure of every gap', '1rem'),
  measure('corner', 'Rounding', '0.375rem'),
  measure('font-family', 'Text', 'inherit'),
  measure('font-family-code', 'Names of cookies', 'ui-monospace, monospace'),
  measure('font-size', 'Size of text', '1rem'),
  measure('banner-width', 'The widest the banner’s content gets', '72rem'),
];

/** Puts what the fields say on the preview, and writes the same as a style sheet. */
function apply(event: Event): void {
  if (!(event.currentTarget instanceof HTMLElement)) return;
  const editor = event.currentTarget.closest('.editor');
  const preview = editor?.querySelector<HTMLElement>('.preview');
  const code = editor?.querySelector('pre code');
  if (!editor || !preview || !code) return;
  if (event.target instanceof HTMLInputElement) event.target.dataset.changed = '';
  const lines = [...editor.querySelectorAll('input')].flatMap(({ name, value, dataset }) => {
    const isChanged = value !== '' && dataset.changed !== undefined;
    if (isChanged) preview.style.setProperty(name, value);
    else preview.style.removeProperty(name);
    return isChanged ? [`  ${name}: ${value};`] : [];
  });
  code.textContent = lines.length > 0 ? `:root {\n${lines.join('\n')}\n}` : UNCHANGED;
}

/** The fields have their first values again only after the event. */
function forget({ currentTarget: form }: Event): void {
  if (!(form instanceof HTMLFormElement)) return;
  for (const field of form.querySelectorAll('input')) delete field.dataset.changed;
  queueMicrotask(() => form.dispatchEvent(new Event('input')));
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
      .editor label {
        display: flex;
        flex-wrap: wrap;
        justify-content: space-between;
        align-items: center;
        gap: 0.25rem 1rem;
        padding-block: 0.375rem;
      }
      .editor input {
        box-sizing: border-box;
        min-block-size: 2.75rem;
        inline-size: 11rem;
        max-inline-size: 100%;
        font: inherit;
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
          ${TOKENS.map(
            ({ name, what, value, kind }) => html`<label>
              <span>${what}<br /><code>${name}</code></span>
              <input name=${name} type=${kind} value=${value} autocomplete="off" />
            </label>`,
          )}
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
    const field = (name: string): HTMLInputElement => {
      const found = canvasElement.querySelector<HTMLInputElement>(`input[name="${name}"]`);
      if (!found) throw new Error(`no field for ${name}`);
      return found;
    };
    await fireEvent.input(field('--cookie-color-action'), { target: { value: '#00594c' } });
    // In pairs: the words keep their contrast in the dark too.
    await fireEvent.input(field('--cookie-color-on-action'), { target: { value: '#ffffff' } });
    await userEvent.clear(field('--cookie-corner'));
    await userEvent.type(field('--cookie-corner'), '0px');
    await waitFor(() => expect(getComputedStyle(reject).backgroundColor).toBe('rgb(0, 89, 76)'));
    await expect(getComputedStyle(reject).borderRadius).toBe('0px');
    await expect(canvasElement.querySelector('pre')).toHaveTextContent('--cookie-color-action: #00594c;');
  },
};
