import { describe, expect, it } from 'vitest';
import { type CitationGiven, citation } from '../../../src/view/cite.ts';

const given: CitationGiven = {
  title: '圏域の比較：いばらき県央と備後',
  version: '0.1.0',
  date: '2026-11-22',
  address: 'https://city.example/atlas/compare/?regions=ibaraki-keno,bingo&x=area_km2',
  accessed: '2026-12-01',
  language: 'ja',
};
const dataset = { ...given, title: '連携中枢都市圏アトラス', address: 'https://city.example/atlas/data/' };

/** Value of a field of a BibTeX entry, its braces off. */
function fieldOf(bibtex: string, name: string): string | undefined {
  return new RegExp(`^ {2}${name} = \\{(.*)\\},$`, 'm').exec(bibtex)?.[1];
}

describe('a citation as text', () => {
  it('names author, view, atlas, version, day, exact address and day of reading', () => {
    expect(citation(given).text).toBe(
      'Renkei Atlas プロジェクト. “圏域の比較：いばらき県央と備後”. 連携中枢都市圏アトラス. 版 0.1.0, 2026-11-22. https://city.example/atlas/compare/?regions=ibaraki-keno,bingo&x=area_km2, (参照 2026-12-01).',
    );
  });

  it('follows APA in English', () => {
    expect(citation({ ...given, title: 'Two regions compared', language: 'en' }).text).toBe(
      'Renkei Atlas project. (2026). Two regions compared. In Renkei Atlas (Version 0.1.0) [Data set]. Retrieved 1 December 2026, from https://city.example/atlas/compare/?regions=ibaraki-keno,bingo&x=area_km2',
    );
  });

  it('of the dataset itself names it once, and no day of reading where none is known', () => {
    expect(citation({ ...dataset, accessed: null }).text).toBe(
      'Renkei Atlas プロジェクト. 連携中枢都市圏アトラス. 版 0.1.0, 2026-11-22. https://city.example/atlas/data/.',
    );
  });

  it.each(['1970-01-01', '2026-11-21'])(
    'names no day of reading before the version was there (%s): a clock was wrong',
    (accessed) => {
      expect(citation({ ...given, accessed })).toEqual(citation({ ...given, accessed: null }));
      expect(citation({ ...given, accessed: given.date }).text).toContain(`参照 ${given.date}`);
    },
  );

  it('of the dataset itself in English names it once, and the address alone where no day is known', () => {
    expect(citation({ ...dataset, title: ' ', accessed: null, language: 'en' }).text).toBe(
      'Renkei Atlas project. (2026). Renkei Atlas (Version 0.1.0) [Data set]. https://city.example/atlas/data/',
    );
  });

  it('has one blank where a title has several', () => {
    expect(citation({ ...given, title: ' 圏域の\n  比較 ' }).text).toContain('“圏域の 比較”');
  });

  it('in plain Japanese is the Japanese one, readings off; elsewhere 《》 is print', () => {
    const title = '図書館《としょかん》を使《つか》う';
    expect(citation({ ...given, title, language: 'easy' }).text).toContain('“図書館を使う”');
    expect(citation({ ...given, title: '水道《案》' }).text).toContain('“水道《案》”');
  });
});

