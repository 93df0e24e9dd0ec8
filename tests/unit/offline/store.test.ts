import { describe, expect, it } from 'vitest';
import { Forgotten, NetworkFailure } from '../../../src/offline/keeper.ts';
import { leafletOf } from '../../../src/offline/leaflet.ts';
import type { Answer } from '../../../src/offline/orders.ts';
import { storeAll, storeFile, storePage } from '../../../src/offline/store.ts';
import { FILES, madeKeeper, madePage, type Network, ROOT } from './fakes.ts';

const [page, town] = [`${ROOT}regions/toyama/`, `${ROOT}municipalities/16201/`];
const asset = (name: string) => `${ROOT}assets/${name}`;
const network: Network = {
  [page]: madePage('富山', 'client-DHrbJA2e.js'),
  [town]: madePage('富山市', 'client-bzGBEJqz.js'),
  [asset('client-DHrbJA2e.js')]: 'import"./today-_FSyYBBH.js";import("./panel-CBiTJCRb.js")',
  [asset('client-bzGBEJqz.js')]: 'import"./today-_FSyYBBH.js"',
  [asset('panel-CBiTJCRb.js')]: 'import"./today-_FSyYBBH.js"',
  [asset('today-_FSyYBBH.js')]: 'import"./client-DHrbJA2e.js"',
  [`${FILES}map.json`]: '{}',
};
const ofPage = ['client-DHrbJA2e.js', 'today-_FSyYBBH.js', 'panel-CBiTJCRb.js'].map(asset);

async function answersOf(keeper: Parameters<typeof storeAll>[0], pages: string[], files: string[] = []) {
  const answers: Answer[] = [];
  await storeAll(keeper, { pages, files }, (answer) => answers.push(answer));
  return answers;
}

describe('storing a page', () => {
  it('stores all that it names, and all that those name, once', async () => {
    const { keeper, stored, asked } = madeKeeper(network);
    await keeper.begin();
    await storePage(keeper, `${page}?category=library`);
    await storePage(keeper, town);
    expect(stored('pages')).toEqual([page, town]);
    expect(stored('assets').sort()).toEqual([...ofPage, asset('client-bzGBEJqz.js')].sort());
    expect(new Set(asked).size).toBe(asked.length);
  });

  it('notes on it what it needs', async () => {
    const { keeper } = madeKeeper(network);
    await keeper.begin();
    await storePage(keeper, page);
    const stored = await (await keeper.open('pages')).match(page);
    expect(stored).toBeDefined();
    if (!stored) return;
    const { assets, ...rest } = leafletOf(stored);
    expect(rest).toEqual({ heading: '富山', files: FILES });
    expect([...assets].sort()).toEqual([...ofPage].sort());
    expect(await stored.text()).toBe(network[page]);
  });

  it.each([
    ['a script is gone', asset('panel-CBiTJCRb.js'), 404],
    ['the network breaks off', asset('today-_FSyYBBH.js'), null],
    ['the page is missing', page, 404],
    ['the server is in trouble', page, 503],
    ['a page of somebody else comes instead', page, '<title>ログイン</title>'],
  ])('stores no page where %s', async (_, address, answer) => {
    const { keeper, stored } = madeKeeper({ ...network, [address]: answer });
    await keeper.begin();
    await expect(storePage(keeper, page)).rejects.toBeInstanceOf(NetworkFailure);
    expect(stored('pages')).toEqual([]);
  });

  it('leaves the page as it was where the new one cannot be had whole', async () => {
    const changing = { ...network };
    const { keeper } = madeKeeper(changing);
    await keeper.begin();
    await storePage(keeper, page);
    changing[page] = madePage('富山（新）', 'client-NEWNEWNE.js');
    await expect(storePage(keeper, page)).rejects.toBeInstanceOf(NetworkFailure);
    const stored = await (await keeper.open('pages')).match(page);
    expect(stored && leafletOf(stored).heading).toBe('富山');
  });
});

