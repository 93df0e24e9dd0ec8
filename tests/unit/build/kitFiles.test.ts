import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { beforeAll, describe, expect, it, vi } from 'vitest';
import { type KitOptions, kitFiles } from '../../../src/build/embed/kit/kitFiles.ts';
import { type Geometry, readGeometry } from '../../../src/build/geometry.ts';
import { refuseUnsafeMarkup } from '../../../src/build/refuseUnsafeMarkup.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { type Atlas, createAtlas } from '../../../src/record/atlas.ts';
import { participation } from '../../../src/record/participation.ts';
import { realRecord } from '../record/realRecord.ts';
import { ROOT, readCsv } from './openData/realFiles.ts';

vi.setConfig({ hookTimeout: 180_000, testTimeout: 120_000 });

const LANGUAGES = ['ja', 'en', 'easy'] as const;
const SITE = { base: '/atlas/', origin: 'https://city.example', contact: 'mailto:atlas@city.example' };

type Kit = ReadonlyMap<string, Uint8Array>;

let atlas: Atlas;
let geometry: Geometry;
let kept: string;
const kits = new Map<string, Kit>();

beforeAll(async () => {
  [atlas, geometry, kept] = await Promise.all([
    realRecord(),
    readGeometry(path.join(ROOT, 'geodata')),
    mkdtemp(path.join(tmpdir(), 'renkei-atlas-kit-')),
  ]);
  for (const id of ['ibaraki-keno', 'bingo', '08201', '34203']) kits.set(id, await unpacked(id));
});

async function packed(id: string, given: Partial<KitOptions> = {}, record = atlas): Promise<Uint8Array> {
  const files = kitFiles(record, geometry, { ...SITE, kept, ...given });
  const file = files.find(({ path: name }) => name.endsWith(`/${id}.zip`));
  if (!file) throw new Error(`no kit of ${id}`);
  return file.make();
}

async function unpacked(id: string, given: Partial<KitOptions> = {}, record = atlas): Promise<Kit> {
  return new Map(Object.entries(unzipSync(await packed(id, given, record))));
}

function text(kit: Kit | undefined, name: string): string {
  const content = kit?.get(name);
  if (!content) throw new Error(`no ${name} in the kit`);
  return strFromU8(content);
}

const each = (name: string) =>
  LANGUAGES.flatMap((language) =>
    [...kits].map(([id, kit]) => [id, language, text(kit, `${language}/${name}`)] as const),
  );

describe('which kits there are', () => {
  it('is one for each region and for each municipality that belongs to one, and for no other', () => {
    const paths = kitFiles(atlas, geometry, SITE).map((file) => file.path);
    expect(paths).toHaveLength(38 + 379);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths).toContain('embed/kits/regions/ibaraki-keno.zip');
    expect(paths).toContain('embed/kits/municipalities/34203.zip');
    // 小笠原村 is in no region.
    expect(paths).not.toContain('embed/kits/municipalities/13421.zip');
  });

  it('is a ZIP of the same files for all, in three folders', () => {
    const own = [
      'alt.txt',
      'initiatives.csv',
      'map.png',
      'map.svg',
      'members.csv',
      'page.html',
      'snippet.html',
    ];
    const names = [
      'README.txt',
      ...['alt.txt', 'page.html', 'snippet.html'].map((name) => `easy/${name}`),
      ...own.map((name) => `en/${name}`),
      ...own.map((name) => `ja/${name}`),
    ];
    for (const kit of kits.values()) expect([...kit.keys()]).toEqual(names);
  });

  it('makes the same bytes on another day', async () => {
    const made: Buffer[] = [];
    for (const day of ['2026-01-01', '2031-07-15']) {
      vi.useFakeTimers({ toFake: ['Date'], now: new Date(day) });
      made.push(Buffer.from(await packed('34203')));
    }
    vi.useRealTimers();
    expect(made[0]?.equals(made[1] ?? Buffer.alloc(0))).toBe(true);
  });
});

