import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DESCRIPTION } from '../../../../src/build/openData/about.ts';
import { tableAsParquet } from '../../../../src/build/openData/parquet.ts';
import { DATASET } from '../../../../src/record/dataset.ts';
import { openTables, type TableFolder } from './duckdb.ts';
import { type RealFiles, realFiles } from './realFiles.ts';

/** The tables that stand as Parquet beside their CSV. */
const TABLES = [
  'memberships',
  'initiatives',
  'participants',
  'initiative-sources',
  'municipalities',
  'municipality-regions',
  'municipality-statistics',
  'initiative-themes',
  'region-measures',
  'region-relations',
];

/** What DuckDB finds each type of the codebook to be. */
const DUCKDB_TYPES = { string: 'VARCHAR', integer: 'INTEGER', number: 'DOUBLE', boolean: 'BOOLEAN' } as const;

let data: RealFiles;
let tables: TableFolder;
beforeAll(async () => {
  data = await realFiles();
  tables = await openTables();
});
afterAll(() => tables.close());

const ask = (sql: string) => tables.ask(sql);
const parquet = (name: string) => `'${name}.parquet'`;
/** Every cell as the text that is printed; neither types nor blanks are guessed. */
const csv = (name: string) =>
  `read_csv('${name}.csv', all_varchar = true, header = true, delim = ',', quote = '"', nullstr = '')`;

/** A cell of the CSV as its Parquet should have it. */
function asTyped(name: string, type: keyof typeof DUCKDB_TYPES): string {
  if (type === 'boolean') return `case "${name}" when 'yes' then true when 'no' then false end`;
  if (type !== 'string') return `cast("${name}" as ${DUCKDB_TYPES[type]})`;
  // The apostrophe that keeps spreadsheets from calculating.
  return `regexp_replace("${name}", '^''([=+@\\t\\r＝＋－＠-])', '\\1')`;
}

describe.each(TABLES)('%s.parquet, read by DuckDB', (name) => {
  it('holds the same rows as the CSV, in the same order, cell by cell', async () => {
    const { columns, rows } = data.file(`${name}.csv`).table ?? { columns: [], rows: -1 };
    const typed = columns.map((column) => `${asTyped(column.name, column.type)} as "${column.name}"`);
    const [read, printed] = [
      await ask(`select * from ${parquet(name)}`),
      await ask(`select ${typed.join(', ')} from ${csv(name)}`),
    ];
    expect(read).toHaveLength(rows);
    expect(read).toEqual(printed);
  });

  it('has the types of the codebook, and null for blanks alone', async () => {
    const { columns, rows } = data.file(`${name}.csv`).table ?? { columns: [], rows: -1 };
    const described = await ask(`describe select * from ${parquet(name)}`);
    expect(described.map(({ column_name, column_type }) => [column_name, column_type])).toEqual(
      columns.map((column) => [column.name, DUCKDB_TYPES[column.type]]),
    );
    const required = columns.filter(({ isRequired }) => isRequired);
    const [filled = {}] = await ask(
      `select ${required.map((column) => `count("${column.name}") as "${column.name}"`)} from ${parquet(name)}`,
    );
    expect(new Set(Object.values(filled))).toEqual(new Set([String(rows)]));
  });

  it('says of itself what it is, how old and on which terms', async () => {
    const pairs = await ask(
      `select decode(key) as key, decode(value) as value from parquet_kv_metadata(${parquet(name)})`,
    );
    const told = Object.fromEntries(pairs.map(({ key, value }) => [key, value]));
    expect(told).toMatchObject({ version: DATASET.version, date: DATASET.date, as_of: DATASET.asOf });
    expect(told.licence).toContain('CC-BY-4.0');
    expect(told.credit).toBe(DATASET.credit.ja);
    expect(told.title).toContain(data.file(`${name}.csv`).title.ja);
    expect(told.address).toBe(`https://city.example/atlas/data/${name}.parquet`);
    for (const { ja } of [DESCRIPTION, ...(data.file(`${name}.csv`).caveats ?? [])])
      expect(told.caveats).toContain(ja);
  });
});

describe('the tables together', () => {
  it('join a table of all municipalities without losing one', async () => {
    const [joined] = await ask(`
      select count(*) as rows, count(distinct m.code) as municipalities, count(r.region_id) as pairs
      from ${parquet('municipalities')} m left join ${parquet('municipality-regions')} r using (code)`);
    expect(joined).toEqual({ rows: '1765', municipalities: '1747', pairs: '397' });
  });

  it('count nobody twice where one row a municipality is taken', async () => {
    const [sums] = await ask(`
      select sum(s.population_2020) filter (r.region_number <= 1) as once, sum(s.population_2020) as repeated,
        (select sum(population_2020) from ${parquet('municipality-statistics')}) as whole
      from ${parquet('municipality-statistics')} s join ${parquet('municipality-regions')} r using (code)`);
    expect(sums?.once).toBe(sums?.whole);
    expect(Number(sums?.repeated)).toBeGreaterThan(Number(sums?.whole));
    // Census of 2020: 126,146,099 inhabitants.
    expect(sums?.whole).toBe('126146099');
  });
});

describe('a table as Parquet', () => {
  const columns = [
    { name: 'text', type: 'string', about: { ja: '文', en: 'text' }, value: (row: string) => row },
  ] as const;
  const make = (rows: readonly string[]) =>
    tableAsParquet({ title: { ja: '表', en: 'table' }, columns, rows, address: null });

  it('is the same bytes for the same rows', () => {
    expect(make(['あ', '=1'])).toEqual(make(['あ', '=1']));
    expect(make(['あ', '=1'])).not.toEqual(make(['あ', '=2']));
  });

  it('keeps texts that look like formulas as they are, and makes empty texts null', async () => {
    await tables.add('small.parquet', make(['=1+1', '', "'quoted"]));
    expect(await ask(`select * from ${parquet('small')}`)).toEqual([
      { text: '=1+1' },
      { text: null },
      { text: "'quoted" },
    ]);
  });
});
