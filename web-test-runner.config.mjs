import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { playwrightLauncher } from '@web/test-runner-playwright';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';

/** @type {Record<string, () => unknown>} */
const launchers = {
  chromium: () =>
    playwrightLauncher({
      product: 'chromium',
      concurrency: 2,
      launchOptions: {
        executablePath: process.env.CHROMIUM_PATH,
        args: ['--no-sandbox', '--disable-dev-shm-usage'],
      },
    }),
  firefox: () =>
    puppeteerLauncher({
      concurrency: 1,
      launchOptions: { browser: 'firefox', executablePath: process.env.FIREFOX_PATH },
    }),
  webkit: () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(process.env.WEBKIT_PORT),
      path: '/',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: process.env.WEBKIT_BROWSER_PATH, args: ['--automation'] },
      },
    }),
};

/** Sets media features that the runner's own command does not know, such as forced colours. Chromium only. */
const mediaFeatures = {
  name: 'media-features',
  /** @param {any} options */
  async executeCommand({ command, payload, session }) {
    if (command !== 'media-features') return undefined;
    const page = session.browser.getPage(session.id);
    const protocol = await page.context().newCDPSession(page);
    await protocol.send('Emulation.setEmulatedMedia', { features: payload });
    return true;
  },
};

/**
 * @typedef {import('@web/test-runner').TestSuiteResult} Suite
 * @param {Suite | undefined} suite
 * @returns {import('@web/test-runner').TestResult[]}
 */
function testsOf(suite) {
  return suite ? [...suite.tests, ...suite.suites.flatMap(testsOf)] : [];
}

/** @returns {import('@web/test-runner').Reporter} */
const countingReporter = () => ({
  stop({ sessions }) {
    let passed = 0;
    let failed = 0;
    for (const session of sessions) {
      const run = testsOf(session.testResults).filter((test) => !test.skipped);
      const failures = run.filter((test) => !test.passed).length;
      passed += run.length - failures;
      // A file that could not be loaded has no tests to count, and is a failure all the same.
      failed += failures === 0 && session.passed !== true ? 1 : failures;
    }
    // On a line of its own: the runner leaves the cursor after its last escape sequence.
    console.log(`\n${passed} passed, ${failed} failed`);
  },
});

export default {
  files: ['test/unit/**/*.test.ts', 'test/elements/**/*.test.ts'],
  nodeResolve: { exportConditions: ['development'] },
  // With more, the WebDriver launcher puts every file in a frame of one page.
  concurrency: 1,
  browserStartTimeout: 60_000,
  testsStartTimeout: 60_000,
  testsFinishTimeout: 120_000,
  testFramework: { config: { timeout: 10_000 } },
  browsers: (process.env.BROWSERS ?? 'chromium').split(',').map((name) => launchers[name]?.()),
  plugins: [
    esbuildPlugin({ ts: true, tsconfig: './tsconfig.json', target: 'es2022', define: { __DEV__: 'true' } }),
    mediaFeatures,
  ],
  /** @param {{ args: unknown[] }} log */
  filterBrowserLogs: ({ args }) => !String(args[0]).includes('Lit is in dev mode'),
  reporters: [defaultReporter({ reportTestProgress: Boolean(process.stdout.isTTY) }), countingReporter()],
  coverage: process.env.COVERAGE === 'true',
  coverageConfig: { include: ['src/**/*.ts'], reporters: ['text-summary', 'lcov'] },
};
