import mapshaper from 'mapshaper';
import type { Topology } from 'topojson-specification';
import type { CodeList } from './codeList.ts';
import { InputError } from './inputError.ts';
import { type Attributes, resolveCodes } from './resolveCodes.ts';
import { openSource } from './source.ts';
import { absoluteArcs, onlyObject, type Part, type Parts, type Point } from './topology.ts';

/** [west, south, east, north] in degrees: all of Japan, and the reach of the grids. */
const JAPAN = [122, 20, 155, 47] as const;

/**
 * Distance in degrees to which lines are thinned on reading, about 10 m: a fifth of the finest grid cell, so it
 * cannot be seen, but the official file then fits into memory.
 */
const THINNING = 0.0001;

/**
 * Reads the source, merges wards into their cities and drops unassigned land.
 * @returns the connected pieces of all municipalities of the list
 * @throws InputError if the file is no such source, or lacks a municipality of the list
 */
export async function readParts(file: string, list: CodeList): Promise<Parts> {
  const source = await openSource(file);
  const run = (commands: string, extra: Record<string, string> = {}) =>
    mapshaper
      .applyCommands(`-i ${source.input} name=areas ${commands}`, { ...source.contents, ...extra })
      .catch((error: unknown) => {
        throw new InputError(
          `${file}: mapshaper cannot read it (${error instanceof Error ? error.message : String(error)})`,
        );
      });
  const table = await run('-o rows.json format=json');
  const rows = parseJson<Attributes[]>(table, 'rows.json');
  const codes = resolveCodes(file, rows, list);
  const merged = await run(
    [
      '-each "row = this.id" -join codes.json keys=row,row fields=code force -filter "code !== null"',
      '-dissolve code -explode -each "km2 = this.area / 1e6"',
      `-simplify weighted planar interval=${THINNING} keep-shapes`,
      '-o parts.json format=topojson quantization=1000000',
    ].join(' '),
    { 'codes.json': JSON.stringify(codes.map((code, row) => ({ row, code }))) },
  );
  const topology = parseJson<Topology>(merged, 'parts.json');
  const arcs = absoluteArcs(topology);
  checkExtent(file, arcs);
  const parts = onlyObject<{ code: string; km2: number }>(topology).geometries.flatMap((each, piece) =>
    each.type === 'Polygon' && each.properties ? [{ arcs: each.arcs, ...each.properties, piece }] : [],
  );
  checkComplete(file, parts, list);
  return { arcs, parts };
}

function checkExtent(file: string, arcs: readonly Point[][]): void {
  const [west, south, east, north] = JAPAN;
  const outside = arcs.flat().find(([x, y]) => x < west || y < south || x > east || y > north);
  if (!outside) return;
  throw new InputError(
    `${file}: a vertex lies at ${outside.join(', ')}, outside Japan; coordinates must be longitude, latitude in degrees`,
  );
}

function checkComplete(file: string, parts: readonly Part[], list: CodeList): void {
  const present = new Set(parts.map((part) => part.code));
  const missing = [...list.codes].filter((code) => !present.has(code));
  if (missing.length === 0) return;
  throw new InputError(
    `${file}: ${missing.length} municipalities of the list are not in it: ${missing.slice(0, 20).join(', ')}; use an edition of N03 that is as old as the list, or correct the list`,
  );
}

function parseJson<Content>(files: Record<string, Buffer>, name: string): Content {
  const content = files[name];
  if (!content) throw new Error(`mapshaper wrote no ${name}`);
  return JSON.parse(content.toString('utf8')) as Content;
}
