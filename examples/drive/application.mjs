import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { freePort, ROOT, run } from '../../scripts/processes.mjs';
import { serve } from '../../scripts/serve.mjs';

/**
 * @typedef {{ origin: string, close: () => Promise<void> }} Served
 */

/** Applications whose pages are documents of their own. The others change the view and keep the document. */
const DOCUMENTS = new Set(['eleventy']);

/** Applications that have a loader, which brings the dialog where the choices are opened. */
const LOADED = new Set(['eleventy', 'html', 'vite-loader']);

/** Applications whose loader places the banner as well. */
const PLACED = new Set(['eleventy', 'html']);

/** Applications whose first script names the files of every page. */
const ROUTED = new Set(['nuxt', 'sveltekit']);

/** Applications whose tables a server or a build wrote. */
const WRITTEN = new Set(['astro', 'eleventy', 'next', 'nuxt', 'sveltekit']);

/** Applications whose server draws the banner as well, and takes the answer as a form. */
const ASKING = new Set(['next', 'nuxt', 'sveltekit']);

/** One of the applications in `examples`: its folder, and what its own scripts do. */
export class Application {
  /** @param {string} name */
  constructor(name) {
    this.name = name;
    this.folder = join(ROOT, 'examples', name);
    /** A link of the application loads another document, so that each page has a store of its own. */
    this.isOfDocuments = DOCUMENTS.has(name);
    this.isLoaded = LOADED.has(name);
    this.hasBannerPlaced = PLACED.has(name);
    this.isRouted = ROUTED.has(name);
    this.isReadWithoutScript = WRITTEN.has(name);
    this.isAskedByServer = ASKING.has(name);
    /** @type {Record<string, string>} */
    this.scripts = JSON.parse(readFileSync(join(this.folder, 'package.json'), 'utf8')).scripts;
  }

  static all() {
    const folders = readdirSync(join(ROOT, 'examples'));
    const names = folders.filter((name) => existsSync(join(ROOT, 'examples', name, 'package.json')));
    return names.map((name) => new Application(name));
  }

  /** @param {string} kit the packed kit */
  async build(kit) {
    const commands = [
      ['npm', 'ci', '--prefix', this.folder, '--no-audit', '--no-fund'],
      // Beside what the lock names: an application of one's own has the kit from the registry.
      ['npm', 'install', '--prefix', this.folder, '--no-save', '--no-package-lock', '--no-audit', '--no-fund', kit],
      ['npm', 'run', '--prefix', this.folder, '--silent', 'build'],
    ];
    for (const command of commands) {
      const { succeeded, output } = await run(command, { minutes: 5, onOutput: () => undefined });
      if (!succeeded) throw new Error(`${command.join(' ')}\n${output}`);
    }
  }

  /**
   * The built application at an address: by its own server where it has a script `serve`, else its folder `dist`.
   * @returns {Promise<Served>}
   */
  serve() {
    return this.scripts.serve ? this.#listening('serve') : serve({ folder: join(this.folder, 'dist') });
  }

  /**
   * The application as its developer sees it, by its script `start`.
   * @returns {Promise<Served>}
   */
  develop() {
    return this.#listening('start');
  }

  /**
   * @param {string} script
   * @returns {Promise<Served>}
   */
  async #listening(script) {
    const port = await freePort(4400);
    // Servers for developing listen on `localhost`, which need not be 127.0.0.1.
    const [origin, host, options] =
      script === 'start'
        ? [`http://localhost:${port}`, 'localhost', ['--', '--port', String(port)]]
        : [`http://127.0.0.1:${port}`, '127.0.0.1', []];
    const server = spawn('npm', ['run', '--silent', script, ...options], {
      cwd: this.folder,
      detached: true,
      stdio: 'ignore',
      env: { ...process.env, PORT: String(port), HOST: host, HOSTNAME: host },
    });
    // The server itself is a child of npm: the group ends with it.
    const stop = () => {
      if (server.exitCode === null) process.kill(-(server.pid ?? 0));
    };
    process.once('exit', stop);
    const close = async () => {
      process.off('exit', stop);
      stop();
    };
    for (let attempt = 0; attempt < 240; attempt += 1) {
      if (server.exitCode !== null) throw new Error(`npm run ${script} ended with ${server.exitCode}`);
      const answer = await fetch(origin).catch(() => undefined);
      if (answer?.ok) return { origin, close };
      await setTimeout(250);
    }
    await close();
    throw new Error(`npm run ${script} did not answer in a minute`);
  }
}
