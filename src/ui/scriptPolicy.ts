/** What a browser hands out where it has Trusted Types; TypeScript's own description of the DOM does not know them. */
interface PolicyFactory {
  createPolicy(name: string, rules: ScriptRules): ScriptRules;
}

interface ScriptRules {
  /** @throws TypeError for an address that is none of the policy's */
  createScriptURL(address: string): string;
}

declare global {
  // A property of the global object is declared so.
  var trustedTypes: PolicyFactory | undefined;
}

/**
 * Names of the policies by which an address becomes that of a script that runs by itself. The pages' own policy lists
 * them (`src/build/headers.ts`): a browser with Trusted Types lets no other string start a worker, and, as there is no
 * policy for markup, no string at all become markup.
 */
export const SCRIPT_POLICIES = {
  /** MapLibre's worker. */
  map: 'renkei-map-worker',
  /** The service worker that keeps pages on the device. */
  offline: 'renkei-offline-worker',
} as const;

type PolicyName = (typeof SCRIPT_POLICIES)[keyof typeof SCRIPT_POLICIES];

/**
 * A function that hands on the addresses it is made for, in the form in which a browser with Trusted Types takes them,
 * and throws a TypeError for all others, in every browser. Each name can be had once a page.
 */
export function scriptPolicy(
  name: PolicyName,
  isMine: (address: string) => boolean,
): (address: string) => string {
  const rules: ScriptRules = {
    createScriptURL(address) {
      if (!isMine(address)) throw new TypeError(`${name} does not know ${address.slice(0, 100)}`);
      return address;
    },
  };
  // Not before it is needed: a server's own policy may refuse the name, and only what needs it is then without.
  let policy: ScriptRules | undefined;
  return (address) => {
    policy ??= globalThis.trustedTypes?.createPolicy(name, rules) ?? rules;
    return policy.createScriptURL(address);
  };
}
