import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { drawIn } from '../../../ui/jsx/jsx-runtime.ts';
import { SiteProvider } from '../../../ui/site.ts';
import type { View } from '../../../view/view.ts';
import type { Coloured } from '../colouring.ts';
import type { InstrumentOptions } from '../instrumentControl.ts';
import { ColourLegendList } from './ColourLegendList.tsx';
import { ModeChoice } from './ModeChoice.tsx';
import { YearChoice } from './YearChoice.tsx';

export interface InstrumentProps extends InstrumentOptions {
  view: View;
  coloured: Coloured;
}

let root: Root | undefined;

/** Draws the controls and the legend for a view; both only tell the store what was chosen. */
export function renderInstrument(element: HTMLElement, props: InstrumentProps): void {
  drawIn(props.site.language);
  root ??= createRoot(element);
  const instrument = (
    <SiteProvider site={props.site} words={props.words}>
      <Instrument {...props} />
    </SiteProvider>
  );
  flushSync(() => root?.render(instrument));
}

function Instrument(props: InstrumentProps) {
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
