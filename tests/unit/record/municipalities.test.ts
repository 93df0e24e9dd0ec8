import { describe, expect, it } from 'vitest';
import { parseMunicipalities } from '../../../src/record/municipalities.ts';

const COLUMNS =
  'code,prefecture,name,kana,romaji,pop2015,pop2020,pop2050,area_km2,daynight_ratio,hall_lat,hall_lon,pop2025_prelim,pop2030,pop2040,area_km2_20260401';
const MITO =
  '08201,茨城県,水戸市,みとし,Mito-shi,270783,270685,230001,217.32,110.2,36.36,140.47,268000,262000,247000,217.33';

function file(...rows: readonly string[]): string {
  return [COLUMNS, ...rows].join('\n');
}

/** The row of 水戸市 with another value in one column. */
function mitoWith(column: string, value: string): string {
  const cells = MITO.split(',');
  cells[COLUMNS.split(',').indexOf(column)] = value;
  return cells.join(',');
}

describe('parseMunicipalities', () => {
  it('reads every column into its place', () => {
    expect(parseMunicipalities(file(MITO))).toEqual([
      {
        code: '08201',
        name: '水戸市',
        prefecture: '茨城県',
        kana: 'みとし',
        romaji: 'Mito-shi',
        population: {
          y2015: 270783,
          y2020: 270685,
          y2025preliminary: 268000,
          y2030: 262000,
          y2040: 247000,
          y2050: 230001,
        },
        areaKm2: 217.33,
        areaKm2Without: 217.32,
        dayNightRatio: 110.2,
        hall: [140.47, 36.36],
      },
    ]);
  });

  it('reads a blank, or white space, as not published', () => {
    const [row] = parseMunicipalities(file(mitoWith('pop2015', '').replace(',110.2,', ', ,')));
    expect([row?.population.y2015, row?.dayNightRatio]).toEqual([null, null]);
  });

  it('reads 0 as zero, not as a blank', () => {
    const [row] = parseMunicipalities(file(mitoWith('pop2020', '0')));
    expect(row?.population.y2020).toBe(0);
  });

  it('takes white space off a figure', () => {
    const [row] = parseMunicipalities(file(mitoWith('pop2020', ' 270685 ')));
    expect(row?.population.y2020).toBe(270685);
  });

  it.each(['hall_lat', 'hall_lon'])('has no hall where %s is blank', (column) => {
    expect(parseMunicipalities(file(mitoWith(column, '')))[0]?.hall).toBeNull();
  });

  it('keeps the order of the rows and passes over empty lines and a byte order mark', () => {
    const csv = `\ufeff${file(MITO, '', mitoWith('code', '08236'), '')}`;
    expect(parseMunicipalities(csv).map(({ code }) => code)).toEqual(['08201', '08236']);
  });

  it('reads lines that end as Windows ends them', () => {
    expect(parseMunicipalities(file(MITO, MITO).replaceAll('\n', '\r\n'))).toHaveLength(2);
  });

  it.each(['8201', '082015', '0820x', 'x08201', ''])(
    'refuses the code "%s" and names row and code',
    (code) => {
      expect(() => parseMunicipalities(file(MITO, mitoWith('code', code)))).toThrow(
        `municipalities.csv, row 3: code "${code}" is not five digits`,
      );
    },
  );

  it('refuses a file without a column of codes', () => {
    expect(() => parseMunicipalities('name,kana\n水戸市,みとし')).toThrow(
      'row 2: code "" is not five digits',
    );
  });

  it.each([
    ['pop2050', '未公表'],
    ['area_km2_20260401', '217.33km²'],
    ['hall_lat', 'Infinity'],
  ])('refuses a figure that is no number: %s "%s"', (column, value) => {
    expect(() => parseMunicipalities(file(MITO, mitoWith(column, value)))).toThrow(
      `municipalities.csv, row 3: ${column} is "${value}", not a number`,
    );
  });

  it.each([
    ['too few', '08236,茨城県,小美玉市'],
    ['too many', `${MITO},1`],
  ])('refuses a row with %s cells and names it', (quantity, row) => {
    expect(() => parseMunicipalities(file(MITO, row))).toThrow(
      new RegExp(`^municipalities\\.csv, row 3: ${quantity}`, 'i'),
    );
  });

  it('fills names that have no column with nothing', () => {
    const [row] = parseMunicipalities('code,pop2015\n08201,1');
    expect([row?.name, row?.prefecture, row?.kana, row?.romaji]).toEqual(['', '', '', '']);
  });
});
