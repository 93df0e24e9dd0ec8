import { inflateSync } from 'node:zlib';

/** Operators that set a colour: three shares of red, green and blue, for surfaces or lines. */
const COLOUR = /(?<![\d.])([01]?\.?\d*) ([01]?\.?\d*) ([01]?\.?\d*) (?:rg|RG|scn|SCN|sc|SC)\b/g;

/** The colours that are drawn on a PDF's pages, as "#rrggbb". Pictures in it are not looked into. */
export function coloursOfPdf(pdf: Buffer): Set<string> {
  return new Set(streamsOf(pdf).flatMap((text) => [...text.matchAll(COLOUR)].map(written)));
}

export function pagesOfPdf(pdf: Buffer): number {
  const whole = [pdf.toString('latin1'), ...streamsOf(pdf)].join('\n');
  return whole.match(/\/Type\s*\/Page\b/g)?.length ?? 0;
}

function written([, ...shares]: RegExpExecArray): string {
  return `#${shares
    .map((share) =>
      Math.round(Number(share) * 255)
        .toString(16)
        .padStart(2, '0'),
    )
    .join('')}`;
}

/** What is written in a PDF's compressed parts, as far as it is text. */
function streamsOf(pdf: Buffer): string[] {
  const text = pdf.toString('latin1');
  return [...text.matchAll(/stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    const end = text.indexOf('endstream', index + length);
    try {
      return inflateSync(pdf.subarray(index + length, end)).toString('latin1');
    } catch {
      return [];
    }
  });
}
