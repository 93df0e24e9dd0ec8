import { useEffect, useMemo, useRef, useSyncExternalStore } from 'react';
import { flushSync } from 'react-dom';
import { createRoot } from 'react-dom/client';
import { createTextMatcher } from '../../../search/catalogue/textMatcher.ts';
import { drawIn } from '../../../ui/jsx/jsx-runtime.ts';
import { SiteProvider } from '../../../ui/site.ts';
import { type Catalogue as CatalogueData, regionOf } from '../../../view/catalogue/catalogue.ts';
import { narrow } from '../../../view/catalogue/narrow.ts';
import { createSorter } from '../../../view/catalogue/sorting.ts';
import { Basis } from './Basis.tsx';
import { Chips } from './Chips.tsx';
import { ColumnChoice } from './ColumnChoice.tsx';
import { type Tool, ToolProvider, useTool } from './context.ts';
import { Filters } from './Filters.tsx';
import { inSlices } from './inSlices.ts';
import { Notes } from './Notes.tsx';
import { Results } from './Results.tsx';
import { SortChoice } from './SortChoice.tsx';
import { TakeAlong } from './TakeAlong.tsx';
import { Table } from './table/Table.tsx';
import { CARDS_BELOW, useWidth } from './useWidth.ts';

/** Draws the catalogue's tool; when it returns the table is in the document. */
export function drawCatalogue(element: HTMLElement, tool: Tool): void {
  drawIn(tool.site.language);
  flushSync(() =>
    createRoot(element).render(
      <SiteProvider site={tool.site} words={tool.words}>
        <ToolProvider value={tool}>
          <Catalogue />
        </ToolProvider>
      </SiteProvider>,
    ),
  );
}

function Catalogue() {
  const { catalogue, store } = useTool();
  const { state, notes } = useSyncExternalStore(store.listen, store.now);
  const [matcher, sort] = useMemo(
    () => [createTextMatcher(textsOf(catalogue)), createSorter(catalogue)] as const,
    [catalogue],
  );
  const met = useMemo(() => matcher.match(state.text), [matcher, state.text]);
  useEffect(() => inSlices(matcher.prepare), [matcher]);
  const { rows, counts } = useMemo(
    () => narrow(catalogue, state.choices, met),
    [catalogue, state.choices, met],
  );
  const sorted = useMemo(() => sort(rows, state.sort), [sort, rows, state.sort]);
  const heading = useRef<HTMLHeadingElement>(null);
  const results = useRef<HTMLElement>(null);
  const width = useWidth(results);
  const isCards = width < CARDS_BELOW;
  return (
    <>
      <Notes notes={notes} />
      <div className="catalogue-layout">
        <Filters state={state} counts={counts} />
        <section ref={results} className="catalogue-results" aria-labelledby="catalogue-results">
          <Results heading={heading} shown={rows.length} />
          <Chips state={state} heading={heading} />
          <Basis rows={rows} />
          <div className="catalogue-toolbar">
            {isCards && <SortChoice sort={state.sort} />}
            <ColumnChoice columns={state.columns} />
            <TakeAlong state={state} rows={sorted} />
          </div>
          <Table state={state} rows={sorted} width={width} isCards={isCards} />
        </section>
      </div>
    </>
  );
}

/** What words are looked for in, row by row. */
function textsOf(catalogue: CatalogueData): string[] {
  const { title, summary, texts } = catalogue.file.rows;
  return title.map((each, row) =>
    [each, summary[row], texts[row], regionOf(catalogue, row).names].join('\n'),
  );
}
