import { brotliCompressSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { buildElement } from '../../../src/build/embed/buildElement.ts';
import { firstHeight, frameAddress, languageOf } from '../../../src/embed/element/address.ts';
import { isHonoured, isOpaque } from '../../../src/embed/element/trust.ts';
import { parseEmbedOptions } from '../../../src/embed/options.ts';
import type { Language } from '../../../src/i18n/language.ts';
import { vocabulary } from '../view/vocabulary.ts';

const ATLAS = 'https://city.example/atlas/';

function address(attributes: Record<string, string>, language: Language = 'ja') {
  return frameAddress((name) => attributes[name] ?? null, language, ATLAS);
}

describe('the frame that attributes ask for', () => {
  it.each([
    [{ region: 'ibaraki-keno' }, 'ja', 'embed/regions/ibaraki-keno/'],
    [{ region: ' ibaraki-keno ' }, 'en', 'en/embed/regions/ibaraki-keno/'],
    [{ municipality: '08201' }, 'easy', 'easy/embed/municipalities/08201/'],
    [{ municipality: '082015', region: '' }, 'ja', 'embed/municipalities/08201/'],
  ] as const)('%j in %s lies at %s below the atlas', (attributes, language, path) => {
    expect(address(attributes, language)).toEqual({ address: ATLAS + path });
  });

  it.each([
    [{}, 'subject-missing'],
    [{ region: '', municipality: ' ' }, 'subject-missing'],
    [{ region: 'bingo', municipality: '34203' }, 'subject-twice'],
    [{ region: 'Bingo' }, 'bad-region'],
    [{ region: '備後' }, 'bad-region'],
    [{ region: '../../login' }, 'bad-region'],
    [{ region: 'bingo?x=1' }, 'bad-region'],
    [{ region: '//evil.example' }, 'bad-region'],
    [{ municipality: '8201' }, 'bad-municipality'],
    [{ municipality: '082014' }, 'bad-municipality'],
    [{ municipality: '水戸市' }, 'bad-municipality'],
  ] as const)('%j: %s', (attributes, fault) => {
    expect(address(attributes)).toEqual({ fault });
  });

  it('is told every option, as the frame reads it', () => {
    const options = { color: 'category', category: 'medical', year: '2018', theme: 'dark', panel: 'none' };
    const asked = address({ region: 'bingo', accent: '#FFD166', controls: 'none', ...options });
    if ('fault' in asked) throw new Error(asked.fault);
    const read = parseEmbedOptions(new URL(asked.address).search, vocabulary);
    expect(read).toEqual({
      options: {
        mode: { color: 'category', category: 'medical' },
        year: 2018,
        theme: 'dark',
        accent: '#ffd166',
        panel: 'none',
        controls: 'none',
      },
      notes: [],
    });
  });

  it('is told bad options too, escaped and no longer than needed: it is the frame that notes them', () => {
    const asked = address({
      region: 'bingo',
      theme: '&region=x#"\ud800',
      stat: 's'.repeat(1e6),
      onload: 'x',
    });
    if ('fault' in asked) throw new Error(asked.fault);
    const { searchParams, hash, pathname } = new URL(asked.address);
    expect([...searchParams.keys()]).toEqual(['stat', 'theme']);
    expect(searchParams.get('theme')).toContain('&region=x#"');
    expect([hash, pathname]).toEqual(['', '/atlas/embed/regions/bingo/']);
    expect(asked.address.length).toBeLessThan(300);
  });
});

describe('the language of an element', () => {
  it.each([
    ['ja', 'ja'],
    ['ja-JP', 'ja'],
    ['en', 'en'],
    ['EN-gb', 'en'],
    ['enm', 'ja'],
    ['easy', 'easy'],
    ['ja-x-easy', 'easy'],
    ['', 'ja'],
    ['fr', 'ja'],
  ] as const)('lang="%s" is %s', (lang, language) => {
    expect(languageOf(lang)).toBe(language);
  });
});

describe('the height kept free at first', () => {
  it.each([
    ['480', 480],
    ['480px', 480],
    [null, 600],
    ['', 600],
    ['tall', 600],
    ['-3', 600],
    ['0', 600],
    ['99999999', 5000],
  ] as const)('height="%s" keeps %s pixels', (printed, pixels) => {
    expect(firstHeight(printed)).toBe(pixels);
  });
});

describe('whom an element listens to', () => {
  const KINDS = ['ready', 'resize', 'select', 'warning'] as const;
  const honoured = (origin: string, mayBeOpaque: boolean) =>
    KINDS.filter((kind) => isHonoured(kind, origin, 'https://city.example', mayBeOpaque));

  it('everything from the atlas', () => {
    expect(honoured('https://city.example', false)).toEqual(KINDS);
  });

  it('nothing from another origin, nor from none', () => {
    for (const origin of [
      'https://evil.example',
      'http://city.example',
      'https://city.example:8443',
      'null',
      '',
    ])
      expect(honoured(origin, false), origin).toEqual([]);
  });

  it('of a sandboxed frame what is shown, and nothing that would be told to the page', () => {
    expect(honoured('null', true)).toEqual(['ready', 'resize']);
    expect(honoured('https://evil.example', true)).toEqual([]);
  });

  it.each([
    [null, false],
    ['', true],
    ['allow-scripts', true],
    ['allow-scripts allow-same-origin-not', true],
    ['allow-scripts Allow-Same-Origin', false],
    ['allow-same-origin\nallow-scripts', false],
  ] as const)('sandbox=%j takes the origin away: %s', (sandbox, opaque) => {
    expect(isOpaque(sandbox)).toBe(opaque);
  });
});

describe('the element as it is sent', () => {
  it('is one module without imports, source map or markup, of 4 KB at most', async () => {
    const code = await buildElement();
    expect(code).not.toMatch(/\bimport\s*[("'`{*]|\bfrom\s*["'`]|\bexport\b|sourceMappingURL/);
    expect(code).not.toMatch(/innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(|Function\(/);
    expect(code).not.toMatch(/cookie|localStorage|sessionStorage|indexedDB|fetch\(|XMLHttpRequest/);
    expect(code).toContain('import.meta.url');
    expect(brotliCompressSync(code).length).toBeLessThanOrEqual(4096);
  });
});
