import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../../src/i18n/language.ts';
import { loadCiteWords } from '../../../src/i18n/loadCiteWords.ts';
import { DATASET } from '../../../src/record/dataset.ts';
import { type ExportFile, exportFile, type TableExport } from '../../../src/ui/exportTable.ts';
import { readCsv } from '../build/openData/realFiles.ts';

const table: TableExport = {
  name: 'initiatives',
  columns: [
    { name: 'code', about: '標準地域コード（5桁の文字列）' },
    { name: 'title' },
    { name: 'count' },
    { name: 'open' },
  ],
  rows: [
    ['01100', '=SUM(A1)', 3, true],
    ['08201', 'あ, "い"', null, false],
  ],
  notes: {
    title: '取組の一覧（水道）',
    address: 'https://city.example/initiatives/?q=水道',
    caveats: ['総務省の事例集に載った取組だけです。'],
    credits: ['「国勢調査」（総務省統計局）'],
  },
  format: 'csv',
  language: 'ja',
};

async function made(given: TableExport = table): Promise<ExportFile> {
  return exportFile(given, await loadCiteWords(given.language), '2026-12-01');
}

async function unpacked(given: TableExport = table): Promise<Record<string, string>> {
  const { content } = await made(given);
  if (typeof content === 'string') throw new Error('not packed');
  return Object.fromEntries(Object.entries(unzipSync(content)).map(([name, bytes]) => [name, decode(bytes)]));
}

/** As UTF-8, its mark kept. */
function decode(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('utf8');
}

describe('a table taken along as CSV', () => {
  it('is packed with its notes, named by the version', async () => {
    expect((await made()).name).toBe(`renkei-atlas-initiatives-${DATASET.version}.zip`);
    expect(Object.keys(await unpacked())).toEqual([
      `renkei-atlas-initiatives-${DATASET.version}.csv`,
      'README.txt',
    ]);
  });

  it('has a mark, CRLF, leading zeros, and nothing that a spreadsheet would calculate', async () => {
    const csv = (await unpacked())[`renkei-atlas-initiatives-${DATASET.version}.csv`] ?? '';
    expect(csv.startsWith('\uFEFFcode,title,count,open\r\n')).toBe(true);
    expect(readCsv(csv)).toEqual([
      { code: '01100', title: "'=SUM(A1)", count: '3', open: 'yes' },
      { code: '08201', title: 'あ, "い"', count: '', open: 'no' },
    ]);
  });

  it.each(LANGUAGES)('carries in %s what it is, how old, from where, and every caveat', async (language) => {
    const notes = (await unpacked({ ...table, language }))['README.txt'] ?? '';
    for (const part of [
      table.notes.title,
      table.notes.address,
      DATASET.version,
      DATASET.credit[language === 'en' ? 'en' : 'ja'],
      DATASET.licence.url[language === 'en' ? 'en' : 'ja'],
      ...table.notes.caveats,
      ...(table.notes.credits ?? []),
      'code: 標準地域コード（5桁の文字列）',
    ])
      expect(notes).toContain(part);
    expect(notes.startsWith('\uFEFF')).toBe(true);
    expect(notes.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    expect(notes).not.toMatch(/《|undefined/);
  });
});

describe('a table taken along as JSON', () => {
  it('carries the same notes in meta, and values with their types', async () => {
    const { name, content } = await made({ ...table, format: 'json' });
    expect(name).toBe(`renkei-atlas-initiatives-${DATASET.version}.json`);
    const { meta, rows } = JSON.parse(String(content));
    expect(meta).toMatchObject({
      title: table.notes.title,
      version: DATASET.version,
      asOf: DATASET.asOf,
      taken: '2026-12-01',
      address: table.notes.address,
      caveats: table.notes.caveats,
      credits: [DATASET.credit.ja, '「国勢調査」（総務省統計局）'],
      rows: 2,
    });
    expect(meta.citation).toContain('(参照 2026-12-01)');
    // As in README.txt: a blank is no nought, and nobody's official figures.
    expect(meta.blanks).toContain('0ではありません');
    expect(meta.notOfficial).toContain('公式データではありません');
    expect(rows).toEqual([
      { code: '01100', title: '=SUM(A1)', count: 3, open: true },
      { code: '08201', title: 'あ, "い"', count: null, open: false },
    ]);
  });
});

describe('readings', () => {
  it('are taken off in plain Japanese, and print is left alone elsewhere', async () => {
    const rows = [['01100', '水道《すいどう》', null, null]];
    const csvOf = async (language: TableExport['language']) =>
      Object.values(await unpacked({ ...table, rows, language }))[0];
    expect(await csvOf('easy')).toContain('01100,水道,');
    expect(await csvOf('ja')).toContain('01100,水道《すいどう》,');
  });

  it.each(['csv', 'json'] as const)(
    'are taken off in every part of a file of plain Japanese: %s',
    async (format) => {
      const easy = '国勢調査《こくせいちょうさ》';
      const columns = table.columns.map(({ name }) => ({ name, about: easy }));
      const notes = { ...table.notes, title: easy, caveats: [easy], credits: [easy] };
      const given: TableExport = { ...table, columns, notes, format, language: 'easy' };
      const text =
        format === 'csv' ? (await unpacked(given))['README.txt'] : String((await made(given)).content);
      expect(text).toContain('国勢調査');
      expect(text).not.toContain('《');
    },
  );
});
