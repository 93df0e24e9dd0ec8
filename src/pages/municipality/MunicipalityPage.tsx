import type { Picture } from '../../svgmap/picture.ts';
import { SvgMap } from '../../svgmap/SvgMap.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { MapCredit } from '../../ui/MapCredit.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import type { MunicipalityModel } from '../../view/models/municipality.ts';
import { MunicipalityArticle } from './MunicipalityArticle.tsx';

interface MunicipalityPageProps {
  municipality: MunicipalityModel;
  picture: Picture;
}

/** A town's own page: its answer first, then a small map of its surroundings, which no long list shall keep waiting. */
export function MunicipalityPage({ municipality, picture }: MunicipalityPageProps) {
  const words = usePageWords();
  return (
    <div className="reading-page town">
      <Breadcrumb crumbs={[{ label: words.site.nation, path: paths.nation }]} current={municipality.name} />
      <MunicipalityArticle
        municipality={municipality}
        map={<TownMap municipality={municipality} picture={picture} />}
      />
    </div>
  );
}

function TownMap({ municipality: { code, name }, picture }: MunicipalityPageProps) {
  const words = usePageWords();
  const address = useAddress();
  const label = words.map.municipalityLabel(name);
  return (
    <aside className="town-map" aria-label={label}>
      <div className="map-frame map-frame-small">
        <SvgMap picture={picture} prefix="town" label={label} unitsPerPixel={1.2} />
      </div>
      <MapCredit />
      <p className="no-print">
        <a href={`${address(paths.nation)}?municipality=${code}`}>{words.municipality.onNationMap}</a>
      </p>
      <p className="no-print">
        <a href={`${address(paths.embedBuilder)}?municipality=${code}`}>{words.embedBuilder.offer}</a>
      </p>
    </aside>
  );
}
