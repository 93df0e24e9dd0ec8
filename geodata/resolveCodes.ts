import type { CodeList } from './codeList.ts';
import { InputError } from './inputError.ts';

/** Attributes of one polygon of the source: those of N03, or `code` in a prepared file. */
export type Attributes = Record<string, unknown>;

const UNASSIGNED = '所属未定地';

/**
 * Code of the municipality that each polygon belongs to, in the order of the rows; null for land that is
 * assigned to none. The wards of a designated city become the city.
 *
 * N03 has two layouts. Up to 2023 the city stands in N03_003 and the ward in N03_004, from 2024 on in N03_004
 * and N03_005; N03_007 is the code in both. Only a ward is found by name: a town whose code has changed may have
 * changed its land too.
 * @throws InputError if there are no codes, or codes that the list does not know
 */
export function resolveCodes(file: string, rows: readonly Attributes[], list: CodeList): (string | null)[] {
  const attribute = ['N03_007', 'code'].find((name) => rows.some((row) => name in row));
  if (!attribute) {
    const found = [...new Set(rows.flatMap((row) => Object.keys(row)))].join(', ') || 'none';
    throw new InputError(
      `${file}: has no attribute N03_007 or code (found: ${found}); give the file of administrative areas (N03) as published, or one prepared with the attribute code`,
    );
  }
  const unknown = new Set<string>();
  const codes = rows.map((row) => {
    const code = text(row[attribute]);
    if (code === '' || Object.values(row).includes(UNASSIGNED)) return null;
    if (list.codes.has(code)) return code;
    const city = list.codeOf(text(row.N03_001), text(row.N03_005) ? text(row.N03_004) : text(row.N03_003));
    if (!city) unknown.add(`${code} ${text(row.N03_001)}${text(row.N03_003)}${text(row.N03_004)}`.trim());
    return city ?? null;
  });
  if (unknown.size > 0) throw new InputError(unknownCodes(file, attribute, [...unknown]));
  return codes;
}

function unknownCodes(file: string, attribute: string, unknown: string[]): string {
  const shown =
    unknown.slice(0, 8).join('; ') + (unknown.length > 8 ? `; and ${unknown.length - 8} more` : '');
  return `${file}: attribute ${attribute} holds ${unknown.length} codes that the list of municipalities does not know: ${shown}; use an edition of N03 that is as old as the list, or correct the list`;
}

function text(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
