import type { Picture } from '../../svgmap/picture.ts';
import { SvgMap, Swatch } from '../../svgmap/SvgMap.tsx';
import { Legend } from '../../ui/Legend.tsx';
import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import type { LegendModel } from '../../view/models/legend.ts';
import type { YearModel } from '../../view/models/years.ts';
import { AtlasLayout } from '../atlas/AtlasLayout.tsx';
import type { RestingColours } from '../atlas/instrument/RestingInstrument.tsx';
import type { NationModel } from './model.ts';
import { Years } from './Years.tsx';

interface NationPageProps {
  nation: NationModel;
  years: readonly YearModel[];
  picture: Picture;
  colours: RestingColours;
  legend: LegendModel;
  insets: readonly Inset[];
}

/** A far part of the country in a frame of its own: a picture, and a way to take the map there. */
interface Inset {
  id: 'okinawa' | 'ogasawara';
  picture: Picture;
  /** The map's position, as addresses write it. */
  at: string;
}

export function NationPage({ nation, years, picture, colours, legend, insets }: NationPageProps) {
  const words = usePageWords();
  return (
    <AtlasLayout
      picture={picture}
      mapLabel={words.map.nationLabel}
      unitsPerPixel={2}
      colours={colours}
      insets={<Insets insets={insets} />}
    >
      <h1 tabIndex={-1}>{words.nation.title}</h1>
      <p className="lead">{words.nation.lead}</p>
      <div id="locate" className="locate-place" />
      <Legend legend={legend} />
      <RegionList nation={nation} />
      <p className="caption">
        {words.nation.totals(nation.memberships, nation.municipalities, nation.prefectural)}
      </p>
      <Years years={years} />
    </AtlasLayout>
  );
}

function Insets({ insets }: { insets: readonly Inset[] }) {
  const words = usePageWords();
  const address = useAddress();
  return (
    <div className="insets">
      {insets.map(({ id, picture, at }) => (
        <a
          key={id}
          className="inset"
          href={`${address(paths.nation)}?at=${at}`}
          data-at={at}
          title={words.map.goTo(words.map[id])}
        >
          <SvgMap picture={picture} prefix={id} label={words.map[id]} unitsPerPixel={1} />
          {picture.scale && (
            <span className="inset-scale" aria-hidden="true">
              {picture.scale.label}
            </span>
          )}
          <span>{words.map[id]}</span>
        </a>
      ))}
    </div>
  );
}

/** All regions by part of the country: the map's mirror for keyboard, screen reader and paper. */
function RegionList({ nation }: { nation: NationModel }) {
  const words = usePageWords();
  const address = useAddress();
  return (
    <section className="region-list" aria-labelledby="region-list-title">
      <h2 id="region-list-title">{words.nation.listTitle}</h2>
      {nation.blocks.map(({ id, regions }) => (
        <div key={id} className="block">
          <h3>{words.nation.blocks[id]}</h3>
          <ul>
            {regions.map((region) => (
              <li key={region.id}>
                <a href={address(paths.region(region.id))} data-region={region.id}>
                  {region.name}
                </a>
                <span className="region-list-note">
                  {words.nation.central(region.centralNames)}
                  {words.site.apart}
                  {words.nation.members(region.members)}
                  <br />
                  <span data-colours="lead">
                    <Swatch paint={region.look.paint} tile={region.look.tile} prefix={`list-${region.id}`} />
                    {region.look.label}
                  </span>
                </span>
              </li>
            ))}
          </ul>
        </div>
      ))}
    </section>
  );
}
