import { spawn } from 'node:child_process';
import { realpathSync } from 'node:fs';
import { createServer } from 'node:net';
import { delimiter, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('..', import.meta.url));

/**
 * Whether this module was started from the command line, rather than imported.
 * @param {string} moduleUrl
 */
export function isMain(moduleUrl) {
  return process.argv[1] !== undefined && realpathSync(process.argv[1]) === fileURLToPath(moduleUrl);
}

/**
 * Runs a command of the project to its end and tells what it said. Never waits for input, never outlives its time.
 * @param {string[]} words
 * @param {{ minutes: number, environment?: Record<string, string>, onOutput?: (text: string) => void }} options
 * @returns {Promise<{ succeeded: boolean, output: string }>}
 */
export function run([command = '', ...rest], { minutes, environment = {}, onOutput = write }) {
  return new Promise((settle) => {
    let output = '';
    /** @param {string} text */
    const hear = (text) => {
      output += text;
      onOutput(text);
    };
    const path = `${resolve(ROOT, 'node_modules/.bin')}${delimiter}${process.env.PATH ?? ''}`;
    const child = spawn(command, rest, {
      cwd: ROOT,
      env: { ...process.env, ...environment, PATH: path },
      stdio: ['ignore', 'pipe', 'pipe'],
      // A group of its own, so that what the command started ends with it.
      detached: true,
    });
    for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', hear);
    /** @param {NodeJS.Signals} signal */
    const stop = (signal) => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, signal);
      } catch {
        // Gone already.
      }
    };
    // Of several that run side by side, the first to hear it ends this process for all.
    const interrupted = () => process.exit(130);
    const leave = () => stop('SIGTERM');
    const timer = setTimeout(() => {
      hear(`Stopped: not done after ${minutes} minutes.\n`);
      stop('SIGTERM');
      setTimeout(() => stop('SIGKILL'), 5000).unref();
    }, minutes * 60_000);
    process.once('exit', leave).once('SIGINT', interrupted).once('SIGTERM', interrupted);
    /** @param {boolean} succeeded */
    const finish = (succeeded) => {
      clearTimeout(timer);
      process.off('exit', leave).off('SIGINT', interrupted).off('SIGTERM', interrupted);
      stop('SIGTERM');
      settle({ succeeded, output });
    };
    child.on('error', (error) => {
      hear(`${error.message}\n`);
      finish(false);
    });
    // "exit" and not "close": a forgotten grandchild may keep the pipes open for ever.
    child.on('exit', (code) => setTimeout(() => finish(code === 0), 100));
  });
}

/** @param {string} text */
function write(text) {
  process.stdout.write(text);
}

/**
 * A port nobody listens on: the first from `start`, or any.
 * @param {number} [start]
 * @returns {Promise<number>}
 */
export function freePort(start = 0) {
  return new Promise((settle, fail) => {
    const probe = createServer();
    probe.once('error', (error) => {
      const taken = 'code' in error && error.code === 'EADDRINUSE';
      if (start > 0 && taken) freePort(start + 1).then(settle, fail);
      else fail(error);
    });
    probe.listen(start, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => settle(typeof address === 'object' && address ? address.port : start));
    });
  });
}
