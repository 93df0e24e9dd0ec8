import type { PageWords } from '../shape.ts';

export const enEmbedLegend: PageWords['embedLegend'] = {
  nationwide: (count) => `Nationwide: ${count}`,
  scheme: 'Border of the municipalities that take part under Kochi Prefecture’s own scheme',
};
