import { Fragment } from 'react';
import { htmlLanguage } from '../../../i18n/language.ts';
import type { ParticipantsModel } from '../../../view/models/initiative.ts';
import type { PageVoice } from '../../../view/voice.ts';
import type { KitInitiative } from './kitContent.ts';

interface InitiativeTableProps {
  caption: string;
  initiatives: readonly KitInitiative[];
  /** The caption has not said who takes part. */
  hasParticipants: boolean;
  /** Lines between the cells, where no style sheet draws them. */
  hasLines: boolean;
  voice: PageVoice;
}

/** Initiatives as a plain table: one row of headings, no joined cells, so that every editor of a CMS can hold it. */
export function InitiativeTable({
  caption,
  initiatives,
  hasParticipants,
  hasLines,
  voice,
}: InitiativeTableProps) {
  const { initiative: words, site, languages } = voice.words;
  const isForeign = initiatives.some(({ summary }) => summary.language !== voice.language);
  return (
    <>
      {isForeign && <p>{languages.onlyInJapanese}</p>}
      <table {...(hasLines && { border: 1 })}>
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{words.kind}</th>
            <th scope="col">{words.summary}</th>
            <th scope="col">{words.pillar + site.apart + words.category}</th>
            {hasParticipants && <th scope="col">{words.participants}</th>}
          </tr>
        </thead>
        <tbody>
          {initiatives.map((each) => (
            <tr key={`${each.region}/${each.key}`}>
              <th scope="row">{each.title + marks(each, voice)}</th>
              <td>
                <Summary initiative={each} voice={voice} />
              </td>
              <td>
                {each.pillar + site.apart}
                <wbr />
                {each.category.label}
              </td>
              {hasParticipants && (
                <td>
                  <Participants participants={each.participants} voice={voice} />
                </td>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </>
  );
}

/** What must be known of it at once: a draft, planned, new. */
function marks({ isDraft, status }: KitInitiative, { words }: PageVoice): string {
  const said = [
    ...(isDraft ? [words.themes.draft] : []),
    ...(status === 'ongoing' ? [] : [words.initiative.statuses[status]]),
  ];
  return said.length === 0 ? '' : words.site.brackets(words.site.list(said));
}

/** A summary that nobody has written in the language of the page is marked; above the table it is said once. */
function Summary({ initiative: { summary }, voice }: { initiative: KitInitiative; voice: PageVoice }) {
  if (summary.language === voice.language) return <>{summary.text}</>;
  return <span lang={htmlLanguage(summary.language)}>{summary.text}</span>;
}

/** Who takes part, as far as the source says; a line may end after each name, which browsers do not see in ruby. */
function Participants({ participants, voice }: { participants: ParticipantsModel; voice: PageVoice }) {
  const { initiative, site } = voice.words;
  switch (participants.kind) {
    case 'all':
      return <>{initiative.all}</>;
    case 'unstated':
      return <>{initiative.unstated}</>;
    case 'count':
      return <>{initiative.counted(participants.count)}</>;
    case 'listed':
      return participants.members.map(({ code, name }, index) => (
        <Fragment key={code}>
          {index > 0 && site.between}
          {index > 0 && <wbr />}
          {name}
        </Fragment>
      ));
  }
}
