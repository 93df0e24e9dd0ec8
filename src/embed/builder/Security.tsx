import { usePageWords } from '../../ui/site.ts';
import { TileNotice } from '../../ui/TileCredit.tsx';
import { IDS } from './pageData.ts';
import { PLACEHOLDER, policySnippet } from './snippets.ts';

/** What those who answer for a site's security ask before anything of another site may stand on it. */
export function Security({ origin }: { origin: string | null }) {
  const say = usePageWords().embedBuilder.security;
  return (
    <section aria-labelledby="builder-security">
      <h2 id="builder-security">{say.title}</h2>
      <ul className="plain-list">
        {say.items.map((item) => (
          <li key={item}>{item}</li>
        ))}
      </ul>
      <TileNotice />
      <p>{say.policy}</p>
      <pre id={IDS.policy} className="builder-example">
        {policySnippet(origin ?? PLACEHOLDER)}
      </pre>
      <p>{say.hosting}</p>
    </section>
  );
}
