import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, it } from 'vitest';
import { refuseUnsafeMarkup } from '../../../src/build/refuseUnsafeMarkup.ts';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { DATASET } from '../../../src/record/dataset.ts';
import { Cite, type CiteProps } from '../../../src/ui/Cite.tsx';

const draw = (given: Partial<CiteProps> = {}) =>
  renderToStaticMarkup(
    <Cite
      address="https://city.example/data/"
      words={wordsOf(given.language ?? 'ja').cite}
      language="ja"
      {...given}
    />,
  );

describe('how to cite, on a built page', () => {
  it.each(LANGUAGES)(
    'is whole in %s without any script: three forms with version and address',
    (language) => {
      const html = draw({ language });
      for (const part of ['@misc{', '&quot;type&quot;: &quot;dataset&quot;', `${DATASET.version}`]) {
        expect(html).toContain(part);
      }
      expect(html.split('https://city.example/data/').length - 1).toBe(3);
    },
  );

  it('offers no button that would do nothing, and asks for the day', () => {
    const html = draw();
    expect(html.match(/<p class="cite-buttons" hidden="">/g)).toHaveLength(3);
    expect(html).toContain(wordsOf('ja').cite.addDay);
    expect(html).toContain('data-cite="連携中枢都市圏アトラス"');
  });

  it('needs no inline script or style', () => {
    expect(() => refuseUnsafeMarkup('data/', `<html><body>${draw()}</body></html>`)).not.toThrow();
  });
});

describe('how to cite, in a browser', () => {
  it('names the view and the day, and its buttons are there', () => {
    const html = draw({ title: '圏域の比較', accessed: '2026-12-01' });
    expect(html).toContain('“圏域の比較”');
    expect(html).toContain('(参照 2026-12-01)');
    expect(html).not.toContain('hidden');
    expect(html).not.toContain('data-cite="');
  });
});
