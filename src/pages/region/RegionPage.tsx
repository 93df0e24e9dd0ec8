import type { Picture } from '../../svgmap/picture.ts';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { paths } from '../../ui/paths.ts';
import { useWords } from '../../ui/site.ts';
import type { RegionModel } from '../../view/models/region.ts';
import { AtlasLayout } from '../atlas/AtlasLayout.tsx';
import { RegionArticle } from './RegionArticle.tsx';

export function RegionPage({ region, picture }: { region: RegionModel; picture: Picture }) {
  const words = useWords();
  return (
    <AtlasLayout picture={picture} mapLabel={words.map.regionLabel(region.name)} unitsPerPixel={1.4}>
      <Breadcrumb crumbs={[{ label: words.site.nation, path: paths.nation }]} current={region.name} />
      <RegionArticle region={region} />
    </AtlasLayout>
  );
}
