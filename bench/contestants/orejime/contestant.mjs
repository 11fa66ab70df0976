import { POLICY, servicesOf, WORDS } from '../../declaration.mjs';
import { packageFile } from '../../package-files.mjs';
import { HELD, HELD_SERVICE } from '../held-script.mjs';

/** @typedef {import('../../declaration.mjs').Declaration} Declaration */

/** @param {Declaration} declaration */
function configuration(declaration) {
  return {
    privacyPolicyUrl: POLICY,
    purposes: declaration.purposes.map(({ id, title, description }) => ({
      id,
      title,
      description,
      purposes: servicesOf(declaration, id).map((service) => ({
        id: service.id,
        title: service.name,
        description: service.description,
        cookies: service.cookies.map(({ name }) => name),
        isMandatory: id === 'necessary',
      })),
    })),
  };
}

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: 'orejime',
  kind: 'rival',
  setting:
    'Its French build of the standard theme and its style sheet; the configuration and the script last in the body, where they hold up least.',
  package: 'orejime',
  controls: {
    accept: '.orejime-Banner-saveButton',
    reject: '.orejime-Banner-declineButton',
    open: '.orejime-Banner-learnMoreButton',
    preferences: '.orejime-Modal-title',
  },
  list: { entries: '.orejime-Purpose', unit: 'purposes and services' },
  page: (declaration) =>
    Promise.resolve({
      files: {
        'orejime-standard-fr.js': packageFile('orejime/dist/orejime-standard-fr.js'),
        'orejime-standard.css': packageFile('orejime/dist/orejime-standard.css'),
      },
      additions: {
        head: `<link href="orejime-standard.css" rel="stylesheet">
<template data-purpose="${HELD_SERVICE}"><script src="${HELD}"></script></template>`,
        last: `<script>window.orejimeConfig = ${JSON.stringify(configuration(declaration))};</script>
<script src="orejime-standard-fr.js"></script>`,
        footer: `<button type="button" onclick="orejime.prompt()">${WORDS.manage}</button>`,
      },
    }),
};
