import type { ReactNode } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, describe, expect, it } from 'vitest';
import { refuseUnsafeMarkup } from '../../../src/build/refuseUnsafeMarkup.ts';
import { paintByLead } from '../../../src/colour/paint.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { withoutRuby } from '../../../src/i18n/ruby.ts';
import { Years } from '../../../src/pages/nation/Years.tsx';
import { RegionTimeline } from '../../../src/pages/region/RegionTimeline.tsx';
import type { Atlas } from '../../../src/record/atlas.ts';
import { YEARS } from '../../../src/record/timeline.ts';
import { drawIn } from '../../../src/ui/jsx/jsx-runtime.ts';
import { SiteProvider } from '../../../src/ui/site.ts';
import { addressOf } from '../../../src/ui/siteData.ts';
import { regionModel } from '../../../src/view/models/region.ts';
import { yearModels } from '../../../src/view/models/years.ts';
import { realRecord } from '../record/realRecord.ts';
import { voiceOf } from '../view/voices.ts';
import { type Element, elementsIn, readMarkup, textOf, withClass } from './markup.ts';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await realRecord();
});
afterEach(() => drawIn('ja'));

const siteIn = (language: Language) => ({ base: '/', language, files: '/assets/' });

function draw(language: Language, make: () => ReactNode): string {
  drawIn(language);
  return renderToStaticMarkup(
    <SiteProvider site={siteIn(language)} words={voiceOf(language).words}>
      {make()}
    </SiteProvider>,
  );
}

const yearsIn = (language: Language) =>
  draw(language, () => <Years years={yearModels(atlas, voiceOf(language))} />);

function timelineIn(language: Language, id: string): string {
  const region = regionModel(atlas, atlas.region(id), paintByLead(atlas), voiceOf(language));
  return draw(language, () => <RegionTimeline region={region} />);
}

const linked = (element: Element, attribute: string) =>
  elementsIn(element).filter(({ name, attributes }) => name === 'a' && attributes.has(attribute));

function yearOf(page: Element, year: number): Element {
  const found = withClass(page, 'year')[year - 2015];
  if (found === undefined) throw new Error(`no ${year}`);
  return found;
}

describe.each(LANGUAGES)('the years on the nation’s page in %s', (language) => {
  it('has every year with what can be read without opening it, and a link to the map of its end', () => {
    const page = readMarkup(yearsIn(language));
    const address = addressOf(siteIn(language), '/');
    expect(withClass(page, 'year').map(({ name }) => name)).toEqual(YEARS.map(() => 'details'));
    expect(linked(page, 'data-year').map(({ attributes }) => attributes.get('href'))).toEqual(
      YEARS.map((year) => `${address}?year=${year}`),
    );
    const summary = elementsIn(yearOf(page, 2022)).find(({ name }) => name === 'summary');
    for (const part of ['2022', '37', '374', '3', '5']) expect(summary && textOf(summary)).toContain(part);
  });

  it('links every region once as begun, and every later member, so that the map lights up', () => {
    const page = readMarkup(yearsIn(language));
    const begun = withClass(page, 'year').flatMap((year) => {
      const [first] = elementsIn(year).filter(({ name }) => name === 'dd');
      return first === undefined || withClass(first, 'announcements').length > 0 ? [] : [first];
    });
    const regions = begun.flatMap((each) => linked(each, 'data-region'));
    const ids = new Set(regions.map(({ attributes }) => attributes.get('data-region')));
    expect(ids.size).toBe(38);
    expect(linked(page, 'data-municipality')).toHaveLength(34);
  });

  it('needs no inline script or style, and shows no sign of how readings are written', () => {
    for (const html of [yearsIn(language), timelineIn(language, 'hiroshima')]) {
      expect(() => refuseUnsafeMarkup('years', html)).not.toThrow();
      expect(html).not.toMatch(/[《》｜]/u);
    }
  });
});

