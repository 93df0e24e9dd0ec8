import { paths } from '../../ui/paths.ts';
import { useAddress, useWords } from '../../ui/site.ts';
import { toRegions } from '../../view/catalogue/links.ts';
import type { MunicipalityModel } from '../../view/models/municipality.ts';
import type { ToldSituation } from '../../view/models/townList.ts';
import { TownInitiatives } from './TownInitiatives.tsx';

/** What the town takes part in, and what its regions do besides, by situation in life. */
export function Situations({ municipality }: { municipality: MunicipalityModel }) {
  const words = useWords();
  const { name, situations, notNamed, counts, memberships } = municipality;
  const isOneRegion = memberships.length === 1;
  const regions = memberships.map(({ region }) => region.id);
  return (
    <section aria-labelledby="situations-title">
      <h2 id="situations-title">{words.town.situations}</h2>
      {counts.told < counts.all && (
        <p className="coverage">
          {words.town.told(counts.told, counts.all)} <InTable regions={regions} />
        </p>
      )}
      <ul className="situation-index">
        {situations.map(({ situation, total }) => (
          <li key={idOf(situation)}>
            <a href={`#${idOf(situation)}`}>{situation?.label ?? words.town.others}</a>{' '}
            <span className="member-note">{words.town.count(total)}</span>
          </li>
        ))}
      </ul>
      {situations.map((each) => (
        <Situation key={idOf(each.situation)} name={name} regions={regions} each={each} />
      ))}
      {counts.notNamed > 0 && (
        <details className="not-named">
          <summary>{words.town.notNamed(name, counts.notNamed)}</summary>
          {notNamed.length > 0 && <TownInitiatives initiatives={notNamed} isOneRegion={isOneRegion} />}
          {notNamed.length < counts.notNamed && (
            <p className="go-on">
              <InTable regions={regions} />
            </p>
          )}
        </details>
      )}
    </section>
  );
}

interface SituationProps {
  name: string;
  /** Ids of the town's regions. */
  regions: readonly string[];
  each: ToldSituation;
}

function Situation({ name, regions, each }: SituationProps) {
  const words = useWords();
  const { situation, takesPart, unstated, elsewhere, total } = each;
  const isOneRegion = regions.length === 1;
  const id = idOf(situation);
  const isAdvised = [...takesPart, ...unstated].some(({ category }) => category.id === 'medical');
  return (
    <section className="situation" aria-labelledby={id}>
      <h3 id={id} tabIndex={-1}>
        {situation?.label ?? words.town.others}
      </h3>
      {takesPart.length > 0 && (
        <>
          <h4>{words.town.takesPartIn(name)}</h4>
          <TownInitiatives initiatives={takesPart} isOneRegion={isOneRegion} askIn={name} />
        </>
      )}
      {unstated.length > 0 && (
        <>
          <h4>{words.town.regionDoes}</h4>
          <TownInitiatives initiatives={unstated} isOneRegion={isOneRegion} askIn={name} />
        </>
      )}
      <Elsewhere elsewhere={elsewhere} />
      {takesPart.length + unstated.length + elsewhere.length < total && (
        <p className="go-on">
          <InTable regions={regions} situation={situation} />
        </p>
      )}
      {situation?.id === 'illness' && !isAdvised && <p className="caution">{words.initiative.askFirst}</p>}
    </section>
  );
}

/** Told in full under another situation. */
function Elsewhere({ elsewhere }: Pick<ToldSituation, 'elsewhere'>) {
  const words = useWords();
  const address = useAddress();
  if (elsewhere.length === 0) return null;
  return (
    <ul className="elsewhere">
      {elsewhere.map(({ key, region, title, under }) => (
        <li key={`${region}/${key}`}>
          <a href={address(paths.initiative(region, key))}>{title}</a>
          <span className="member-note">{words.town.under(under.label)}</span>
        </li>
      ))}
    </ul>
  );
}

/** The way to all of them: the initiatives of the town's regions, of one situation where that is one of the record's. */
function InTable({
  regions,
  situation = null,
}: Pick<SituationProps, 'regions'> & { situation?: ToldSituation['situation'] }) {
  const { town } = useWords();
  const address = useAddress();
  return (
    <a href={address(paths.initiatives) + toRegions(regions, situation?.id)}>
      {situation === null ? town.allInTable : town.situationInTable(situation.label)}
    </a>
  );
}

function idOf(situation: ToldSituation['situation']): string {
  return `situation-${situation?.id ?? 'others'}`;
}
