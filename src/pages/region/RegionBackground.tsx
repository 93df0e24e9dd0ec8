import { Contact } from '../../ui/Contact.tsx';
import { Figures } from '../../ui/Figures.tsx';
import { OncePassed } from '../../ui/OncePassed.tsx';
import { OnlyInJapanese } from '../../ui/RecordText.tsx';
import { Sources } from '../../ui/Sources.tsx';
import { useWords } from '../../ui/site.ts';
import { VisionOver, visionPeriod } from '../../ui/Vision.tsx';
import type { RegionModel } from '../../view/models/region.ts';

/** History, visions, plans, figures, contact and sources of a region: the reader's second question. */
export function RegionBackground({ region }: { region: RegionModel }) {
  const words = useWords();
  const { contact, review } = region;
  return (
    <>
      <section aria-labelledby="history-title">
        <h2 id="history-title">{words.region.history}</h2>
        <OnlyInJapanese />
        <ol className="milestones">
          {region.milestones.map(({ date, isFiscalYear, text }) => (
            <li key={`${date}${text}`}>
              <span className="when">
                {isFiscalYear ? words.site.fiscalYear(Number(date.slice(0, 4))) : words.site.date(date)}
              </span>
              <span className="what">{text}</span>
            </li>
          ))}
        </ol>
      </section>
      <Visions region={region} />
      <section aria-labelledby="outlook-title">
        <h2 id="outlook-title">{words.region.outlook}</h2>
        <OnlyInJapanese />
        <p>{region.outlook}</p>
      </section>
      {region.announcements.length > 0 && (
        <section aria-labelledby="announcements-title">
          <h2 id="announcements-title">{words.region.announcements}</h2>
          <ul className="announcements">
            {region.announcements.map(({ text, expected, seen, source }) => (
              <li key={text}>
                <p>{text}</p>
                <p className="caption">
                  {words.region.announced(words.site.date(seen))}
                  {expected !== null &&
                    words.site.apart + words.region.announcedBefore(words.site.date(expected))}
                </p>
                {expected !== null && <OncePassed date={expected}>{words.region.announcedPassed}</OncePassed>}
                <Sources sources={[source]} />
              </li>
            ))}
          </ul>
        </section>
      )}
      {region.figures.length > 0 && (
        <section aria-labelledby="figures-title">
          <h2 id="figures-title">{words.region.figures}</h2>
          <Figures figures={region.figures} />
          <Sources sources={region.figureSources} />
        </section>
      )}
      <Remarks title={words.region.notes} remarks={region.notes} />
      <Remarks title={words.region.doubts} remarks={region.doubts} />
      <section aria-labelledby="contact-title">
        <h2 id="contact-title">{words.region.contact}</h2>
        <Contact contact={contact} />
        {region.links.map(({ label, url }) => (
          <p key={url}>
            <a href={url}>{label}</a>
          </p>
        ))}
        <p className="caption">
          {words.region.review}
          {words.site.colon}
          {review === null
            ? words.region.notReviewed
            : words.region.reviewed(review.by, words.site.date(review.on))}
        </p>
      </section>
      <section aria-labelledby="sources-title">
        <h2 id="sources-title">{words.region.sources}</h2>
        <ul className="source-list">
          {region.sources.map((source) => (
            <li key={`${source.title}${source.url}`}>
              <Sources sources={[source]} />
            </li>
          ))}
        </ul>
      </section>
    </>
  );
}

function Visions({ region }: { region: RegionModel }) {
  const words = useWords();
  if (region.visions.length === 0) return null;
  return (
    <section aria-labelledby="visions-title">
      <h2 id="visions-title">{words.region.visions}</h2>
      <ul className="visions">
        {region.visions.map((vision, index) => {
          const { name, adopted, inferred, note } = vision;
          const isLast = index === region.visions.length - 1;
          return (
            <li key={name}>
              <p>
                {name}
                <span className="caption">
                  {visionPeriod(vision, words)}
                  {adopted !== null &&
                    words.site.brackets(words.region.visionAdopted(words.site.date(adopted)))}
                </span>
              </p>
              {inferred.length > 0 && note === undefined && (
                <p className="caption">{words.region.visionInferred}</p>
              )}
              {note !== undefined && <p className="caption">{note}</p>}
              {isLast && <VisionOver vision={vision} />}
            </li>
          );
        })}
      </ul>
    </section>
  );
}

function Remarks({ title, remarks }: { title: string; remarks: readonly string[] }) {
  if (remarks.length === 0) return null;
  return (
    <section>
      <h2>{title}</h2>
      <ul className="remarks">
        {remarks.map((remark) => (
          <li key={remark}>{remark}</li>
        ))}
      </ul>
    </section>
  );
}