describe('texts for Windows', () => {
  it.each(['README.txt', 'ja/alt.txt', 'easy/alt.txt', 'ja/snippet.html'])(
    '%s is marked as UTF-8 and ends its lines with CRLF',
    (name) => {
      const bytes = kits.get('08201')?.get(name) ?? new Uint8Array();
      expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
      expect(strFromU8(bytes).replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    },
  );

  it('has a README in Japanese and English that names every file', () => {
    for (const kit of kits.values()) {
      const readme = text(kit, 'README.txt');
      for (const name of kit.keys())
        if (name !== 'README.txt') expect(readme).toContain(name.split('/').at(-1));
      expect(readme).toContain('■ ホームページに載せる');
      expect(readme).toContain('ON A WEBSITE');
      expect(readme).toContain('mailto:atlas@city.example');
    }
  });
});

describe('what is pasted', () => {
  it('refers to nothing but files of the kit, and to the page of the atlas', () => {
    for (const name of ['snippet.html', 'page.html']) {
      for (const [id, language, html] of each(name)) {
        const references = [...html.matchAll(/ (?:src|href|srcSet|srcset)="([^"]*)"/gi)].map(
          ([, to = '']) => to,
        );
        expect(references.length).toBeGreaterThan(1);
        for (const reference of references) {
          if (reference.startsWith('https://')) continue;
          const [file = ''] = reference.split(' ');
          expect([...(kits.get(id)?.keys() ?? [])]).toContain(path.posix.join(language, file));
        }
        const kind = /^\d/.test(id) ? 'municipalities' : 'regions';
        const folder = language === 'ja' ? '' : `${language}/`;
        expect(references).toContain(`https://city.example/atlas/${folder}${kind}/${id}/`);
      }
    }
  });

  it('has no link where nobody knows where the atlas will stand', async () => {
    const kit = await unpacked('08201', { origin: null });
    for (const language of LANGUAGES) expect(text(kit, `${language}/snippet.html`)).not.toContain('href');
    expect(text(kit, 'ja/map.svg')).not.toMatch(/https?:\/\/(?!www\.w3\.org\/2000\/svg)/);
    expect(text(kit, 'README.txt')).toContain('アトラスへのリンクが入っていません');
  });

  it('has elements that mean something and no class, id, style, script or event', () => {
    for (const [id, language, html] of each('snippet.html')) {
      expect(() => refuseUnsafeMarkup(`${id} ${language}`, html)).not.toThrow();
      expect(html).not.toMatch(/<(?:script|style|link|iframe|div|font)\b/i);
      expect(html).not.toMatch(/ (?:class|id|style|border)=/i);
      expect(html).not.toMatch(/<(?:html|head|body|main|h1|h4)\b/);
      expect([...html.matchAll(/<(h\d)>/g)].map(([, level]) => level)[0]).toBe('h2');
      expect(html).not.toMatch(/<th>/);
      expect(html.match(/<caption>/g)?.length).toBe(html.match(/<table>/g)?.length);
    }
  });

  it('says who made it, as of when, from what, what the list covers, and that it is not official', () => {
    for (const [id, language, html] of each('snippet.html')) {
      const plain = html.replace(/<rt>.*?<\/rt>|<rp>.*?<\/rp>|<[^>]+>/g, '');
      const { site, embed, map } = wordsOf(language === 'easy' ? 'ja' : language);
      if (language !== 'easy') {
        for (const part of [site.asOf, embed.operator, embed.notOfficial, map.credit])
          expect(plain).toContain(part);
      } else {
        for (const part of ['町のサイトではありません', 'Renkei Atlas', '2025年4月1日', '国土数値情報'])
          expect(plain).toContain(part);
      }
      const covers = { ja: /すべて(?:載せて|では)/, en: /complete list|not show all/, easy: /全部/ };
      expect(plain, id).toMatch(covers[language]);
    }
  });

  it('names every member, the central city as such', () => {
    const html = text(kits.get('ibaraki-keno'), 'ja/snippet.html');
    expect(html).toContain('<li>水戸市（連携中枢都市）</li>');
    for (const { code } of atlas.region('ibaraki-keno').members)
      expect(html).toContain(`<li>${atlas.municipality(code).name}`);
    expect(text(kits.get('bingo'), 'ja/snippet.html')).toContain(
      '<li>竹原市（広島広域都市圏、広島中央地域連携中枢都市圏にも入っています）</li>',
    );
  });

  it('draws readings in plain Japanese, and leaves them out of attributes and plain text', () => {
    const html = text(kits.get('08201'), 'easy/snippet.html');
    expect(html).toContain('<ruby>水戸市<rp>（</rp><rt>みとし</rt><rp>）</rp></ruby>');
    expect(html).not.toMatch(/[《》]/);
    expect(text(kits.get('08201'), 'easy/alt.txt')).not.toMatch(/[《》]/);
  });

  it('tells what a town takes part in apart from what its region does without saying with whom', () => {
    const region = atlas.region('ibaraki-keno');
    const kinds = Map.groupBy(region.initiatives, (one) => participation(region, one, '08201'));
    const html = text(kits.get('08201'), 'ja/snippet.html');
    const [, ...tables] = html.split('<table>');
    const takesPart = tables.find((table) => table.includes('水戸市が参加している取組'));
    expect(takesPart?.match(/scope="row"/g)).toHaveLength(kinds.get('takes-part')?.length ?? 0);
    // None of the three regions' sources says whether 竹原市 takes part.
    const other = text(kits.get('34203'), 'ja/snippet.html');
    expect(other).not.toContain('竹原市が参加している取組</caption>');
    expect(other).toContain('参加していないという意味ではありません');
    expect(other.match(/どの市町村が参加しているかは、資料に書かれていません/g)).toHaveLength(3);
  });
});

