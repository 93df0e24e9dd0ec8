import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';
import type { FoundGroup } from '../../search/types.ts';
import type { Site } from '../../ui/siteData.ts';
import { drawFound } from './drawFound.ts';

export const LIST_ID = 'search-list';

/** The results as groups of options, in the order of the arrow keys. */
export interface ResultList {
  readonly options: readonly HTMLAnchorElement[];
  readonly active: HTMLAnchorElement | null;
  fill(groups: readonly FoundGroup[]): void;
  /** Marks another option: `step` places further, from the end to the beginning again. */
  move(step: number): void;
}

export function createResultList(list: HTMLElement, site: Site, words: Words): ResultList {
  list.id = LIST_ID;
  list.setAttribute('role', 'listbox');
  list.setAttribute('aria-label', withoutRuby(words.search.label));
  let options: HTMLAnchorElement[] = [];
  let position = -1;
  const mark = (next: number) => {
    options[position]?.setAttribute('aria-selected', 'false');
    position = next;
    const active = options[position];
    active?.setAttribute('aria-selected', 'true');
    active?.scrollIntoView({ block: 'nearest' });
  };
  return {
    get options() {
      return options;
    },
    get active() {
      return options[position] ?? null;
    },
    fill(groups) {
      options = [];
      position = -1;
      list.replaceChildren(...groups.map((group) => drawGroup(group)));
    },
    move(step) {
      const places = options.length + 1;
      // One place more than there are options: the text field itself, with nothing marked.
      mark(((position + 1 + step + places) % places) - 1);
    },
  };

  function drawGroup({ kind, results, total }: FoundGroup): HTMLElement {
    const group = document.createElement('div');
    group.setAttribute('role', 'group');
    group.setAttribute('aria-label', withoutRuby(words.search.groups[kind]));
    const heading = document.createElement('p');
    heading.className = 'found-group';
    heading.setAttribute('role', 'presentation');
    heading.textContent = withoutRuby(words.search.groups[kind]);
    group.append(heading);
    for (const found of results) {
      const option = drawFound(found, site, words);
      option.setAttribute('role', 'option');
      option.setAttribute('aria-selected', 'false');
      option.id = `search-option-${options.length}`;
      option.tabIndex = -1;
      options.push(option);
      group.append(option);
    }
    if (total > results.length) {
      const more = document.createElement('p');
      more.className = 'found-more';
      more.setAttribute('role', 'presentation');
      more.textContent = withoutRuby(words.search.more(total - results.length));
      group.append(more);
    }
    return group;
  }
}
