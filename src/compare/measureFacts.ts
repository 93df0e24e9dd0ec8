import type { MeasureFacts, MeasureGroup, MeasureId, MeasureSource, MeasureUnit } from './types.ts';

const RECORD = '2025-04-01';
/** Members are those of the record; of what day the positions of their halls are is not known. */
const RECORD_AND_HALLS = `${RECORD}/?`;

/**
 * What each measure is. M: members, C ⊆ M: central cities, P: population, A: area, p: prefecture, r: day/night ratio,
 * y and m: year and month of formation (₀) and of the record (₁), d: geodesic distance between halls,
 * ∼: a shared border, ∼*: reachable over shared borders among members, R and R′: two regions as sets of members.
 * Within compactness P is the perimeter.
 */
export const MEASURE_FACTS: readonly MeasureFacts[] = [
  measure('members', 'size', 'municipalities', 0, '|M|', RECORD, 'record'),
  measure('prefectures', 'size', 'prefectures', 0, '|{p(m) : m ∈ M}|', RECORD, 'record'),
  measure('population2015', 'people', 'people', 0, 'Σ P₂₀₁₅(m)', '2015-10-01', 'census2015'),
  measure('population2020', 'people', 'people', 0, 'Σ P₂₀₂₀(m)', '2020-10-01', 'census2020'),
  measure('population2025', 'people', 'people', 0, 'Σ P₂₀₂₅(m)', '2025-10-01', 'census2025preliminary'),
  measure('population2050', 'people', 'people', 0, 'Σ P₂₀₅₀(m)', '2050-10-01', 'projection2023'),
  measure(
    'change',
    'people',
    'percent',
    1,
    '(P₂₀₂₅ / P₂₀₁₅ − 1) × 100',
    '2015/2025',
    'census2015',
    'census2025preliminary',
  ),
  measure(
    'outlook',
    'people',
    'percent',
    1,
    '(P₂₀₅₀ / P₂₀₂₀ − 1) × 100',
    '2020/2050',
    'census2020',
    'projection2023',
  ),
  measure('area', 'size', 'km2', 2, 'Σ A(m)', '2026-04-01', 'areaSurvey2026'),
  measure(
    'density',
    'people',
    'people per km2',
    1,
    'Σ P₂₀₂₀(m) / Σ A(m)',
    '2020-10-01',
    'census2020',
    'areaSurvey2026',
  ),
  measure(
    'centralShare',
    'people',
    'percent',
    1,
    'Σ_{c ∈ C} P₂₀₂₀(c) / Σ_{m ∈ M} P₂₀₂₀(m) × 100',
    '2020-10-01',
    'census2020',
  ),
  measure('dayNight', 'people', 'percent', 1, 'Σ P₂₀₂₀(m) r(m) / Σ P₂₀₂₀(m)', '2020-10-01', 'census2020'),
  measure('years', 'time', 'years', 1, '(12 (y₁ − y₀) + m₁ − m₀) / 12', RECORD, 'record'),
  measure(
    'meanDistance',
    'shape',
    'km',
    1,
    'Σ_{m ∈ M∖C} min_{c ∈ C} d(m, c) / |M∖C|',
    RECORD_AND_HALLS,
    'record',
    'halls',
  ),
  measure(
    'longestDistance',
    'shape',
    'km',
    1,
    'max_{m ∈ M∖C} min_{c ∈ C} d(m, c)',
    RECORD_AND_HALLS,
    'record',
    'halls',
  ),
  measure('compactness', 'shape', 'index', 3, '4πA / P²', RECORD, 'record', 'N03'),
  measure('parts', 'shape', 'parts', 0, '|M / ∼*|', RECORD, 'record', 'N03'),
  measure('exclaves', 'shape', 'municipalities', 0, '|{m ∈ M : ∀ c ∈ C, m ≁* c}|', RECORD, 'record', 'N03'),
  measure(
    'touching',
    'neighbours',
    'regions',
    0,
    '|{R′ : ∃ a ∈ R∖R′, b ∈ R′∖R, a ∼ b}|',
    RECORD,
    'record',
    'N03',
  ),
  measure('overlapping', 'neighbours', 'regions', 0, '|{R′ ≠ R : R ∩ R′ ≠ ∅}|', RECORD, 'record'),
];

function measure(
  id: MeasureId,
  group: MeasureGroup,
  unit: MeasureUnit,
  digits: number,
  formula: string,
  asOf: string,
  ...sources: readonly MeasureSource[]
): MeasureFacts {
  return { id, group, unit, digits, formula, asOf, sources };
}
