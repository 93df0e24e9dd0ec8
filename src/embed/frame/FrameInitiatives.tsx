import { paths } from '../../ui/paths.ts';
import { useAddress, useWords } from '../../ui/site.ts';
import type { InitiativeModel } from '../../view/models/initiative.ts';
import { useHasLinks } from './links.ts';

type Listed = Pick<InitiativeModel, 'region' | 'key' | 'title' | 'category' | 'status'>;

/** Initiatives by title, in a group that can be opened: frames are to be short until somebody asks. */
export function FrameInitiatives({ label, initiatives }: { label: string; initiatives: readonly Listed[] }) {
  const address = useAddress();
  const hasLinks = useHasLinks();
  const { initiative } = useWords();
  if (initiatives.length === 0) return null;
  return (
    <details className="frame-group">
      <summary>{label}</summary>
      <ul className="frame-initiatives">
        {initiatives.map(({ region, key, title, category, status }) => (
          <li key={`${region}/${key}`}>
            {hasLinks ? (
              <a href={address(paths.initiative(region, key))} data-initiative={`${region}/${key}`}>
                {title}
              </a>
            ) : (
              title
            )}
            <span className="frame-category">{category.label}</span>
            {status !== 'ongoing' && <span className="frame-category">{initiative.statuses[status]}</span>}
          </li>
        ))}
      </ul>
    </details>
  );
}
