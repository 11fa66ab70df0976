import { ConsentBanner, ConsentDialog, ConsentDialogLink, ConsentManagerProvider } from '@c15t/react';
import { createElement } from 'react';
import { createRoot } from 'react-dom/client';
import { french, manage } from 'bench:data';
import './page.css';

const options = {
  mode: 'offline',
  consentCategories: ['necessary', 'measurement', 'functionality', 'marketing'],
  overrides: { country: 'FR' },
  i18n: { locale: 'fr', detectBrowserLanguage: false, messages: { fr: french } },
  scripts: [{ id: 'matomo', src: '/held.js', category: 'measurement' }],
};

createRoot(document.getElementById('consent')).render(
  createElement(
    ConsentManagerProvider,
    { options },
    createElement(ConsentBanner),
    createElement(ConsentDialog),
    createElement(ConsentDialogLink, null, manage),
  ),
);
