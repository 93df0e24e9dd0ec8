import path from 'node:path';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { type Geometry, readGeometry } from '../../../src/build/geometry.ts';
import { pictureMaker } from '../../../src/build/pictures.ts';
import { refuseUnsafeMarkup } from '../../../src/build/refuseUnsafeMarkup.ts';
import { paintByLead } from '../../../src/colour/paint.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { withoutRuby } from '../../../src/i18n/ruby.ts';
import { MunicipalityPage } from '../../../src/pages/municipality/MunicipalityPage.tsx';
import type { Atlas } from '../../../src/record/atlas.ts';
import { drawIn } from '../../../src/ui/jsx/jsx-runtime.ts';
import { SiteProvider } from '../../../src/ui/site.ts';
import { addressOf } from '../../../src/ui/siteData.ts';
import { municipalityModel } from '../../../src/view/models/municipality.ts';
import { realRecord } from '../record/realRecord.ts';
import { voiceOf } from '../view/voices.ts';
import {
  byId,
  type Element,
  elementsIn,
  languageOf,
  readMarkup,
  textNodes,
  textOf,
  withClass,
} from './markup.ts';

/** In いばらき県央; in no region. */
const [OMITAMA, KASUMIGAURA] = ['08236', '08230'] as const;
const TOWNS = [OMITAMA, KASUMIGAURA];
/** 郡山市, whose region has more initiatives on record than a page tells. */
const KORIYAMA = '07203';
const PAGES = LANGUAGES.flatMap((language) => TOWNS.map((code) => [language, code] as const));
/** Three words in a row: names and abbreviations within Japanese have fewer. */
const ENGLISH = /[A-Za-z]{2,} [a-z]{2,} [a-z]{2,}/;
const JAPANESE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]/u;

const drawn = new Map<string, string>();

// Under a busy machine the real geometry takes its time.
beforeAll(async () => {
  const folder = path.join(import.meta.dirname, '../../../geodata');
  const [atlas, geometry] = await Promise.all([realRecord(), readGeometry(folder)]);
  for (const language of LANGUAGES) {
    const draw = drawer(atlas, geometry, language);
    for (const code of [...TOWNS, KORIYAMA]) drawn.set(language + code, draw(code));
  }
}, 120_000);
afterEach(() => drawIn('ja'));

/** Draws pages of towns as the build does, without the frame that all pages have. */
function drawer(atlas: Atlas, geometry: Geometry, language: Language): (code: string) => string {
  const voice = voiceOf(language);
  const site = { base: '/', language, files: '/assets/' };
  const toAddress = (address: string) => addressOf(site, address);
  const pictures = pictureMaker(atlas, geometry, paintByLead(atlas), toAddress, voice);
  return (code) => {
    const neighbours = geometry.fine.map.touching(code);
    const model = municipalityModel(atlas, code, neighbours, geometry.fine.extents.get(code), voice);
    drawIn(language);
    return renderToStaticMarkup(
      <SiteProvider site={site} words={voice.words}>
        <MunicipalityPage municipality={model} picture={pictures.municipality(code)} />
      </SiteProvider>,
    );
  };
}

const htmlOf = (language: Language, code: string) => drawn.get(language + code) ?? '';
const pageOf = (language: Language, code: string) => readMarkup(htmlOf(language, code));
const headings = (page: Element) => elementsIn(page).filter(({ name }) => /^h[1-6]$/.test(name));

