import type { Words } from '../../i18n/shape.ts';

/** What is there on a page for keys to act on. */
export interface KeyTargets {
  hasSearch: boolean;
  /** The list that mirrors the map. */
  hasTree: boolean;
  /** The interactive map. */
  hasCanvas: boolean;
  /** Single-key shortcuts, which the reader may have turned off. */
  hasShortcuts: boolean;
}

interface KeySection {
  title: string;
  /** Keys as they are written on the keyboard; several for several keys or ways. */
  lines: readonly { keys: readonly string[]; does: string }[];
}

/** The keys that work on a page, and none that do not. */
export function keySections({ keys: { help } }: Words, targets: KeyTargets): KeySection[] {
  const { hasSearch, hasTree, hasCanvas, hasShortcuts } = targets;
  const line = (does: string, ...keys: string[]) => ({ keys, does });
  const when = <T>(condition: boolean, ...items: T[]) => (condition ? items : []);
  return [
    {
      title: help.page,
      lines: [
        line(help.next, 'Tab'),
        line(help.previous, 'Shift+Tab'),
        line(help.press, 'Enter'),
        ...when(hasSearch, line(help.search, ...when(hasShortcuts, '/'), 'Ctrl+K')),
        ...when(hasShortcuts, line(help.open, '?')),
        line(help.leave, 'Esc'),
      ],
    },
    ...when(hasTree, {
      title: help.tree,
      lines: [
        line(help.treeMove, '↑', '↓'),
        line(help.treeOpen, '→', '←'),
        line(help.treeEnds, 'Home', 'End'),
        line(help.treeType, 'A–Z'),
        line(help.choose, 'Enter', 'Space'),
        line(help.clear, 'Esc'),
      ],
    }),
    ...when(
      hasCanvas,
      {
        title: help.canvas,
        lines: [
          line(help.pan, '↑', '↓', '←', '→'),
          line(help.zoom, '+', '-'),
          line(help.chooseMiddle, 'Enter'),
          line(help.clearOrLeave, 'Esc'),
        ],
      },
      { title: help.tools, lines: [line(help.toolsMove, '→', '←')] },
    ),
  ];
}
