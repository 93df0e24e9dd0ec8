import { useAddress, useWords } from './site.ts';

export interface Crumb {
  label: string;
  path: string;
}

/** The way down to this page; the page itself stands last, without a link. */
export function Breadcrumb({ crumbs, current }: { crumbs: readonly Crumb[]; current: string }) {
  const words = useWords();
  const address = useAddress();
  return (
    <nav className="breadcrumb" aria-label={words.site.breadcrumb}>
      <ol>
        {crumbs.map(({ label, path }) => (
          <li key={path}>
            <a href={address(path)}>{label}</a>
          </li>
        ))}
        <li aria-current="page">{current}</li>
      </ol>
    </nav>
  );
}
