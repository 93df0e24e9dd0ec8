import { Advice } from '../../ui/Advice.tsx';
import { ParticipantsLine } from '../../ui/ParticipantsLine.tsx';
import { paths } from '../../ui/paths.ts';
import { Told } from '../../ui/RecordText.tsx';
import { Sources } from '../../ui/Sources.tsx';
import { useAddress, useWords } from '../../ui/site.ts';
import type { TownInitiative } from '../../view/models/situations.ts';

interface TownInitiativesProps {
  initiatives: readonly TownInitiative[];
  /** All are of the one region named above. */
  isOneRegion: boolean;
  /** The town whose office is asked; left out where the town takes no part. */
  askIn?: string;
}

/** Initiatives as a resident reads them: what it is, and where one goes on. */
export function TownInitiatives({ initiatives, isOneRegion, askIn }: TownInitiativesProps) {
  const address = useAddress();
  const words = useWords();
  return (
    <>
      <ul className="initiatives">
        {initiatives.map((initiative) => {
          const { region, key, title, category, status, summary, participants } = initiative;
          return (
            <li key={`${region}/${key}`}>
              <article className="initiative" id={`initiative-${region}-${key}`}>
                <p className="initiative-category">
                  <span className={`chip chip-${category.family}`}>{category.label}</span>
                  {status !== 'ongoing' && (
                    <span className="status">{words.initiative.statuses[status]}</span>
                  )}
                  {!isOneRegion && <span className="status">{initiative.regionName}</span>}
                </p>
                <h5 className="initiative-title">
                  <a href={address(paths.initiative(region, key))}>{title}</a>
                </h5>
                <p className="initiative-summary">
                  <Told text={summary} />
                </p>
                <ParticipantsLine
                  participants={
                    participants.kind === 'listed' || participants.kind === 'count' ? participants : null
                  }
                  partners={initiative.partners}
                  openTo={initiative.openTo}
                />
                {askIn !== undefined && <GoOn initiative={initiative} askIn={askIn} />}
                <Sources sources={initiative.sources} />
              </article>
            </li>
          );
        })}
      </ul>
      <Advice initiatives={initiatives} />
    </>
  );
}

/** Where one goes on: what a source states, else the town's own office and the region's page. */
function GoOn({ initiative: { access, official }, askIn }: { initiative: TownInitiative; askIn: string }) {
  const words = useWords();
  if (access.length > 0) {
    return (
      <ul className="go-on">
        {access.map(({ label, url, tel, hours, by, checked }) => (
          <li key={label}>
            {url === undefined ? label : <a href={url}>{label}</a>}
            {tel !== undefined && (
              <>
                {' '}
                <a href={telephoneAddress(tel)}>{tel}</a>
              </>
            )}
            {hours !== undefined && ` ${hours}`}
            <span className="caption">{words.town.accessFrom(by, words.site.date(checked))}</span>
          </li>
        ))}
      </ul>
    );
  }
  return (
    <p className="go-on">
      {words.town.ask(askIn)}
      {official !== null && (
        <>
          {' '}
          <a href={official}>{words.town.official}</a>
        </>
      )}
    </p>
  );
}

/** "#" would otherwise begin another part of the address. */
function telephoneAddress(tel: string): string {
  return `tel:${tel.replaceAll('-', '').replace('#', '%23')}`;
}
