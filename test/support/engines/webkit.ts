import type { WebKit } from '../../../scripts/browsers.mjs';
import { startWebKit as startDriver } from '../../../scripts/webkit.mjs';
import { eventually } from './eventually.ts';
import type { Engine, HeldCookie, Key, Tab, Visitor, VisitorOptions } from './tab.ts';
import { IN_ORDER, webkitTree } from './webkit-tree.ts';

/** Keys that are no characters, as WebDriver writes them. */
const KEYS: Readonly<Record<Key, string>> = {
  Tab: '\uE004',
  Enter: '\uE007',
  Escape: '\uE00C',
  ArrowLeft: '\uE012',
  ' ': ' ',
};
const PATIENCE = 20_000;

type Command = <Value>(method: 'GET' | 'POST' | 'DELETE', path: string, body?: object) => Promise<Value>;

/** WebKit through WebDriver. Its driver has one session at a time, so each visitor is a browser of their own. */
export async function startWebKit(webkit: WebKit): Promise<Engine> {
  const { port, stop } = await startDriver(webkit);
  const driver = `http://127.0.0.1:${port}`;
  await eventually(
    async () => (await ask<{ ready: boolean }>('GET', `${driver}/status`)).ready,
    'the driver of WebKit',
  );

  async function arrive({ scripts = true, privacyControl = false }: VisitorOptions): Promise<Visitor> {
    if (privacyControl) throw new Error('WebKit has no setting for Global Privacy Control');
    const args = ['--automation', ...(scripts ? [] : ['--enable-javascript=false'])];
    const open = (): Promise<{ sessionId: string }> =>
      ask('POST', `${driver}/session`, {
        capabilities: {
          alwaysMatch: {
            browserName: 'MiniBrowser',
            pageLoadStrategy: 'normal',
            'webkitgtk:browserOptions': { binary: webkit.browser, args },
          },
        },
      });
    // Its driver now and then waits for a browser that has started: asked once more, it starts another.
    const { sessionId } = await open().catch(open);
    const session = `${driver}/session/${sessionId}`;
    const command: Command = (method, path, body) => ask(method, session + path, body);
    return visitorOf(command);
  }
  return {
    arrive,
    close: () => {
      stop();
      return Promise.resolve();
    },
  };
}

/** One command of the protocol. A driver that says nothing is an error, not a wait for ever. */
async function ask<Value>(method: string, address: string, body?: object): Promise<Value> {
  const response = await fetch(address, {
    method,
    signal: AbortSignal.timeout(PATIENCE),
    ...(body && { body: JSON.stringify(body) }),
  });
  const { value } = (await response.json()) as { value: Value & { error?: string; message?: string } };
  if (!response.ok) throw new Error(`WebKit: ${value.error ?? ''} ${value.message ?? ''} (${method} ${address})`);
  return value;
}

function visitorOf(command: Command): Visitor {
  let opened = 0;
  let current = '';
  let last: Promise<unknown> = Promise.resolve();
  /** Commands go to one window at a time: each names its own, and waits for the one before. */
  function within<Value>(handle: string, act: () => Promise<Value>): Promise<Value> {
    const turn = last
      .catch(() => undefined)
      .then(async () => {
        if (current !== handle) await command('POST', '/window', { handle });
        current = handle;
        return act();
      });
    last = turn;
    return turn;
  }
  return {
    async open() {
      opened += 1;
      const handle =
        opened === 1
          ? await command<string>('GET', '/window')
          : (await command<{ handle: string }>('POST', '/window/new', { type: 'tab' })).handle;
      return tabOf(command, (act) => within(handle, act));
    },
    cookies: async () => (await command<WireCookie[]>('GET', '/cookie')).map(heldCookie),
    leave: () => command('DELETE', ''),
  };
}

function tabOf(command: Command, within: <Value>(act: () => Promise<Value>) => Promise<Value>): Tab {
  async function evaluate<Value>(expression: string): Promise<Value> {
    const script = `const tell = arguments[arguments.length - 1];
      (async () => (${expression}))().then((value) => tell({ value }), (error) => tell({ error: String(error) }));`;
    const { value, error } = await command<{ value: Value; error?: string }>('POST', '/execute/async', {
      script,
      args: [],
    });
    if (error !== undefined) throw new Error(error);
    return value;
  }
  const perform = (actions: readonly object[]): Promise<void> => command('POST', '/actions', { actions });
  return {
    goto: (url) => within(() => command('POST', '/url', { url })),
    back: () => within(() => command('POST', '/back', {})),
    reload: () => within(() => command('POST', '/refresh', {})),
    evaluate: (expression) => within(() => evaluate(expression)),
    evaluateInFrame: (expression) =>
      within(async () => {
        await command('POST', '/frame', { id: 0 });
        try {
          return await evaluate(expression);
        } finally {
          await command('POST', '/frame', { id: null });
        }
      }),
    told: () =>
      within(async () => {
        const script = `return ${IN_ORDER}`;
        const elements = await command<Record<string, string>[]>('POST', '/execute/sync', { script, args: [] });
        const ids = elements.flatMap((reference) => Object.values(reference));
        return webkitTree(ids, (path) => command<string>('GET', path));
      }),
    pointAt: (x, y) =>
      within(() =>
        perform([
          {
            type: 'pointer',
            id: 'mouse',
            parameters: { pointerType: 'mouse' },
            actions: [
              { type: 'pointerMove', x: Math.round(x), y: Math.round(y), origin: 'viewport', duration: 0 },
              { type: 'pointerDown', button: 0 },
              { type: 'pointerUp', button: 0 },
            ],
          },
        ]),
      ),
    type: (key) =>
      within(() =>
        perform([
          {
            type: 'key',
            id: 'keyboard',
            actions: [
              { type: 'keyDown', value: KEYS[key] },
              { type: 'keyUp', value: KEYS[key] },
            ],
          },
        ]),
      ),
  };
}

type WireCookie = Omit<HeldCookie, 'expires'> & { readonly expiry?: number };

function heldCookie({ expiry, name, value, path, secure, httpOnly, sameSite }: WireCookie): HeldCookie {
  return { name, value, path, secure, httpOnly, sameSite, expires: expiry };
}
