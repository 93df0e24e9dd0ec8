import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { writeSheetTemplates } from '../../../src/build/sheetTemplate.ts';
import { colourFacts } from '../../../src/colour/facts.ts';
import { DEFAULT_VIEW, paintsOf } from '../../../src/colour/paint.ts';
import { createMapTopology, type MunicipalTopology } from '../../../src/geo/mapTopology.ts';
import { loadCiteWords } from '../../../src/i18n/loadCiteWords.ts';
import { wordsOf } from '../../../src/i18n/words.ts';
import { mapGeoJson } from '../../../src/pages/atlas/takeAlong/geoJson.ts';
import { parseCsv } from '../../../src/record/sheet/file/csv.ts';
import { readTable } from '../../../src/record/sheet/file/readTable.ts';
import { walk } from '../../../src/record/sheet/file/xml.ts';
import { exportFile, type TableExport } from '../../../src/ui/exportTable.ts';
import { citation } from '../../../src/view/cite.ts';
import { colourLegend } from '../../../src/view/models/colourLegend.ts';
import { mapModel } from '../../../src/view/models/map.ts';
import { readCsv } from '../build/openData/realFiles.ts';
import { WRITTEN } from './strings.ts';
import { arrived, hostileAtlas, TEXTS, TURNS } from './turns.ts';

const words = await loadCiteWords('ja');
const COMPUTED = /^\s*[=+\-@＝＋－＠]/;

describe.each(WRITTEN)('taken along from a page: $name', ({ text }) => {
  const table = (format: 'csv' | 'json', given = text): TableExport => ({
    name: 'initiatives',
    columns: [{ name: 'code' }, { name: 'title', about: given }, { name: 'summary' }],
    rows: [
      ['01100', given, `次に${given}`],
      ['08201', `${given}1`, null],
    ],
    notes: { title: given, address: 'https://city.example/', caveats: [given], credits: [given] },
    format,
    language: 'ja',
  });
  const filesOf = async (given = text) => {
    const { content } = await exportFile(table('csv', given), words, '2026-12-01');
    if (typeof content === 'string') throw new Error('not packed');
    const files = unzipSync(content);
    const named = (end: string) =>
      strFromU8(Object.entries(files).find(([name]) => name.endsWith(end))?.[1] ?? new Uint8Array());
    return { names: Object.keys(files), csv: named('.csv'), readme: named('README.txt') };
  };

  it('is one cell of a CSV, and no formula', async () => {
    const { csv, names } = await filesOf();
    expect(names.every((name) => /^[\w.-]+$/.test(name))).toBe(true);
    const rows = readCsv(csv);
    expect(rows.map(({ code }) => code)).toEqual(['01100', '08201']);
    const whole = text.toWellFormed();
    expect(rows[0]?.title).toBe(COMPUTED.test(text) ? `'${whole}` : whole);
    expect(rows[0]?.summary).toBe(`次に${whole}`);
    for (const row of rows) for (const cell of Object.values(row)) expect(cell).not.toMatch(COMPUTED);
  });

  it('is one text of a JSON', async () => {
    const { content } = await exportFile(table('json'), words, '2026-12-01');
    const { meta, rows } = JSON.parse(String(content));
    expect(rows[0]).toEqual({ code: '01100', title: text, summary: `次に${text}` });
    expect(meta).toMatchObject({ title: text, caveats: [text] });
    expect(Object.keys(rows[0])).toEqual(['code', 'title', 'summary']);
  });

  it('changes no other line of the notes', async () => {
    // A line of its own is what the check refuses a line end for.
    if (/[\r\n]/.test(text)) return;
    const [mine, plain] = [await filesOf(), await filesOf('水')];
    expect(mine.readme.split('\r\n')).toHaveLength(plain.readme.split('\r\n').length);
  });

  it('stays within its field of a citation', () => {
    const cited = (title: string) =>
      citation({
        title,
        version: '1.0.0',
        date: '2026-11-22',
        // As the address bar gives it.
        address: new URL(`https://city.example/?q=${title}`).href,
        accessed: '2026-12-01',
        language: 'ja',
      });
    const [mine, plain] = [cited(text), cited('水')];
    expect(fieldsOf(plain.bibtex).names).toEqual(expect.arrayContaining(['author', 'title', 'url', 'note']));
    expect(fieldsOf(mine.bibtex).names).toEqual(fieldsOf(plain.bibtex).names);
    expect(fieldsOf(mine.bibtex).commands).toEqual([]);
    expect(mine.bibtex.match(/^@/gm)).toHaveLength(1);
    const [item] = JSON.parse(mine.cslJson);
    expect(item.title).toBe(text.replace(/\s+/g, ' ').trim());
    expect(Object.keys(item)).toEqual(Object.keys(JSON.parse(plain.cslJson)[0]));
    expect(mine.text.split('\n')).toHaveLength(1);
  });
});

