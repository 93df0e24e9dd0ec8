import type { Words } from '../shape.ts';

export const easyCatalogueLinks: Words['catalogueLinks'] = {
  region: 'このグループの活動《かつどう》を表《ひょう》で見《み》る',
};
