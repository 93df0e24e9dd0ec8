import { parseArgs } from 'node:util';
import { InputError } from './inputError.ts';
import { buildLevels, type Written } from './pipeline.ts';

const HELP = `npm run geodata -- <file> [--out <folder>] [--codes <csv>]

Makes national.topo.json, middle.topo.json and fine.topo.json from the administrative areas of Japan (N03).

  <file>    N03 as published (.geojson, .shp, .topojson, or the .zip), or a prepared file with the attribute code
  --out     folder for the three files (default: geodata)
  --codes   csv with the columns code, prefecture, name (default: data/municipalities.csv)
  --help    show this`;

async function main(): Promise<void> {
  const { values, positionals } = parseArguments();
  if (values.help) return console.log(HELP);
  const [input, ...rest] = positionals;
  if (!input || rest.length > 0)
    throw new InputError(`expected one file, got ${positionals.length}\n\n${HELP}`);
  const written = await buildLevels({ input, codes: values.codes, out: values.out, log: console.log });
  console.log(`\n${table(written)}`);
}

function parseArguments() {
  try {
    return parseArgs({
      allowPositionals: true,
      options: {
        out: { type: 'string', default: 'geodata' },
        codes: { type: 'string', default: 'data/municipalities.csv' },
        help: { type: 'boolean', default: false },
      },
    });
  } catch (error) {
    throw new InputError(`${error instanceof Error ? error.message : String(error)}\n\n${HELP}`);
  }
}

function table(rows: readonly Written[]): string {
  const cells = [
    ['file', 'features', 'points', 'bytes', 'brotli'],
    ...rows.map((row) => [row.file, ...[row.features, row.points, row.bytes, row.brotli].map(String)]),
  ];
  return cells
    .map(([file = '', ...figures]) => file.padEnd(22) + figures.map((each) => each.padStart(10)).join(''))
    .join('\n');
}

try {
  await main();
} catch (error) {
  console.error(error instanceof InputError ? error.message : error);
  process.exitCode = 1;
}
