import { describe, expect, it } from 'vitest';
import { findBrowser, needBrowser, sandboxed } from '../../run/browser.ts';
import { needJapaneseFonts } from '../../run/fonts.ts';
import type { Machine } from '../../run/machine.ts';

const own = '/home/me/playwright/chrome';

/** A made-up computer with these programs; `commands` says what running a command line does. */
function machine(
  programs: string[],
  commands: Record<string, string | (() => string | undefined)> = {},
  rest: Partial<Machine> = {},
): Machine & { said: string[]; ran: string[] } {
  const said: string[] = [];
  const ran: string[] = [];
  return {
    platform: 'linux',
    env: { PATH: '/usr/local/bin:/usr/bin' },
    root: true,
    playwrightBrowser: own,
    executable: (path) => programs.includes(path),
    run(command, args) {
      const line = [command, ...args].join(' ');
      ran.push(line);
      const found = Object.entries(commands).find(([part]) => line.includes(part))?.[1];
      const output = typeof found === 'function' ? found() : found;
      return { ok: output !== undefined, output: output ?? 'E: not to be had' };
    },
    say: (line) => said.push(line),
    said,
    ran,
    ...rest,
  };
}

describe('the search for a browser', () => {
  it('takes the one named by a variable, and only that', () => {
    const named = { env: { PATH: '/usr/bin', CHROMIUM_PATH: '/opt/chromium' } };
    const starting = { '--version': 'Chromium' };
    expect(findBrowser(machine(['/opt/chromium', '/usr/bin/chromium'], starting, named))).toBe(
      '/opt/chromium',
    );
    expect(() => findBrowser(machine(['/usr/bin/chromium'], starting, named))).toThrow(
      'CHROMIUM_PATH is "/opt/chromium"',
    );
  });

  it('prefers the system’s Chromium to Chrome and to Playwright’s own', () => {
    const programs = [own, '/usr/local/bin/google-chrome', '/usr/bin/chromium'];
    expect(findBrowser(machine(programs, { '--version': 'Chromium' }))).toBe('/usr/bin/chromium');
  });

  it('prefers a build without windows to all, but not for measuring', () => {
    const programs = ['/usr/bin/chromium', '/usr/bin/chromium-headless-shell'];
    const computer = machine(programs, { '--version': 'Chromium' });
    expect(findBrowser(computer)).toBe('/usr/bin/chromium-headless-shell');
    expect(findBrowser(computer, 'whole')).toBe('/usr/bin/chromium');
  });

  it('passes over a stub that does not start', () => {
    const computer = machine(['/usr/bin/chromium-browser', own], { [own]: 'Chromium' });
    expect(findBrowser(computer)).toBe(own);
  });

  it('knows the usual places of macOS and Windows', () => {
    const chrome = '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome';
    expect(findBrowser(machine([chrome], { '--version': 'Chrome' }, { platform: 'darwin' }))).toBe(chrome);
    const windows = { platform: 'win32', env: { PROGRAMFILES: 'C:\\Program Files' } } as const;
    const exe = 'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe';
    expect(findBrowser(machine([exe], {}, windows))).toBe(exe);
  });

  it('installs one with apt-get where that asks nobody', () => {
    const programs: string[] = [];
    const commands = {
      'apt-get --version': 'apt',
      update: '',
      // Only Debian has it.
      'chromium-headless-shell': () => undefined,
      'install -y --no-install-recommends chromium': () => {
        programs.push('/usr/bin/chromium');
        return '';
      },
      '--version': 'Chromium',
      'sudo -n true': '',
    };
    expect(needBrowser(machine(programs, commands))).toBe('/usr/bin/chromium');
    programs.pop();
    const person = machine(programs, commands, { root: false });
    needBrowser(person);
    expect(person.ran).toContain(
      'sudo -n env DEBIAN_FRONTEND=noninteractive apt-get -qq -o Acquire::http::Timeout=20 -o Acquire::Retries=1 install -y --no-install-recommends chromium',
    );
    expect(person.said.at(-1)).toBe('Browser: /usr/bin/chromium');
  });

  it.each([
    ['as root', { root: true }],
    ['in CI', { root: false, env: { PATH: '/usr/bin', CI: 'true' } }],
  ])('installs %s a build without windows beside the browser that is there', (_, rest) => {
    const programs = ['/usr/bin/chromium'];
    const commands = {
      'apt-get --version': 'apt',
      update: '',
      'install -y --no-install-recommends chromium-headless-shell': () => {
        programs.push('/usr/bin/chromium-headless-shell');
        return '';
      },
      '--version': 'Chromium',
      'sudo -n true': '',
    };
    expect(needBrowser(machine(programs, commands, rest))).toBe('/usr/bin/chromium-headless-shell');
  });

  it('is content with the browser that is there where none can be had beside it, or a person has chosen', () => {
    const commands = { 'apt-get --version': 'apt', '--version': 'Chromium', 'sudo -n true': '' };
    const chromium = ['/usr/bin/chromium'];
    expect(needBrowser(machine(chromium, commands))).toBe('/usr/bin/chromium');
    const person = machine(chromium, commands, { root: false });
    expect(needBrowser(person)).toBe('/usr/bin/chromium');
    expect(person.ran.some((line) => line.includes('install'))).toBe(false);
    const named = machine(chromium, commands, { env: { CHROME_PATH: '/usr/bin/chromium' } });
    expect(needBrowser(named)).toBe('/usr/bin/chromium');
    expect(named.ran).toEqual([]);
  });

  it('lets Playwright install one elsewhere', () => {
    const programs: string[] = [];
    const install = () => {
      programs.push(own);
      return '';
    };
    const commands = { 'install chromium': install, '--version': 'Chromium' };
    expect(needBrowser(machine(programs, commands, { platform: 'darwin' }))).toBe(own);
  });

  it('names the remedy when none can be had', () => {
    const computer = machine([], { 'apt-get --version': 'apt' });
    expect(() => needBrowser(computer)).toThrow('CHROME_PATH');
    expect(computer.said).toContain('apt-get update failed: E: not to be had');
  });

  it('leaves the sandbox to system browsers of ordinary users', () => {
    expect(sandboxed(machine([], {}, { root: false }), '/usr/bin/chromium')).toBe(true);
    expect(sandboxed(machine([], {}, { root: false }), own)).toBe(false);
    expect(sandboxed(machine([]), '/usr/bin/chromium')).toBe(false);
  });
});

describe('the search for a Japanese font', () => {
  it('is content with what is there', () => {
    const computer = machine([], { 'fc-list': 'Noto Sans CJK JP' });
    needJapaneseFonts(computer);
    expect(computer.said).toEqual([]);
  });

  it('installs one', () => {
    let fonts = '';
    const commands = {
      'fc-list': () => fonts,
      install: () => {
        fonts = 'Noto Sans CJK JP';
        return '';
      },
      'apt-get': '',
    };
    const computer = machine([], commands);
    needJapaneseFonts(computer);
    expect(computer.said).toHaveLength(1);
    expect(computer.ran.some((line) => line.endsWith('fontconfig fonts-noto-cjk'))).toBe(true);
  });

  it('warns when none can be had', () => {
    const computer = machine([]);
    needJapaneseFonts(computer);
    expect(computer.said.at(-1)).toMatch(/^Warning: no Japanese font/);
  });
});
