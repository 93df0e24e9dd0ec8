import type { Core, Region } from './fixtures.ts';

export interface Answers {
  /** `#rrggbb`; the first region counts where several claim a municipality. */
  fillOf(code: string): string;
  /** Says which municipality is under the pointer; null for none. */
  hover(code: string | null): void;
  /** Puts the municipality's name, its region and the region's initiatives on screen. */
  answer(code: string): void;
}

export function createAnswers(core: Core): Answers {
  const regions = new Map<string, Region>();
  for (const region of core.regions) {
    for (const code of region.codes) if (!regions.has(code)) regions.set(code, region);
  }
  return {
    fillOf: (code) => regions.get(code)?.fill ?? core.land,
    hover(code) {
      const { dataset } = document.documentElement;
      if (code === null) delete dataset.hover;
      else dataset.hover = code;
    },
    answer(code) {
      const region = regions.get(code);
      const aside = document.getElementById('answer') ?? document.createElement('aside');
      aside.id = 'answer';
      aside.dataset.code = code;
      const list = document.createElement('ul');
      list.append(...(region?.initiatives ?? []).map((title) => text('li', title)));
      aside.replaceChildren(
        text('h2', core.municipalities[code] ?? code),
        text('p', region?.name ?? '連携中枢都市圏には入っていません'),
        list,
      );
      if (!aside.isConnected) document.body.append(aside);
    },
  };
}

function text(tag: 'h2' | 'p' | 'li', content: string): HTMLElement {
  const element = document.createElement(tag);
  element.textContent = content;
  return element;
}
