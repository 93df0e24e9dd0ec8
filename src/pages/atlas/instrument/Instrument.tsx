import type { Words } from '../../../i18n/shape.ts';
import type { View } from '../../../view/view.ts';
import type { Announcer } from '../announcer.ts';
import type { Coloured, Colouring } from '../colouring.ts';
import type { Places } from '../places.ts';
import type { Pointer } from '../pointer.ts';
import type { ViewStore } from '../viewStore.ts';
import { ColourLegendList } from './ColourLegendList.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { YearChoice } from './YearChoice.tsx';

export interface InstrumentProps {
  view: View;
  coloured: Coloured;
  words: Words;
  store: Pick<ViewStore, 'change'>;
  colouring: Pick<Colouring, 'labels'>;
  places: Pick<Places, 'region' | 'nameOf'>;
  pointer: Pick<Pointer, 'point' | 'pointRegion'>;
  announcer: Pick<Announcer, 'polite'>;
}

/** The controls below the map: what it is coloured by, which year, and the legend that filters. */
export function Instrument(props: InstrumentProps) {
  return (
    <section className="instrument" aria-label={props.words.colouring.region}>
      <div className="instrument-bar">
        <ModeChoice {...props} />
        <YearChoice {...props} />
      </div>
      <ColourLegendList {...props} />
    </section>
  );
}
