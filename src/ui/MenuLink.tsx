import { paths } from './paths.ts';
import { useAddress, useWords } from './site.ts';

/** Where the menu leads, in its order. */
const PLACES = {
  nation: paths.nation,
  catalogue: paths.initiatives,
  compare: paths.compare,
  themes: paths.themes,
  data: paths.data,
  about: paths.about,
} as const;

export type MenuPlace = keyof typeof PLACES;

/** A link of the menu; the page one is on says so. @param current address of the page, null where it has none */
export function MenuLink({ place, current }: { place: MenuPlace; current: string | null }) {
  const words = useWords();
  const target = useAddress()(PLACES[place]);
  return (
    <a href={target} aria-current={target === current ? 'page' : undefined}>
      {words.site[place]}
    </a>
  );
}
