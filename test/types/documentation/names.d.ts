/** What the blocks of the docs name without declaring: what a reader has at hand at that place. */
import type { ConsentStore } from 'cookie-charter';

declare global {
  const charter: object;
  const store: ConsentStore;
  const request: Request;
  const response: Response;
  const cookies: Record<string, string>;
  const session: { token: string };
  const nonce: string;
  const handle: typeof import('cookie-charter/server.js').handle;
  function count(): void;
  interface Window {
    dataLayer: object[];
  }

  const context: import('playwright-core').BrowserContext;
  const origin: string;
  const cy: { setCookie(name: string, value: string): void; visit(path: string): void };

  function html(page: string): Response;
  function confirmationPage(consent: unknown, action: unknown): string;

  const preferences: import('react').RefObject<HTMLElementTagNameMap['cookie-preferences'] | null>;
  function isLong(): boolean;
  function hear(changed: readonly string[]): void;

  function defineConfig(config: object): object;
  function vue(options: object): object;
}
