import { MapContainerFactory } from '@kepler.gl/components';
import { type ComponentType, createElement } from 'react';
import { markIdle } from '../shared/contract.ts';

interface Drawn {
  layers: readonly { isLoaded: boolean }[];
}

type Properties = Record<string, unknown>;
type Factory = ((...parts: unknown[]) => ComponentType<Properties>) & { deps: unknown[] };

const given = MapContainerFactory as unknown as Factory;

/**
 * kepler.gl's map, which says when it has been drawn: a part replaced as
 * https://docs.kepler.gl/docs/api-reference/advanced-usages/replace-ui-component teaches.
 */
export const MapThatTells: Factory = Object.assign(
  (...parts: unknown[]) => {
    const MapContainer = given(...parts);
    return (properties: Properties) =>
      createElement(MapContainer, { ...properties, deckRenderCallbacks: { onDeckAfterRender: idleAfter } });
  },
  { deps: given.deps },
);

/** After a frame: the map is idle when it has its layer, and this has all it needs. */
function idleAfter({ layers }: Drawn): void {
  if (layers.length > 0 && layers.every(({ isLoaded }) => isLoaded)) markIdle();
}
