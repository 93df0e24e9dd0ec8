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
export function firstAnswer({ view, places, words, ...bar }: FirstAnswer): Node[] {
  const { region, municipality } = view;
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
  return [panelBar(bar), article];
}

/** What stands there where no article can be had: by itself, as what draws articles may be missing too. */
export function failedAnswer({ words, retry, ...bar }: FirstAnswer & { retry: () => void }): Node[] {
  const box = element('div');
  box.setAttribute('role', 'alert');
  const button = pressed(words.selection.retry, retry);
  button.className = 'retry';
  box.append(told('p', words.selection.failed), button);
  return [panelBar(bar), box];
}

function panelBar({ back, backLabel }: Pick<FirstAnswer, 'back' | 'backLabel'>): HTMLElement {
  const bar = element('div', 'panel-bar');
  bar.append(pressed(`← ${backLabel}`, back));
  return bar;
}

function pressed(text: string, act: () => void): HTMLButtonElement {
  const button = element('button');
  button.type = 'button';
  drawRuby(button, text);
  button.addEventListener('click', act);
  return button;
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
