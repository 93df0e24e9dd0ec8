import { afterEach, describe, expect, it, vi } from 'vitest';
import { SCRIPT_POLICIES, scriptPolicy } from '../../../src/ui/scriptPolicy.ts';

afterEach(() => vi.unstubAllGlobals());

const isMine = (address: string) => address === '/assets/mine.js';

/** A browser's Trusted Types, so far as these tests need them: an address is marked, a name is given away once. */
function giveTrustedTypes(): string[] {
  const given: string[] = [];
  vi.stubGlobal('trustedTypes', {
    createPolicy(name: string, rules: { createScriptURL(address: string): string }) {
      if (given.includes(name)) throw new TypeError(`Policy "${name}" already exists`);
      given.push(name);
      return { createScriptURL: (address: string) => `trusted:${rules.createScriptURL(address)}` };
    },
  });
  return given;
}

describe('a policy for the addresses of scripts', () => {
  it('hands on what the browser has marked, and asks for its name once, when it is first needed', () => {
    const given = giveTrustedTypes();
    const trusted = scriptPolicy(SCRIPT_POLICIES.map, isMine);
    expect(given).toEqual([]);
    expect([trusted('/assets/mine.js'), trusted('/assets/mine.js')]).toEqual([
      'trusted:/assets/mine.js',
      'trusted:/assets/mine.js',
    ]);
    expect(given).toEqual(['renkei-map-worker']);
  });

  it.each([true, false])('refuses every other address, with Trusted Types or without: %s', (hasTypes) => {
    if (hasTypes) giveTrustedTypes();
    const trusted = scriptPolicy(SCRIPT_POLICIES.offline, isMine);
    for (const address of [
      '',
      '/assets/mine.js?',
      'https://elsewhere.example/assets/mine.js',
      'javascript:1',
    ])
      expect(() => trusted(address)).toThrow(TypeError);
    expect(trusted('/assets/mine.js')).toBe(hasTypes ? 'trusted:/assets/mine.js' : '/assets/mine.js');
  });
});
