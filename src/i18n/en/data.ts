import type { PageWords } from '../shape.ts';

/** The page from which the open data is taken: what there is, what the columns mean, how to use it rightly. */
export const enData: PageWords['data'] = {
  title: 'Download the data',
  description:
    'Members, initiatives and outlines of Japan’s collaborative core urban areas as CSV, Parquet, JSON and GeoJSON, with the meaning of the columns, the reference date, the terms of use, and how to join them to e-Stat statistics.',
  lead: 'Anyone may use the data this atlas is made from. You do not need to apply.',
  version: 'Version',
  asOf: 'As of',
  licence: 'Terms of use',
  credit: 'How to credit',
  credits: 'Credits of the original data',
  files: 'Files',
  kinds: {
    table: 'Tables (CSV, Parquet)',
    document: 'Detailed data (JSON)',
    geometry: 'Shapes for maps',
    schema: 'Rules for writing the files (JSON Schema)',
    catalogue: 'Catalogues',
  },
  kindNotes: {
    table:
      'For spreadsheets and statistics software. UTF-8 with a byte order mark, lines ending in CRLF, headings in the first row. Each cell holds one value. The same tables as Parquet suit joins with large data in DuckDB, Spark or BigQuery.',
    document: 'Every field is here. The reference date, terms of use and list of documents are under ‘meta’.',
    geometry:
      'Longitude and latitude in WGS 84. The shapes are simplified for scales from one municipality to one prefecture, and small islands are left out. Do not use them to measure areas or distances exactly.',
    schema:
      'For those who rewrite the data of this atlas: with these, an editor suggests field names and points out errors.',
    catalogue: 'Columns, sizes and terms of use of all the files, in a form that programs can read.',
  },
  file: 'File',
  contents: 'Contents',
  size: 'Format and size',
  rows: 'Rows',
  rowCount: (value) => `${value.toLocaleString('en-GB')} ${value === 1 ? 'row' : 'rows'}`,
  kilobytes: (format, value) => `${format}, ${value.toLocaleString('en-GB')}\u00A0KB`,
  columns: 'What the columns mean',
  column: 'Column',
  type: 'Type',
  meaning: 'Meaning',
  types: { string: 'text', integer: 'whole number', number: 'decimal number', boolean: 'yes or no' },
  blank: 'may be blank',
  // The values stand as they are written in the file, so no "and" among them.
  values: (items) => `Values: ${items.join(', ')}`,
  notes: {
    title: 'What to know before you use it',
    items: [
      'Except for the Ibaraki Ken-o Region (all of them) and the Koriyama Region (a draft of its vision, of 2023), the initiatives are only those chosen for a collection of examples by the Ministry of Internal Affairs and Communications. Regions cannot be compared or ranked by their number. The column coverage says which is which.',
      'When you count initiatives, use only the rows where counted is yes. That leaves out those listed twice, those completed and the like.',
      'Where participants is unstated, the source does not say who takes part. Do not read that as all municipalities, nor as none.',
      '17 municipalities belong to two or three regions. Adding up the totals of regions counts them more than once.',
      'A blank means ‘not known’ or ‘not in the source’; it is not 0. Dates are as precise as in the source, and some have only year and month.',
    ],
  },
  join: {
    title: 'Joining it to e-Stat and other statistics',
    paragraphs: [
      'Municipalities have two codes here. code is the standard area code (標準地域コード) of 5 digits; code6 is the local government code (全国地方公共団体コード) of 6 digits, which adds a check digit at the end. Those of Mito-shi are 08201 and 082015. Both mean the same municipality, so use the one with as many digits as the other table has.',
      'Join tables with 5-digit area codes to code: for example the census and the System of Social and Demographic Statistics on e-Stat. Join tables with 6-digit codes to code6: for example the ministry’s tables of local finance and of resident registration.',
      'To join a table of all municipalities, municipality-regions.csv (the crosswalk) is the handiest: it also has one row for every municipality outside any region, so that no row is lost. A municipality of two or three regions has two or three rows. For totals of the country use only the rows where region_number is 0 or 1.',
      'Treat codes as text, not as numbers. Read as a number, 08201 loses its first 0 and becomes 8201. In Excel, do not open the file directly: use Data, From Text/CSV, and set the type of the code columns to Text.',
      'A designated city is one row for the whole city (Sapporo-shi is 01100). For statistics by ward, use the figure for the city or add up the wards before joining. In Tokyo, each special ward is one row.',
      'Codes and names of municipalities are those of 1 April 2025 (Reiwa 7) in every file. Regroup statistics from before a merger or change of name into today’s municipalities before joining.',
    ],
  },
  machine: {
    title: 'Using it from a program',
    paragraphs: [
      'The addresses of the files will not change, and always give the latest version. Version and reference date are in datapackage.json and under ‘meta’ in each JSON file and in the key-value metadata of each Parquet file.',
      "In CSV, a text that begins with =, +, -, @ or the like has a ' before it, so that no spreadsheet takes it for a formula. In Parquet it has none; there, yes and no are booleans and a blank is a missing value.",
    ],
  },
};
