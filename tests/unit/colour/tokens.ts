import { readFileSync } from 'node:fs';
import type { Theme } from '../../../src/colour/palette.ts';

export const THEMES: readonly Theme[] = ['light', 'dark'];

/**
 * The page's colours as the style sheet has them: `--text` … by name without dashes.
 * @throws Error where the style sheet no longer has the two blocks this reads
 */
export function pageTokens(): Record<Theme, ReadonlyMap<string, string>> {
  const [light, dark] = readFileSync('src/ui/styles/base.css', 'utf8').matchAll(
    /:root(?::not\(\[data-theme="light"\]\))? \{([^}]+)\}/g,
  );
  if (!light?.[1] || !dark?.[1]) throw new Error('base.css has no two :root blocks');
  return { light: coloursOf(light[1]), dark: new Map([...coloursOf(light[1]), ...coloursOf(dark[1])]) };
}

/** The dark colours of frames whose address settles the theme: written a second time in their own style sheet. */
export function frameDarkTokens(): ReadonlyMap<string, string> {
  const sheet = readFileSync('src/embed/frame/frame.css', 'utf8');
  return coloursOf(/:root\[data-theme="dark"\] \{([^}]+)\}/.exec(sheet)?.[1] ?? '');
}

function coloursOf(block: string): ReadonlyMap<string, string> {
  return new Map(
    [...block.matchAll(/--([a-z]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', colour = '']) => [name, colour]),
  );
}

/** All pairs of different items, each once. */
export function pairsOf<T>(items: readonly T[]): (readonly [T, T])[] {
  return items.flatMap((one, index) => items.slice(index + 1).map((other) => [one, other] as const));
}
