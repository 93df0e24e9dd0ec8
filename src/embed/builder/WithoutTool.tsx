import { htmlLanguage } from '../../i18n/language.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import { useAddress, useFileAddress, useLanguage, usePageWords } from '../../ui/site.ts';
import { DEFAULT_OPTIONS } from '../options.ts';
import { DEFAULT_HEIGHT } from './builderAddress.ts';
import { IDS } from './pageData.ts';
import { frameSnippet, PLACEHOLDER } from './snippets.ts';
import { framePath, kitName } from './subject.ts';

const EXAMPLE = 'ibaraki-keno';

/** A region whose frame and kit can be had. */
export interface ListedFrame {
  id: string;
  name: string;
}

/** What leads to a frame or a kit without the tool: an example to change, and every region. */
export function WithoutTool({ origin, regions }: { origin: string | null; regions: readonly ListedFrame[] }) {
  const { embedBuilder: say } = usePageWords();
  const address = useAddress();
  const fileAddress = useFileAddress();
  return (
    <div id={IDS.without}>
      <noscript>
        <p className="caution">{say.without}</p>
      </noscript>
      <h2>{say.example.title}</h2>
      <p>{say.example.text}</p>
      <Example origin={origin} name={regions.find(({ id }) => id === EXAMPLE)?.name ?? EXAMPLE} />
      {origin === null && <p className="caption">{say.example.placeholder}</p>}
      <h2>{say.list.title}</h2>
      <ul className="builder-list">
        {regions.map(({ id, name }) => (
          <li key={id}>
            <span>{name}</span>{' '}
            <span className="builder-list-links">
              <a href={address(framePath({ kind: 'region', id }))} aria-label={`${name} ${say.list.frame}`}>
                {say.list.frame}
              </a>{' '}
              <a
                href={fileAddress(kitName({ kind: 'region', id }))}
                aria-label={`${name} ${say.list.kit}`}
                download
              >
                {say.list.kit}
              </a>
            </span>
          </li>
        ))}
      </ul>
    </div>
  );
}

function Example({ origin, name }: { origin: string | null; name: string }) {
  const { embedBuilder: say } = usePageWords();
  const language = useLanguage();
  const base = useFileAddress()('');
  const code = frameSnippet(
    { origin: origin ?? PLACEHOLDER, base },
    {
      subject: { kind: 'region', id: EXAMPLE },
      language,
      options: DEFAULT_OPTIONS,
      height: DEFAULT_HEIGHT,
      title: withoutRuby(say.take.snippetTitle(name)),
      fallback: withoutRuby(say.take.fallback(name)),
    },
  );
  return (
    <pre className="builder-example" lang={htmlLanguage(language)}>
      {code}
    </pre>
  );
}
