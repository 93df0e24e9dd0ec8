import { describe, expect, it } from 'vitest';
import { leafletOf } from '../../../src/offline/leaflet.ts';
import { refreshOthers, unneeded } from '../../../src/offline/refresh.ts';
import { counterparts, inRelease } from '../../../src/offline/releases.ts';
import { storeFile, storePage } from '../../../src/offline/store.ts';
import { FILES, madeKeeper, madePage, type Network, ROOT } from './fakes.ts';

const NEW = `${ROOT}assets/data-new/`;
const [page, town, gone] = [`${ROOT}regions/toyama/`, `${ROOT}municipalities/16201/`, `${ROOT}about/`];
const asset = (name: string) => `${ROOT}assets/${name}`;

/** Three pages in store; then a release comes, and one of them has been opened again. */
async function afterRelease(broken: Network = {}) {
  const network: Network = {
    ...Object.fromEntries([page, town, gone].map((each) => [each, madePage('旧', 'client-OLDOLDOL.js')])),
    [asset('client-OLDOLDOL.js')]: '',
    [`${FILES}map.json`]: '{"of":"old"}',
    [`${FILES}dropped.json`]: '{}',
  };
  const { keeper, stored } = madeKeeper(network);
  await keeper.begin();
  for (const each of [page, town, gone]) await storePage(keeper, each);
  for (const name of ['map.json', 'dropped.json']) await storeFile(keeper, FILES + name);
  // Another worker's life begins.
  keeper.named.clear();
  for (const each of [page, town]) network[each] = madePage('新', 'client-NEWNEWNE.js', NEW);
  network[gone] = 404;
  network[asset('client-OLDOLDOL.js')] = 404;
  network[asset('client-NEWNEWNE.js')] = '';
  network[`${NEW}map.json`] = '{"of":"new"}';
  network[`${NEW}dropped.json`] = 404;
  await storePage(keeper, page);
  const whole = { ...network };
  Object.assign(network, broken);
  await refreshOthers(keeper, NEW);
  /** The next visit, with all that was broken mended. */
  const visitAgain = async () => {
    Object.assign(network, whole);
    keeper.named.clear();
    await storePage(keeper, page);
    await refreshOthers(keeper, NEW);
  };
  const headingOf = async (address: string) => {
    const found = await (await keeper.open('pages')).match(address);
    return found && leafletOf(found).heading;
  };
  return { stored, headingOf, visitAgain };
}

describe('after a release', () => {
  it('the other pages become new, their data too, and what nobody needs goes', async () => {
    const { stored, headingOf } = await afterRelease();
    expect(await headingOf(town)).toBe('新');
    expect(stored('pages')).toEqual([page, town]);
    expect(stored('assets').sort()).toEqual([asset('client-NEWNEWNE.js'), `${NEW}map.json`].sort());
  });

  it('a page whose script is missing is not gone: it stays, and becomes new when the script is there', async () => {
    const { stored, headingOf, visitAgain } = await afterRelease({
      [town]: madePage('新', 'town-NEWNEWNE.js', NEW),
      [asset('town-NEWNEWNE.js')]: 404,
    });
    expect(await headingOf(town)).toBe('旧');
    expect(stored('assets')).toContain(asset('client-OLDOLDOL.js'));
    await visitAgain();
    expect(await headingOf(town)).toBe('新');
  });

  it.each([null, 500])(
    'data that cannot be had now (%s) leave all as it was, and come at the next visit',
    async (answer) => {
      const { stored, headingOf, visitAgain } = await afterRelease({ [`${NEW}map.json`]: answer });
      expect(await headingOf(town)).toBe('旧');
      expect(stored('assets')).toContain(`${FILES}map.json`);
      await visitAgain();
      expect(await headingOf(town)).toBe('新');
      expect(stored('assets').sort()).toEqual([asset('client-NEWNEWNE.js'), `${NEW}map.json`].sort());
    },
  );

  it('data come too where the only page has been opened already', async () => {
    const { stored, visitAgain } = await afterRelease({ [`${NEW}map.json`]: null, [town]: 404 });
    await visitAgain();
    expect(stored('assets')).toContain(`${NEW}map.json`);
  });

  it('what says that a page is not stored comes, where it had not', async () => {
    const offline = `${ROOT}offline/`;
    const { stored } = await afterRelease({
      [offline]: madePage('保存されていません', 'client-NEWNEWNE.js', NEW),
    });
    expect(stored('pages')).toContain(offline);
  });

  it('a page that cannot be fetched stays as it was, with all it names', async () => {
    const { stored, headingOf } = await afterRelease({ [town]: null });
    expect(await headingOf(town)).toBe('旧');
    expect(stored('assets')).toEqual(
      expect.arrayContaining([asset('client-OLDOLDOL.js'), `${FILES}map.json`, `${NEW}map.json`]),
    );
  });
});

it('data files have the same place in the new folder', () => {
  const stored = [`${FILES}ja/regions/toyama.json`, asset('client-OLDOLDOL.js'), `${NEW}map.json`];
  expect(counterparts([...stored, `${ROOT}assets/data-older/ja/regions/toyama.json`], NEW)).toEqual([
    `${NEW}ja/regions/toyama.json`,
  ]);
  expect(inRelease(asset('client-OLDOLDOL.js'), NEW)).toBe(asset('client-OLDOLDOL.js'));
  expect(inRelease('https://other.example/assets/data-x/map.json', NEW)).toBe(
    'https://other.example/assets/data-x/map.json',
  );
  expect(inRelease(`${FILES}map.json`, '')).toBe(`${FILES}map.json`);
});

it('a file is needed that a stored page names, or that lies in its folder', () => {
  const leaflet = { heading: '', files: NEW, assets: [asset('client-NEWNEWNE.js')] };
  const needed = [asset('client-NEWNEWNE.js'), `${NEW}map.json`];
  expect(unneeded([...needed, `${FILES}map.json`, asset('client-OLDOLDOL.js')], [leaflet])).toEqual([
    `${FILES}map.json`,
    asset('client-OLDOLDOL.js'),
  ]);
});
