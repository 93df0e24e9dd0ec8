import type { InitiativeModel } from '../view/models/initiative.ts';
import { ParticipantsLine } from './ParticipantsLine.tsx';
import { paths } from './paths.ts';
import { Sources } from './Sources.tsx';
import { useAddress, useWords } from './site.ts';

interface InitiativeListProps {
  initiatives: readonly InitiativeModel[];
  /** The heading above has already said who takes part, or that nobody knows. */
  isParticipationSaid?: boolean;
}

/** Initiatives as a list of short entries: title, category, summary, who takes part, source. */
export function InitiativeList({ initiatives, isParticipationSaid = false }: InitiativeListProps) {
  return (
    <ul className="initiatives">
      {initiatives.map((initiative) => (
        <li key={`${initiative.region}/${initiative.key}`}>
          <InitiativeEntry initiative={initiative} isParticipationSaid={isParticipationSaid} />
        </li>
      ))}
    </ul>
  );
}

function InitiativeEntry({
  initiative,
  isParticipationSaid,
}: {
  initiative: InitiativeModel;
  isParticipationSaid: boolean;
}) {
  const words = useWords();
  const address = useAddress();
  const { region, key, number, title, category, summary, status, participants, partners, openTo, sources } =
    initiative;
  return (
    <article className="initiative" id={`initiative-${key}`}>
      <p className="initiative-category">
        <span className={`chip chip-${category.family}`}>{category.label}</span>
        {status !== 'ongoing' && <span className="status">{words.initiative.statuses[status]}</span>}
      </p>
      <h4>
        <a href={address(paths.initiative(region, key))}>
          {number !== null && <span className="number">{number} </span>}
          {title}
        </a>
      </h4>
      <p className="initiative-summary">{summary}</p>
      <ParticipantsLine
        participants={isParticipationSaid ? null : participants}
        partners={partners}
        openTo={openTo}
      />
      <Sources sources={sources} />
    </article>
  );
}
