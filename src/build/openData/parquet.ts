import { type BasicType, parquetWriteBuffer } from 'hyparquet-writer';
import type { Cell } from '../../view/csv.ts';
import { AS_OF, type Bilingual, CODES, CREDIT, DATE, DESCRIPTION, LICENCE, TITLE, VERSION } from './about.ts';
import type { Column } from './column.ts';

/** Registered with IANA in 2024. */
export const PARQUET = 'application/vnd.apache.parquet';

/** No figure of the record comes near two thousand million. */
const TYPES: Readonly<Record<Column<never>['type'], BasicType>> = {
  string: 'STRING',
  integer: 'INT32',
  number: 'DOUBLE',
  boolean: 'BOOLEAN',
};

/** All rows in one group: every engine reads tables of this size at once. */
const ROW_GROUP = 1_000_000;

interface ParquetGiven<Row> {
  title: Bilingual;
  columns: readonly Column<Row>[];
  rows: readonly Row[];
  credits?: readonly string[];
  caveats?: readonly Bilingual[];
  /** Whole address of the file; null where the origin is not known. */
  address: string | null;
}

/**
 * A table as Parquet (Snappy): texts as UTF-8 strings, yes and no as booleans, blanks as null. Nothing is put before
 * texts that begin like formulas, as no spreadsheet opens this. The file's own metadata say what it is, how old,
 * on which terms and with which caveats; the same rows always make the same bytes.
 */
export function tableAsParquet<Row>(given: ParquetGiven<Row>): Uint8Array {
  const { columns, rows } = given;
  const metadata = metadataOf(given);
  const buffer = parquetWriteBuffer({
    columnData: columns.map(({ name, type, isRequired = false, value }) => ({
      name,
      type: TYPES[type],
      nullable: !isRequired,
      data: rows.map((row) => blankAsNull(value(row))),
    })),
    rowGroupSize: ROW_GROUP,
    kvMetadata: Object.entries(metadata).map(([key, text]) => ({ key, value: text })),
    createdBy: `renkei-atlas version ${VERSION}`,
  });
  return new Uint8Array(buffer);
}

/** Texts of several lines where there is more than one. */
function metadataOf<Row>({ title, columns, credits = [], caveats = [], address }: ParquetGiven<Row>) {
  const all = [DESCRIPTION, ...caveats];
  return {
    title: `${TITLE.ja}：${title.ja}`,
    title_en: `${TITLE.en}: ${title.en}`,
    version: VERSION,
    date: DATE,
    as_of: AS_OF,
    ...(address !== null && { address }),
    licence: `${LICENCE.id} ${LICENCE.url}`,
    credit: CREDIT,
    credits: [CODES.credit, ...credits].join('\n'),
    caveats: all.map(({ ja }) => ja).join('\n'),
    caveats_en: all.map(({ en }) => en).join('\n'),
    columns: JSON.stringify(Object.fromEntries(columns.map(({ name, about }) => [name, about]))),
  };
}

/** A CSV cannot tell a blank from an empty text; neither shall this. */
function blankAsNull(cell: Cell): Cell {
  return cell === '' ? null : cell;
}
