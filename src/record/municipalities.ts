import Papa from 'papaparse';
import { visible } from './check/visible.ts';
import type { Municipality } from './types.ts';

type Row = Record<string, string>;

/**
 * Reads municipalities.csv (UTF-8, header row, blank = not published).
 * @throws Error naming the row where a code is not five digits or a figure is no number.
 */
export function parseMunicipalities(csv: string): Municipality[] {
  const parsed = Papa.parse<Row>(csv, { header: true, skipEmptyLines: true });
  const [fault] = parsed.errors;
  if (fault) throw new Error(`municipalities.csv, row ${(fault.row ?? 0) + 2}: ${fault.message}`);
  return parsed.data.map((row, index) => municipality(row, index + 2));
}

function municipality(row: Row, line: number): Municipality {
  const figure = (column: string) => {
    const printed = row[column]?.trim() ?? '';
    if (printed === '') return null;
    const value = Number(printed);
    if (Number.isFinite(value)) return value;
    throw new Error(visible(`municipalities.csv, row ${line}: ${column} is "${printed}", not a number`));
  };
  const code = row.code ?? '';
  if (!/^\d{5}$/.test(code))
    throw new Error(visible(`municipalities.csv, row ${line}: code "${code}" is not five digits`));
  const latitude = figure('hall_lat');
  const longitude = figure('hall_lon');
  return {
    code,
    name: row.name ?? '',
    prefecture: row.prefecture ?? '',
    kana: row.kana ?? '',
    romaji: row.romaji ?? '',
    population: {
      y2015: figure('pop2015'),
      y2020: figure('pop2020'),
      y2025preliminary: figure('pop2025_prelim'),
      y2030: figure('pop2030'),
      y2040: figure('pop2040'),
      y2050: figure('pop2050'),
    },
    areaKm2: figure('area_km2_20260401'),
    areaKm2Without: figure('area_km2'),
    dayNightRatio: figure('daynight_ratio'),
    hall: longitude === null || latitude === null ? null : [longitude, latitude],
  };
}
