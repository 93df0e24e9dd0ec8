import { describe, expect, it } from 'vitest';
import { adviceFor } from '../../../../src/view/models/advice.ts';

const one = (category: string, ...situations: string[]) => ({
  category: { id: category, label: category, family: 'made' },
  situations: situations.map((id) => ({ id, label: id })),
});

describe('what must be told beside a list', () => {
  it('is to ask a doctor where one initiative is medical', () => {
    expect(adviceFor([one('culture'), one('medical')])).toEqual(['medical']);
  });

  it('is to follow the town in a disaster, where one is about safety in a disaster', () => {
    expect(adviceFor([one('culture'), one('safety', 'home', 'disaster')])).toEqual(['disaster']);
    expect(adviceFor([one('safety', 'home')])).toEqual([]);
    expect(adviceFor([one('culture', 'disaster')])).toEqual([]);
    // Not where each is half of it.
    expect(adviceFor([one('safety'), one('culture', 'disaster')])).toEqual([]);
  });

  it('is both in this order, or nothing', () => {
    expect(adviceFor([one('safety', 'disaster'), one('medical')])).toEqual(['medical', 'disaster']);
    expect(adviceFor([])).toEqual([]);
  });
});
