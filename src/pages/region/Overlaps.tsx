import { Fragment } from 'react';
import { paths } from '../../ui/paths.ts';
import { useAddress, useWords } from '../../ui/site.ts';
import type { RegionModel } from '../../view/models/region.ts';

type Overlap = RegionModel['overlaps'][number];

/** With whom a region shares ground, and where: by the other region, the towns that belong to both. */
export function Overlaps({ region }: { region: RegionModel }) {
  const words = useWords();
  const address = useAddress();
  if (region.overlaps.length === 0) return null;
  return (
    <section aria-labelledby="overlap-title">
      <h2 id="overlap-title">{words.region.overlapTitle}</h2>
      <ul className="overlaps">
        {byRegion(region.overlaps).map(({ id, name, towns }) => (
          <li key={id}>
            <a href={address(paths.region(id))} data-region={id}>
              {name}
            </a>
            {words.site.colon}
            {towns.map((town, index) => (
              <Fragment key={town.code}>
                {index > 0 && words.site.between}
                <a href={address(paths.municipality(town.code))} data-municipality={town.code}>
                  {town.name}
                </a>
              </Fragment>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

/** The region with which most is shared comes first; otherwise the order of the record. */
function byRegion(overlaps: readonly Overlap[]) {
  const regions = new Map<string, { id: string; name: string; towns: Overlap[] }>();
  for (const town of overlaps) {
    for (const { id, name } of town.regions) {
      const group = regions.get(id) ?? { id, name, towns: [] };
      group.towns.push(town);
      regions.set(id, group);
    }
  }
  return [...regions.values()].sort((one, other) => other.towns.length - one.towns.length);
}
