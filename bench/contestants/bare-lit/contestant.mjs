import { bundle } from '../../bundle.mjs';
import { WORDS } from '../../declaration.mjs';

/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: 'bare Lit element',
  kind: 'floor',
  setting: 'One Lit element with a sentence, three buttons and a dialog without choices, bundled.',
  package: 'lit',
  controls: {
    accept: 'bare-question >>> .accept',
    reject: 'bare-question >>> .reject',
    open: 'bare-question >>> .open',
    preferences: 'bare-question >>> dialog p',
  },
  async page({ purposes }) {
    const { files, tags } = await bundle(new URL('page.js', import.meta.url), { data: { purposes, words: WORDS } });
    return { files, additions: { head: tags, first: '<bare-question></bare-question>' } };
  },
};
