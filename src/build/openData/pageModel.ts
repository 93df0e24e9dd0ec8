import type { Language } from '../../i18n/language.ts';
import { DATA_KINDS, type DataModel, type OtherForm } from '../../pages/data/model.ts';
import { paths } from '../../ui/paths.ts';
import { addressOf } from '../../ui/siteData.ts';
import { AS_OF, BORDERS, CODES, CREDIT, DATE, LICENCE, STATISTICS, VERSION } from './about.ts';
import type { OpenDataFile } from './openDataFile.ts';

/** The open data as the page /data/ tells of it. */
export function dataModel(
  files: readonly OpenDataFile[],
  { language, base, origin }: { language: Language; base: string; origin: string | null },
): DataModel {
  return {
    address: (origin ?? '') + addressOf({ base, language }, paths.data),
    version: VERSION,
    date: DATE,
    asOf: AS_OF,
    licence: { name: LICENCE.name, url: LICENCE.url },
    credit: CREDIT,
    credits: [CODES.credit, STATISTICS.credit, BORDERS.credit],
    groups: DATA_KINDS.map((kind) => ({
      kind,
      files: files
        .filter((file) => file.kind === kind && file.formOf === undefined)
        .map((file) => ({
          ...fileModel(file, language === 'en' ? 'en' : 'ja'),
          others: files.filter(({ formOf }) => formOf === file.path).map(otherForm),
        })),
    })),
  };
}

function otherForm({ path, format, content }: OpenDataFile): OtherForm {
  return { path, format, bytes: Buffer.byteLength(content) };
}

function fileModel({ path, title, format, content, table }: OpenDataFile, language: 'ja' | 'en') {
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