describe.each(PAGES)('the page in %s of %s', (language, code) => {
  it('has one title, and headings that go down one step at a time', () => {
    const levels = headings(pageOf(language, code)).map(({ name }) => Number(name.slice(1)));
    expect(levels[0]).toBe(1);
    expect(levels.filter((level) => level === 1)).toHaveLength(1);
    expect(levels.length).toBeGreaterThan(5);
    for (const [index, level] of levels.slice(1).entries()) {
      expect(level, `heading ${index + 2}`).toBeLessThanOrEqual((levels[index] ?? 0) + 1);
    }
    for (const each of headings(pageOf(language, code))) expect(textOf(each).trim()).not.toBe('');
  });

  it('shows no sign of how readings are written', () => {
    expect(htmlOf(language, code).match(/.{0,20}[《》｜].{0,20}/gu) ?? []).toEqual([]);
  });

  it('has readings in plain Japanese only', () => {
    const ruby = elementsIn(pageOf(language, code)).filter(({ name }) => name === 'ruby');
    expect(ruby.length > 0).toBe(language === 'easy');
  });

  it('links to pages of its own language', () => {
    const links = elementsIn(pageOf(language, code)).flatMap(
      ({ attributes }) => attributes.get('href') ?? [],
    );
    const own = links.filter((href) => href.startsWith('/'));
    expect(own.length).toBeGreaterThan(5);
    const start = language === 'ja' ? /^\/(?!en\/|easy\/)/ : new RegExp(`^/${language}/`);
    expect(own.filter((href) => !start.test(href))).toEqual([]);
  });

  it('has each place once that a link or a label points to', () => {
    const page = pageOf(language, code);
    for (const { attributes } of elementsIn(page)) {
      const target = /^#(.+)/.exec(attributes.get('href') ?? '')?.[1] ?? attributes.get('aria-labelledby');
      if (target !== undefined) expect(() => byId(page, target)).not.toThrow();
    }
  });

  it('needs no inline script or style', () => {
    expect(() => refuseUnsafeMarkup('town', htmlOf(language, code))).not.toThrow();
  });
});

describe.each(LANGUAGES)('小美玉市 in %s', (language) => {
  const { words } = voiceOf(language);
  const situation = (id: string) => {
    const section = byId(pageOf(language, OMITAMA), `situation-${id}`).parent;
    if (section === null) throw new Error(`#situation-${id} stands in nothing`);
    return section;
  };

  it('says for each of the 29 initiatives it takes part in where one goes on', () => {
    const page = pageOf(language, OMITAMA);
    const entries = withClass(page, 'situation').flatMap((section) => withClass(section, 'initiative'));
    expect(entries).toHaveLength(29);
    const name = language === 'en' ? 'Omitama-shi' : '｜小美玉市《おみたまし》';
    const ask = withoutRuby(words.town.ask(name));
    for (const entry of entries) {
      const lines = withClass(entry, 'go-on');
      expect(lines).toHaveLength(1);
      const [line] = lines;
      const isAsking = line !== undefined && textOf(line).startsWith(ask);
      const isLeading = line !== undefined && elementsIn(line).some(({ name: tag }) => tag === 'a');
      expect([isAsking || isLeading, entry.attributes.get('id')]).toEqual([true, entry.attributes.get('id')]);
    }
  });

  it('sends nobody to its office for what names others', () => {
    const [others] = withClass(pageOf(language, OMITAMA), 'not-named');
    if (others === undefined) throw new Error('nothing is said of what names others');
    expect(withClass(others, 'initiative')).toHaveLength(1);
    expect(withClass(others, 'go-on')).toEqual([]);
  });

  it('advises to ask first wherever something medical is told, and nowhere else', () => {
    const advice = withoutRuby(words.initiative.askFirst);
    expect(textOf(situation('illness'))).toContain(advice);
    // What is medical there is told under 病気・けが, with the advice.
    expect(textOf(situation('childcare'))).not.toContain(advice);
    expect(textOf(situation('mobility'))).not.toContain(advice);
    expect(textOf(situation('disaster'))).toContain(withoutRuby(words.initiative.askDisaster));
  });

  it('leads from its index to every situation', () => {
    const page = pageOf(language, OMITAMA);
    const index = withClass(page, 'situation-index').flatMap(elementsIn);
    const targets = index.flatMap(({ attributes }) => attributes.get('href') ?? []);
    expect(targets).toHaveLength(withClass(page, 'situation').length);
    expect(targets[0]).toBe('#situation-childcare');
    expect(targets.at(-1)).toBe('#situation-others');
  });
});

