import { POPULATION_YEARS } from '../../record/statistics.ts';
import { useWords } from '../../ui/site.ts';
import type { RegionModel } from '../../view/models/region.ts';

/** Sums over the members. A sum that lacks someone says whom; it is not shown as the region's total. */
export function RegionStatistics({ region }: { region: RegionModel }) {
  const words = useWords();
  const { statistics, lacking } = region;
  const { density, dayNightRatio, change, areaKm2 } = statistics;
  const rows: [string, string][] = [
    [words.statistics.change, change === null ? words.site.notPublished : words.site.signedPercent(change)],
    [words.municipality.areaLabel, words.site.area(areaKm2.value)],
    [words.statistics.density, density === null ? words.site.notPublished : words.statistics.perKm2(density)],
    [
      words.municipality.dayNight,
      dayNightRatio === null ? words.site.notPublished : words.site.percent(dayNightRatio),
    ],
  ];
  return (
    <section aria-labelledby="statistics-title">
      <h2 id="statistics-title">{words.municipality.statistics}</h2>
      <p className="caption">{words.statistics.sums}</p>
      <table className="statistics">
        <tbody>
          {POPULATION_YEARS.map((year) => {
            const { value, missing } = statistics.population[year];
            return (
              <tr key={year}>
                <th scope="row">
                  {words.municipality.population}
                  {words.site.narrowed}
                  {words.municipality.populationYears[year]}
                </th>
                <td>
                  {words.site.people(value)}
                  {missing.length > 0 && (
                    <span className="member-note">
                      {words.statistics.without(
                        words.site.list(missing.map((code) => lacking[code] ?? code)),
                      )}
                    </span>
                  )}
                </td>
              </tr>
            );
          })}
          {rows.map(([label, value]) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              <td>{value}</td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="caption">{words.municipality.statisticsSources}</p>
    </section>
  );
}
