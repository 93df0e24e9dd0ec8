import { required } from '../../../ui/elements.ts';
import type { TakeAlongOptions } from '../takeAlong.ts';
import { createDraughtsman } from './draughtsman.ts';
import { isChanged } from './isChanged.ts';
import { createMenu } from './menu.ts';
import { printShownView } from './printing.ts';
import { redrawPicture } from './redraw.ts';

/** Everything behind the button, once for a page. */
export interface Desk {
  /** What can be done, anew: what was told last time is gone. */
  menu(): HTMLElement;
  /** Makes ready what a changed view is printed from. */
  prepare(): Promise<void>;
}

let desk: Desk | null = null;

export function deskFor(options: TakeAlongOptions): Desk {
  desk ??= open(options);
  return desk;
}

function open(options: TakeAlongOptions): Desk {
  const { store, announcer, words } = options;
  const draughtsman = createDraughtsman(options);
  const atlas = required('map-frame').closest('.atlas') ?? document.body;
  printShownView(draughtsman, store, atlas);
  redrawPicture(options, draughtsman);
  return {
    menu: () => createMenu({ draughtsman, store, announcer, words }),
    prepare: async () => {
      if (isChanged(store)) await draughtsman.prepare();
    },
  };
}
