import { createContext, useContext } from 'react';
import type { PageAssets } from './Head.tsx';

/** Id of the end of the map with its controls: a page that names styles after it is not shown without all of the map. */
export const MAP_END_ID = 'map-end';

const LaterStylesContext = createContext<PageAssets['laterStyles']>([]);

/** Says which styles a page's layout is to name where it no longer needs the first ones only. */
export const LaterStylesProvider = LaterStylesContext.Provider;

/** Styles of what follows: browsers wait for them only from here on, and show what is above. */
export function LaterStyles() {
  return useContext(LaterStylesContext)?.map((href) => <link key={href} rel="stylesheet" href={href} />);
}
