import type { ParticipantsModel } from '../view/models/initiative.ts';
import { paths } from './paths.ts';
import { useAddress, useWords } from './site.ts';

interface ParticipantsLineProps {
  /** Null where it has been said already. */
  participants: ParticipantsModel | null;
  partners: readonly string[];
  openTo: string | null;
}

/** Who takes part, as far as the sources say; "unstated" is said, never taken for "all". */
export function ParticipantsLine({ participants, partners, openTo }: ParticipantsLineProps) {
  const words = useWords();
  if (participants === null && partners.length === 0 && openTo === null) return null;
  return (
    <dl className="participants">
      {participants !== null && (
        <div>
          <dt>{words.initiative.participants}</dt>
          <dd>
            <Participants participants={participants} />
          </dd>
        </div>
      )}
      {partners.length > 0 && (
        <div>
          <dt>{words.initiative.partners}</dt>
          <dd>{words.site.list(partners)}</dd>
        </div>
      )}
      {openTo !== null && (
        <div>
          <dt>{words.initiative.openTo}</dt>
          <dd>{openTo}</dd>
        </div>
      )}
    </dl>
  );
}

function Participants({ participants }: { participants: ParticipantsModel }) {
  const words = useWords();
  const address = useAddress();
  switch (participants.kind) {
    case 'all':
      return <>{words.initiative.all}</>;
    case 'unstated':
      return <>{words.initiative.unstated}</>;
    case 'count':
      return <>{words.initiative.counted(participants.count)}</>;
    case 'listed':
      return participants.members.map(({ code, name }, index) => (
        <span key={code}>
          {index > 0 && words.site.between}
          <a href={address(paths.municipality(code))} data-municipality={code}>
            {name}
          </a>
        </span>
      ));
  }
}
