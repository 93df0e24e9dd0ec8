import type { Picture } from '../../svgmap/picture.ts';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import type { RegionModel } from '../../view/models/region.ts';
import { AtlasLayout } from '../atlas/AtlasLayout.tsx';
import type { RestingColours } from '../atlas/instrument/RestingInstrument.tsx';
import { RegionArticle } from './RegionArticle.tsx';

interface RegionPageProps {
  region: RegionModel;
  picture: Picture;
  colours: RestingColours;
}

export function RegionPage({ region, picture, colours }: RegionPageProps) {
  const words = usePageWords();
  const address = useAddress();
  return (
    <AtlasLayout
      picture={picture}
      mapLabel={words.map.regionLabel(region.name)}
      unitsPerPixel={1.4}
      colours={colours}
      further={<a href={`${address(paths.embedBuilder)}?region=${region.id}`}>{words.embedBuilder.offer}</a>}
    >
      <Breadcrumb crumbs={[{ label: words.site.nation, path: paths.nation }]} current={region.name} />
      <RegionArticle region={region} />
    </AtlasLayout>
  );
}
