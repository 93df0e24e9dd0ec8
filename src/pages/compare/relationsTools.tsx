import { createRoot } from 'react-dom/client';
import type { CompareFacts } from '../../compare/types.ts';
import { loadCompareAbout, loadCompareWords } from '../../i18n/loadCompareWords.ts';
import { drawIn } from '../../ui/jsx/jsx-runtime.ts';
import { SiteProvider } from '../../ui/site.ts';
import { fetchJson } from '../../ui/siteData.ts';
import { relationEdges } from '../../view/compare/relations.ts';
import { DEFAULT_STATE } from '../../view/compare/state.ts';
import type { Woken } from '../everyPage/wake.ts';
import type { ComparePageData } from './pageData.ts';
import { relationsTable } from './relationsTable.ts';
import { TakePlots } from './TakePlots.tsx';
import { TakeTable } from './TakeTable.tsx';
import { CompareWordsProvider } from './words.ts';

/** Buttons that hand the relations and their map to the reader. */
export async function offerRelations(
  place: HTMLElement,
  page: ComparePageData,
  { site, words }: Woken,
): Promise<void> {
  const [facts, compareWords, about] = await Promise.all([
    fetchJson<CompareFacts>(`${site.files}compare.json`, 'measures'),
    loadCompareWords(site.language),
    loadCompareAbout(site.language),
  ]);
  const edges = relationEdges(facts.regions);
  const say = about.relations;
  drawIn(site.language);
  createRoot(place).render(
    <SiteProvider site={site} words={words}>
      <CompareWordsProvider words={compareWords}>
        <TakeTable name={say.table} make={() => relationsTable(edges, page, about)} state={DEFAULT_STATE} />
        <TakePlots
          name="relations"
          title={say.map}
          place=".compare-graph"
          notes={[say.lead, compareWords.take.credit]}
          state={DEFAULT_STATE}
        />
      </CompareWordsProvider>
    </SiteProvider>,
  );
}
