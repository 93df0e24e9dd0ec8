import { createHash } from 'node:crypto';
import type { Atlas } from '../../record/atlas.ts';
import { YES_NO } from '../../view/csv.ts';
import { AS_OF, DESCRIPTION, LICENCE, PUBLISHER, TITLE, VERSION } from './about.ts';
import { type ColumnDescription, jsonFile, type OpenDataFile } from './openDataFile.ts';
import { originals } from './originals.ts';

const [YES, NO] = YES_NO;

/**
 * datapackage.json: every file of the folder with size, hash and, for tables, its columns (Data Package 2.0).
 * @param created when the files were made
 */
export function dataPackageFile(
  atlas: Atlas,
  files: readonly OpenDataFile[],
  created: Date,
  home: string | null,
): OpenDataFile {
  const title = { ja: 'ファイルの目録（Data Package）', en: 'Data package' };
  return jsonFile(
    { path: 'datapackage.json', name: 'datapackage', title, kind: 'catalogue' },
    {
      $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
      name: 'renkei-atlas',
      title: `${TITLE.ja} / ${TITLE.en}`,
      description: `${DESCRIPTION.ja}\n\n${DESCRIPTION.en}`,
      version: VERSION,
      created: created.toISOString(),
      asOf: AS_OF,
      ...(home !== null && { homepage: home }),
      licenses: [{ name: LICENCE.id, path: LICENCE.url, title: LICENCE.name }],
      contributors: [{ title: PUBLISHER, roles: ['publisher'] }],
      sources: originals(atlas),
      resources: files.map(resource),
    },
  );
}

function resource(file: OpenDataFile) {
  const { path, name, title, format, mediaType, content, table, credits = [], caveats = [], formOf } = file;
  const isText = typeof content === 'string';
  const bytes = isText ? Buffer.from(content) : content;
  return {
    name,
    path,
    title: title.ja,
    description: [
      title.en,
      ...(formOf ? [`The same table as ${formOf}`] : []),
      ...caveats.flatMap(({ ja, en }) => [ja, en]),
      ...credits,
    ].join('\n'),
    format: format.toLowerCase(),
    mediatype: mediaType,
    ...(isText && { encoding: 'utf-8' }),
    bytes: bytes.length,
    hash: `sha256:${createHash('sha256').update(bytes).digest('hex')}`,
    ...(table && { type: 'table', rows: table.rows }),
    // Parquet holds names and types of its columns itself.
    ...(table && !formOf && { schema: schemaOf(table) }),
  };
}

function schemaOf({ columns, key }: NonNullable<OpenDataFile['table']>) {
  return { fields: columns.map(field), primaryKey: key, missingValues: [''] };
}

function field({ name, type, about, values, isRequired }: ColumnDescription) {
  const constraints = {
    ...(isRequired && { required: true }),
    ...(values && type !== 'boolean' && { enum: values }),
  };
  return {
    name,
    type,
    title: about.ja,
    description: about.en,
    ...(type === 'boolean' && { trueValues: [YES], falseValues: [NO] }),
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}
