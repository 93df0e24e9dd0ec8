import { BAR_SIZE } from '../../colour/composition.ts';
import { FAMILIES, type FamilyId } from '../../colour/palette.ts';
import { diversity } from '../../compare/composition.ts';
import { canCompare } from '../../compare/refusals.ts';
import type { RegionFacts } from '../../compare/types.ts';
import type { CoverageKind } from '../../record/counting.ts';
import { CompositionBar } from '../../svgmap/CompositionBar.tsx';
import type { ComparePageData } from './pageData.ts';
import { useCompareWords } from './words.ts';

interface CompositionProps extends Pick<ComparePageData, 'categories' | 'families'> {
  region: RegionFacts;
  /** Whether shares may stand beside those of the other regions; else each initiative is a mark, and no share is drawn. */
  isComparable: boolean;
}

/** What a region's initiatives are about, told with what they were taken from. */
export function Composition({ region, categories, families, isComparable }: CompositionProps) {
  const words = useCompareWords();
  const { coverage, n, byCategory } = region;
  const counts = Object.fromEntries(FAMILIES.map((family) => [family, 0])) as Record<FamilyId, number>;
  for (const { id, family } of categories) counts[family] += byCategory[id] ?? 0;
  const spread = canCompare('diversity', [coverage]).allowed ? diversity(byCategory) : null;
  return (
    <td className={`compare-text compare-composition compare-of-${coverage}`}>
      <p>
        {words.coverage[coverage]}
        <br />
        <strong>{words.counted(n)}</strong>
      </p>
      {isComparable && (
        <svg
          className="compare-shares"
          viewBox={`0 0 ${BAR_SIZE.width} ${BAR_SIZE.height}`}
          aria-hidden="true"
        >
          <CompositionBar
            families={counts}
            x={BAR_SIZE.width / 2}
            y={BAR_SIZE.height / 2}
            unitsPerPixel={1}
          />
        </svg>
      )}
      <ul>
        {families
          .filter(({ id }) => counts[id] > 0)
          .map(({ id, label }) => (
            <li key={id}>
              {label} {counts[id]}
              <Marks family={id} count={counts[id]} coverage={coverage} />
            </li>
          ))}
      </ul>
      {spread && (
        <p className="caption">
          {words.chosen.diversity(spread.shannon.toFixed(2), spread.effectiveKinds.toFixed(1))}
        </p>
      )}
    </td>
  );
}

const SIDE = 9;
const GAP = 2;
const IN_A_ROW = 10;

interface MarksProps {
  family: FamilyId;
  count: number;
  coverage: CoverageKind;
}

/** One mark an initiative: full squares, a draft's dashed ones, circles for examples, as unlike each other as what they count. */
function Marks({ family, count, coverage }: MarksProps) {
  const step = SIDE + GAP;
  const [columns, rows] = [Math.min(count, IN_A_ROW), Math.ceil(count / IN_A_ROW)];
  const places = Array.from({ length: count }, (_, index) => ({
    x: (index % IN_A_ROW) * step + 1,
    y: Math.floor(index / IN_A_ROW) * step + 1,
  }));
  const [width, height] = [columns * step + 1, rows * step + 1];
  return (
    <svg width={width} height={height} viewBox={`0 0 ${width} ${height}`} aria-hidden="true">
      {places.map(({ x, y }) =>
        coverage === 'selection' ? (
          <circle
            key={`${x} ${y}`}
            className={`compare-mark-example compare-mark-${family}`}
            cx={x + SIDE / 2}
            cy={y + SIDE / 2}
            r={SIDE / 2 - 1}
          />
        ) : (
          <rect
            key={`${x} ${y}`}
            className={coverage === 'draft' ? `compare-mark-draft compare-mark-${family}` : `ink-${family}`}
            x={x}
            y={y}
            width={SIDE - 1}
            height={SIDE - 1}
          />
        ),
      )}
    </svg>
  );
}
