import { beforeAll, describe, expect, it } from 'vitest';
import { checkDigit } from '../../../../src/record/code.ts';
import { distinctInitiatives } from '../../../../src/record/counting.ts';
import { participation } from '../../../../src/record/participation.ts';
import { type RealFiles, realFiles } from './realFiles.ts';

const TABLES = [
  'memberships.csv',
  'initiatives.csv',
  '取組一覧_ja.csv',
  'participants.csv',
  'initiative-sources.csv',
  'municipalities.csv',
  'municipality-regions.csv',
  'municipality-statistics.csv',
  'initiative-themes.csv',
  'region-measures.csv',
  'region-relations.csv',
];

let data: RealFiles;
beforeAll(async () => {
  data = await realFiles();
});

describe.each(TABLES)('%s', (name) => {
  it('has a mark, CRLF only, and the rows and columns it is said to have', () => {
    const { table } = data.file(name);
    const content = data.text(name);
    expect(content.startsWith('\uFEFF')).toBe(true);
    expect(content.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
    const rows = data.rows(name);
    expect(rows).toHaveLength(table?.rows ?? -1);
    expect(Object.keys(rows[0] ?? {})).toEqual(table?.columns.map((column) => column.name));
  });

  it('keeps what its columns promise: no blank, known values, whole numbers, a key of its own', () => {
    const { table } = data.file(name);
    const rows = data.rows(name);
    for (const { name: column, isRequired, values, type } of table?.columns ?? []) {
      const cells = rows.map((row) => row[column] ?? '');
      const filled = cells.filter((cell) => cell !== '');
      if (isRequired) expect(filled.length, column).toBe(rows.length);
      if (values) expect(values, column).toEqual(expect.arrayContaining([...new Set(filled)]));
      if (type === 'integer')
        expect(
          filled.filter((cell) => !/^\d+$/.test(cell)),
          column,
        ).toEqual([]);
      if (type === 'number')
        expect(
          filled.filter((cell) => !/^-?\d+(?:\.\d+)?$/.test(cell)),
          column,
        ).toEqual([]);
      // Spaces for looks are against the rule for tables.
      expect(
        filled.filter((cell) => cell !== cell.trim()),
        column,
      ).toEqual([]);
    }
    const keys = rows.map((row) => table?.key.map((column) => row[column]).join(' '));
    expect(new Set(keys).size).toBe(rows.length);
  });

  it('writes codes as text with their leading zeros', () => {
    for (const row of data.rows(name)) {
      const { code, code6 = row.全国地方公共団体コード } = row;
      if (code6 !== undefined) expect(code6).toBe(code6.slice(0, 5) + checkDigit(code6.slice(0, 5)));
      if (code !== undefined) expect(code6?.slice(0, 5)).toBe(code);
    }
  });
});

describe('the tables and the record', () => {
  it('397 memberships of 379 municipalities, 40 central, 13 by the prefecture', () => {
    const rows = data.rows('memberships.csv');
    expect(rows).toHaveLength(397);
    expect(new Set(rows.map(({ code }) => code)).size).toBe(379);
    expect(rows.filter(({ central }) => central === 'yes')).toHaveLength(40);
    expect(rows.filter(({ scheme }) => scheme === 'prefectural')).toHaveLength(13);
    const of = (region: string) => rows.filter(({ region_id }) => region_id === region);
    for (const region of data.atlas.regions) {
      expect(of(region.id).map(({ code, joined, entered }) => [code, joined, entered])).toEqual(
        region.members.map(({ code, joined, entered }) => [code, joined ?? '', entered ?? '']),
      );
    }
  });

  it('1,747 municipalities, of them 379 in a region, 竹原市 in three', () => {
    const rows = data.rows('municipalities.csv');
    expect(rows).toHaveLength(1747);
    expect(rows.filter((row) => row.region_count !== '0')).toHaveLength(379);
    expect(rows.find(({ code }) => code === '34203')).toMatchObject({
      code6: '342033',
      municipality: '竹原市',
      region_count: '3',
    });
    for (const row of rows) {
      const ids = [row.region_id_1, row.region_id_2, row.region_id_3].filter((id) => id !== '');
      expect(ids).toEqual(data.atlas.regionsOf(row.code ?? '').map(({ id }) => id));
    }
  });

  it('a crosswalk of 1,765 rows: every pair of memberships.csv, and each of 1,368 municipalities outside once', () => {
    const rows = data.rows('municipality-regions.csv');
    expect(rows).toHaveLength(397 + 1747 - 379);
    const pairs = rows.filter(({ region_id }) => region_id !== '');
    const told = (row: Record<string, string>) =>
      [row.code, row.region_id, row.region_name_ja, row.scheme, row.central].join(' ');
    expect(pairs.map(told).sort()).toEqual(data.rows('memberships.csv').map(told).sort());
    const once = rows.filter(({ region_number = '' }) => ['0', '1'].includes(region_number));
    expect(once.map(({ code }) => code)).toEqual(data.atlas.municipalities.map(({ code }) => code));
    const takehara = rows.filter(({ code }) => code === '34203');
    expect(takehara.map((row) => [row.region_count, row.region_number])).toEqual([
      ['3', '1'],
      ['3', '2'],
      ['3', '3'],
    ]);
  });

  it('measures with what they mean, of what day and from what', () => {
    const rows = data.rows('region-measures.csv');
    const compactness = rows.find(({ measure }) => measure === 'compactness');
    expect(compactness?.definition_ja).toContain('長崎市と佐世保市');
    expect(compactness?.definition_en).toContain('Polsby–Popper');
    expect(compactness?.sources).toContain('国土数値情報');
    const distance = rows.find(({ measure }) => measure === 'meanDistance');
    expect(distance).toMatchObject({ as_of: '2025-04-01/?', sources: expect.stringContaining('時点は不明') });
  });

  it('relations with the number of shared municipalities, whatever the kind', () => {
    const rows = data.rows('region-relations.csv');
    const codesOf = (id = '') => data.atlas.region(id).members.map(({ code }) => code);
    for (const { from_region_id, to_region_id, shared_municipalities } of rows) {
      const others = new Set(codesOf(to_region_id));
      const shared = codesOf(from_region_id).filter((code) => others.has(code));
      expect(shared_municipalities, `${from_region_id}–${to_region_id}`).toBe(String(shared.length));
    }
    const fukushima = rows.filter(
      (row) => [row.from_region_id, row.to_region_id].sort().join() === 'fukushima-denen,koriyama',
    );
    expect(fukushima.map((row) => [row.kind, row.shared_municipalities])).toContainEqual(['touches', '3']);
  });

  it('figures of municipalities as the record has them, blank where none is published', () => {
    const rows = data.rows('municipality-statistics.csv');
    const given = data.atlas.municipalities.map(({ code, population, areaKm2, dayNightRatio }) =>
      [code, population.y2025preliminary, population.y2050, areaKm2, dayNightRatio].map((each) =>
        each === null ? '' : String(each),
      ),
    );
    expect(
      rows.map((row) => [
        row.code,
        row.population_2025_preliminary,
        row.population_2050_projected,
        row.area_km2,
        row.day_night_ratio_2020,
      ]),
    ).toEqual(given);
    expect(rows.find(({ code }) => code === '08201')).toMatchObject({ population_2020: '270685' });
  });

  it('names in both tables of initiatives the same ones, and counts the same', () => {
    const [english, japanese] = [data.rows('initiatives.csv'), data.rows('取組一覧_ja.csv')];
    expect(japanese.map((row) => [row.ID, row.名称, row.説明, row.URL])).toEqual(
      english.map((row) => [row.initiative_id, row.title_ja, row.summary_ja, row.page]),
    );
    const counted = data.atlas.regions.flatMap((region) =>
      distinctInitiatives(region).map(({ key }) => `${region.id}/${key}`),
    );
    expect(english.filter((row) => row.counted === 'yes').map((row) => row.initiative_id)).toEqual(counted);
    expect(japanese.filter((row) => row.件数の対象 === '対象')).toHaveLength(counted.length);
  });

  it('gives titles and summaries back as the record has them', () => {
    const rows = data.rows('initiatives.csv');
    const given = data.atlas.regions.flatMap(({ initiatives }) => initiatives);
    expect(rows.map((row) => [row.title_ja, row.summary_ja, row.summary_en, row.number])).toEqual(
      given.map(({ title, summary, number }) => [title, summary.ja, summary.en ?? '', number ?? '']),
    );
  });

  it('225, 30 and 87 entries by document', () => {
    const entries = new Map<string, Set<string>>();
    for (const { source_id = '', initiative_id = '' } of data.rows('initiative-sources.csv')) {
      entries.set(source_id, (entries.get(source_id) ?? new Set()).add(initiative_id));
    }
    expect(Object.fromEntries([...entries].map(([id, initiatives]) => [id, initiatives.size]))).toEqual({
      'mic-renkei-2025': 225,
      'ibaraki-keno-initiatives': 30,
      'koriyama-vision2-draft': 87,
    });
  });

  it('names as participants only those a source names, never for an unstated one', () => {
    const rows = data.rows('participants.csv');
    const pairs = new Set(rows.map(({ initiative_id, code }) => `${initiative_id} ${code}`));
    for (const region of data.atlas.regions) {
      for (const initiative of region.initiatives) {
        for (const { code } of region.members) {
          const isNamed = participation(region, initiative, code) === 'takes-part';
          expect(pairs.has(`${region.id}/${initiative.key} ${code}`)).toBe(isNamed);
        }
      }
    }
  });

  it('stands a row of Japanese headings under the code of its central city', () => {
    const row = data.rows('取組一覧_ja.csv').find(({ ID }) => ID === 'ibaraki-keno/1');
    expect(row).toMatchObject({
      全国地方公共団体コード: '082015',
      地方公共団体名: '茨城県水戸市',
      収録範囲: 'すべて',
      URL: 'https://city.example/atlas/initiatives/ibaraki-keno/1/',
    });
  });
});