describe('names that are markup', () => {
  it('stay text, in every file', async () => {
    const evil = `"><img src=x onerror=alert(1)></caption><script>alert('1')</script>&`;
    const regions = atlas.regions.map((region) =>
      region.id !== 'shimonoseki'
        ? region
        : {
            ...region,
            name: { ...region.name, ja: `下関${evil}`, en: `Shimonoseki ${evil}` },
            initiatives: region.initiatives.map((one) => ({ ...one, title: evil, summary: { ja: evil } })),
          },
    );
    const kit = await unpacked('shimonoseki', {}, createAtlas({ ...atlas, regions }));
    for (const language of LANGUAGES) {
      for (const name of ['snippet.html', 'page.html']) {
        const html = text(kit, `${language}/${name}`);
        expect(html).toContain('&lt;script&gt;');
        expect(html).not.toContain('<script');
        expect(html.match(/<img/g)).toHaveLength(1);
        expect(() => refuseUnsafeMarkup(name, html)).not.toThrow();
      }
    }
    for (const language of ['ja', 'en']) {
      expect(text(kit, `${language}/map.svg`)).not.toMatch(/<(?:script|img)/);
      const [row] = readCsv(text(kit, `${language}/members.csv`));
      expect(Object.values(row ?? {}).join()).toContain(evil);
    }
  });
});

describe('the whole page', () => {
  it('is a document of its own in its language, with one first heading', () => {
    for (const [, language, html] of each('page.html')) {
      expect(html).toMatch(/^\uFEFF?<!doctype html>/);
      expect(html).toContain(`<html lang="${language === 'en' ? 'en' : 'ja'}">`);
      expect(html.match(/<h1>/g)).toHaveLength(1);
      expect(html).toMatch(/<meta name="viewport"/);
      expect(html).not.toMatch(/<(?:script|style|link)\b/);
    }
  });
});