describe('the years on the nation’s page', () => {
  it('shows a month as a month', () => {
    const text = textOf(yearOf(readMarkup(yearsIn('ja')), 2019));
    expect(text).toMatch(/ふくい嶺北連携中枢都市圏\s*2019年（平成31年）4月／11市町村/);
  });

  it('says when taking part began, where that was later', () => {
    expect(textOf(yearOf(readMarkup(yearsIn('ja')), 2019))).toMatch(
      /二本松市\s*2019年（令和元年）10月18日（参加は2020年（令和2年）3月から）/,
    );
  });

  it('shows announcements as such, with who says so, when, and what holds once the time has passed', () => {
    const page = readMarkup(yearsIn('ja'));
    const [announcement] = elementsIn(yearOf(page, 2025)).filter(
      (each) => each.name === 'li' && textOf(each).includes('庄原市（広島県）'),
    );
    if (announcement === undefined) throw new Error('庄原市 is not announced');
    const text = textOf(announcement);
    for (const part of [
      '広島広域都市圏',
      '2025年（令和7年）12月25日の情報',
      '予定：2026年（令和8年）4月',
      '出典',
    ])
      expect(text).toContain(part);
    expect(
      elementsIn(announcement).some(({ attributes }) => attributes.get('data-passes') === '2026-04'),
    ).toBe(true);
  });

  it('says what is known of 2025, and that Kochi’s thirteen are counted', () => {
    const text = textOf(readMarkup(yearsIn('ja')));
    expect(text).toContain('4月1日現在の記録');
    expect(text).toContain('高知県の制度による参加（13市町村）');
  });
});

describe.each(LANGUAGES)('the timeline of a region in %s', (language) => {
  it('has the number of each year under its year, which leads to the map of its end', () => {
    const page = readMarkup(timelineIn(language, 'hiroshima'));
    const address = addressOf(siteIn(language), '/regions/hiroshima/');
    const heads = linked(page, 'data-year');
    expect(heads.map((each) => [textOf(each), each.attributes.get('href')])).toEqual(
      YEARS.map((year) => [String(year), `${address}?year=${year}`]),
    );
    // The name that is read begins with what is seen.
    for (const head of heads)
      expect(head.attributes.get('aria-label')).toMatch(new RegExp(`^${textOf(head)}`));
    const cells = elementsIn(page).filter(({ name }) => name === 'td');
    const none = `–${withoutRuby(voiceOf(language).words.timeline.notYet)}`;
    expect(cells.map(textOf)).toEqual([none, '24', '24', '24', '24', '24', '25', '28', '28', '30', '33']);
  });

  it('says in its list all that is drawn, each with the sign it has in the picture', () => {
    const page = readMarkup(timelineIn(language, 'hiroshima'));
    const [picture] = withClass(page, 'timeline');
    const [list] = withClass(page, 'timeline-events');
    if (picture === undefined || list === undefined) throw new Error('no picture or no list');
    const marks = (element: Element) =>
      withClass(element, 'timeline-mark').map(({ name, attributes }) => [name, attributes.get('class')]);
    expect(marks(picture)).toEqual(marks(list));
    expect(marks(list)).toHaveLength(7);
    expect(picture.attributes.get('aria-hidden')).toBe('true');
    expect(linked(list, 'data-municipality')).toHaveLength(10);
  });

  it('tells one that is announced as announced, with a hollow sign', () => {
    const page = readMarkup(timelineIn(language, 'oita'));
    const last = elementsIn(page)
      .filter(({ name }) => name === 'li')
      .at(-1);
    if (last === undefined) throw new Error('no list');
    expect(withClass(last, 'timeline-ring')).toHaveLength(1);
    expect(textOf(last)).toContain(withoutRuby(voiceOf(language).words.timeline.announced));
    expect(elementsIn(last).some(({ attributes }) => attributes.get('href') === '#announcements-title')).toBe(
      true,
    );
  });
});
