import { useAddress, useWords } from './site.ts';
import { paths } from './paths.ts';
import { Sources } from './Sources.tsx';
import { ParticipantsLine } from './ParticipantsLine.tsx';
import type { InitiativeModel } from '../view/models/initiative.ts';

/** Initiatives as a list of short entries: title, category, summary, who takes part, source. */
export function InitiativeList({ initiatives }: { initiatives: readonly InitiativeModel[] }) {
  return (
    <ul className="initiatives">
      {initiatives.map((initiative) => (
        <li key={`${initiative.region}/${initiative.key}`}>
          <InitiativeEntry initiative={initiative} />
        </li>
      ))}
    </ul>
  );
}

function InitiativeEntry({ initiative }: { initiative: InitiativeModel }) {
  const words = useWords();
  const address = useAddress();
  const { region, key, number, title, category, summary, status, participants, partners, openTo, sources } = initiative;
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
      <ParticipantsLine participants={participants} partners={partners} openTo={openTo} />
      <Sources sources={sources} />
    </article>
  );
}
