import { describe, expect, it } from 'vitest';
import { japaneseRuns } from '../../../src/i18n/japaneseRuns.ts';

const runs = (text: string) => japaneseRuns(text).map(([start, end]) => text.slice(start, end));

describe('Japanese within another language', () => {
  it.each([
    ['no Japanese at all', []],
    ['水戸市', ['水戸市']],
    ['supports the Mito Red Cross Hospital (水戸赤十字病院), which cares for mothers', ['水戸赤十字病院']],
    [
      'the “core city” (中核市) and the region (連携中枢都市圏; our translation)',
      ['中核市', '連携中枢都市圏'],
    ],
    ['第2期ビジョン（2021年度〜2025年度）を策定。', ['第2期ビジョン（2021年度〜2025年度）を策定。']],
    ['ICTやAIを使う農業', ['やAIを使う農業']],
    ['総務省「国勢調査」 (census)', ['総務省「国勢調査」']],
    ['Miyagi, Iwate', []],
  ])('%s', (text, expected) => {
    expect(runs(text)).toEqual(expected);
  });
});
