import { flushSync } from 'react-dom';
import { createRoot, type Root } from 'react-dom/client';
import { drawIn } from '../../../ui/jsx/jsx-runtime.ts';
import { SiteProvider } from '../../../ui/site.ts';
import type { Site } from '../../../ui/siteData.ts';
import { Instrument, type InstrumentProps } from './Instrument.tsx';

let root: Root | undefined;

/** Draws the controls and the legend for a view; both only tell the store what was chosen. */
export function renderInstrument(element: HTMLElement, props: InstrumentProps & { site: Site }): void {
  drawIn(props.site.language);
  root ??= createRoot(element);
  const instrument = (
    <SiteProvider site={props.site} words={props.words}>
      <Instrument {...props} />
    </SiteProvider>
  );
  flushSync(() => root?.render(instrument));
  element.inert = false;
}
