import { paths } from '../../ui/paths.ts';
import { useAddress, useWords } from '../../ui/site.ts';
import { OFFLINE_IDS } from './ids.ts';

/**
 * Shown at the address of a page that is not stored, while there is no connection. Opened at its own address it
 * is the list of what is stored. Only the reader's browser knows that list: `pages/keep/storedList.ts` writes it.
 */
export function OfflinePage() {
  const { site, keep } = useWords();
  const address = useAddress();
  return (
    <div className="reading-page">
      <article>
        <h1 id={OFFLINE_IDS.title}>{keep.offline.title}</h1>
        <div id={OFFLINE_IDS.missing}>
          <p className="answer">{keep.offline.text}</p>
          <p>{keep.offline.how}</p>
        </div>
        <div id={OFFLINE_IDS.list} />
        <p>
          <a href={address(paths.nation)}>{site.nation}</a>
        </p>
      </article>
    </div>
  );
}
