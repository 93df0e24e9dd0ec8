import type { Words } from '../shape.ts';

export const enCatalogueLinks: Words['catalogueLinks'] = {
  region: 'This region’s initiatives in a table',
};
