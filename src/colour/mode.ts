/** Figures a region can be coloured by. */
export const STATS = [
  'population',
  'change',
  'outlook',
  'density',
  'day-night',
  'area',
  'members',
  'age',
] as const;
export type StatId = (typeof STATS)[number];

/** What the map is coloured by. `lead` is the default: what leads among a region's initiatives. */
export type ColourMode =
  | { color: 'lead' }
  | { color: 'category'; category: string }
  | { color: 'pillar'; pillar: string }
  | { color: 'stat'; stat: StatId }
  | { color: 'members' };

export const COLOURS = [
  'lead',
  'category',
  'pillar',
  'stat',
  'members',
] as const satisfies readonly ColourMode['color'][];

export const DEFAULT_MODE: ColourMode = { color: 'lead' };

export function isStat(id: string): id is StatId {
  return (STATS as readonly string[]).includes(id);
}

/** What a mode is narrowed to: the category, pillar or figure; null for those that need none. */
export function subjectOf(mode: ColourMode): string | null {
  switch (mode.color) {
    case 'category':
      return mode.category;
    case 'pillar':
      return mode.pillar;
    case 'stat':
      return mode.stat;
    case 'lead':
    case 'members':
      return null;
  }
}

export function sameMode(a: ColourMode, b: ColourMode): boolean {
  return a.color === b.color && subjectOf(a) === subjectOf(b);
}
