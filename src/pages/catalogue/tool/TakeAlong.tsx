import { useState } from 'react';
import { Cite } from '../../../ui/Cite.tsx';
import { tellIfIncomplete } from '../../../ui/incomplete.ts';
import { localDay } from '../../../ui/localDay.ts';
import type { CatalogueState } from '../../../view/catalogue/state.ts';
import { catalogueAddress } from '../catalogueStore.ts';
import { useTool } from './context.ts';
import { conditionsText } from './labels.ts';
import { saveRows } from './saveRows.ts';

/** Takes the rows along as they stand, and says how to cite this very view. */
export function TakeAlong({ state, rows }: { state: CatalogueState; rows: readonly number[] }) {
  const tool = useTool();
  const { say, cite, site } = tool;
  const [told, setTold] = useState('');
  const save = async (format: 'csv' | 'json') => {
    setTold('');
    try {
      setTold(say.saved(await saveRows(tool, state, rows, format)));
    } catch (error) {
      console.warn(error);
      tellIfIncomplete(error);
      setTold(say.saveFailed);
    }
  };
  return (
    <>
      <details className="catalogue-take">
        <summary>{say.take}</summary>
        <p id="catalogue-take-note">{say.takeNote}</p>
        <p className="catalogue-take-buttons">
          {(['csv', 'json'] as const).map((format) => (
            <button
              key={format}
              type="button"
              className="catalogue-button"
              disabled={rows.length === 0}
              aria-describedby="catalogue-take-note"
              onClick={() => void save(format)}
            >
              {format === 'csv' ? say.saveCsv : say.saveJson}
            </button>
          ))}
        </p>
        <p role="status">{told}</p>
      </details>
      <Cite
        title={say.exportTitle(conditionsText(tool, state))}
        address={catalogueAddress(state)}
        accessed={localDay()}
        words={cite}
        language={site.language}
      />
    </>
  );
}
