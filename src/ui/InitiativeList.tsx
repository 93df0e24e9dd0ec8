import type { InitiativeModel } from '../view/models/initiative.ts';
import { Advice } from './Advice.tsx';
import { ParticipantsLine } from './ParticipantsLine.tsx';
import { paths } from './paths.ts';
import { Told } from './RecordText.tsx';
import { Sources } from './Sources.tsx';
import { useAddress, useWords } from './site.ts';

interface InitiativeListProps {
  initiatives: readonly InitiativeModel[];
  /** The heading above has already said who takes part, or that nobody knows. */
  isParticipationSaid?: boolean;
  /** The page gives the advice on health and safety itself, once for several lists. */
  isAdviceSaid?: boolean;
  /** Level of the titles' headings: one below the heading the list stands under. */
  level?: 4 | 5 | 6 | 3;
}

/** Initiatives as a list of short entries: title, category, summary, who takes part, source. */
export function InitiativeList({
  initiatives,
  isParticipationSaid = false,
  isAdviceSaid = false,
  level = 4,
}: InitiativeListProps) {
  return (
    <>
      <ul className="initiatives">
        {initiatives.map((initiative) => (
          <li key={`${initiative.region}/${initiative.key}`}>
            <InitiativeEntry
              initiative={initiative}
              isParticipationSaid={isParticipationSaid}
              level={level}
            />
          </li>
        ))}
      </ul>
      {!isAdviceSaid && <Advice initiatives={initiatives} />}
    </>
  );
}

interface InitiativeEntryProps extends Required<Omit<InitiativeListProps, 'initiatives' | 'isAdviceSaid'>> {
  initiative: InitiativeModel;
}

function InitiativeEntry({ initiative, isParticipationSaid, level }: InitiativeEntryProps) {
  const words = useWords();
  const address = useAddress();
  const { region, key, number, title, category, summary, status, participants, partners, openTo, sources } =
    initiative;
  const { repeats, tags } = initiative;
  const Heading = `h${level}` as const;
  return (
    <article className="initiative" id={`initiative-${region}-${key}`}>
      <p className="initiative-category">
        <span className={`chip chip-${category.family}`}>{category.label}</span>
        {status !== 'ongoing' && <span className="status">{words.initiative.statuses[status]}</span>}
        {tags.map((tag) => (
          <span key={tag} className="status">
            {tag}
          </span>
        ))}
      </p>
      <Heading className="initiative-title">
        <a href={address(paths.initiative(region, key))}>
          {number !== null && <span className="number">{number} </span>}
          {title}
        </a>
      </Heading>
      {repeats !== null && <p className="caption">{words.initiative.repeats(repeats.title)}</p>}
      <p className="initiative-summary">
        <Told text={summary} />
      </p>
      <ParticipantsLine
        participants={isParticipationSaid ? null : participants}
        partners={partners}
        openTo={openTo}
      />
      <Sources sources={sources} />
    </article>
  );
}
