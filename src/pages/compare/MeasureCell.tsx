import type { MeasureFacts } from '../../compare/types.ts';
import { printed } from '../../view/compare/figures.ts';
import { reasonOfNone } from './model.ts';
import { useCompareWords } from './words.ts';

/** A value to the right, or a dash with its reason. */
export function MeasureCell({ measure, value }: { measure: MeasureFacts; value: number | null }) {
  const words = useCompareWords();
  if (value !== null) return <td>{printed(measure, value)}</td>;
  const reason = reasonOfNone(measure.id, words);
  return (
    <td className="compare-none" title={reason}>
      <span aria-hidden="true">{words.none}</span>
      <span className="visually-hidden">{reason}</span>
    </td>
  );
}
