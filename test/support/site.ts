import type { ServerResponse } from 'node:http';
import { chromium, type Browser, type BrowserContext, type BrowserContextOptions } from 'playwright-core';
import { CHROMIUM_ARGUMENTS, chromiumPath } from '../../scripts/browsers.mjs';
import { serve } from '../../scripts/serve.mjs';

/** What the site was asked, as its server saw it. */
export interface SeenRequest {
  readonly method: string;
  readonly host: string;
  readonly path: string;
  readonly cookie: string;
}

export interface Site {
  /** The address of the site, without a slash at its end. */
  readonly origin: string;
  /** The same server under a name of another site, for what third parties do. */
  readonly origins: (name: string) => string;
  /** Answers a path in place of the files. */
  readonly answers: Map<string, (response: ServerResponse) => void>;
  /** Every request since `clear`, or those whose path holds some text. */
  readonly requests: (holding?: string) => SeenRequest[];
  readonly clear: () => void;
  readonly close: () => Promise<void>;
}

/** The seed's own cookies, as its server sets them on every page. */
const SEED_COOKIES = [
  'sessionid=s; Path=/; Max-Age=1209600; HttpOnly; SameSite=Lax',
  'csrftoken=c; Path=/; Max-Age=31536000; SameSite=Lax',
  'django_language=fr; Path=/; Max-Age=31536000; SameSite=Lax',
];

/** Serves the repository as the seed's portal would: real `Set-Cookie` headers, and a log of what was asked. */
export async function startSite(): Promise<Site> {
  const seen: SeenRequest[] = [];
  const answers: Site['answers'] = new Map();
  const { origin, close } = await serve({
    meet(request, response) {
      const { headers, method = '' } = request;
      const path = new URL(request.url ?? '/', 'http://site').pathname;
      seen.push({ method, host: headers.host ?? '', path, cookie: headers.cookie ?? '' });
      if (/\/$|\.html$/.test(path)) response.setHeader('set-cookie', SEED_COOKIES);
      const answer = answers.get(path);
      if (answer) answer(response);
      else if (path.includes('/ping/')) response.writeHead(204).end();
      return answer !== undefined || path.includes('/ping/');
    },
  });
  return {
    origin,
    origins: (name) => origin.replace('127.0.0.1', `${name}.localhost`),
    answers,
    requests: (holding = '') => seen.filter(({ path }) => path.includes(holding)),
    clear: () => void seen.splice(0),
    close,
  };
}

/** Answers with a page or a file written in the test. */
export function withBody(body: string, type = 'text/html; charset=utf-8'): (response: ServerResponse) => void {
  return (response) => void response.writeHead(200, { 'content-type': type }).end(body);
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumPath(),
    args: CHROMIUM_ARGUMENTS,
    // Playwright turns the back/forward cache off; the promises are about real browsers.
    ignoreDefaultArgs: ['--disable-back-forward-cache'],
  });
}

/** A visitor who was never here. */
export function newVisitor(browser: Browser, options: BrowserContextOptions = {}): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 1280, height: 800 },
    locale: 'fr-FR',
    reducedMotion: 'reduce',
    ...options,
  });
}
