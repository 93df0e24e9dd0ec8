import { isObject } from '../../../src/record/check/place.ts';

/** Fields that a reference to a document may have. */
const REFERENCE = { section: '箇所', titleAsPrinted: '題', numberAsPrinted: '1', differs: '違い' };

/** An initiative's fields that none on record has, or not with all that is in them. */
const ACCESS = {
  label: '案内',
  url: 'https://example.jp/',
  tel: '029-000-0000',
  hours: '9時から',
  by: '市',
  checked: '2025-04-01',
};

const COMPONENT = { label: '内訳', value: 1, before: null };

/** A file of the record with every field that a text can stand in, also those that no file on record has yet. */
export function filled(value: unknown, holder = ''): unknown {
  if (Array.isArray(value)) return value.map((each) => filled(each, holder));
  if (!isObject(value)) return value;
  const inside = Object.fromEntries(Object.entries(value).map(([key, each]) => [key, filled(each, key)]));
  return { ...inside, ...addedTo(inside, holder) };
}

function addedTo(value: Readonly<Record<string, unknown>>, holder: string): Record<string, unknown> {
  if (/^sources?$/.test(holder) && value.id !== undefined) return { ...REFERENCE, ...value };
  if (holder === 'initiatives') return { access: [ACCESS] };
  if (holder === 'figures') return { period: '2025' };
  if (holder === 'measures') return { relatedDepartment: '課' };
  if (holder === 'kpis') return { alternatives: ['1'], components: [COMPONENT] };
  if (value.centralCities !== undefined) return { review: { by: '事務局', on: '2025-04-01' } };
  return value.goals === undefined ? {} : { revised: '2025' };
}
