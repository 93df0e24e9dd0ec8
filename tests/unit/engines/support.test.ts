import { deflateSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { sourceOf } from '../../engines/support/pageFunction.ts';
import { coloursOfPdf, pagesOfPdf } from '../../engines/support/pdf.ts';
import { until } from '../../engines/support/until.ts';

describe('waiting', () => {
  it('looks again until it is right; what fails meanwhile is not yet seen', async () => {
    let looks = 0;
    const look = async () => {
      looks += 1;
      if (looks === 1) throw new Error('the page is gone');
      return looks;
    };
    expect(await until('three', look, (seen) => seen === 3)).toBe(3);
  });

  it('says what was waited for and what was seen last', async () => {
    await expect(
      until(
        'three',
        async () => 'two',
        () => false,
        0,
      ),
    ).rejects.toThrow('not in 0 s: three (seen: "two")');
    await expect(
      until(
        'three',
        () => Promise.reject(new Error('gone')),
        () => true,
        0,
      ),
    ).rejects.toThrow('three (gone)');
  });
});

describe('functions for the page', () => {
  it('need nothing of this file, and not the marks that tools set', () => {
    const source = sourceOf(({ by }: { by: number }) => [1, 2].map((each) => each * by));
    expect(new Function(`return (${source})({ by: 2 })`)()).toEqual([2, 4]);
    const marked = sourceOf(new Function('argument', 'return __name(argument, "x")') as () => number);
    expect(new Function(`return (${marked})(3)`)()).toBe(3);
  });
});

describe('a PDF', () => {
  const drawn = deflateSync('q 0.627451 0.470588 0.0117647 rg 0 0 1 1 re f 1 1 1 RG Q');
  const pdf = Buffer.concat([
    Buffer.from('%PDF-1.5\n1 0 obj <</Type /Page>> endobj\n2 0 obj <<>> stream\n'),
    drawn,
    Buffer.from('\nendstream endobj\n<</Type /Pages>>'),
  ]);

  it('says which colours are drawn, and how many pages there are', () => {
    expect(coloursOfPdf(pdf)).toEqual(new Set(['#a07803', '#ffffff']));
    expect(pagesOfPdf(pdf)).toBe(1);
  });
});
