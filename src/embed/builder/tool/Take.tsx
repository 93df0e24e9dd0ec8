import { htmlLanguage } from '../../../i18n/language.ts';
import type { BuilderState } from '../builderAddress.ts';
import { elementSnippet, frameSnippet, type SnippetContent } from '../snippets.ts';
import { kitName } from '../subject.ts';
import { CodeBox } from './CodeBox.tsx';
import { CopyLink } from './CopyLink.tsx';
import { useSpeech, useTool } from './context.ts';

interface TakeProps {
  state: BuilderState & { subject: NonNullable<BuilderState['subject']> };
  /** In the page's language. */
  name: string;
}

/** The three ways, ready to take. */
export function Take({ state, name }: TakeProps) {
  const { say, place, page } = useTool();
  const speech = useSpeech(state.language);
  const { subject, language, options, height } = state;
  const content: SnippetContent | null = speech && {
    subject,
    language,
    options,
    height,
    title: speech.title(subject),
    fallback: speech.fallback(subject),
  };
  const lang = htmlLanguage(language);
  const { release } = page;
  return (
    <section aria-labelledby="builder-take" className="builder-take">
      <h2 id="builder-take">{say.take.title}</h2>
      <Kit subject={subject} name={name} />
      <h3>{say.ways.frame.name}</h3>
      <p>{say.take.frameText}</p>
      {content && <CodeBox name={say.take.frameCode} code={frameSnippet(place, content)} lang={lang} />}
      <h3>{say.ways.element.name}</h3>
      <p>{say.take.elementText}</p>
      <div className="builder-two">
        <div>
          <p>{say.take.updatingText}</p>
          {content && (
            <CodeBox name={say.take.updating} code={elementSnippet(place, content, null)} lang={lang} />
          )}
        </div>
        <div>
          <p>{release ? say.take.fixedText : say.take.fixedNone}</p>
          {content && release && (
            <CodeBox
              name={say.take.fixed(release.version)}
              code={elementSnippet(place, content, release)}
              lang={lang}
            />
          )}
        </div>
      </div>
      <CopyLink state={state} />
    </section>
  );
}

function Kit({ subject, name }: { subject: TakeProps['state']['subject']; name: string }) {
  const { say, site, model } = useTool();
  const hasKit = subject.kind === 'region' || model.regions.some(({ codes }) => codes.includes(subject.code));
  return (
    <>
      <h3>{say.ways.kit.name}</h3>
      {hasKit ? (
        <>
          <p>{say.take.kitPlain}</p>
          <p>
            <a className="builder-kit" href={site.base + kitName(subject)} download>
              {say.take.kitLink(name)}
            </a>
          </p>
        </>
      ) : (
        <p>{say.take.kitNone(name)}</p>
      )}
    </>
  );
}
