import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import type { CompareFacts } from '../../compare/types.ts';
import { loadCiteWords } from '../../i18n/loadCiteWords.ts';
import { loadCompareWords } from '../../i18n/loadCompareWords.ts';
import { required } from '../../ui/elements.ts';
import { drawIn } from '../../ui/jsx/jsx-runtime.ts';
import { SiteProvider } from '../../ui/site.ts';
import { fetchJson } from '../../ui/siteData.ts';
import type { RegionShape } from '../../view/compare/shapes.ts';
import type { Woken } from '../everyPage/wake.ts';
import { CompareTools } from './CompareTools.tsx';
import { createCompareStore } from './compareStore.ts';
import { vocabularyOf } from './model.ts';
import { type ComparePageData, IDS } from './pageData.ts';
import { CompareWordsProvider } from './words.ts';

/** Places of the page that React fills; what was built there leaves in the moment in which it comes. */
const FILLED = ['notes', 'chosen', 'table', 'scatter', 'shapes', 'takeCategories', 'cite'] as const;

/** Draws the tools into the places kept for them. @throws Error where figures or shapes cannot be had */
export async function startTools(page: ComparePageData, { site, words }: Woken): Promise<void> {
  const [facts, shapes, compareWords, citeWords] = await Promise.all([
    fetchJson<CompareFacts>(`${site.files}compare.json`, 'measures'),
    fetchJson<RegionShape[]>(`${site.files}compare-shapes.json`, 'length'),
    loadCompareWords(site.language),
    loadCiteWords(site.language),
  ]);
  const model = { ...page, facts };
  const store = createCompareStore(vocabularyOf(facts));
  drawIn(site.language);
  const root = createRoot(document.createElement('div'));
  const hash = location.hash;
  for (const part of FILLED) required(IDS[part]).replaceChildren();
  flushSync(() =>
    root.render(
      <SiteProvider site={site} words={words}>
        <CompareWordsProvider words={compareWords}>
          <CompareTools model={model} shapes={shapes} store={store} citeWords={citeWords} />
        </CompareWordsProvider>
      </SiteProvider>,
    ),
  );
  // Tools above the place that the address names have pushed it down.
  if (hash !== '') document.getElementById(hash.slice(1))?.scrollIntoView();
}
