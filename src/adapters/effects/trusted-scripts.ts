/** What the browsers' Trusted Types ask of whoever makes a script run; TypeScript's DOM library does not have it yet. */
interface TrustedTypePolicy {
  createScript: (text: string) => string;
  createScriptURL: (address: string) => string;
}
interface TrustedTypePolicyFactory {
  createPolicy: (name: string, rules: TrustedTypePolicy) => TrustedTypePolicy;
}

/** Wakes scripts that the page wrote as `text/plain`. */
export interface TrustedScripts {
  /** The same script, awake: every attribute kept, `data-type` in place of `type`, and the nonce, which hides from attributes. */
  readonly awaken: (held: HTMLScriptElement, type?: string | null) => HTMLScriptElement;
  /** Replaces the scripts in what a template held: those a page parsed from a string are asleep for good (R2). */
  readonly awakenIn: (content: DocumentFragment) => void;
}

/**
 * The one named policy, `cookie-charter`, by which held-back scripts may run on pages that require Trusted Types (R95).
 * It passes what such a script of the page declared, and nothing else.
 */
export function trustedScripts(): TrustedScripts {
  const declared = new Set<string>();
  const check = (text: string): string => {
    if (!declared.has(text)) throw new TypeError('cookie-charter only runs scripts that the page declares');
    return text;
  };
  const policy = policyWith({ createScript: check, createScriptURL: check });
  const awaken: TrustedScripts['awaken'] = (held, type = held.getAttribute('data-type')) => {
    const source = held.getAttribute('src');
    // One inside an image of the page (SVG) has no `text`.
    const text = held.textContent;
    declared.add(text).add(source ?? '');
    const script = held.ownerDocument.createElement('script');
    for (const { name, value } of held.attributes) {
      if (!/^(?:data-type|type|src)$/.test(name)) script.setAttribute(name, value);
    }
    if (type !== null) script.type = type;
    script.nonce = held.nonce;
    script.async = held.hasAttribute('async');
    script.text = policy.createScript(text);
    // Last, since setting it is what starts the load.
    if (source !== null) script.src = policy.createScriptURL(source);
    return script;
  };
  return {
    awaken,
    awakenIn(content) {
      for (const script of content.querySelectorAll('script')) {
        if (script.type !== 'text/plain') script.replaceWith(awaken(script, script.getAttribute('type')));
      }
    },
  };
}

/** A second copy of the kit may find the name taken: it then runs scripts only where the page lets it without a policy. */
function policyWith(rules: TrustedTypePolicy): TrustedTypePolicy {
  const { trustedTypes } = globalThis as { trustedTypes?: TrustedTypePolicyFactory };
  try {
    return trustedTypes?.createPolicy('cookie-charter', rules) ?? rules;
  } catch {
    return rules;
  }
}
