import { rendered } from '$lib/server/rendered.js';

const attributes = { columns: 'provider name purpose duration status' };

export const load = async (event) => ({
  table: await rendered('table', event, { attributes }),
  preferences: await rendered('preferences', event),
});