describe('the map', () => {
  it('is an SVG that needs nothing else, and says what it is', () => {
    for (const kit of kits.values()) {
      for (const language of ['ja', 'en']) {
        const svg = text(kit, `${language}/map.svg`);
        expect(svg).toMatch(/<title id="sheet-title">.+<\/title><desc/);
        expect(svg).not.toMatch(/<(?:style|script|image|use|a|foreignObject)\b| style=| on\w+=/i);
        for (const [, to = ''] of svg.matchAll(/url\(([^)]*)\)/g))
          expect(svg).toContain(` id="${to.slice(1)}"`);
        const { site, map } = wordsOf(language as 'ja' | 'en');
        const letters = [...svg.matchAll(/<text[^>]*>([^<]*)/g)].map(([, line = '']) => line).join('');
        for (const part of [site.asOf, site.notOfficial, map.borders])
          expect(letters.replaceAll(' ', '')).toContain(part.replaceAll(' ', ''));
      }
    }
  });

  it('explains the looks that can be seen on it, and no others', () => {
    const lone = text(kits.get('ibaraki-keno'), 'ja/map.svg');
    expect(lone).toContain('いばらき県央');
    expect(lone).not.toContain('複数の圏域に入る市町村');
    expect(lone).not.toContain('加わる予定');
    expect(lone).not.toContain('高知県の制度');
    const shared = text(kits.get('bingo'), 'ja/map.svg');
    for (const part of ['複数の圏域に入る市町村', '高梁川流域、備後', '広島広域、広島中央、備後'])
      expect(shared).toContain(part);
    // Every pattern of the map stands in its legend.
    const patterns = (prefix: string) =>
      [...shared.matchAll(new RegExp(`id="${prefix}-([^"]*)"`, 'g'))].map(([, id]) => id);
    const listed = patterns('key');
    expect(patterns('map').length).toBeGreaterThan(4);
    expect(patterns('map').filter((id) => !listed.includes(id))).toEqual([]);
  });

  it('is a PNG twice as wide as it is shown', () => {
    for (const [id, kit] of kits) {
      const width = /^\d/.test(id) ? 840 : 1200;
      for (const language of ['ja', 'en']) {
        const png = Buffer.from(kit.get(`${language}/map.png`) ?? []);
        expect([png.readUInt32BE(16), png[25]]).toEqual([width, 3]);
        const [, shown, height] =
          /width="(\d+)" height="(\d+)"/.exec(text(kit, `${language}/snippet.html`)) ?? [];
        expect([Number(shown) * 2, Number(height) * 2]).toEqual([width, png.readUInt32BE(20)]);
      }
    }
  });

  it('is told in words: who belongs, around which city, as of when', () => {
    const alt = text(kits.get('ibaraki-keno'), 'ja/alt.txt');
    expect(alt).toContain('水戸市を中心に、9市町村');
    expect(alt).toContain('2025年（令和7年）4月1日現在');
    expect(alt).toContain('小美玉市');
    expect(text(kits.get('34203'), 'ja/alt.txt')).toMatch(/となりの市町村：.*三原市/);
    const [, , shown = ''] = /(alt)="([^"]*)"/.exec(text(kits.get('ibaraki-keno'), 'ja/snippet.html')) ?? [];
    expect(alt).toContain(shown);
  });
});

describe('tables', () => {
  it('hold the rows of the region, with Japanese headings in Japanese', () => {
    const members = readCsv(text(kits.get('ibaraki-keno'), 'ja/members.csv'));
    expect(members).toHaveLength(9);
    expect(members[0]).toMatchObject({
      全国地方公共団体コード: '082015',
      市区町村名: '水戸市',
      立場: '連携中枢都市',
    });
    const initiatives = readCsv(text(kits.get('ibaraki-keno'), 'ja/initiatives.csv'));
    expect(initiatives).toHaveLength(30);
    expect(new Set(initiatives.map((row) => row.圏域名))).toEqual(
      new Set(['いばらき県央地域連携中枢都市圏']),
    );
    expect(readCsv(text(kits.get('34203'), 'en/members.csv'))).toHaveLength(33 + 8 + 9);
  });
});
