import type { Decorator } from '@storybook/web-components-vite';
import bootstrap from '../src/themes/bootstrap.css?inline';
import dsfr from '../src/themes/dsfr.css?inline';
import govuk from '../src/themes/govuk.css?inline';
import highContrast from '../src/themes/high-contrast.css?inline';
import material from '../src/themes/material.css?inline';
import opendatasoft from '../src/themes/opendatasoft.css?inline';
import uswds from '../src/themes/uswds.css?inline';

/** The kit's themes by name, each as the text of its style sheet. */
const DESIGNS: Readonly<Record<string, string>> = {
  dsfr,
  govuk,
  uswds,
  bootstrap,
  material,
  opendatasoft,
  'high-contrast': highContrast,
};

export const designItems = [
  { value: 'none', title: 'No theme' },
  ...Object.keys(DESIGNS).map((value) => ({ value, title: value })),
];

const sheet = document.createElement('style');

/** Dresses the story in one of the kit's themes, light or dark in the way of its system. */
export const withDesign: Decorator = (story, { globals }) => {
  const { design, theme } = globals as { design?: string; theme?: string };
  const scheme = theme === 'dark' ? 'dark' : 'light';
  sheet.textContent = DESIGNS[design ?? ''] ?? '';
  document.head.append(sheet);
  document.documentElement.setAttribute('data-fr-theme', scheme);
  document.documentElement.setAttribute('data-bs-theme', scheme);
  return story();
};
