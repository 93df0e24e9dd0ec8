import { renderToStaticMarkup } from 'react-dom/server';
import { afterEach, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { embedColours } from '../../../src/build/embed/colours.ts';
import { refuseUnsafeMarkup } from '../../../src/build/refuseUnsafeMarkup.ts';
import type { ColourMode } from '../../../src/colour/mode.ts';
import { FrameLegend } from '../../../src/embed/frame/FrameLegend.tsx';
import { frameLegend } from '../../../src/embed/frame/frameLegend.ts';
import { viewIndex } from '../../../src/embed/frame/frameViews.ts';
import { drawn } from '../../../src/embed/frame/writeMarks.ts';
import { LANGUAGES, type Language } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import type { Atlas } from '../../../src/record/atlas.ts';
import type { Picture } from '../../../src/svgmap/picture.ts';
import { elementsIn, readMarkup, textOf, withClass } from '../pages/markup.ts';
import { realRecord } from '../record/realRecord.ts';
import { plainFrame } from '../svgmap/plainFrame.ts';
import { fakeDocument, inOrder, markupOf } from './fakeDocument.ts';

let atlas: Atlas;
beforeAll(async () => {
  atlas = await realRecord();
});
beforeEach(() => vi.stubGlobal('document', fakeDocument));
afterEach(() => vi.unstubAllGlobals());

const colours = (mode: ColourMode, language: Language = 'ja') =>
  embedColours(atlas, mode, { language, words: wordsOf(language) });
const MODES: readonly ColourMode[] = [
  { color: 'lead' },
  { color: 'members' },
  { color: 'category', category: 'medical' },
  { color: 'pillar', pillar: 'living' },
  { color: 'stat', stat: 'change' },
];
const membersOf = (region: string) => atlas.region(region).members.map(({ code }) => code);

/** A picture of these municipalities, for the legend. */
function pictureOf(codes: readonly string[], hasScheme: boolean): Picture {
  return {
    frame: plainFrame(10, 10),
    land: '',
    areas: codes.map((id) => ({
      kind: 'municipality',
      id,
      paint: null,
      href: '/',
      label: id,
      path: 'M0 0h1v1z',
    })),
    lines: hasScheme ? [{ kind: 'scheme', path: 'M0 0h1' }] : [],
    tiles: [],
    marks: [],
    labels: [],
  };
}

/** Labels of a legend, in order. */
function labelsIn(html: string): string[] {
  const items = elementsIn(readMarkup(html)).filter(({ name }) => name === 'li');
  return items.map((item) => textOf(elementsIn(item).find(({ name }) => name === 'span') ?? item));
}

describe('the legend of a frame', () => {
  it('is written by the script as it comes with the page, in every language and kind of mode', () => {
    const codes = [...membersOf('hiroshima'), ...membersOf('renkei-kochi')];
    for (const language of LANGUAGES) {
      for (const mode of MODES) {
        const known = colours(mode, language);
        const built = renderToStaticMarkup(<FrameLegend colours={known} picture={pictureOf(codes, true)} />);
        const written = markupOf(drawn(frameLegend(known, 0, { codes, hasScheme: true })));
        expect(inOrder(written), `${language} ${JSON.stringify(mode)}`).toBe(inOrder(built));
        expect(() => refuseUnsafeMarkup('legend', built)).not.toThrow();
      }
    }
  }, 30_000);

  it('has readings above the words of plain Japanese', () => {
    const picture = pictureOf(membersOf('bingo'), false);
    const html = renderToStaticMarkup(
      <FrameLegend colours={colours({ color: 'lead' }, 'easy')} picture={picture} />,
    );
    expect(html).toContain('<rt>');
    expect(html).not.toContain('《');
  });

  it('explains the looks that are on the picture and no other', () => {
    const known = colours({ color: 'members' });
    const { entries } = wordsOf('ja').colouring;
    const of = (codes: readonly string[], year: number | null = null) =>
      labelsIn(
        markupOf(drawn(frameLegend(known, viewIndex(year), { codes, hasScheme: false }))).replaceAll(
          /<(rect|path|circle|polygon)([^>]*)><\/\1>/g,
          '<$1$2/>',
        ),
      );
    expect(of(['34207'])).toEqual([entries.central]);
    // 竹原市 is in three regions now, and was in two when 2017 was over.
    expect(of(['34203'])).toEqual([entries.partner, entries.several]);
    expect(of(['34203'], 2015)).toEqual([]);
    expect(of(['34210'])).toEqual([entries.announced]);
    expect(of(['34210'], 2024)).toEqual([]);
  });

  it('explains the line of a prefecture’s own scheme where there is one', () => {
    const known = colours({ color: 'lead' });
    const html = (hasScheme: boolean) =>
      renderToStaticMarkup(
        <FrameLegend colours={known} picture={pictureOf(membersOf('renkei-kochi'), hasScheme)} />,
      );
    expect(labelsIn(html(true))).toContain(wordsOf('ja').embedLegend.scheme);
    expect(labelsIn(html(false))).not.toContain(wordsOf('ja').embedLegend.scheme);
  });

  it('says of which time it is, and folds nothing away that makes a past year honest', () => {
    const known = colours({ color: 'stat', stat: 'population' });
    const legend = frameLegend(known, viewIndex(2019), { codes: membersOf('bingo'), hasScheme: false });
    const root = readMarkup(markupOf(drawn(legend)));
    expect(withClass(root, 'frame-date').map(textOf)).toEqual([wordsOf('ja').colouring.year.end(2019)]);
    const folded = elementsIn(root).find(({ name }) => name === 'details');
    const caution = wordsOf('ja').colouring.basis.yearOfFigures(2019);
    expect(textOf(root)).toContain(caution);
    expect(folded && textOf(folded)).not.toContain(caution);
  });
});
