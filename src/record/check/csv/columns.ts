/** Columns of municipalities.csv that are read. */
export const textColumns = ['code', 'prefecture', 'name', 'kana', 'romaji'] as const;

/** Three times the longest name on record. */
export const LONGEST_TEXT = 60;

/** Whole numbers of people; blank where nothing is published. */
export const countColumns = [
  'pop2015',
  'pop2020',
  'pop2025_prelim',
  'pop2030',
  'pop2040',
  'pop2050',
] as const;

/** Numbers of nought or more; blank where nothing is published. */
export const amountColumns = [...countColumns, 'area_km2', 'area_km2_20260401', 'daynight_ratio'] as const;

/** Degrees between which Japan lies. */
export const positionColumns = { hall_lat: [20, 46], hall_lon: [122, 154] } as const;

export const allColumns: readonly string[] = [
  ...textColumns,
  ...amountColumns,
  ...Object.keys(positionColumns),
];
