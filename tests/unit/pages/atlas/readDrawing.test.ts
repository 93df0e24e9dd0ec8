import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readDrawing } from '../../../../src/pages/atlas/takeAlong/readDrawing.ts';
import { element, escaped } from '../../../../src/svgmap/markup/element.ts';
import { fakeDocument, markupOf } from '../../embed/fakeDocument.ts';

beforeEach(() => void vi.stubGlobal('document', fakeDocument));
afterEach(() => vi.unstubAllGlobals());

/** Elements without children are written as a pair of tags there. */
const inPairs = (markup: string) => markup.replace(/<([a-z]+)([^<>]*)\/>/g, '<$1$2></$1>');

describe('a drawing that is read', () => {
  it('has the elements, attributes and texts that were written', () => {
    const markup = element(
      'g',
      { id: 'a', transform: 'scale(2)' },
      element('path', { d: 'M0 0h1' }),
      element(
        'a',
        { 'data-id': 'x', href: '/regions/x/' },
        element('title', {}, escaped('水戸 & <b>"圏域"')),
      ),
    );
    expect(markupOf(readDrawing(markup))).toBe(inPairs(markup));
  });

  it('may have several elements beside each other, or none', () => {
    expect(readDrawing('<path d="M0 0"/><g></g>')).toHaveLength(2);
    expect(readDrawing('')).toEqual([]);
  });

  it('leaves out what says of a file what namespace it is of', () => {
    const markup = '<svg xmlns="http://www.w3.org/2000/svg" width="2"/>';
    expect(markupOf(readDrawing(markup))).toBe('<svg width="2"></svg>');
  });

  it('gives back any text as it was, in an element and in an attribute', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.constantFrom('</title><script>', '" onload="x', '&lt;script&gt;', '<!--', ']]>', '&amp;amp;'),
    );
    fc.assert(
      fc.property(hostile, hostile, (label, text) => {
        const markup = element('a', { 'aria-label': label }, element('title', {}, escaped(text)));
        const [link] = readDrawing(markup);
        return link !== undefined && asWritten(link) === markup;
      }),
      { numRuns: 2000 },
    );
  });

  it('may hold a coast of a million figures', () => {
    const coast = `M0 0${'l1.25 -0.5'.repeat(200_000)}`;
    const [path] = readDrawing(element('path', { d: coast }));
    expect(path && markupOf([path])).toHaveLength(coast.length + '<path d=""></path>'.length);
  });
});

/** As `element.ts` writes it: without the reference for an apostrophe. */
function asWritten(node: Element): string {
  return markupOf([node]).replaceAll('&#x27;', "'");
}

describe('what no drawing of the atlas holds', () => {
  it.each([
    '<script>x</script>',
    '<foreignObject/>',
    '<image href="https://elsewhere.example/x.png"/>',
    '<use href="#a"/>',
    '<path onload="x"/>',
    '<g ONCLICK="x"></g>',
    '<!-- x -->',
    '<![CDATA[x]]>',
    '<?xml version="1.0"?>',
    'x',
    '<g>',
    '<g></a>',
    '</g>',
    '<path d=x/>',
    "<path d='x'/>",
    '<path d="x"',
    '<path d="<script>"/>',
    '<PATH/>',
  ])('is refused: %s', (markup) => {
    expect(() => readDrawing(markup)).toThrow(/drawing/);
  });
});
