import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { z } from 'zod';
import { type Atlas, createAtlas } from '../record/atlas.ts';
import { visible } from '../record/check/visible.ts';
import { parseMunicipalities } from '../record/municipalities.ts';
import { agreement } from '../record/schema/agreement.ts';
import { region } from '../record/schema/region.ts';
import { sourceList, taxonomy, themeList } from '../record/schema/shared.ts';
import { strategy } from '../record/schema/strategy.ts';
import { filesOfRoom } from './recordRooms.ts';

/**
 * Reads and checks all files of the record.
 * @throws Error naming file and place for a file that is no JSON or does not fit the schema;
 *   `npm run data:check` says every fault of every file, and how to mend it
 */
export async function readRecord(folder: string): Promise<Atlas> {
  const every = async <Schema extends z.ZodType>(room: string, schema: Schema) => {
    const names = (await filesOfRoom(path.join(folder, room))).filter((name) => name.endsWith('.json'));
    return Promise.all(names.map((name) => readJson(path.join(folder, room, name), schema)));
  };
  return createAtlas({
    regions: await every('regions', region),
    agreements: await every('agreements', agreement),
    strategies: await every('strategies', strategy),
    municipalities: parseMunicipalities(await readFile(path.join(folder, 'municipalities.csv'), 'utf8')),
    taxonomy: await readJson(path.join(folder, 'taxonomy.json'), taxonomy),
    themes: (await readJson(path.join(folder, 'themes.json'), themeList)).themes,
    documents: (await readJson(path.join(folder, 'sources.json'), sourceList)).documents,
  });
}

async function readJson<Schema extends z.ZodType>(file: string, schema: Schema): Promise<z.infer<Schema>> {
  const parsed = schema.safeParse(jsonOf(await readFile(file, 'utf8'), file));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new Error(visible(`${file}: ${issue?.path.join('.')}: ${issue?.message} (npm run data:check)`));
}

/** The fault's own message quotes the text, with whatever in it moves a terminal's cursor. */
function jsonOf(text: string, file: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    throw new Error(visible(`${file}: no JSON (npm run data:check)`));
  }
}
