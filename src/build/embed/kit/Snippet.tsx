import type { PageVoice } from '../../../view/voice.ts';
import { Initiatives } from './Initiatives.tsx';
import { type KitContent, type KitRegion, memberCount } from './kitContent.ts';
import { Members } from './Members.tsx';

/** The picture beside the page. */
interface KitImage {
  /** Its place as seen from the page. */
  file: string;
  alt: string;
  /** CSS pixels; the file has twice as many. */
  width: number;
  height: number;
}

interface SnippetProps {
  content: KitContent;
  image: KitImage;
  /**
   * A page of its own has no style sheet: it begins with the first level of headings, fits the picture into the
   * window and draws the lines of its tables. What is pasted leaves all that to the page around it.
   */
  isWhole: boolean;
  /** Whole address of its page of the atlas; null where the origin is not known. */
  address: string | null;
  voice: PageVoice;
}

/** What a kit gives to be pasted: elements that mean something and nothing else, no class, id, style or script. */
export function Snippet({ content, image, isWhole, address, voice }: SnippetProps) {
  const { words } = voice;
  const { site, embed, embedKit } = words;
  const [Title, Heading] = isWhole ? (['h1', 'h2'] as const) : (['h2', 'h3'] as const);
  return (
    <>
      <Title>{content.kind === 'region' ? content.name : embedKit.townTitle(content.name)}</Title>
      {content.kind === 'municipality' && <p>{townSentence(content, voice)}</p>}
      {content.kind === 'region' && <p>{regionSentence(content.regions[0], voice)}</p>}
      <figure>
        <Image image={image} isWhole={isWhole} />
        <figcaption>{[site.asOf, words.map.credit, words.map.borders].join(site.apart)}</figcaption>
      </figure>
      {content.regions.map((region) => (
        <Members key={region.id} region={region} heading={Heading} voice={voice} />
      ))}
      <Initiatives content={content} heading={Heading} hasLines={isWhole} voice={voice} />
      <hr />
      <p>{embedKit.madeBy}</p>
      {/* Said with their subject: in a city's page "this site" would be the city's. */}
      <p>{embed.notOfficial}</p>
      <p>{[embed.operator, site.asOf, embed.summaries].join(site.apart)}</p>
      {address !== null && (
        <p>
          <a href={address}>{embedKit.more(content.name)}</a>
        </p>
      )}
    </>
  );
}

function Image({ image, isWhole }: { image: KitImage; isWhole: boolean }) {
  const { file, alt, width, height } = image;
  if (!isWhole) return <img src={file} width={width} height={height} alt={alt} />;
  // Without a width of its own the picture is as wide as `sizes` says: the window without the margins of a figure.
  const sizes = `(max-width: ${width + 56}px) calc(100vw - 56px), ${width}px`;
  return <img src={file} srcSet={`${file} ${2 * width}w`} sizes={sizes} alt={alt} />;
}

function regionSentence(region: KitRegion, voice: PageVoice): string {
  const { words } = voice;
  if (region.members.length === 1) return words.region.alone;
  return words.embedKit.intro(region.centralNames, memberCount(region, voice));
}

function townSentence(
  { name, regions, parts }: Extract<KitContent, { kind: 'municipality' }>,
  voice: PageVoice,
): string {
  const { words } = voice;
  const count = parts.reduce((sum, { takesPart }) => sum + takesPart.length, 0);
  const part = count > 0 ? words.town.takesPart(count) : words.municipality.takesPartNone(name);
  const inRegions = words.municipality.inRegions(
    name,
    regions.map((region) => region.name),
  );
  return [inRegions, part].join(voice.language === 'en' ? ' ' : '');
}
