import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { breakSite } from '../../seeded/brokenSite.ts';
import { SEEDED_FAULTS, type SeededFault } from '../../seeded/faults.ts';
import { type Tried, verdictOf } from '../../seeded/report.ts';

const FILES = {
  'index.html': '<h1>38</h1>',
  'index.html.br': 'twin',
  'index.html.gz': 'twin',
  'about/index.html': '<h1>38</h1>',
};

function site() {
  const folder = mkdtempSync(path.join(tmpdir(), 'renkei-atlas-seeded-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  const [built, copy] = [path.join(folder, 'built'), path.join(folder, 'copy')];
  for (const [name, content] of Object.entries(FILES)) {
    mkdirSync(path.dirname(path.join(built, name)), { recursive: true });
    writeFileSync(path.join(built, name), content);
  }
  return { built, copy };
}

const fault = (rest: { files: RegExp; change(text: string): string }): SeededFault => ({
  name: 'a wrong number',
  spec: 'a.spec.ts',
  tests: 'a',
  ...rest,
});

describe('a fault put into a copy of the site', () => {
  it('changes that file of the copy, takes its twins away, and leaves the site as it was', () => {
    const { built, copy } = site();
    const wrong = fault({ files: /^index\.html$/, change: (text) => text.replace('38', '37') });
    expect(breakSite(built, copy, wrong)).toEqual(['index.html']);
    expect(readFileSync(path.join(copy, 'index.html'), 'utf8')).toBe('<h1>37</h1>');
    expect(readFileSync(path.join(copy, 'about/index.html'), 'utf8')).toBe('<h1>38</h1>');
    expect(readdirSync(copy).sort()).toEqual(['about', 'index.html']);
    for (const [name, content] of Object.entries(FILES))
      expect(readFileSync(path.join(built, name), 'utf8'), name).toBe(content);
  });

  it('is not joined by the one before', () => {
    const { built, copy } = site();
    breakSite(built, copy, fault({ files: /^index\.html$/, change: () => '' }));
    breakSite(built, copy, fault({ files: /^about/, change: () => '' }));
    expect(readFileSync(path.join(copy, 'index.html'), 'utf8')).toBe('<h1>38</h1>');
  });

  it('that finds nothing to change is an error, not a fault that is not noticed', () => {
    const { built, copy } = site();
    const nothing = 'nothing was there to change';
    expect(() => breakSite(built, copy, fault({ files: /^none/, change: () => '' }))).toThrow(nothing);
    expect(() => breakSite(built, copy, fault({ files: /html$/, change: (text) => text }))).toThrow(nothing);
    const header = { name: 'a', spec: 'a', tests: 'a', header: (_: string, value: string) => value };
    expect(() => breakSite(built, copy, header)).toThrow(nothing);
  });

  it('may be in a header', () => {
    const { built, copy } = site();
    const loose = SEEDED_FAULTS.find((each) => 'header' in each);
    expect(loose && breakSite(built, copy, loose)).toEqual(['Content-Security-Policy']);
  });
});

it('there are ten faults at least, each with a name of its own', () => {
  const names = new Set(SEEDED_FAULTS.map(({ name }) => name));
  expect(names.size).toBe(SEEDED_FAULTS.length);
  expect(names.size).toBeGreaterThanOrEqual(10);
});

describe('what is said of a fault', () => {
  const told: Omit<Tried, 'spec' | 'seconds'> = {
    changed: ['index.html'],
    green: 2,
    red: [{ name: 'a map', error: 'no map' }],
    stopped: null,
  };

  it.each([
    ['noticed', 'a test failed', {}],
    ['NOT NOTICED', 'none failed', { red: [] }],
    ['NOT TRIED', 'a test fails without it, too', { stopped: 'it fails as built', red: [] }],
    ['NOT TRIED', 'it could not be put in', { stopped: 'nothing to change', red: [] }],
  ])('is %s where %s', (verdict, _, rest) => {
    expect(verdictOf({ ...told, ...rest })).toBe(verdict);
  });
});
