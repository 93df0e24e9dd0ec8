import type { OpenedIndex, Searcher } from '../../search/types.ts';
import type { Site } from '../../ui/siteData.ts';

let loading: Promise<OpenedIndex> | undefined;

/** The index of the page's language, with the engine; fetched once, when first needed. @throws Error if it cannot be had */
export function loadSearcher(site: Site): Promise<OpenedIndex> {
  loading ??= load(site).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

/** The same, as soon as a search takes no longer than a keystroke may. */
export async function openSearcher(site: Site): Promise<Searcher> {
  const searcher = await loadSearcher(site);
  await searcher.whenReady();
  return searcher;
}

async function load({ files, language }: Site): Promise<OpenedIndex> {
  const [{ openIndex }, response] = await Promise.all([
    import('../../search/openIndex.ts'),
    fetch(`${files}${language}/search.json`),
  ]);
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  return openIndex(await response.text());
}
