import { isServer } from 'lit';

/**
 * Whether this is rendered to text, with no page around and nobody to press anything. In a page it is known when the
 * kit is built, and what only a server needs is left out.
 */
export const onServer: boolean = isServer;
