import { isLater, LAST_YEAR, yearOf } from '../../../record/timeline.ts';
import { paths } from '../../../ui/paths.ts';
import { useAddress } from '../../../ui/site.ts';
import type { InstrumentProps } from './Instrument.tsx';

/** What appears on the map in a year, by name; the list of all years with dates stands on the nation's page. */
export function YearEvents({ coloured, places, pointer, words, year }: InstrumentProps & { year: number }) {
  const address = useAddress();
  const { year: says } = words.colouring;
  const { facts } = coloured;
  const formed = facts.regions.filter((region) => region.formed !== null && yearOf(region.formed) === year);
  const joined = facts.regions.flatMap(({ id, formed: began, members }) => {
    const codes = members.flatMap(({ code, from }) =>
      from !== null && began !== null && yearOf(from) === year && isLater(from, began) ? [code] : [],
    );
    return codes.length > 0 ? [{ id, codes }] : [];
  });
  const announced = year === LAST_YEAR ? facts.regions.filter((region) => region.announced.length > 0) : [];
  const region = (id: string) => (
    <a
      href={address(paths.region(id))}
      onPointerEnter={() => pointer.pointRegion(id)}
      onPointerLeave={() => pointer.point([], null)}
    >
      {places.region(id)?.shortName ?? id}
    </a>
  );
  const towns = (codes: readonly string[]) =>
    words.site.list(codes.map((code) => places.nameOf(code) ?? code));
  if (formed.length + joined.length + announced.length === 0) {
    return <p className="instrument-events">{says.none}</p>;
  }
  return (
    <dl className="instrument-events">
      {formed.length > 0 && (
        <div>
          <dt>{says.began}</dt>
          {formed.map(({ id }) => (
            <dd key={id}>{region(id)}</dd>
          ))}
        </div>
      )}
      {joined.length > 0 && (
        <div>
          <dt>{says.joined}</dt>
          {joined.map(({ id, codes }) => (
            <dd key={id}>
              {towns(codes)}
              {words.site.brackets(places.region(id)?.shortName ?? id)}
            </dd>
          ))}
        </div>
      )}
      {announced.length > 0 && (
        <div>
          <dt>{says.announced}</dt>
          {announced.map(({ id, announced: coming }) => (
            <dd key={id}>
              {towns(coming.map(({ code }) => code))}
              {words.site.brackets(places.region(id)?.shortName ?? id)}
            </dd>
          ))}
        </div>
      )}
    </dl>
  );
}
