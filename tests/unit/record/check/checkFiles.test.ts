import { describe, expect, it } from 'vitest';
import { checkRecord } from '../../../../src/record/check/checkRecord.ts';
import { rules } from '../../../../src/record/check/rules/all.ts';
import { csvCases } from './cases/csv.ts';
import { whole } from './cases/fileCase.ts';
import { jsonCases } from './cases/json.ts';
import { listCases } from './cases/lists.ts';
import { recordCases } from './cases/record.ts';
import { regionCases } from './cases/region.ts';
import { themeCases } from './cases/themes.ts';
import { changed, told } from './fixture.ts';
import { small } from './small.ts';
import { expectWords } from './wording.ts';

const fileCases = [...jsonCases, ...csvCases, ...listCases, ...themeCases, ...recordCases];

/** These need two faults at once, or no fault of the schema can bring them about: they have tests of their own. */
const elsewhere = ['copied-text', 'form', 'id-twice', 'json-unreadable', 'list-too-long'];
/** Those of agreements and strategies alone. */
const others = ['components-sum', 'party-not-member', 'party-unknown', 'region-unknown'];

describe('the check of the files', () => {
  it.each(fileCases)(
    'says $rule of $file, and nothing else ($found)',
    ({ rule, file, path, files, found, ja, en }) => {
      const faults = checkRecord(files);
      expect(told(faults)).toEqual([`${rule} at ${path}`]);
      expect(faults[0]).toMatchObject({ file, severity: rules[rule].severity });
      expectWords(faults[0], found, ja, en);
    },
  );

  it('names both files where an id is used twice', () => {
    const copy = JSON.stringify(changed(small, { centralCities: ['08216'], 'members[0].joined': '2022-02' }));
    const faults = checkRecord({ ...whole, 'regions/north.json': copy });
    expect(told(faults)).toEqual(['id-file-name at id', 'id-twice at id']);
    expectWords(faults[1], 'regions/mito.json', '一方を', 'an id of its own');
  });

  it('goes on with the other files where one cannot be read', () => {
    const bad = JSON.stringify(changed(small, { 'initiatives[1].category': 'none' }));
    const faults = checkRecord({
      ...whole,
      'regions/mito.json': bad,
      'regions/a.json': '{',
      'sources.json': '',
    });
    expect(faults.map(({ file, rule }) => `${file} ${rule}`)).toEqual([
      'sources.json json-end',
      'regions/a.json json-end',
      'regions/mito.json category-unknown',
    ]);
  });

  it('has a case for every rule', () => {
    const tried = new Set<string>([...regionCases, ...fileCases].map(({ rule }) => rule));
    expect(
      Object.keys(rules)
        .filter((rule) => !tried.has(rule))
        .sort(),
    ).toEqual([...elsewhere, ...others].sort());
  });
});
