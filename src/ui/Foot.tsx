import { MenuLink, type MenuPlace } from './MenuLink.tsx';
import { paths } from './paths.ts';
import { useAddress, useWords } from './site.ts';

/** Where a phone's link to the menu leads. */
export const FOOT_MENU_ID = 'menu';

const MENU: readonly MenuPlace[] = ['nation', 'catalogue', 'compare', 'themes', 'data', 'about'];

interface FootProps {
  /** Where a mistake can be reported; null where the operator has named no address. */
  contact: string | null;
  /** Address of the page; null for one that is not to be found. */
  current: string | null;
}

/** What every page owes its reader at its end. */
export function Foot({ contact, current }: FootProps) {
  const words = useWords();
  const address = useAddress();
  return (
    <footer className="foot">
      {/* Its script brings the button that keeps pages on this device. */}
      <div id="keep" className="keep-place" />
      <p className="foot-strong">{words.site.notOfficial}</p>
      <p>{words.site.statement}</p>
      <ul className="foot-links" id={FOOT_MENU_ID}>
        {MENU.map((place) => (
          <li key={place}>
            <MenuLink place={place} current={current} />
          </li>
        ))}
        <li>
          <a href={address(paths.accessibility)}>{words.site.accessibility}</a>
        </li>
        <li>
          <a href={contact ?? `${address(paths.about)}#mistakes`}>{words.site.report}</a>
        </li>
      </ul>
      <p>{words.map.credit}</p>
      <p>{words.map.borders}</p>
    </footer>
  );
}
