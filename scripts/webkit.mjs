import { spawn } from 'node:child_process';
import { freePort } from './processes.mjs';

/**
 * Starts WebKit's driver and a display of its own for it. A fixed display number fails when two runs follow each other
 * closely. Both end with this process, and the browser with its display.
 * @param {import('./browsers.mjs').WebKit} webkit
 * @returns {Promise<{ port: number, environment: Record<string, string>, stop: () => void }>}
 */
export async function startWebKit({ driver, display, browser }) {
  /** @type {import('node:child_process').ChildProcess[]} */
  const helpers = [];
  const stop = () => {
    process.off('exit', stop);
    for (const helper of helpers) helper.kill();
  };
  process.on('exit', stop);
  const screen = spawn(display, ['-displayfd', '3', '-screen', '0', '1280x1024x24', '-nolisten', 'tcp'], {
    stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
  });
  helpers.push(screen);
  const number = await new Promise((settle, fail) => {
    screen.stdio[3]?.once('data', settle);
    screen.once('exit', () => fail(new Error('The display server stopped before WebKit could use it.')));
  });
  const port = await freePort();
  const environment = {
    DISPLAY: `:${String(number).trim()}`,
    GSETTINGS_BACKEND: 'memory',
    LIBGL_ALWAYS_SOFTWARE: '1',
    NO_AT_BRIDGE: '1',
    WEBKIT_BROWSER_PATH: browser,
    WEBKIT_DISABLE_COMPOSITING_MODE: '1',
    WEBKIT_PORT: String(port),
  };
  const env = { ...process.env, ...environment };
  helpers.push(spawn(driver, [`--port=${port}`, '--host=127.0.0.1'], { env, stdio: 'ignore' }));
  return { port, environment, stop };
}
