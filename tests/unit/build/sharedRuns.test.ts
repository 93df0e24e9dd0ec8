import { describe, expect, it } from 'vitest';
import { sharedRuns } from '../../../src/build/sharedRuns.ts';
import { pick, randomNumbers } from '../geo/random.ts';

const TWENTY = 'あいうえおかきくけこさしすせそたちつてと';

describe('sharedRuns', () => {
  it('finds a stretch of twenty characters, but not of nineteen', () => {
    expect(sharedRuns(`自分で${TWENTY}です`, `元の${TWENTY}だ`)).toEqual([TWENTY]);
    expect(sharedRuns(`自分で${TWENTY.slice(1)}です`, `元の${TWENTY.slice(1)}だ`)).toEqual([]);
  });

  it('gives the whole stretch, as far as it goes', () => {
    expect(sharedRuns(`${TWENTY}なにぬ終`, `${TWENTY}なにぬね`)).toEqual([`${TWENTY}なにぬ`]);
    expect(sharedRuns(TWENTY.slice(0, 8), TWENTY, 3)).toEqual([TWENTY.slice(0, 8)]);
  });

  it('finds several stretches, in the order of the text', () => {
    expect(sharedRuns('かきくXあいうえY', 'あいうえ…かきく', 3)).toEqual(['かきく', 'あいうえ']);
  });

  it('finds two neighbouring stretches from different places of the source', () => {
    expect(sharedRuns('かきくあいう', 'あいうかきく', 3)).toEqual(['かきく', 'あいう']);
  });

  it('finds a stretch at the very end and takes one of the length asked for', () => {
    expect(sharedRuns('XYあいう', 'あいう', 3)).toEqual(['あいう']);
    expect(sharedRuns('XYあいう', 'あいう', 4)).toEqual([]);
  });

  it('does not compare white space and the punctuation that layouts change', () => {
    const printed = 'あい\nう\u3000え、お・か（き）く。「け」【こ】『さ』し，す．せ,そ.(た)';
    expect(sharedRuns('あいうえおかきくけこさしすせそた', printed, 10)).toEqual([
      'あいうえおかきくけこさしすせそた',
    ]);
    expect(sharedRuns(printed, 'あいうえおかきくけこさしすせそた', 10)).toEqual([
      'あいうえおかきくけこさしすせそた',
    ]);
  });

  it('takes full width and half width for the same', () => {
    expect(sharedRuns('ＡＢＣ１２３ｱｲｳ', 'ABC123アイウ', 9)).toEqual(['ABC123アイウ']);
  });

  it('finds nothing in nothing', () => {
    expect(sharedRuns('', TWENTY)).toEqual([]);
    expect(sharedRuns(TWENTY, '')).toEqual([]);
    expect(sharedRuns('、。・', '、。・', 1)).toEqual([]);
  });

  it('finds only what stands in both, and every stretch there is (300 random pairs, seed 20)', () => {
    const next = randomNumbers(20);
    const word = (length: number) => Array.from({ length }, () => pick(next, ['あ', 'い', 'う'])).join('');
    for (let round = 0; round < 300; round++) {
      const [text, source] = [word(20), word(20)];
      const runs = sharedRuns(text, source, 4);
      for (const run of runs) {
        expect(run.length).toBeGreaterThanOrEqual(4);
        expect(text.includes(run) && source.includes(run), `${text} ${source}`).toBe(true);
      }
      const shared = Array.from({ length: 17 }, (_, at) => text.slice(at, at + 4)).filter((each) =>
        source.includes(each),
      );
      expect(runs.length > 0, `${text} ${source}`).toBe(shared.length > 0);
    }
  });
});
