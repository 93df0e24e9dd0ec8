import type { Searcher } from '../../search/types.ts';
import type { Site } from '../../ui/siteData.ts';

let loading: Promise<Searcher> | undefined;

/** The index of the page's language, with the engine; fetched once, when first needed. @throws Error if it cannot be had */
export function loadSearcher(site: Site): Promise<Searcher> {
  loading ??= load(site).catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load({ files, language }: Site): Promise<Searcher> {
  const [{ openIndex }, response] = await Promise.all([
    import('../../search/openIndex.ts'),
    fetch(`${files}${language}/search.json`),
  ]);
  if (!response.ok) throw new Error(`search.json: ${response.status}`);
  return openIndex(await response.text());
}
