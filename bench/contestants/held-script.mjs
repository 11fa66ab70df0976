/** The script every contestant holds back until the visitor accepts, and the service it belongs to. */
export const HELD = '/held.js';
export const HELD_SERVICE = 'matomo';

/** Puts the held script in the page, for contestants that leave this to the page. */
export const INSERT_HELD = `document.head.append(Object.assign(document.createElement('script'), { src: '${HELD}' }));`;
