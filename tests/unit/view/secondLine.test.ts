import { describe, expect, it } from 'vitest';
import { secondLine, secondLineOfRegion, UNDER_ZOOMS } from '../../../src/view/secondLine.ts';
import { realRecord } from '../record/realRecord.ts';
import { voiceOf } from './voices.ts';

const TAKEHARA = { name: '竹原市', kana: 'たけはらし' };

describe('secondLine', () => {
  it('is the reading, and in English the Japanese name', () => {
    expect(secondLine(voiceOf('ja'), TAKEHARA)).toBe('たけはらし');
    expect(secondLine(voiceOf('easy'), TAKEHARA)).toBe('たけはらし');
    expect(secondLine(voiceOf('en'), TAKEHARA)).toBe('竹原市');
  });

  it('says nothing again that is in kana already, but for readers of plain Japanese', () => {
    const sakura = { name: 'さくら市', kana: 'さくらし' };
    expect(secondLine(voiceOf('ja'), sakura)).toBeNull();
    expect(secondLine(voiceOf('easy'), sakura)).toBe('さくらし');
    expect(secondLine(voiceOf('ja'), { name: 'いちき串木野市', kana: 'いちきくしきのし' })).not.toBeNull();
  });

  it('is nothing where no reading is on record', () => {
    expect(secondLine(voiceOf('ja'), { name: '蘂取村', kana: '' })).toBeNull();
  });

  it('comes from close by, but at once in plain Japanese', () => {
    expect(UNDER_ZOOMS.easy).toBe(0);
    expect(UNDER_ZOOMS.ja).toBeGreaterThan(9);
  });
});

describe('secondLineOfRegion', () => {
  it('has a reading in kana for every short name that is not in kana itself', async () => {
    const { regions } = await realRecord();
    for (const region of regions) {
      const under = secondLineOfRegion(voiceOf('easy'), region);
      if (/^[ぁ-ゖー・]+$/.test(region.shortName)) expect(under, region.id).toBeNull();
      else expect(under, region.id).toMatch(/^[ぁ-ゖー・]+$/);
      expect(secondLineOfRegion(voiceOf('en'), region)).toBe(region.shortName);
      expect(secondLineOfRegion(voiceOf('ja'), region)).toBeNull();
    }
  });

  it.each([
    ['shimonoseki', 'しものせき'],
    ['kirin-no-machi', 'きりんのまち'],
    ['takahashigawa', 'たかはしがわりゅういき'],
    ['toyama-gosei', 'とやまごせい'],
    ['seto-takamatsu', 'せと・たかまつ'],
  ])('%s is read %s', async (id, reading) => {
    expect(secondLineOfRegion(voiceOf('easy'), (await realRecord()).region(id))).toBe(reading);
  });
});
