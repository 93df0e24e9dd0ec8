import type { InitiativeModel } from '../view/models/initiative.ts';
import { useWords } from './site.ts';

/** What someone ill or in danger must know before relying on a summary; said once for a list. */
export function Advice({ initiatives }: { initiatives: readonly InitiativeModel[] }) {
  const words = useWords();
  const isMedical = initiatives.some(({ category }) => category.id === 'medical');
  const isDisaster = initiatives.some(
    ({ category, situations }) => category.id === 'safety' && situations.some(({ id }) => id === 'disaster'),
  );
  return (
    <>
      {isMedical && <p className="caution">{words.initiative.askFirst}</p>}
      {isDisaster && <p className="caution">{words.initiative.askDisaster}</p>}
    </>
  );
}
