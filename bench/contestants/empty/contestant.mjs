/** @type {import('../../contestants.mjs').Contestant} */
export default {
  name: 'empty page',
  kind: 'floor',
  setting: 'The article alone, which asks nothing.',
  page: () => Promise.resolve({ additions: {} }),
};
