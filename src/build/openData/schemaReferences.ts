/**
 * Where the JSON Schemas are committed. Not under data/, which holds nothing but data, and not in a room of
 * their own: they are the form of the files that docs/data.md describes in words. The site publishes the same
 * under /data/schema/.
 */
export const SCHEMA_FOLDER = 'docs/schema';

/** Rooms of data/ whose files may name their schema, and which it is. */
const SCHEMAS: Readonly<Record<string, string>> = {
  regions: 'region',
  agreements: 'agreement',
  strategies: 'strategy',
};

/** The schema of a file below data/ ("regions/toyama.json"), as that file refers to it; null if it has none. */
export function schemaOf(name: string): string | null {
  const [, room] = /^(\w+)[\\/][^\\/]+\.json$/.exec(name) ?? [];
  const schema = room === undefined ? undefined : SCHEMAS[room];
  return schema === undefined ? null : `../../${SCHEMA_FOLDER}/${schema}.json`;
}

/** The text of a file with its schema named on the line after the first; unchanged where one is named already. */
export function withSchema(text: string, schema: string): string {
  if (/^\s*"\$schema":/m.test(text)) return text;
  return text.replace(/^\{(\r?\n)/, (_, end: string) => `{${end}  "$schema": "${schema}",${end}`);
}
