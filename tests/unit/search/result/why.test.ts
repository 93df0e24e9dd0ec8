import { describe, expect, it } from 'vitest';
import { whyNamed, whyText, whyWhole } from '../../../../src/search/result/why.ts';

/** The text with what was met in brackets. */
function marked({ text, ranges }: ReturnType<typeof whyText>): string {
  let [out, end] = ['', 0];
  for (const [from, to] of ranges) {
    out += `${text.slice(end, from)}[${text.slice(from, to)}]`;
    end = to;
  }
  return out + text.slice(end);
}
const told = (text: string, ...spans: [number, number][]) =>
  whyText({ field: 'summary', text, folded: text, ruby: null } as Parameters<typeof whyText>[0], spans);

const LONG = `${'あ'.repeat(40)}図書館${'い'.repeat(40)}`;

describe('why a text answers', () => {
  it('shows a short text whole, with what was met, once where it was met twice', () => {
    expect(marked(told('図書館の本', [0, 3]))).toBe('[図書館]の本');
    expect(marked(told('図書館の本', [4, 5], [0, 2], [1, 3]))).toBe('[図書館]の[本]');
    expect(marked(told('図書館', [0, 2], [2, 3]))).toBe('[図書館]');
    expect(told('図書館の本')).toMatchObject({ text: '図書館の本', ranges: [] });
  });

  it('shows of a long one what is around it', () => {
    const why = told(LONG, [40, 43]);
    expect(marked(why)).toBe(`…${'あ'.repeat(16)}[図書館]${'い'.repeat(37)}…`);
    expect(marked(told(LONG, [2, 3]))).toBe(`ああ[あ]${'あ'.repeat(37)}図書館${'い'.repeat(13)}…`);
    expect(marked(told(LONG, [80, 83]))).toBe(`…${LONG.slice(27, 80)}[いいい]`);
  });

  it('leaves out what lies beyond, and cuts what reaches over the end', () => {
    expect(marked(told(LONG, [0, 1], [82, 83]))).toBe(`[あ]${LONG.slice(1, 56)}…`);
    expect(marked(told(LONG, [0, 1], [54, 60]))).toBe(`[あ]${LONG.slice(1, 54)}[いい]…`);
    expect(marked(told(LONG, [0, 70]))).toBe(`[${LONG.slice(0, 70)}]…`);
  });

  it('cuts between words, and not within a character', () => {
    const english = `${'one two three four '.repeat(4)}library ${'five six '.repeat(9)}`;
    const place = english.indexOf('library');
    const cut = told(english, [place, place + 7]).text;
    expect(cut).toMatch(/^… ?(?:one|two|three|four) /);
    expect(cut).toMatch(/(?:five|six)…$|(?:five|six) …$/);
    for (const before of ['', 'あ']) {
      const faces = `${before}${'😀'.repeat(30)}本${'😀'.repeat(31)}`;
      const at = faces.indexOf('本');
      expect(told(faces, [at, at + 1]).text.isWellFormed(), before).toBe(true);
    }
  });

  it('shows a whole text as answering', () => {
    expect(whyWhole('place', '水戸市')).toEqual({ field: 'place', text: '水戸市', ranges: [[0, 3]] });
  });

  it('finds in a name the letters that a folded part of it stands for', () => {
    // 府 folds to one unit, ヶ to none of its own in this made folding.
    const lengthOf = (text: string) => text.replaceAll('-', '').length;
    expect(whyNamed('romaji', 'Ken-o Region', [3, 4], lengthOf).ranges).toEqual([[4, 5]]);
    expect(whyNamed('romaji', 'Ken-o', [0, 4], lengthOf).ranges).toEqual([[0, 5]]);
    expect(whyNamed('romaji', 'Ken', [5, 9], lengthOf).ranges).toEqual([[3, 3]]);
  });
});
