import { readdirSync, readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { z } from 'zod';
import { type Atlas, createAtlas } from '../../../src/record/atlas.ts';
import type { Path } from '../../../src/record/check/fault.ts';
import { Place } from '../../../src/record/check/place.ts';
import { parseMunicipalities } from '../../../src/record/municipalities.ts';
import { agreement } from '../../../src/record/schema/agreement.ts';
import { region } from '../../../src/record/schema/region.ts';
import { sourceList, taxonomy, themeList } from '../../../src/record/schema/shared.ts';
import { strategy } from '../../../src/record/schema/strategy.ts';
import { filled } from './filled.ts';

const ROOMS = { regions: region, agreements: agreement, strategies: strategy } as const;
const LISTS = { 'taxonomy.json': taxonomy, 'sources.json': sourceList, 'themes.json': themeList } as const;

/** A file of the record that ships, with every field filled, and the schema in force for it. */
export interface RecordFile {
  name: string;
  schema: z.ZodType;
  content: unknown;
}

function fileOf(name: string, schema: z.ZodType): RecordFile {
  return { name, schema, content: filled(JSON.parse(readFileSync(`data/${name}`, 'utf8'))) };
}

/** Every JSON file of the record that ships, those with most in them first. */
export const realFiles: readonly RecordFile[] = [
  ...Object.entries(ROOMS).flatMap(([room, schema]) =>
    readdirSync(`data/${room}`).map((name) => fileOf(`${room}/${name}`, schema)),
  ),
  ...Object.entries(LISTS).map(([name, schema]) => fileOf(name, schema)),
].sort((one, other) => JSON.stringify(other.content).length - JSON.stringify(one.content).length);

export const municipalitiesCsv = readFileSync('data/municipalities.csv', 'utf8');

/** A kind of place in a kind of file, "regions initiatives[].title", with one of its places. */
export interface KindOfPlace {
  kind: string;
  file: RecordFile;
  path: Path;
  /** It takes any words; otherwise only what has a certain form: an id, a date, an address, one of a list. */
  takesWords: boolean;
  longest: number;
}

/** No id, no date, no address, no kana. */
const WORDS = '水 z';

/** All kinds of places in the record where a text stands. Found by trying, so that a new field is never forgotten. */
export const kindsOfPlaces: readonly KindOfPlace[] = [...everyKind().values()];

function everyKind(): Map<string, KindOfPlace> {
  const found = new Map<string, KindOfPlace>();
  for (const file of realFiles) {
    for (const { path, text } of new Place(file.content).everything()) {
      if (text === null) continue;
      const kind = kindOf(file.name, path);
      const known = found.get(kind);
      if (known) known.longest = Math.max(known.longest, text.length);
      else {
        const takesWords = file.schema.safeParse(withText(file.content, [path], WORDS)).success;
        found.set(kind, { kind, file, path, takesWords, longest: text.length });
      }
    }
  }
  return found;
}

function kindOf(name: string, path: Path): string {
  const general = path.map((step) => (typeof step === 'number' ? '[]' : `.${step}`)).join('');
  return `${roomOf(name)} ${general.slice(1)}`;
}

/** Files of a room have one schema; a list is one file. */
export function roomOf(name: string): string {
  return name.split('/')[0] ?? name;
}

/** A copy of a value with another text at some of its places. */
export function withText(value: unknown, paths: readonly Path[], text: string): unknown {
  const copy = structuredClone(value);
  for (const path of paths) {
    const holder = path.slice(0, -1).reduce<object>((each, step) => Reflect.get(each, step), Object(copy));
    Reflect.set(holder, path.at(-1) ?? '', text);
  }
  return copy;
}

/** A copy with other texts; null leaves one as it is. */
function replaced(
  value: unknown,
  textAt: (path: Path, text: string) => string | null,
  path: Path = [],
): unknown {
  if (typeof value === 'string') return textAt(path, value) ?? value;
  if (Array.isArray(value)) return value.map((each, index) => replaced(each, textAt, [...path, index]));
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, each]) => [key, replaced(each, textAt, [...path, key])]),
  );
}

/** The schema knows that it is an address; what else it is, only the check says. */
export const HOSTILE_ADDRESS = `https://evil.example/"onfocus="__canary=1'><img src=x onerror=__canary=1>]]>\u202e`;

/**
 * The record that ships with every one of its words replaced, read by the schemas in force.
 * @param textOf given a number that is another one for each place
 * @throws ZodError where a schema refuses one of them
 */
export function atlasOf(textOf: (number: number) => string): Atlas {
  const words = new Set(kindsOfPlaces.flatMap(({ kind, takesWords }) => (takesWords ? [kind] : [])));
  let number = 0;
  const next = () => textOf(number++);
  const read = <Schema extends z.ZodType>(schema: Schema, name: string): z.infer<Schema> => {
    const file = realFiles.find((each) => each.name === name);
    const textAt = (path: Path) => {
      if (path.at(-1) === 'url') return HOSTILE_ADDRESS;
      return words.has(kindOf(name, path)) ? next() : null;
    };
    return schema.parse(replaced(file?.content, textAt));
  };
  const namesIn = (room: string) =>
    realFiles.flatMap(({ name }) => (name.startsWith(`${room}/`) ? [name] : []));
  return createAtlas({
    regions: namesIn('regions').map((name) => read(region, name)),
    agreements: namesIn('agreements').map((name) => read(agreement, name)),
    strategies: namesIn('strategies').map((name) => read(strategy, name)),
    municipalities: parseMunicipalities(csvOf(next)),
    taxonomy: read(taxonomy, 'taxonomy.json'),
    themes: read(themeList, 'themes.json').themes,
    documents: read(sourceList, 'sources.json').documents,
  });
}

/** The municipalities under other names; those of a prefecture stay together. */
function csvOf(next: () => string): string {
  const { data } = Papa.parse<Record<string, string>>(municipalitiesCsv, {
    header: true,
    skipEmptyLines: true,
  });
  const prefectures = new Map<string, string>();
  const rows = data.map((row) => {
    const printed = row.prefecture ?? '';
    const prefecture = prefectures.get(printed) ?? next();
    prefectures.set(printed, prefecture);
    return { ...row, prefecture, name: next(), kana: next(), romaji: next() };
  });
  return Papa.unparse(rows, { quotes: true });
}
