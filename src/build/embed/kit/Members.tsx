import type { PageVoice } from '../../../view/voice.ts';
import type { KitRegion } from './kitContent.ts';

interface MembersProps {
  region: KitRegion;
  heading: 'h2' | 'h3';
  voice: PageVoice;
}

/** Who belongs to a region, the central cities first. */
export function Members({ region, heading: Heading, voice }: MembersProps) {
  const { words } = voice;
  return (
    <>
      <Heading>{words.embedKit.membersOf(region.name)}</Heading>
      <ul>
        {region.members.map(({ code, name, isCentral, isPrefectural, also }) => {
          const notes = [
            ...(isCentral ? [words.municipality.isCentral] : []),
            ...(isPrefectural ? [words.region.prefectural] : []),
            ...(also.length > 0 ? [words.embedKit.also(also)] : []),
          ];
          return <li key={code}>{name + notes.map(words.site.brackets).join('')}</li>;
        })}
      </ul>
    </>
  );
}