describe('storing all', () => {
  it('tells how far it is and how it ended', async () => {
    const { keeper, stored } = madeKeeper(network);
    const answers = await answersOf(keeper, [page, town], [`${FILES}map.json`]);
    expect(answers).toEqual([
      { kind: 'progress', done: 1, total: 3 },
      { kind: 'progress', done: 2, total: 3 },
      { kind: 'progress', done: 3, total: 3 },
      { kind: 'stored', stored: 3, failed: 0, failure: null },
    ]);
    expect(stored('assets')).toContain(`${FILES}map.json`);
  });

  it('leaves out what cannot be fetched', async () => {
    const { keeper, stored } = madeKeeper({ ...network, [town]: null });
    const answers = await answersOf(keeper, [page, town], [`${FILES}map.json`]);
    expect(answers.at(-1)).toEqual({ kind: 'stored', stored: 2, failed: 1, failure: 'network' });
    expect(stored('pages')).toEqual([page]);
  });

  it('tries nothing else without the first page', async () => {
    const { keeper, stored, asked } = madeKeeper({ ...network, [page]: null });
    const answers = await answersOf(keeper, [page, town], [`${FILES}map.json`]);
    expect(answers.at(-1)).toEqual({ kind: 'stored', stored: 0, failed: 3, failure: 'network' });
    expect(asked).toEqual([page]);
    expect([...stored('pages'), ...stored('assets')]).toEqual([]);
  });

  it.each([
    ['full', 'QuotaExceededError', 'full'],
    ['damaged', 'UnknownError', 'other'],
    ['forbidden', 'SecurityError', 'other'],
  ])('says so at once where the store is %s and cannot even be begun', async (_, error, failure) => {
    const { keeper, asked } = madeKeeper(network);
    keeper.begin = () => Promise.reject(new DOMException('no', error));
    const answers = await answersOf(keeper, [page, town], [`${FILES}map.json`]);
    expect(answers).toEqual([{ kind: 'stored', stored: 0, failed: 3, failure }]);
    expect(asked).toEqual([]);
  });

  it('takes no page for a file, and asks for the file again when told to', async () => {
    const changing: Network = { ...network, [`${FILES}map.json`]: '<!doctype html><title>工事中</title>' };
    const { keeper, stored } = madeKeeper(changing);
    const answers = await answersOf(keeper, [page], [`${FILES}map.json`]);
    expect(answers.at(-1)).toEqual({ kind: 'stored', stored: 1, failed: 1, failure: 'network' });
    expect(stored('assets')).not.toContain(`${FILES}map.json`);
    changing[`${FILES}map.json`] = '{}';
    expect((await answersOf(keeper, [page], [`${FILES}map.json`])).at(-1)).toMatchObject({
      stored: 2,
      failed: 0,
    });
    expect(stored('assets')).toContain(`${FILES}map.json`);
  });

  it('stores no page of which a script is a page instead', async () => {
    const { keeper, stored } = madeKeeper({ ...network, [asset('panel-CBiTJCRb.js')]: '<!doctype html>' });
    await keeper.begin();
    await expect(storePage(keeper, page)).rejects.toBeInstanceOf(NetworkFailure);
    expect(stored('pages')).toEqual([]);
  });

  it('asked from a page of an older release, takes the data of the release that there is', async () => {
    const fresh = `${ROOT}assets/data-new/`;
    const { keeper, stored } = madeKeeper({
      ...network,
      [page]: madePage('富山', 'client-DHrbJA2e.js', fresh),
      [`${fresh}map.json`]: '{"of":"new"}',
    });
    const answers = await answersOf(keeper, [page], [`${FILES}map.json`]);
    expect(answers.at(-1)).toMatchObject({ stored: 2, failed: 0 });
    expect(stored('assets')).toContain(`${fresh}map.json`);
    expect(stored('assets')).not.toContain(`${FILES}map.json`);
  });

  it('stops where the device is full, and keeps whole pages only', async () => {
    const { keeper, stored } = madeKeeper(network, 4);
    const answers = await answersOf(keeper, [page, town], [`${FILES}map.json`]);
    expect(answers.at(-1)).toMatchObject({ kind: 'stored', stored: 1, failure: 'full' });
    expect(stored('pages')).toEqual([page]);
  });
});

describe('before the reader asks, and after they have asked to stop', () => {
  it('nothing is written and no cache is made', async () => {
    const { keeper, caches } = madeKeeper(network);
    await expect(storePage(keeper, page)).rejects.toBeInstanceOf(Forgotten);
    await expect(storeFile(keeper, `${FILES}map.json`)).rejects.toBeInstanceOf(Forgotten);
    expect(caches.size).toBe(0);
  });

  it('forgetting deletes everything of this site and nothing of others', async () => {
    const { keeper, caches } = madeKeeper(network);
    await keeper.begin();
    await storePage(keeper, page);
    const others = ['renkei-atlas /other/ 1 pages', 'of the host'];
    for (const name of others) caches.set(name, caches.values().next().value as never);
    await keeper.forget();
    expect([...caches.keys()]).toEqual(others);
    await expect(storePage(keeper, page)).rejects.toBeInstanceOf(Forgotten);
    expect([...caches.keys()]).toEqual(others);
  });

  it('forgetting in the middle leaves nothing behind', async () => {
    const { keeper, caches } = madeKeeper(network);
    const storing = storeAll(keeper, { pages: [page, town], files: [`${FILES}map.json`] }, ({ kind }) => {
      if (kind === 'progress') void keeper.forget();
    });
    await expect(storing).rejects.toBeInstanceOf(Forgotten);
    expect(caches.size).toBe(0);
  });
});
