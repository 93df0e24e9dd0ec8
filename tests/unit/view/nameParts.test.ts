import { describe, expect, it } from 'vitest';
import { nameParts } from '../../../src/view/nameParts.ts';
import { realRecord } from '../record/realRecord.ts';

describe('nameParts', () => {
  it.each([
    ['いばらき県央地域連携中枢都市圏', ['いばらき県央地域', '連携中枢都市圏']],
    ['瀬戸・高松広域連携中枢都市圏', ['瀬戸・高松', '広域', '連携中枢都市圏']],
    ['因幡・但馬麒麟のまち連携中枢都市圏', ['因幡・但馬', '麒麟のまち', '連携中枢都市圏']],
    ['山口県央連携都市圏域', ['山口県央', '連携都市圏域']],
    ['備後圏域', ['備後圏域']],
    ['Ibaraki Ken-o Region', ['Ibaraki Ken-o ', 'Region']],
    ['Inaba-Tajima Kirin no Machi Region', ['Inaba-Tajima ', 'Kirin no Machi ', 'Region']],
  ])('breaks %s between its words', (name, parts) => {
    expect(nameParts(name)).toEqual(parts);
  });

  it('does not cut a name that stands under its reading', () => {
    const name = '｜下関市連携中枢都市圏《しものせきしれんけいちゅうすうとしけん》';
    expect(nameParts(name)).toEqual([name]);
  });

  it('loses nothing of any name on record', async () => {
    const names = (await realRecord()).regions.flatMap(({ name }) => [name.ja, name.en]);
    for (const name of names) expect(nameParts(name).join('')).toBe(name);
  });
});