describe.each(LANGUAGES)('郡山市, whose region has 89 initiatives, in %s', (language) => {
  const { words } = voiceOf(language);

  it('tells of sixty, says so, and leads to all of them', () => {
    const page = pageOf(language, KORIYAMA);
    expect(withClass(page, 'initiative')).toHaveLength(60);
    const says = withClass(page, 'coverage').find((each) =>
      textOf(each).includes(withoutRuby(words.town.told(60, 89))),
    );
    const links = says ? elementsIn(says).flatMap(({ attributes }) => attributes.get('href') ?? []) : [];
    expect(links.map((href) => href.replace(/^\/(?:en|easy)/, ''))).toEqual([
      '/initiatives/?region=koriyama#in-koriyama',
    ]);
  });

  it('leads on from each situation that is not told whole', () => {
    const links = elementsIn(pageOf(language, KORIYAMA)).flatMap(
      ({ attributes }) => attributes.get('href') ?? [],
    );
    const ways = links.filter((href) => href.includes('situation='));
    expect(ways.map((href) => href.replace(/^\/(?:en|easy)/, ''))).toEqual([
      '/initiatives/?region=koriyama&situation=leisure#in-koriyama',
    ]);
  });

  it('shows its map before its lists', () => {
    const classes = elementsIn(pageOf(language, KORIYAMA)).map(
      ({ attributes }) => attributes.get('class') ?? '',
    );
    expect(classes.indexOf('answer')).toBeLessThan(classes.indexOf('town-map'));
    expect(classes.indexOf('town-map')).toBeLessThan(classes.indexOf('situation-index'));
  });
});

describe.each(LANGUAGES)('小美玉市 in %s', (language) => {
  it('says nothing of what is left out, as nothing is', () => {
    const links = elementsIn(pageOf(language, OMITAMA)).flatMap(
      ({ attributes }) => attributes.get('href') ?? [],
    );
    expect(links.filter((href) => href.includes('/initiatives/?'))).toEqual([]);
  });
});

describe.each(LANGUAGES)('かすみがうら市 in %s', (language) => {
  const { words } = voiceOf(language);

  it('says first that it is in no region, then which are near', () => {
    const page = pageOf(language, KASUMIGAURA);
    const name = language === 'en' ? 'Kasumigaura-shi' : 'かすみがうら市';
    const [answer] = withClass(page, 'answer');
    expect(answer && textOf(answer)).toBe(withoutRuby(words.municipality.none(name)));
    const [outside] = withClass(page, 'outside');
    const regions = outside
      ? elementsIn(outside).filter(({ attributes }) => attributes.has('data-region'))
      : [];
    expect(regions).toHaveLength(3);
    expect(regions[0]?.attributes.get('data-region')).toBe('ibaraki-keno');
  });

  it('has its own strategy, and no situations', () => {
    const page = pageOf(language, KASUMIGAURA);
    expect(withClass(page, 'goal')).toHaveLength(4);
    expect(withClass(page, 'situation')).toEqual([]);
  });
});

describe('English pages', () => {
  it.each(TOWNS)('say of every Japanese text that it is Japanese (%s)', (code) => {
    const japanese = textNodes(pageOf('en', code)).filter(([text]) => JAPANESE.test(text));
    expect(japanese.length).toBeGreaterThan(20);
    expect(japanese.flatMap(([text, parent]) => (languageOf(parent) === 'ja' ? [] : [text]))).toEqual([]);
  });

  it.each(TOWNS)('say nothing in English under a mark of Japanese (%s)', (code) => {
    const marked = textNodes(pageOf('en', code)).filter(([, parent]) => languageOf(parent) === 'ja');
    expect(marked.flatMap(([text]) => (ENGLISH.test(text) ? [text] : []))).toEqual([]);
    expect(marked.length).toBeGreaterThan(20);
  });

  it.each(TOWNS)('have no Japanese where no language can be said: in attributes (%s)', (code) => {
    const said = elementsIn(pageOf('en', code)).flatMap(({ attributes }) =>
      ['aria-label', 'title', 'alt'].flatMap((name) => attributes.get(name) ?? []),
    );
    expect(said.filter((text) => JAPANESE.test(text))).toEqual([]);
  });
});
