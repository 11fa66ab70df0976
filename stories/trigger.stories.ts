import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { expect, waitFor } from 'storybook/test';
import '../src/elements/trigger/define.js';

const meta: Meta = {
  title: 'Trigger',
  component: 'cookie-trigger',
  render: (): TemplateResult => html`<main><h1>Valserine</h1></main><footer><cookie-trigger></cookie-trigger></footer>`,
};
export default meta;

/** At the foot of every page. */
export const InTheFooter: StoryObj = {};

/** A link stands in for it until the kit is there, and for good without script. */
export const OverALink: StoryObj = {
  render: (): TemplateResult =>
    html`<main><h1>Valserine</h1></main><footer><cookie-trigger><a href="/cookies">Cookies</a></cookie-trigger></footer>`,
};

/** Pressed, it asks whatever shows the choices to come forward. */
export const Pressed: StoryObj = {
  play: async ({ canvasElement }) => {
    let isAsked = false;
    document.addEventListener(
      'cookie-preferences-open',
      (event) => {
        isAsked = true;
        event.preventDefault();
      },
      { once: true },
    );
    const root = canvasElement.querySelector('cookie-trigger')?.shadowRoot;
    await waitFor(() => expect(root?.querySelector('button')).not.toBeNull());
    root?.querySelector('button')?.click();
    await expect(isAsked).toBe(true);
  },
};
