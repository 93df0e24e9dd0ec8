import type { MapModel } from './models/map.ts';
import type { Vocabulary } from './view.ts';

/**
 * What addresses may name, by the map's file. Asked of what the lists hold themselves: "constructor" is in every object,
 * and is no category.
 */
export function vocabularyOf({
  regions,
  places,
  labels: { categories, pillars },
}: Pick<MapModel, 'places'> & {
  regions: readonly { id: string }[];
  labels: Pick<MapModel['labels'], 'categories' | 'pillars'>;
}): Vocabulary {
  return {
    hasRegion: (id) => regions.some((region) => region.id === id),
    hasMunicipality: (code) => Object.hasOwn(places, code),
    hasCategory: (id) => Object.hasOwn(categories, id),
    hasPillar: (id) => Object.hasOwn(pillars, id),
  };
}
