/** Ways to the catalogue from other pages, and from the panel beside the map. */
export const jaCatalogueLinks = {
  region: 'この圏域の取組を表で見る',
} as const;
