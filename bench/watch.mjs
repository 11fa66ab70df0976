/**
 * What the page tells as it happens: accepting and refusing can both be seen and pressed; the script that was held back
 * ran; a control was pressed; the frame after that was painted; the preferences can be seen; all rows of a table are
 * there.
 * @typedef {'visible' | 'held' | 'pressed' | 'painted' | 'opened' | 'complete'} Moment
 * @typedef {{ place: string, count: number }} Rows
 * Where the rows of a table are, and how many there will be.
 */

/**
 * What the page notes meanwhile. Times are milliseconds since the visit began.
 *
 * @typedef {object} Noted
 * @property {number} [contentfulPaint]
 * @property {number} shift The sum of the layout shifts nobody caused.
 * @property {number} longTasks How many tasks took 50 ms or more.
 * @property {number} longest The longest of them.
 * @property {number} blocked What they took beyond 50 ms each.
 */

/** Where the page tells that something was noted. */
export const TELL = 'benchTell';

/**
 * Runs in the page, before anything of it: notes what a visitor would notice. One function, since it goes to the page as
 * text and takes nothing with it.
 * @param {{ tell: string, controls: import('./contestants.mjs').Controls | null, rows: Rows | null }} options
 */
export function watch({ tell, controls, rows }) {
  /** @type {Noted} */
  const noted = { shift: 0, longTasks: 0, longest: 0, blocked: 0 };

  /** @param {string} type @param {(entry: any) => void} hear */
  const observe = (type, hear) =>
    new window.PerformanceObserver((list) => list.getEntries().forEach(hear)).observe({ type, buffered: true });
  observe('paint', ({ name, startTime }) => {
    if (name === 'first-contentful-paint') noted.contentfulPaint = startTime;
  });
  observe('layout-shift', ({ value, hadRecentInput }) => {
    if (!hadRecentInput) noted.shift += value;
  });
  observe('longtask', ({ duration }) => {
    noted.longTasks += 1;
    noted.longest = Math.max(noted.longest, duration);
    noted.blocked += duration - 50;
  });
  observe('mark', ({ name, startTime }) => {
    if (name === 'held') note('held', startTime);
  });

  /**
   * Tells when it happened, by the clock too: a contestant may load the page again.
   * @param {Moment} what
   * @param {number} time
   */
  function note(what, time) {
    const report = Reflect.get(window, tell);
    if (typeof report === 'function') report(JSON.stringify({ what, time, at: performance.timeOrigin + time }));
  }

  /** @param {string} places Alternatives, each a path through shadow roots. */
  function find(places) {
    for (const place of places.split(' || ')) {
      const [last = '', ...hosts] = place.split(' >>> ').reverse();
      /** @type {ParentNode | null | undefined} */
      let root = document;
      for (const host of hosts.reverse()) root = root?.querySelector(host)?.shadowRoot;
      const found = root?.querySelector(last);
      if (found) return found;
    }
    return null;
  }

  /** How many there are, in every shadow root on the way. @param {string} place */
  function count(place) {
    const [last = '', ...hosts] = place.split(' >>> ').reverse();
    /** @type {ParentNode[]} */
    let roots = [document];
    for (const host of hosts.reverse()) {
      roots = roots.flatMap((root) => [...root.querySelectorAll(host)].flatMap(({ shadowRoot }) => shadowRoot ?? []));
    }
    return roots.reduce((sum, root) => sum + root.querySelectorAll(last).length, 0);
  }

  /** @param {Node} node @returns {Element | null} */
  const above = (node) =>
    /** @type {any} */ (node).assignedSlot ??
    node.parentElement ??
    /** @type {any} */ (node.getRootNode()).host ??
    null;

  /** @param {Element} element */
  function ancestors(element) {
    const found = [];
    for (let each = /** @type {Element | null} */ (element); each; each = above(each)) found.push(each);
    return found;
  }

  /** @param {Element} element */
  function centre(element) {
    // What folds over two lines has its middle beside both.
    const [box] = element.getClientRects();
    return box && box.width > 0 && box.height > 0 ? { x: box.x + box.width / 2, y: box.y + box.height / 2 } : undefined;
  }

  /** What is pressed there, inside shadow roots too. @param {{ x: number, y: number }} at */
  function hit({ x, y }) {
    let found = document.elementFromPoint(x, y);
    for (;;) {
      const inner = found?.shadowRoot?.elementFromPoint(x, y);
      if (!inner || inner.getRootNode() !== found?.shadowRoot) return found;
      found = inner;
    }
  }

  /** Whether a person could see and press it: shown, in view, opaque, enabled, and with nothing above it. @param {string} place */
  function isUsable(place) {
    const element = find(place);
    const at = element && centre(element);
    if (!element || !at || element.matches(':disabled')) return false;
    const top = hit(at);
    if (!top || !ancestors(top).includes(element)) return false;
    const styles = ancestors(element).map((each) => window.getComputedStyle(each));
    const opacity = styles.reduce((product, style) => product * Number(style.opacity), 1);
    return styles[0]?.visibility === 'visible' && opacity >= 0.9;
  }

  /** After the frame that is being made was painted. @param {(time: number) => void} then */
  function afterPaint(then) {
    const { port1, port2 } = new window.MessageChannel();
    port1.onmessage = () => then(performance.now());
    port2.postMessage(null);
  }

  /** Looks in every frame until it holds. @param {Moment} what @param {() => boolean} holds */
  function lookFor(what, holds) {
    window.requestAnimationFrame(() => {
      if (holds()) afterPaint((time) => note(what, time));
      else lookFor(what, holds);
    });
  }

  /** Notes the next press and the frame after it. @param {string} [preferences] */
  function awaitPress(preferences) {
    window.addEventListener(
      'click',
      ({ timeStamp }) => {
        note('pressed', timeStamp);
        window.requestAnimationFrame(() => afterPaint((time) => note('painted', time)));
        if (preferences) lookFor('opened', () => isUsable(preferences));
      },
      { capture: true, once: true },
    );
  }

  if (controls) lookFor('visible', () => isUsable(controls.accept) && isUsable(controls.reject));
  if (rows) {
    lookFor('visible', () => isUsable(`${rows.place}:first-child`));
    lookFor('complete', () => count(rows.place) >= rows.count);
  }
  Object.defineProperty(window, 'bench', { value: { noted, find, count, centre, isUsable, awaitPress } });
}

/**
 * Runs in the page: what was noted so far.
 * @returns {Noted}
 */
export function readNotes() {
  return { ...Reflect.get(window, 'bench').noted };
}

/**
 * Runs in the page: gets ready for a press, and says where to press.
 * @param {{ place: string, preferences?: string }} options
 * @returns {{ x: number, y: number } | undefined}
 */
export function prepareToPress({ place, preferences }) {
  const { find, centre, isUsable, awaitPress } = Reflect.get(window, 'bench');
  if (!isUsable(place)) return undefined;
  awaitPress(preferences);
  return centre(find(place));
}

/**
 * Runs in the page.
 * @param {string} place
 * @returns {boolean}
 */
export function canBePressed(place) {
  return Reflect.get(window, 'bench').isUsable(place);
}

/**
 * Runs in the page: how many elements there are, in every shadow root on the way.
 * @param {string} place
 * @returns {number}
 */
export function countOf(place) {
  return Reflect.get(window, 'bench').count(place);
}
