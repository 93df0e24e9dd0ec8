import { paths } from './paths.ts';
import { useAddress, useWords } from './site.ts';

/** What every page owes its reader at its end. */
export function Foot({ contact }: { contact: string | null }) {
  const words = useWords();
  const address = useAddress();
  return (
    <footer className="foot">
      {/* Its script brings the button that keeps pages on this device. */}
      <div id="keep" className="keep-place" />
      <p className="foot-strong">{words.site.notOfficial}</p>
      <p>{words.site.statement}</p>
      <ul className="foot-links">
        <li>
          <a href={address(paths.nation)}>{words.site.nation}</a>
        </li>
        <li>
          <a href={address(paths.initiatives)}>{words.site.catalogue}</a>
        </li>
        <li>
          <a href={address(paths.compare)}>{words.site.compare}</a>
        </li>
        <li>
          <a href={address(paths.themes)}>{words.site.themes}</a>
        </li>
        <li>
          <a href={contact ?? `${address(paths.about)}#mistakes`}>{words.site.report}</a>
        </li>
        <li>
          <a href={address(paths.about)}>{words.site.about}</a>
        </li>
        <li>
          <a href={address(paths.data)}>{words.site.data}</a>
        </li>
        <li>
          <a href={address(paths.accessibility)}>{words.site.accessibility}</a>
        </li>
      </ul>
      <p>{words.map.credit}</p>
      <p>{words.map.borders}</p>
    </footer>
  );
}
