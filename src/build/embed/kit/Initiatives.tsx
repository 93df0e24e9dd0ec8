import { adviceFor } from '../../../view/models/advice.ts';
import type { InitiativeModel } from '../../../view/models/initiative.ts';
import type { PageVoice } from '../../../view/voice.ts';
import { InitiativeTable } from './InitiativeTable.tsx';
import { coverageSentence, type KitContent, type TownPart } from './kitContent.ts';

interface InitiativesProps {
  content: KitContent;
  heading: 'h2' | 'h3';
  /** Whether tables have lines of their own. */
  hasLines: boolean;
  voice: PageVoice;
}

/** What a region does together; in a town's kit what it takes part in, apart from what leaves that open. */
export function Initiatives({ content, heading: Heading, hasLines, voice }: InitiativesProps) {
  const { words } = voice;
  const all =
    content.kind === 'region'
      ? content.initiatives
      : content.parts.flatMap(({ takesPart, unstated }) => [...takesPart, ...unstated]);
  return (
    <>
      <Heading>{words.region.initiatives}</Heading>
      {content.kind === 'region' ? (
        <>
          <p>{coverageSentence(content.regions[0], voice)}</p>
          <InitiativeTable
            caption={words.embedKit.initiativesOf(content.name)}
            initiatives={all}
            hasParticipants
            hasLines={hasLines}
            voice={voice}
          />
        </>
      ) : (
        content.parts.map((part) => (
          <Part
            key={part.region.id}
            part={part}
            town={content.name}
            isOnly={content.parts.length === 1}
            hasLines={hasLines}
            voice={voice}
          />
        ))
      )}
      <Advice initiatives={all} voice={voice} />
    </>
  );
}

interface PartProps extends Pick<InitiativesProps, 'hasLines' | 'voice'> {
  part: TownPart;
  town: string;
  /** The town is in no other region: its name need not be said again. */
  isOnly: boolean;
}

function Part({ part, town, isOnly, hasLines, voice }: PartProps) {
  const { words } = voice;
  const { region, takesPart, unstated, notNamed } = part;
  const of = (text: string) => (isOnly ? text : region.name + words.site.colon + text);
  const tables = [
    { caption: words.town.takesPartIn(town), initiatives: takesPart },
    { caption: words.town.regionDoes, initiatives: unstated },
  ].filter(({ initiatives }) => initiatives.length > 0);
  return (
    <>
      <p>{of(coverageSentence(region, voice))}</p>
      {tables.map(({ caption, initiatives }) => (
        <InitiativeTable
          key={caption}
          caption={of(caption)}
          initiatives={initiatives}
          hasParticipants={false}
          hasLines={hasLines}
          voice={voice}
        />
      ))}
      {notNamed > 0 && <p>{words.town.notNamed(town, notNamed)}</p>}
    </>
  );
}

/** What someone ill or in danger must know before relying on a summary. */
function Advice({ initiatives, voice }: { initiatives: readonly InitiativeModel[]; voice: PageVoice }) {
  const { askFirst, askDisaster } = voice.words.initiative;
  return adviceFor(initiatives).map((advice) => (
    <p key={advice}>{advice === 'medical' ? askFirst : askDisaster}</p>
  ));
}
