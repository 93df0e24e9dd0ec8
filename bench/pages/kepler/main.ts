// Follows https://docs.kepler.gl/docs/api-reference/get-started (store, component, addDataToMap) and
// https://docs.kepler.gl/docs/user-guides/c-types-of-layers/k-geojson (colours from the features’ own properties).
// Without a basemap it is the map that kepler.gl’s own list of maps calls “No Basemap”.
import { addDataToMap } from '@kepler.gl/actions';
import { injectComponents, MapContainerFactory } from '@kepler.gl/components';
import { processGeojson } from '@kepler.gl/processors';
import keplerGlReducer, { enhanceReduxMiddleware } from '@kepler.gl/reducers';
import { createElement, useEffect } from 'react';
import { createRoot } from 'react-dom/client';
import { Provider } from 'react-redux';
import { applyMiddleware, combineReducers, createStore } from 'redux';
import { expose, startPage } from '../shared/contract.ts';
import { cameraFor, type SizedCamera, toScreen } from './camera.ts';
import { config, firstState, paintedFeaturesOf } from './config.ts';
import { MapThatTells } from './idle.ts';
import { readerMiddleware } from './reader.ts';

const page = await startPage();
const { container, topology, core, fillOf } = page;
const size = { width: container.clientWidth, height: container.clientHeight };

const store = createStore(
  combineReducers({
    keplerGl: keplerGlReducer.initialState(firstState(cameraFor(core.bounds, size), core.background)),
  }),
  {},
  applyMiddleware(...enhanceReduxMiddleware([readerMiddleware(page)])),
);

const KeplerGl = injectComponents([[MapContainerFactory, MapThatTells]] as never[]);

function App() {
  // Data can be added to a map that is there.
  useEffect(() => {
    const data = processGeojson(paintedFeaturesOf(topology, fillOf, core.line));
    if (!data) throw new Error('kepler.gl could not read the features');
    store.dispatch(
      addDataToMap({
        datasets: { info: { id: 'municipalities', label: 'municipalities' }, data },
        options: { centerMap: false, readOnly: true, keepExistingConfig: true },
        config,
      }),
    );
  }, []);
  return createElement(KeplerGl, {
    id: 'map',
    mapboxApiAccessToken: '',
    ...size,
    // As on the page of deck.gl: where software draws, picking takes longer than a click may last.
    deckGlProps: { eventRecognizerOptions: { anytap: { time: 5000 }, tap: { time: 5000 } } },
  });
}

createRoot(container).render(createElement(Provider, { store, children: createElement(App) }));

expose((position) => {
  const { map } = store.getState().keplerGl as { map: { mapState: SizedCamera } };
  return toScreen(map.mapState, position);
});
