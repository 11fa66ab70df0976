import { withThemeByDataAttribute } from '@storybook/addon-themes';
import { setCustomElementsManifest, type Decorator, type Preview } from '@storybook/web-components-vite';
import { configure } from 'storybook/test';
import manifest from '../dist/custom-elements.json' with { type: 'json' };
import { designItems, withDesign } from './designs.js';
import './preview.css';

setCustomElementsManifest(manifest);
// A busy machine takes its time; what never comes still fails.
configure({ asyncUtilTimeout: 10_000 });

/** Elements follow the language and the direction of the page, as they do on a site. */
const withLanguage: Decorator = (story, { globals }) => {
  const { locale, direction } = globals as { locale: string; direction: string };
  document.documentElement.lang = locale;
  document.documentElement.dir = direction === 'language' ? (locale === 'ar' ? 'rtl' : 'ltr') : direction;
  return story();
};

const preview: Preview = {
  tags: ['autodocs'],
  parameters: { a11y: { test: 'error' } },
  globalTypes: {
    locale: {
      description: 'Language',
      toolbar: {
        icon: 'globe',
        items: [
          { value: 'fr', title: 'Français' },
          { value: 'en', title: 'English' },
          { value: 'ar', title: 'العربية' },
        ],
        dynamicTitle: true,
      },
    },
    design: {
      description: 'Theme of the kit',
      toolbar: { icon: 'paintbrush', items: designItems, dynamicTitle: true },
    },
    direction: {
      description: 'Writing direction',
      toolbar: {
        icon: 'transfer',
        items: [
          { value: 'language', title: 'As the language is written' },
          { value: 'ltr', title: 'Left to right' },
          { value: 'rtl', title: 'Right to left' },
        ],
        dynamicTitle: true,
      },
    },
  },
  initialGlobals: { locale: 'en', direction: 'language', design: 'none' },
  decorators: [
    withLanguage,
    withDesign,
    withThemeByDataAttribute({
      themes: { light: 'light', dark: 'dark' },
      defaultTheme: 'light',
      attributeName: 'data-theme',
    }),
  ],
};

export default preview;
