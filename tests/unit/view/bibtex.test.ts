import { describe, expect, it } from 'vitest';
import { bibtexEntry } from '../../../src/view/bibtex.ts';
import type { CitationParts } from '../../../src/view/cite.ts';

const PARTS: CitationParts = {
  key: 'renkei-atlas-1.2.0-abc',
  author: '編集部',
  title: '備後圏域',
  container: '地図帳',
  version: '1.2.0',
  date: '2026-04-01',
  address: 'https://atlas.example/regions/bingo/',
  accessed: '2026-11-03',
  language: 'ja',
};

describe('BibTeX entry', () => {
  it('says whose what is, in which, from when, where and when it was read', () => {
    expect(bibtexEntry(PARTS)).toBe(
      [
        '@misc{renkei-atlas-1.2.0-abc,',
        '  author = {{編集部}},',
        '  title = {{備後圏域}},',
        '  howpublished = {In: 地図帳. Data set, version 1.2.0},',
        '  year = {2026},',
        '  month = {4},',
        '  url = {https://atlas.example/regions/bingo/},',
        '  note = {Accessed: 2026-11-03},',
        '  langid = {japanese},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('leaves out what is not known: what it is part of, the month, the day of reading', () => {
    const entry = bibtexEntry({ ...PARTS, container: null, date: '2026', accessed: null, language: 'en' });
    expect(entry).toBe(
      [
        '@misc{renkei-atlas-1.2.0-abc,',
        '  author = {{編集部}},',
        '  title = {{備後圏域}},',
        '  howpublished = {Data set, version 1.2.0},',
        '  year = {2026},',
        '  url = {https://atlas.example/regions/bingo/},',
        '  langid = {english},',
        '}',
        '',
      ].join('\n'),
    );
  });

  it('has やさしい日本語 as Japanese', () => {
    expect(bibtexEntry({ ...PARTS, language: 'easy' })).toContain('  langid = {japanese},\n');
  });

  it('percent-encodes in an address only what would unbalance the entry, and what is not ASCII', () => {
    const address = 'https://atlas.example/a_b/%20?q={図書館}&at=8/34#x~^';
    expect(bibtexEntry({ ...PARTS, address })).toContain(
      'url = {https://atlas.example/a_b/%20?q=%7B%E5%9B%B3%E6%9B%B8%E9%A4%A8%7D&at=8/34#x~%5E}',
    );
  });
});