describe('a citation as BibTeX', () => {
  it('is one entry with balanced braces, counted as BibTeX counts them, whatever the title', () => {
    const hostile = [
      '{a',
      'b}',
      '}{',
      '\\{',
      '\\}',
      '{{{',
      '\\\\}',
      '100 % of #1 & 2_3 $x^2~y\\z',
      'two\nlines',
    ];
    for (const title of [given.title, ...hostile]) {
      // A backslash before a brace does not keep BibTeX from counting it.
      const bibtex = citation({ ...given, title }).bibtex.trimEnd();
      let depth = 0;
      const depths = [...bibtex.matchAll(/[{}]/g)].map(([brace]) => {
        depth += brace === '{' ? 1 : -1;
        return depth;
      });
      expect(
        depths.slice(0, -1).every((depth) => depth > 0),
        title,
      ).toBe(true);
      expect(depths.at(-1), title).toBe(0);
      expect(bibtex.endsWith('}')).toBe(true);
    }
  });

  it('leaves nothing in a title that LaTeX would obey, and Japanese as it is', () => {
    const { bibtex } = citation({ ...given, title: '100 % of #1 & 2_3 $x^2~y\\z {県央}' });
    expect(fieldOf(bibtex, 'title')).toBe(
      '{100 \\% of \\#1 \\& 2\\_3 \\$x{\\textasciicircum}2{\\textasciitilde}y{\\textbackslash}z {\\textbraceleft}県央{\\textbraceright}}',
    );
    expect(fieldOf(citation(given).bibtex, 'title')).toBe('{圏域の比較：いばらき県央と備後}');
  });

  it('gives an address that leads to the same view', () => {
    const address = 'https://city.example/initiatives/?q=水道 {広域}&field=a_b%20c#top';
    const url = fieldOf(citation({ ...given, address }).bibtex, 'url') ?? '';
    expect(url).toMatch(/^[\x21-\x7E]+$/);
    expect(url).not.toMatch(/[{}\\]/);
    expect(new URL(url).searchParams.get('q')).toBe('水道 {広域}');
    expect(new URL(url).searchParams.get('field')).toBe('a_b c');
    expect(fieldOf(citation(given).bibtex, 'url')).toBe(given.address);
  });

  it('names version and days once, in fields that styles new and old print', () => {
    const { bibtex } = citation(given);
    expect(fieldOf(bibtex, 'howpublished')).toContain('version 0.1.0');
    expect(fieldOf(bibtex, 'note')).toBe('Accessed: 2026-12-01');
    expect(bibtex.replace(/^@misc.*$/m, '').split('0.1.0')).toHaveLength(2);
    expect(bibtex.split('2026-12-01')).toHaveLength(2);
    expect([fieldOf(bibtex, 'year'), fieldOf(bibtex, 'month')]).toEqual(['2026', '11']);
    expect(fieldOf(citation({ ...given, accessed: null }).bibtex, 'note')).toBeUndefined();
  });

  it('has a key of its own for each view, the same each time', () => {
    const keyOf = (of: CitationGiven) => /^@misc\{([A-Za-z0-9.-]+),$/m.exec(citation(of).bibtex)?.[1];
    expect(keyOf(given)).toBe(keyOf({ ...given, accessed: '2027-01-01' }));
    expect(keyOf(given)).not.toBe(keyOf({ ...given, address: `${given.address}&y=1` }));
    expect(keyOf(dataset)).toBe('renkei-atlas-0.1.0');
  });
});

describe('a citation as CSL-JSON', () => {
  it('is one dataset with the variables that CSL knows', () => {
    const [item] = JSON.parse(citation(given).cslJson);
    expect(item).toEqual({
      id: expect.stringMatching(/^renkei-atlas-0\.1\.0-[0-9a-z]+$/),
      type: 'dataset',
      title: given.title,
      'container-title': '連携中枢都市圏アトラス',
      author: [{ literal: 'Renkei Atlas プロジェクト' }],
      publisher: 'Renkei Atlas プロジェクト',
      version: '0.1.0',
      issued: { 'date-parts': [[2026, 11, 22]] },
      accessed: { 'date-parts': [[2026, 12, 1]] },
      URL: given.address,
      language: 'ja',
    });
  });

  it('leaves out what is not known and what the dataset is not part of; plain Japanese is Japanese', () => {
    const [item] = JSON.parse(citation({ ...dataset, accessed: null, language: 'easy' }).cslJson);
    expect(Object.keys(item)).not.toContain('container-title');
    expect(Object.keys(item)).not.toContain('accessed');
    expect(item.language).toBe('ja');
    expect(JSON.parse(citation({ ...given, language: 'en' }).cslJson)[0].language).toBe('en');
  });

  it('has a line for each variable', () => {
    const lines = citation(given).cslJson.split('\n');
    expect(lines.slice(0, 2)).toEqual(['[', '  {']);
    expect(lines.slice(-4, -1)).toEqual(['    "language": "ja"', '  }', ']']);
    expect(lines.at(-1)).toBe('');
    expect(lines).toHaveLength(11 + 5);
  });
});
