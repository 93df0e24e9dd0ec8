import type { Words } from '../../i18n/shape.ts';
import { drawRuby } from '../../ui/drawRuby.ts';
import type { View } from '../../view/view.ts';
import type { Places } from './places.ts';

interface FirstAnswer {
  view: Pick<View, 'region' | 'municipality'>;
  places: Places;
  words: Words;
  back: () => void;
  backLabel: string;
}

/**
 * What the map's own file already says of a choice: it stands where the article will be until that has come, so that
 * a choice is answered in the next frame whatever the line and the processor are like.
 */
export function firstAnswer({ view, places, words, back, backLabel }: FirstAnswer): Node[] {
  const { region, municipality } = view;
  const bar = element('div', 'panel-bar');
  const button = element('button');
  button.type = 'button';
  button.textContent = `← ${backLabel}`;
  button.addEventListener('click', back);
  bar.append(button);
  const article = element('article');
  const head = element('header', 'article-head');
  head.append(
    told('p', municipality === null ? words.region.kind : '', 'kind'),
    told(
      'h1',
      (municipality === null ? places.region(region ?? '')?.name : places.nameOf(municipality)) ?? '',
    ),
  );
  article.append(
    head,
    told('p', about(view, places, words)),
    told('p', words.selection.loading, 'coverage is-late'),
  );
  return [bar, article];
}

/** Members of a region; regions of a municipality. */
function about({ region, municipality }: FirstAnswer['view'], places: Places, words: Words): string {
  if (municipality !== null) return places.label(municipality);
  const codes = places.codesOf(region ?? '');
  const names = codes.map((code) => places.nameOf(code) ?? code);
  return `${words.region.memberCount(codes.length)}${words.site.brackets(words.site.list(names))}`;
}

function told<Name extends 'p' | 'h1'>(
  name: Name,
  text: string,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = element(name, className);
  drawRuby(made, text);
  return made;
}

function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  return made;
}
