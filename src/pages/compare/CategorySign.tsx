import type { CoverageKind } from '../../record/counting.ts';
import { useCompareWords } from './words.ts';

interface CategorySignProps {
  kind: CoverageKind;
  /** Initiatives of this category, and all that are on record of the region. */
  some: number;
  all: number;
}

/** What is known of a region and a category: a count, a draft's count, or a place among examples. */
export function CategorySign({ kind, some, all }: CategorySignProps) {
  const { categories } = useCompareWords();
  if (kind === 'complete') return <td className={`compare-complete compare-heat-${heat(some)}`}>{some}</td>;
  if (kind === 'draft')
    return (
      <td className="compare-draft">
        <span aria-hidden="true">{some}</span>
        <span className="visually-hidden">{categories.draft(some)}</span>
      </td>
    );
  return (
    <td className={some > 0 ? 'compare-example' : 'compare-absent'}>
      <span aria-hidden="true">{some > 0 ? `○ ${some}/${all}` : '·'}</span>
      <span className="visually-hidden">
        {some > 0 ? categories.selection(some, all) : categories.absent}
      </span>
    </td>
  );
}

/** Ground of a count in a whole record: none, one or two, up to five, more. */
function heat(count: number): 0 | 1 | 2 | 3 {
  if (count === 0) return 0;
  return count <= 2 ? 1 : count <= 5 ? 2 : 3;
}
