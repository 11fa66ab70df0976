/** What the browsers' Trusted Types ask of whoever makes a script run; TypeScript's DOM library does not have it yet. */
interface TrustedTypePolicy {
  createScript: (text: string) => string;
  createScriptURL: (address: string) => string;
}
interface TrustedTypePolicyFactory {
  createPolicy: (name: string, rules: TrustedTypePolicy) => TrustedTypePolicy;
}

/**
 * The one named policy, `cookie-charter`, by which held-back scripts run on pages that require Trusted Types (R95).
 * It passes what a held-back script of the page declared, and nothing else.
 */
export class TrustedScripts implements TrustedTypePolicy {
  readonly #declared = new Set<string>();
  readonly #policy: TrustedTypePolicy;

  constructor() {
    const check = (declared: string): string => {
      if (!this.#declared.has(declared)) throw new TypeError('cookie-charter only runs scripts that the page declares');
      return declared;
    };
    const rules = { createScript: check, createScriptURL: check };
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
    this.#policy = trustedTypes?.createPolicy('cookie-charter', rules) ?? rules;
  }

  /** Takes note of what a script held back in the page holds or points to. */
  declare(held: HTMLScriptElement): void {
    this.#declared.add(held.text).add(held.getAttribute('src') ?? '');
  }

  createScript(text: string): string {
    return this.#policy.createScript(text);
  }

  createScriptURL(address: string): string {
    return this.#policy.createScriptURL(address);
  }
}
