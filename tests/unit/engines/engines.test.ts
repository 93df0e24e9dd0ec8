import { describe, expect, it } from 'vitest';
import { ENGINES, findEngine } from '../../engines/engines.ts';
import type { Machine } from '../../run/machine.ts';

const [firefox, webkit] = ENGINES;
if (!firefox || !webkit) throw new Error('two engines');

function machine(programs: string[], rest: Partial<Machine> = {}): Machine {
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    root: false,
    playwrightBrowser: '',
    executable: (path) => programs.includes(path),
    run: () => ({ ok: false, output: '' }),
    say: () => undefined,
    ...rest,
  };
}

describe('the search for other engines', () => {
  it('finds a browser and a screen on the path', () => {
    expect(findEngine(machine(['/usr/bin/firefox-esr', '/usr/bin/Xvfb']), firefox)).toEqual({
      program: '/usr/bin/firefox-esr',
      screen: '/usr/bin/Xvfb',
    });
  });

  it('says what to install where the browser or the screen is missing', () => {
    expect(findEngine(machine(['/usr/bin/Xvfb']), webkit)).toEqual({
      missing: 'not installed: apt-get install webkit2gtk-driver xvfb',
    });
    expect(findEngine(machine(['/usr/bin/firefox-esr']), firefox)).toEqual({
      missing: 'not installed: apt-get install firefox-esr xvfb',
    });
  });

  it('takes the one named by a variable, and only that', () => {
    const named = { platform: 'darwin', env: { FIREFOX_PATH: '/opt/firefox' } } as const;
    expect(findEngine(machine(['/opt/firefox'], named), firefox)).toEqual({
      program: '/opt/firefox',
      screen: null,
    });
    expect(() => findEngine(machine(['/usr/bin/firefox'], named), firefox)).toThrow(
      'FIREFOX_PATH is "/opt/firefox"',
    );
  });
});
