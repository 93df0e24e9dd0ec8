import { describe, expect, it } from 'vitest';
import { systemTree } from '../../../../src/view/models/tree.ts';
import { madeAtlas, madeInitiative, madeRegion } from '../../record/made.ts';
import { realRecord } from '../../record/realRecord.ts';
import { japanese } from '../voices.ts';

function heading(id: string, parent: string | null, purpose?: string) {
  return { id, parent, label: `見出し${id}`, kind: 'field' as const, ...(purpose && { purpose }) };
}

describe('systemTree', () => {
  const region = madeRegion({
    system: [
      heading('living', null, '暮らしを支える'),
      heading('care', 'living'),
      heading('economy', null),
      heading('roads', 'living'),
    ],
    initiatives: [
      madeInitiative({ key: 'one', node: 'care' }),
      madeInitiative({ key: 'two', node: 'living' }),
      madeInitiative({ key: 'three', node: 'care' }),
      madeInitiative({ key: 'outside' }),
    ],
  });
  const tree = systemTree(madeAtlas([region]), region, japanese);

  it('has the headings as the region has them, each below its own, in order', () => {
    const outline = (nodes: typeof tree): unknown[] =>
      nodes.map(({ id, children }) => [id, ...outline(children)]);
    expect(outline(tree)).toEqual([['living', ['care'], ['roads']], ['economy']]);
    expect(tree.map(({ label, purpose }) => [label, purpose])).toEqual([
      ['見出しliving', '暮らしを支える'],
      ['見出しeconomy', null],
    ]);
  });

  it('has each initiative under its own heading only', () => {
    const keys = (index: number, child: number) =>
      tree[index]?.children[child]?.initiatives.map(({ key }) => key);
    expect(tree[0]?.initiatives.map(({ key }) => key)).toEqual(['two']);
    expect([keys(0, 0), keys(0, 1)]).toEqual([['one', 'three'], []]);
  });

  it('counts what stands in a heading and below', () => {
    expect(tree.map(({ total }) => total)).toEqual([3, 0]);
    expect(tree[0]?.children.map(({ total }) => total)).toEqual([2, 0]);
  });

  it('is empty for a region whose system is not on record', () => {
    const plain = madeRegion();
    expect(systemTree(madeAtlas([plain]), plain, japanese)).toEqual([]);
  });

  it('counts, for こおりやま, what its page counts: nothing twice, nothing completed', async () => {
    const atlas = await realRecord();
    const real = systemTree(atlas, atlas.region('koriyama'), japanese);
    expect(real.map(({ total }) => total)).toEqual([15, 4, 61]);
  });

  it('has, for いばらき県央, all thirty initiatives', async () => {
    const atlas = await realRecord();
    const real = systemTree(atlas, atlas.region('ibaraki-keno'), japanese);
    expect(real.reduce((sum, { total }) => sum + total, 0)).toBe(30);
  });
});
