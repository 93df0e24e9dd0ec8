import { paths } from '../../ui/paths.ts';
import { useAddress } from '../../ui/site.ts';
import type { InitiativeModel } from '../../view/models/initiative.ts';

type Listed = Pick<InitiativeModel, 'region' | 'key' | 'title' | 'category'>;

/** Initiatives by title, in a group that can be opened: frames are to be short until somebody asks. */
export function FrameInitiatives({ label, initiatives }: { label: string; initiatives: readonly Listed[] }) {
  const address = useAddress();
  if (initiatives.length === 0) return null;
  return (
    <details className="frame-group">
      <summary>{label}</summary>
      <ul className="frame-initiatives">
        {initiatives.map(({ region, key, title, category }) => (
          <li key={`${region}/${key}`}>
            <a href={address(paths.initiative(region, key))} data-initiative={`${region}/${key}`}>
              {title}
            </a>
            <span className="frame-category">{category.label}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}
