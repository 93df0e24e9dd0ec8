import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import { inListing } from '../../view/catalogue/links.ts';
import type { ListedInitiative, ListedRegion, Listing } from '../../view/catalogue/listing.ts';

/** What the page says without script: each region with what it rests on and its initiatives, or the way to them. */
export function Listed({ listing: { regions } }: { listing: Listing }) {
  const { catalogue: say } = usePageWords();
  return (
    <section className="listed" aria-labelledby="listed-title">
      <h2 id="listed-title">{say.byRegion}</h2>
      {regions.map((region) => (
        <RegionListed key={region.id} region={region} />
      ))}
    </section>
  );
}

function RegionListed({ region }: { region: ListedRegion }) {
  const words = usePageWords();
  const address = useAddress();
  return (
    <section className="listed-region" aria-labelledby={inListing(region.id)}>
      <h3 id={inListing(region.id)}>
        <a href={address(paths.region(region.id))}>{region.name}</a>{' '}
        <span className="pillar-count">{words.catalogue.items(region.rows)}</span>
      </h3>
      <p className="coverage">
        {words.region.coverage[region.coverage](region.counted, words.site.date(region.asOf))}
      </p>
      {region.initiatives.length > 0 && (
        <ul className="listed-initiatives">
          {region.initiatives.map((initiative) => (
            <li key={initiative.key}>
              <Entry region={region.id} initiative={initiative} />
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Entry({ region, initiative }: { region: string; initiative: ListedInitiative }) {
  const { catalogue: say, site } = usePageWords();
  const address = useAddress();
  const { key, number, title, category, pillar, mark } = initiative;
  return (
    <>
      <a href={address(paths.initiative(region, key))}>
        {number !== null && <span className="number">{number} </span>}
        {title}
      </a>{' '}
      {mark !== 'counted' && (
        <span className="status">{say.marks[mark] + site.brackets(say.notCounted)}</span>
      )}{' '}
      <span className="listed-kind">
        <span className={`chip chip-${category.family}`}>{category.label}</span>{' '}
        <span className="caption">{pillar}</span>
      </span>
    </>
  );
}
