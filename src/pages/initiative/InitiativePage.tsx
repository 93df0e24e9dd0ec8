import type { FoundModel } from '../../compare/similar/similarModel.ts';
import { Advice } from '../../ui/Advice.tsx';
import { Breadcrumb } from '../../ui/Breadcrumb.tsx';
import { Contact, type RegionContact } from '../../ui/Contact.tsx';
import { ParticipantsLine } from '../../ui/ParticipantsLine.tsx';
import { paths } from '../../ui/paths.ts';
import { OnlyInJapanese, Told } from '../../ui/RecordText.tsx';
import { Sources } from '../../ui/Sources.tsx';
import { useAddress, useWords } from '../../ui/site.ts';
import type { InitiativeDetails, InitiativeModel } from '../../view/models/initiative.ts';
import { InitiativeFacts, Parts } from './InitiativeFacts.tsx';
import { SimilarInitiatives } from './SimilarInitiatives.tsx';

interface InitiativePageProps {
  initiative: InitiativeModel;
  details: InitiativeDetails;
  found: FoundModel;
  region: { id: string; name: string; centralNames: readonly string[]; contact: RegionContact };
  others: readonly { key: string; title: string }[];
}

export function InitiativePage({ initiative, details, found, region, others }: InitiativePageProps) {
  const words = useWords();
  const address = useAddress();
  const { title, number, category, summary, status, isTitleByEditor, sources } = initiative;
  return (
    <div className="reading-page">
      <Breadcrumb
        crumbs={[
          { label: words.site.nation, path: paths.nation },
          { label: region.name, path: paths.region(region.id) },
        ]}
        current={title}
      />
      <article className="initiative-page">
        <header className="article-head">
          <p className="kind">
            <span className={`chip chip-${category.family}`}>{category.label}</span>
            {status !== 'ongoing' && <span className="status">{words.initiative.statuses[status]}</span>}
          </p>
          <h1>
            {number !== null && <span className="number">{number} </span>}
            {title}
          </h1>
          {isTitleByEditor && <p className="caption">{words.initiative.titleByEditor}</p>}
          {details.otherTitles.length > 0 && (
            <p className="caption">
              {words.initiative.otherTitles}
              {words.site.colon}
              {words.site.list(details.otherTitles)}
            </p>
          )}
        </header>
        <p className="answer">
          <Told text={summary} />
        </p>
        <p className="caption">{words.initiative.byEditor}</p>
        {details.effect !== null && (
          <section>
            <h2>{words.initiative.effect}</h2>
            <OnlyInJapanese />
            <p>{details.effect}</p>
          </section>
        )}
        <ParticipantsLine
          participants={initiative.participants}
          partners={initiative.partners}
          openTo={initiative.openTo}
        />
        <Parts parts={details.parts} />
        <section>
          <h2>{words.initiative.access}</h2>
          {details.access.length > 0 ? (
            <ul>
              {details.access.map(({ label, url, tel, hours }) => (
                <li key={label}>
                  {url === undefined ? label : <a href={url}>{label}</a>}
                  {tel !== undefined && ` ${tel}`}
                  {hours !== undefined && ` ${hours}`}
                </li>
              ))}
            </ul>
          ) : (
            <p>{words.initiative.noAccess(words.site.list(region.centralNames))}</p>
          )}
          <Contact contact={region.contact} />
          <Advice initiatives={[initiative]} />
        </section>
        <InitiativeFacts initiative={initiative} details={details} />
        <section>
          <h2>{words.region.sources}</h2>
          <Sources sources={sources} />
          {sources.map(({ titleAsPrinted, differs, lines }) => (
            <p key={`${titleAsPrinted}${lines}`} className="caption">
              {titleAsPrinted !== null && words.initiative.titleAsPrinted(titleAsPrinted)}
              {differs !== null && ` ${differs}`}
            </p>
          ))}
        </section>
        <SimilarInitiatives found={found} />
        <section>
          <h2>{words.initiative.others(region.name)}</h2>
          <ul className="plain-list">
            {others.map((other) => (
              <li key={other.key}>
                <a href={address(paths.initiative(region.id, other.key))}>{other.title}</a>
              </li>
            ))}
          </ul>
          <p>
            <a href={address(paths.region(region.id))}>{words.initiative.backToRegion(region.name)}</a>
          </p>
        </section>
      </article>
    </div>
  );
}
