import { describe, expect, it } from 'vitest';
import { queriesOf } from '../../../../src/pages/find/suggest.ts';

describe('what a wrong address may have meant', () => {
  it.each([
    ['/municipalities/%E6%B0%B4%E6%88%B8%E5%B8%82/', ['水戸市', 'municipalities']],
    ['/en/regions/ibaraki_keno.html', ['ibaraki keno', 'regions']],
    ['/easy/', []],
    ['/regions/%E0%A4%A/mito', ['mito', 'regions']],
    ['/', []],
  ])('%s', (path, expected) => {
    expect(queriesOf(path)).toEqual(expected);
  });
});
