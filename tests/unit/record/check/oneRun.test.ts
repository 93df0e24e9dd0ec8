import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { checkRecord, type RecordFiles } from '../../../../src/record/check/checkRecord.ts';
import { extentOf } from '../../../../src/record/check/extent.ts';
import { Place } from '../../../../src/record/check/place.ts';
import { schemaFindings } from '../../../../src/record/check/schema/schemaFindings.ts';
import { changed, checkChanged, lists, recordOf, told } from './fixture.ts';
import { small } from './small.ts';

describe('one run', () => {
  it('tells all ten faults of a file, in the order of its lines, whatever their kind', () => {
    const faults = checkChanged({
      'centralCities[0]': '08202',
      'members[1].code': '082163',
      'members[3].left': '2020-01-01',
      'milestones[0].text': 7,
      'visions[0].to': 2019,
      outlook: undefined,
      'initiatives[2].repeats': 'nobody',
      'initiatives[0].participants.codes[1]': '09201',
      'initiatives[1].category': 'Medicine',
      'initiatives[1].summary.ja': '<p>夜</p>',
    });
    expect(told(faults)).toEqual([
      'missing-field at outlook',
      'central-city-not-member at centralCities[0]',
      'code-six-digits at members[1].code',
      'left-before-joined at members[3].left',
      'wrong-type at milestones[0].text',
      'vision-backwards at visions[0].to',
      'participant-not-member at initiatives[0].participants.codes[1]',
      'category-unknown at initiatives[1].category',
      'markup at initiatives[1].summary.ja',
      'repeats-unknown at initiatives[2].repeats',
    ]);
  });

  it('finds no error in the record itself', () => {
    const names = ['regions', 'agreements', 'strategies'].flatMap((room) =>
      readdirSync(`data/${room}`).map((name) => `${room}/${name}`),
    );
    const texts = names.map((name) => [name, readFileSync(`data/${name}`, 'utf8')]);
    const files: RecordFiles = { ...lists, ...Object.fromEntries(texts) };
    const errors = checkRecord(files).filter(({ severity }) => severity === 'error');
    expect(errors.map(({ file, path, rule }) => `${file} ${path} ${rule}`)).toEqual([]);
    expect(extentOf(files).regions).toBe(38);
  });

  it('counts entries, and distinct ones among them', () => {
    expect(extentOf(recordOf(small))).toEqual({ regions: 1, entries: 3, distinct: 2 });
    const completed = changed(small, { 'initiatives[1].status': 'completed' });
    const both = { ...recordOf(completed), ...recordOf(small, 'regions/other.json') };
    expect(extentOf(both)).toEqual({ regions: 2, entries: 6, distinct: 3 });
    expect(extentOf({ 'regions/a.json': '{', 'regions/b.json': '[]' })).toEqual({
      regions: 1,
      entries: 0,
      distinct: 0,
    });
  });

  it('has words for a schema that asks for more than today’s', () => {
    const schema = z.strictObject({ aliases: z.array(z.string()).max(1), tel: z.string().regex(/^0\d/) });
    const findings = schemaFindings(schema, new Place({ aliases: ['a', 'b'], tel: 'なし' }));
    expect(findings).toEqual([
      { path: ['aliases'], rule: 'list-too-long', values: { field: 'aliases', count: 2, maximum: 1 } },
      { path: ['tel'], rule: 'form', values: { field: 'tel', value: 'なし' } },
    ]);
  });
});
