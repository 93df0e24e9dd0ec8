import { usePageWords } from '../../../ui/site.ts';
import { emptyView } from '../../../view/view.ts';
import type { Coloured, Colouring } from '../colouring.ts';
import { Instrument } from './Instrument.tsx';

/** The colours a page comes with, and what can be named in them. */
export interface RestingColours {
  coloured: Coloured;
  labels: Colouring['labels'];
}

const nothing = () => undefined;
const nowhere = () => null;

/**
 * The controls as they are before their script has come: the legend is there to be read, and their room is what it
 * will be. All of it is inert, and the script draws its own in its place.
 */
export function RestingInstrument({ coloured, labels }: RestingColours) {
  return (
    <Instrument
      view={emptyView}
      // The list of all values stands folded away: nobody can open it yet.
      coloured={{ ...coloured, legend: { ...coloured.legend, values: [] } }}
      words={usePageWords()}
      store={{ change: nothing }}
      colouring={{ labels }}
      places={{ region: nowhere, nameOf: nowhere }}
      pointer={{ point: nothing, pointRegion: nothing }}
      announcer={{ polite: nothing }}
    />
  );
}