/** Commands that are names of letters. */
const LETTERS = ['textbraceleft', 'textbraceright', 'textbackslash', 'textasciitilde', 'textasciicircum'];

/**
 * The fields of a BibTeX entry as BibTeX finds them, which counts braces whatever stands before them.
 * @throws Error for braces that do not match, or for something after the entry
 */
function fieldsOf(entry: string): { names: string[]; commands: string[] } {
  const names: string[] = [];
  let depth = 0;
  let end = -1;
  for (let index = 0; index < entry.length; index += 1) {
    if (entry[index] === '{') depth += 1;
    if (entry[index] === '}') depth -= 1;
    if (depth === 0 && entry[index] === '}') end = end === -1 ? index : Number.NaN;
    if (depth < 0) throw new Error(`a brace too many: ${entry.slice(0, index)}`);
    const [, name] = depth === 1 ? (/^,\s*([a-z]+) = $/.exec(fieldBefore(entry, index)) ?? []) : [];
    if (name !== undefined) names.push(name);
  }
  if (depth !== 0 || entry.slice(end + 1).trim() !== '') throw new Error(`does not end: ${entry}`);
  const commands = [...entry.matchAll(/\\([a-z]+)/gi)].map(([, command = '']) => command);
  return { names, commands: commands.filter((command) => !LETTERS.includes(command)) };
}

function fieldBefore(entry: string, index: number): string {
  return entry[index + 1] === '{' ? entry.slice(entry.lastIndexOf(',', index), index + 1) : '';
}

const topology = JSON.parse(readFileSync('geodata/national.topo.json', 'utf8')) as MunicipalTopology;
const interfaceWords = wordsOf('ja');

describe('the map of a hostile record, saved as GeoJSON', () => {
  it('has every name as a text, and no other keys', () => {
    const seen = new Set<string>();
    for (const turn of TURNS) {
      const atlas = hostileAtlas(turn);
      const facts = colourFacts(atlas);
      const paints = paintsOf(facts, DEFAULT_VIEW);
      const voice = { language: 'ja', words: interfaceWords } as const;
      const model = mapModel(atlas, paints, createMapTopology(topology), [], voice);
      const regions = Object.fromEntries(model.regions.map(({ id, name }) => [id, name]));
      const legend = colourLegend(facts, DEFAULT_VIEW, paints, { ...model.labels, regions }, interfaceWords);
      const notes = {
        address: 'https://city.example/',
        place: TEXTS[turn] ?? '',
        only: null,
        language: 'ja',
        words: interfaceWords,
      } as const;
      const made = mapGeoJson({ facts, view: DEFAULT_VIEW, paints, legend }, topology, model, notes);
      const { features } = JSON.parse(JSON.stringify(made)) as typeof made;
      expect(features).toHaveLength(379);
      for (const { properties } of features) {
        expect(Object.keys(properties ?? {})).toEqual([
          'code',
          'name',
          'regions',
          'regionNames',
          'regionValues',
          'legend',
        ]);
        for (const text of arrived(String(properties?.name).toWellFormed())) seen.add(text);
      }
    }
    expect(TEXTS.filter((text) => !seen.has(text))).toEqual([]);
  });
});

describe('the template of a hostile record', () => {
  it('is a workbook of texts, without formulas, links or anything from elsewhere', async () => {
    const folder = mkdtempSync(path.join(tmpdir(), 'hostile-template-'));
    for (const turn of TURNS) {
      await writeSheetTemplates(hostileAtlas(turn), folder);
      const workbook = readFileSync(path.join(folder, '取組一覧_ひな形.xlsx'));
      const parts = Object.entries(unzipSync(workbook)).filter(([name]) => /\.(?:xml|rels)$/.test(name));
      const elements = new Set<string>();
      for (const [, bytes] of parts) walk(strFromU8(bytes), { open: (name) => elements.add(name) });
      for (const strange of ['f', 'hyperlink', 'externalReference', 'oleObject', 'dataValidation', 'drawing'])
        expect(elements).not.toContain(strange);
      expect(readTable(workbook).table).toHaveLength(3);
      const csv = readFileSync(path.join(folder, '取組一覧_ひな形.csv'), 'utf8');
      for (const cell of parseCsv(csv).flat()) expect(cell).not.toMatch(COMPUTED);
    }
    rmSync(folder, { recursive: true });
  });
});
