import type { WorkboxPlugin } from 'workbox-core/types.js';
import type { Keeper } from './keeper.ts';
import { leafletOf } from './leaflet.ts';
import { refreshOthers } from './refresh.ts';
import { isPageInstead, languageOf, offlinePage, pageKey } from './rules.ts';
import { preparePage } from './store.ts';

/** How pages are kept: each with all it names, and in place of one that is missing the page that says so. */
export function keepPages(keeper: Keeper): WorkboxPlugin {
  const refreshed = new Set<string>();
  const stored = async (address: string) => {
    const pages = await keeper.open('pages').catch(() => null);
    return pages?.match(pageKey(address), { ignoreVary: true });
  };
  return {
    cacheKeyWillBeUsed: async ({ request }) => pageKey(request.url),
    // A server in trouble is no reason to show an error where the page is at hand.
    fetchDidSucceed: async ({ request, response }) => {
      if (response.status >= 500 && (await stored(request.url))) throw new Error(`${response.status}`);
      return response;
    },
    cacheWillUpdate: async ({ request, response }) => {
      if (!(await keeper.isKeeping())) return null;
      // Where something it names cannot be stored, the page as it was stays, with what it names.
      return preparePage(keeper, pageKey(request.url), response).catch(() => null);
    },
    cacheDidUpdate: async ({ newResponse }) => {
      // The caches were deleted while this was being written, which has made one anew.
      if (!(await keeper.isKeeping())) return keeper.forget();
      const { files } = leafletOf(newResponse);
      if (refreshed.has(files) || isSavingData()) return;
      // Once in a worker's life is enough, even where several servers give different releases by turns.
      refreshed.add(files);
      await refreshOthers(keeper, files).catch(() => undefined);
    },
    handlerDidError: async ({ request }) => {
      const page = await stored(offlinePage(languageOf(request.url, keeper.root), keeper.root));
      return page && new Response(page.body, { status: 503, headers: page.headers });
    },
  };
}

/** How the files of pages are kept, as they are asked for. */
export function keepFiles(keeper: Keeper): WorkboxPlugin {
  return {
    cacheWillUpdate: async ({ response }) => {
      const isWhole =
        response.status === 200 &&
        response.type === 'basic' &&
        !response.redirected &&
        !isPageInstead(response);
      return isWhole && (await keeper.isKeeping()) ? response : null;
    },
    cacheDidUpdate: async () => {
      if (!(await keeper.isKeeping())) await keeper.forget();
    },
  };
}

/** Whether the reader has asked for little traffic; browsers that cannot say count as no. */
function isSavingData(): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean } };
  return connection?.saveData === true;
}
