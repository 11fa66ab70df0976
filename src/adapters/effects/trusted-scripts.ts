/** What the browsers' Trusted Types ask of whoever makes a script run; TypeScript's DOM library does not have it yet. */
interface TrustedTypePolicy {
  createScript: (text: string) => string;
  createScriptURL: (address: string) => string;
}
interface TrustedTypePolicyFactory {
  createPolicy: (name: string, rules: TrustedTypePolicy) => TrustedTypePolicy;
}

/**
 * Wakes scripts that the page wrote as `text/plain`, through the one named policy, `cookie-charter`, by which they may
 * run on pages that require Trusted Types (R95). It passes what such a script of the page declared, and nothing else.
 */
export class TrustedScripts {
  readonly #declared = new Set<string>();
  readonly #policy: TrustedTypePolicy;

  constructor() {
    const check = (declared: string): string => {
      if (!this.#declared.has(declared)) throw new TypeError('cookie-charter only runs scripts that the page declares');
      return declared;
    };
    const rules = { createScript: check, createScriptURL: check };
    const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
    this.#policy = createPolicy(trustedTypes, rules);
  }

  /** The same script, awake: every attribute kept, `data-type` in place of `type`, and the nonce, which hides from attributes. */
  awaken(held: HTMLScriptElement, type: string | null = held.getAttribute('data-type')): HTMLScriptElement {
    const source = held.getAttribute('src');
    this.#declared.add(held.text).add(source ?? '');
    const script = held.ownerDocument.createElement('script');
    for (const { name, value } of held.attributes) {
      if (name !== 'type' && name !== 'data-type' && name !== 'src') script.setAttribute(name, value);
    }
    if (type !== null) script.type = type;
    script.nonce = held.nonce;
    script.async = held.hasAttribute('async');
    script.text = this.#policy.createScript(held.text);
    // Last, since setting it is what starts the load.
    if (source !== null) script.src = this.#policy.createScriptURL(source);
    return script;
  }

  /** Replaces the scripts in what a template held: those a page parsed from a string are asleep for good (R2). */
  awakenIn(content: DocumentFragment): void {
    for (const script of content.querySelectorAll('script')) {
      if (script.type !== 'text/plain') script.replaceWith(this.awaken(script, script.getAttribute('type')));
    }
  }
}

/** A second copy of the kit may find the name taken: it then runs scripts only where the page lets it without a policy. */
function createPolicy(types: TrustedTypePolicyFactory | undefined, rules: TrustedTypePolicy): TrustedTypePolicy {
  try {
    return types?.createPolicy('cookie-charter', rules) ?? rules;
  } catch {
    return rules;
  }
}
