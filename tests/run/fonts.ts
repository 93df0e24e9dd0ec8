import { aptInstall } from './apt.ts';
import type { Machine } from './machine.ts';

/**
 * Sees to it that the browser can show Japanese on Linux: looks for a font and installs one where possible.
 * Without one the tests still run, but their pictures show boxes; a line says so.
 */
export function needJapaneseFonts(machine: Machine): void {
  if (machine.platform !== 'linux' || hasJapaneseFont(machine)) return;
  aptInstall(machine, ['fontconfig', 'fonts-noto-cjk']);
  if (!hasJapaneseFont(machine)) {
    machine.say(
      'Warning: no Japanese font found; pictures will show boxes. Install one, e.g. Noto Sans CJK.',
    );
  }
}

function hasJapaneseFont(machine: Machine): boolean {
  const { ok, output } = machine.run('fc-list', [':lang=ja']);
  return ok && output !== '';
}
