import { adviceFor } from '../view/models/advice.ts';
import type { InitiativeModel } from '../view/models/initiative.ts';
import { useWords } from './site.ts';

/** What someone ill or in danger must know before relying on a summary; said once for a list. */
export function Advice({ initiatives }: { initiatives: readonly InitiativeModel[] }) {
  const { initiative } = useWords();
  return adviceFor(initiatives).map((advice) => (
    <p key={advice} className="caution">
      {advice === 'medical' ? initiative.askFirst : initiative.askDisaster}
    </p>
  ));
}
