import { paths } from '../../ui/paths.ts';
import { useAddress, useWords } from '../../ui/site.ts';
import type { MunicipalityModel } from '../../view/models/municipality.ts';

/** The answer for a town in no region: that, what the atlas leaves out, and the regions nearest by distance. */
export function Outside({ municipality }: { municipality: MunicipalityModel }) {
  const words = useWords();
  const address = useAddress();
  const { name, nearest, hasHall } = municipality;
  return (
    <section className="outside">
      <p className="answer">{words.municipality.none(name)}</p>
      <p>{words.municipality.otherForms}</p>
      <h2>{words.municipality.nearest}</h2>
      {hasHall ? (
        <ul className="choices">
          {nearest.map(({ region, city, km }) => (
            <li key={region.id}>
              <a href={address(paths.region(region.id))} data-region={region.id}>
                {region.name}
              </a>
              <span className="member-note">{words.municipality.nearestItem(city, km)}</span>
            </li>
          ))}
        </ul>
      ) : null}
      {municipality.isHallOutside && <p className="caption">{words.municipality.hallOutside}</p>}
      <p className="caption">
        {hasHall ? words.municipality.nearestNote : words.municipality.nearestUnknown}
      </p>
    </section>
  );
}
