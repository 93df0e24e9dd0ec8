import type { Words } from '../../i18n/shape.ts';
import { isEmbedAddress } from '../../offline/rules.ts';
import { paths } from '../../ui/paths.ts';
import { addressOf, type Site } from '../../ui/siteData.ts';
import { createKeepView } from './keepView.ts';
import { order, ownRegistration, removeAll, startWorker } from './ownWorker.ts';
import { type Plan, placeOf, planFor } from './plan.ts';
import { isInStore, megabytesInUse, readStored, rootOf, storedPages } from './stock.ts';
import { listStored } from './storedList.ts';
import { fetchedHere, isRefusal, isSupported, outcome, readFile, wholeOrder } from './storing.ts';

/**
 * What the first press stores, in megabytes, as measured on the built site: from most regions to the largest
 * record (koriyama); from a page of text to the nation's map.
 */
const MEGABYTES = { place: [4, 7], other: [0.4, 3] } as const;

const NOTHING: Plan = { pages: [], files: [] };

/**
 * Offers to keep pages on the reader's device, in the place given. Until the button is pressed, and inside of
 * frames, nothing is registered or stored. Whether pages are kept is known by the registration alone.
 */
export function startKeep(
  element: HTMLElement,
  { site, words: { keep: words } }: { site: Site; words: Words },
): void {
  const root = rootOf(site);
  if (window.top !== window || isEmbedAddress(location.href, root)) return;
  const place = placeOf(location.pathname, site);
  const view = createKeepView(element, {
    words,
    list: addressOf(site, paths.offline),
    onStore: () => run(store),
    onMore: () => run(store),
    onStop: () => run(stop),
  });

  const showState = async (): Promise<void> => {
    if (!isSupported()) return view.show({ kind: 'impossible' });
    if ((await ownRegistration(site)) === null) {
      return view.show({ kind: 'nothing', megabytes: MEGABYTES[place ? 'place' : 'other'] });
    }
    view.show({ kind: 'kept', megabytes: await megabytesInUse(), isComplete: await isComplete() });
  };

  /** Whether this page's region is in store. Asks only what is stored: nothing is fetched unasked. */
  const isComplete = async (): Promise<boolean> => {
    if (place === null) return true;
    const plan = await planFor(place, site, (file) => readStored(site, file)).catch(() => null);
    return plan !== null && isInStore(site, plan);
  };

  const store = async (): Promise<void> => {
    view.say(words.storing);
    const isFirst = (await ownRegistration(site)) === null;
    try {
      const [worker, plan] = await Promise.all([startWorker(site), wanted()]);
      const here = { address: location.href, fetched: fetchedHere() };
      const whole = wholeOrder(plan ?? NOTHING, root, here);
      const done = await order(worker, { kind: 'store', ...whole }, tellProgress());
      if (done.kind !== 'stored') return;
      if (done.stored > 0) return view.say(outcome(done, plan, words));
      await sayFailed(done.failure === 'full' ? words.full : words.failed, isFirst);
    } catch (error) {
      await sayFailed(isRefusal(error) ? words.refused : words.failed, isFirst);
    }
  };

  /** A first try that has brought nothing leaves nothing; what another tab has stored meanwhile stays. */
  const sayFailed = async (text: string, isFirst: boolean): Promise<void> => {
    const isNothing = isFirst && (await storedPages(site).catch(() => [])).length === 0;
    const isEmpty = isNothing && (await removeAll(site).catch(() => false));
    view.say(isEmpty ? words.nothingLeft(text) : text);
  };

  /** What belongs to this page's region; null where that cannot be learnt now. */
  const wanted = async (): Promise<Plan | null> =>
    place === null ? NOTHING : planFor(place, site, readFile).catch(() => null);

  /** Read out at every quarter: at every step it would never be silent. */
  const tellProgress = () => {
    let quarter = 0;
    return (done: number, total: number) => {
      view.progress(done, total);
      const reached = Math.floor((done / total) * 4);
      if (reached > quarter && done < total) view.say(words.progress(done, total));
      quarter = reached;
    };
  };

  const stop = async (): Promise<void> => {
    const isEmpty = await removeAll(site).catch(() => false);
    view.say(isEmpty ? words.removed : words.notRemoved);
  };

  const run = async (task: () => Promise<void>): Promise<void> => {
    view.show({ kind: 'working' });
    await task();
    await refresh();
  };

  const refresh = async (): Promise<void> => {
    await showState().catch(() => view.show({ kind: 'impossible' }));
    await listStored(site, words).catch(() => undefined);
  };
  void refresh();
}
