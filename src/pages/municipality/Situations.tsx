import { paths } from '../../ui/paths.ts';
import { useAddress, useWords } from '../../ui/site.ts';
import type { MunicipalityModel } from '../../view/models/municipality.ts';
import type { SituationModel } from '../../view/models/situations.ts';
import { TownInitiatives } from './TownInitiatives.tsx';

/** What the town takes part in, and what its regions do besides, by situation in life. */
export function Situations({ municipality }: { municipality: MunicipalityModel }) {
  const words = useWords();
  const { name, situations, notNamed, memberships } = municipality;
  const isOneRegion = memberships.length === 1;
  return (
    <section aria-labelledby="situations-title">
      <h2 id="situations-title">{words.town.situations}</h2>
      <ul className="situation-index">
        {situations.map(({ situation, takesPart, unstated, elsewhere }) => (
          <li key={idOf(situation)}>
            <a href={`#${idOf(situation)}`}>{situation?.label ?? words.town.others}</a>{' '}
            <span className="member-note">
              {words.town.count(takesPart.length + unstated.length + elsewhere.length)}
            </span>
          </li>
        ))}
      </ul>
      {situations.map((each) => (
        <Situation key={idOf(each.situation)} name={name} isOneRegion={isOneRegion} each={each} />
      ))}
      {notNamed.length > 0 && (
        <details className="not-named">
          <summary>{words.town.notNamed(name, notNamed.length)}</summary>
          <TownInitiatives initiatives={notNamed} isOneRegion={isOneRegion} />
        </details>
      )}
    </section>
  );
}

interface SituationProps {
  name: string;
  isOneRegion: boolean;
  each: SituationModel;
}

function Situation({ name, isOneRegion, each }: SituationProps) {
  const words = useWords();
  const { situation, takesPart, unstated, elsewhere } = each;
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
      {situation?.id === 'illness' && !isAdvised && <p className="caution">{words.initiative.askFirst}</p>}
    </section>
  );
}

/** Told in full under another situation. */
function Elsewhere({ elsewhere }: Pick<SituationModel, 'elsewhere'>) {
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

function idOf(situation: SituationModel['situation']): string {
  return `situation-${situation?.id ?? 'others'}`;
}
