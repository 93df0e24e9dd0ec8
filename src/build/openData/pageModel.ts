import type { Language } from '../../i18n/language.ts';
import { DATA_KINDS, type DataFile, type DataModel } from '../../pages/data/model.ts';
import { AS_OF, BORDERS, CODES, CREDIT, LICENCE, VERSION } from './about.ts';
import type { OpenDataFile } from './openDataFile.ts';

/** The open data as the page /data/ tells of it. */
export function dataModel(files: readonly OpenDataFile[], language: Language): DataModel {
  return {
    version: VERSION,
    asOf: AS_OF,
    licence: { name: LICENCE.name, url: LICENCE.url },
    credit: CREDIT,
    credits: [CODES.credit, BORDERS.credit],
    groups: DATA_KINDS.map((kind) => ({
      kind,
      files: files
        .filter((file) => file.kind === kind)
        .map((file) => fileModel(file, language === 'en' ? 'en' : 'ja')),
    })),
  };
}

function fileModel({ path, title, format, content, table }: OpenDataFile, language: 'ja' | 'en'): DataFile {
  return {
    path,
    title: title[language],
    format,
    bytes: Buffer.byteLength(content),
    table: table
      ? {
          rows: table.rows,
          columns: table.columns.map(({ name, type, about, values, isRequired }) => ({
            name,
            type,
            about: about[language],
            values: values ?? [],
            isRequired: isRequired ?? false,
          })),
        }
      : null,
  };
}
