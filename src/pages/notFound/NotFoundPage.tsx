import { paths } from '../../ui/paths.ts';
import { useAddress, usePageWords } from '../../ui/site.ts';
import { SUGGEST_ID } from './suggestPlace.ts';

export function NotFoundPage() {
  const words = usePageWords();
  const address = useAddress();
  return (
    <div className="reading-page">
      <article>
        <h1>{words.notFound.title}</h1>
        <p className="answer">{words.notFound.text}</p>
        <section id={SUGGEST_ID} aria-live="polite" />
        <p>
          <a href={address(paths.nation)}>{words.site.nation}</a>
        </p>
      </article>
    </div>
  );
}
