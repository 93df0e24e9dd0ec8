// Writes the forms of the data files as JSON Schema for editors, and names them in the files (`npm run data:schemas`).

import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { SCHEMA_FOLDER, schemaOf, withSchema } from './openData/schemaReferences.ts';
import { jsonSchemas } from './openData/schemas.ts';

await mkdir(SCHEMA_FOLDER, { recursive: true });
for (const { name, content } of jsonSchemas()) {
  await writeFile(path.join(SCHEMA_FOLDER, `${name}.json`), `${JSON.stringify(content, null, 2)}\n`);
}

for (const name of await readdir('data', { recursive: true })) {
  const schema = schemaOf(name);
  if (schema === null) continue;
  const file = path.join('data', name);
  const text = await readFile(file, 'utf8');
  const named = withSchema(text, schema);
  if (named !== text) await writeFile(file, named);
}
