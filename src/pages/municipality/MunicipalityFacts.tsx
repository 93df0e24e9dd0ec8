import { paths } from '../../ui/paths.ts';
import { useAddress, useWords } from '../../ui/site.ts';
import type { MunicipalityModel } from '../../view/models/municipality.ts';

const YEARS = ['y2015', 'y2020', 'y2025preliminary', 'y2030', 'y2040', 'y2050'] as const;

/** Neighbours and statistics. What is not published is said; it is never a zero. */
export function MunicipalityFacts({ municipality }: { municipality: MunicipalityModel }) {
  const words = useWords();
  const address = useAddress();
  const { neighbours, population, areaKm2, dayNightRatio, sixDigits } = municipality;
  const isCounted = YEARS.some((year) => population[year] !== null);
  return (
    <>
      {neighbours.length > 0 && (
        <section>
          <h2>{words.municipality.neighbours}</h2>
          <ul className="member-list">
            {neighbours.map(({ code, name, isMember }) => (
              <li key={code}>
                <a href={address(paths.municipality(code))} data-municipality={code}>
                  {name}
                </a>
                {!isMember && ' '}
                {!isMember && <span className="member-note">{words.municipality.outside}</span>}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{words.municipality.statistics}</h2>
        {!isCounted && <p>{words.municipality.noStatistics}</p>}
        <table className="statistics">
          <tbody>
            {isCounted &&
              YEARS.map((year) => (
                <tr key={year}>
                  <th scope="row">
                    {words.municipality.population}
                    {words.site.narrowed}
                    {words.municipality.populationYears[year]}
                  </th>
                  <td>
                    {population[year] === null
                      ? words.site.notPublished
                      : words.site.people(population[year])}
                  </td>
                </tr>
              ))}
            <tr>
              <th scope="row">{words.municipality.areaLabel}</th>
              <td>{areaKm2 === null ? words.site.notPublished : words.site.area(areaKm2)}</td>
            </tr>
            <tr>
              <th scope="row">{words.municipality.dayNight}</th>
              <td>{dayNightRatio === null ? words.site.notPublished : words.site.percent(dayNightRatio)}</td>
            </tr>
            <tr>
              <th scope="row">{words.municipality.code}</th>
              <td>{sixDigits}</td>
            </tr>
          </tbody>
        </table>
        <p className="caption">{words.municipality.statisticsSources}</p>
      </section>
    </>
  );
}
