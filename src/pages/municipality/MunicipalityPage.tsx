import type { Picture } from '../../svgmap/picture.ts';
import { SvgMap } from '../../svgmap/SvgMap.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { MapCredit } from '../../ui/MapCredit.tsx';
import { PrintFoot } from '../../ui/PrintFoot.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import type { MunicipalityModel } from '../../view/models/municipality.ts';
import { MunicipalityArticle } from './MunicipalityArticle.tsx';

/** A town's own page: its answer first, a small map of its surroundings beside it. */
export function MunicipalityPage({
  municipality,
  picture,
}: {
  municipality: MunicipalityModel;
  picture: Picture;
}) {
  const words = usePageWords();
  const address = useAddress();
  const label = words.map.municipalityLabel(municipality.name);
  return (
    <div className="reading-page">
      <Breadcrumb crumbs={[{ label: words.site.nation, path: paths.nation }]} current={municipality.name} />
      <div className="town">
        <MunicipalityArticle municipality={municipality} />
        <aside className="town-map" aria-label={label}>
          <div className="map-frame map-frame-small">
            <SvgMap picture={picture} prefix="town" label={label} unitsPerPixel={1.2} />
          </div>
          <MapCredit />
          <p className="no-print">
            <a href={`${address(paths.nation)}?municipality=${municipality.code}`}>
              {words.municipality.onNationMap}
            </a>
          </p>
          <p className="no-print">
            <a href={`${address(paths.embedBuilder)}?municipality=${municipality.code}`}>
              {words.embedBuilder.offer}
            </a>
          </p>
        </aside>
      </div>
      <PrintFoot path={paths.municipality(municipality.code)} />
    </div>
  );
}
