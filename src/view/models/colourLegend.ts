import type { ColourFacts, RegionFacts } from '../../colour/facts.ts';
import type { Leading } from '../../colour/leading.ts';
import { ANNOUNCED, type Look, leadLook, overlapLook } from '../../colour/looks.ts';
import type { ColourMode, StatId } from '../../colour/mode.ts';
import {
  type ColourView,
  countIn,
  type Meaning,
  membersOf,
  type PaintEntry,
  type PaintId,
  type PaintList,
} from '../../colour/paint.ts';
import { FAMILIES } from '../../colour/palette.ts';
import type { Tile } from '../../colour/pattern.ts';
import { regionStat } from '../../colour/regionStat.ts';
import { withoutRuby } from '../../i18n/ruby.ts';
import type { Words } from '../../i18n/shape.ts';
import { LAST_YEAR } from '../../record/timeline.ts';
import { hasPassed } from '../today.ts';
import { namesOrCount } from './namesOrCount.ts';

/** Names in the reader's language for what colours are about, by id; may carry readings. */
export interface ColourLabels {
  families: Record<string, string>;
  categories: Record<string, string>;
  pillars: Record<string, string>;
  regions: Record<string, string>;
}

/** One line of a legend: a look, what it says, and the municipalities it is about. */
export interface LegendItem {
  /** As the address names it (`only`). */
  id: string;
  paint: PaintId;
  tile: Tile;
  label: string;
  /** How many regions or municipalities have it; null where that goes without saying. */
  note: string | null;
  codes: readonly string[];
}

/** What must stand beside a map of this view; texts may carry readings. */
export interface ColourLegend {
  title: string;
  /** What is shown, and as of when. */
  explanation: string;
  /** What it rests on, and what it must not be taken for. */
  basis: readonly string[];
  items: readonly LegendItem[];
  /** What each region's colour stands for, north to south: an order, not a rank. `short` fits below a name. */
  values: readonly { region: string; name: string; text: string; short: string | null }[];
}

/** The legend that belongs to a paint list: every look of the list is explained, and no other. */
export function colourLegend(
  facts: ColourFacts,
  { mode, year }: ColourView,
  paints: PaintList,
  labels: ColourLabels,
  words: Words,
): ColourLegend {
  const regions = facts.regions.filter(({ id }) => paints.regions.has(id));
  return {
    title: titleOf(mode, labels, words),
    explanation: explanationOf(mode, labels, words),
    basis: basisOf(mode, year, regions, labels, words),
    items: [...itemsOf(mode, paints, labels, words), ...commonItems(facts, paints, words)],
    values: regions.map((region) => ({
      region: region.id,
      name: labels.regions[region.id] ?? region.id,
      text: valueText(facts, { mode, year }, region, paints, labels, words),
      short: shortValue(facts, { mode, year }, region, words),
    })),
  };
}

function titleOf(mode: ColourMode, labels: ColourLabels, { colouring }: Words): string {
  switch (mode.color) {
    case 'lead':
      return colouring.titles.lead;
    case 'category':
      return colouring.titles.category(labels.categories[mode.category] ?? mode.category);
    case 'pillar':
      return colouring.titles.pillar(labels.pillars[mode.pillar] ?? mode.pillar);
    case 'stat':
      return colouring.stats[mode.stat];
    case 'members':
      return colouring.titles.members;
  }
}

function explanationOf(mode: ColourMode, labels: ColourLabels, { colouring: { explain } }: Words): string {
  switch (mode.color) {
    case 'lead':
      return explain.lead;
    case 'category':
      return explain.count(labels.categories[mode.category] ?? mode.category);
    case 'pillar':
      return explain.count(labels.pillars[mode.pillar] ?? mode.pillar);
    case 'stat':
      return explain.stats[mode.stat];
    case 'members':
      return explain.members;
  }
}

function basisOf(
  mode: ColourMode,
  year: number | null,
  regions: readonly RegionFacts[],
  labels: ColourLabels,
  words: Words,
): string[] {
  const { basis } = words.colouring;
  const of = (kind: RegionFacts['coverage']) => regions.filter(({ coverage }) => coverage === kind);
  const names = (kind: RegionFacts['coverage']) => of(kind).map(({ id }) => labels.regions[id] ?? id);
  const lastYear = year === LAST_YEAR ? [basis.lastYear] : [];
  if (mode.color === 'members') return lastYear;
  if (mode.color === 'stat') {
    const isDated = year !== null && mode.stat !== 'members' && mode.stat !== 'age';
    return isDated ? [basis.yearOfFigures(year), ...lastYear] : lastYear;
  }
  const [selected, complete, draft] = [of('selection').length, names('complete'), names('draft')];
  const isMixed = selected > 0 && complete.length + draft.length > 0;
  return [
    ...(selected > 0 ? [basis.selection(selected)] : []),
    ...(complete.length > 0 ? [basis.complete(namesOrCount(complete, words))] : []),
    ...(draft.length > 0 ? [basis.draft(namesOrCount(draft, words))] : []),
    ...(isMixed && mode.color !== 'lead' ? [basis.incomparable] : []),
    ...(year === null ? [] : [basis.yearOfInitiatives]),
    ...lastYear,
  ];
}

function itemsOf(mode: ColourMode, paints: PaintList, labels: ColourLabels, words: Words): LegendItem[] {
  return mode.color === 'lead'
    ? [...familyItems(paints, labels, words), ...formItems(paints, words)]
    : paints.legend.map((entry) => ({
        id: entry.paint,
        paint: entry.paint,
        tile: entry.tile,
        label: meaningLabel(entry.meaning, mode, words),
        note: noteOf(entry, words),
        codes: entry.codes,
      }));
}

/** Hue says which family: every region in which it leads, alone or with another. */
function familyItems(paints: PaintList, labels: ColourLabels, words: Words): LegendItem[] {
  return FAMILIES.map((family) => {
    const entries = paints.legend.filter(({ meaning }) => leadersOf(meaning).includes(family));
    const { paint, tile } = leadLook({ kind: 'lead', family });
    return combined(family, { paint, tile }, labels.families[family] ?? family, entries, words);
  }).filter(({ codes }) => codes.length > 0);
}

/** Form says by how much, shown by the same hues each time. */
const FORMS: readonly Leading[] = [
  { kind: 'lead', family: 'work' },
  { kind: 'narrow', family: 'work' },
  { kind: 'tie', families: ['work', 'health'] },
  { kind: 'mixed' },
];

function formItems(paints: PaintList, words: Words): LegendItem[] {
  return FORMS.map((form) => {
    const entries = paints.legend.filter(
      ({ meaning }) => meaning.kind === 'leading' && meaning.leading.kind === form.kind,
    );
    const look = { paint: `form-${form.kind}`, tile: leadLook(form).tile };
    return combined(form.kind, look, words.colouring.forms[form.kind], entries, words);
  }).filter(({ codes }) => codes.length > 0);
}

function combined(
  id: string,
  look: { paint: PaintId; tile: Tile },
  label: string,
  entries: readonly PaintEntry[],
  { colouring }: Words,
): LegendItem {
  const regions = entries.reduce((sum, entry) => sum + entry.regions.length, 0);
  const codes = [...new Set(entries.flatMap((entry) => entry.codes))];
  return { id, ...look, label, note: colouring.regions(regions), codes };
}

function leadersOf(meaning: Meaning): readonly string[] {
  if (meaning.kind !== 'leading') return [];
  const { leading } = meaning;
  if (leading.kind === 'mixed') return [];
  return leading.kind === 'tie' ? leading.families : [leading.family];
}

/** What is drawn in every mode: stripes where regions overlap, members to come. */
function commonItems(facts: ColourFacts, paints: PaintList, { colouring }: Words): LegendItem[] {
  const expected = facts.regions.flatMap(({ announced }) => announced.flatMap((each) => each.expected ?? []));
  const shared = [...paints.owners].filter(([, owners]) => owners.length > 1).map(([code]) => code);
  const item = (
    id: 'several' | 'announced',
    { paint, tile }: Look,
    codes: readonly string[],
  ): LegendItem[] =>
    codes.length === 0
      ? []
      : [
          {
            id,
            paint,
            tile,
            label: colouring.entries[id],
            note: colouring.municipalities(codes.length),
            codes,
          },
        ];
  const [coming] = item('announced', ANNOUNCED, paints.announced);
  const isOver = expected.length > 0 && expected.every((date) => hasPassed(date));
  const told = coming && isOver ? { ...coming, note: colouring.announcedPassed(coming.note ?? '') } : coming;
  return [...item('several', overlapLook(), shared), ...(told ? [told] : [])];
}

function noteOf({ regions, codes }: PaintEntry, { colouring }: Words): string {
  return regions.length > 0 ? colouring.regions(regions.length) : colouring.municipalities(codes.length);
}

function meaningLabel(meaning: Meaning, mode: ColourMode, words: Words): string {
  const { entries } = words.colouring;
  switch (meaning.kind) {
    case 'leading':
      return words.colouring.forms[meaning.leading.kind];
    case 'count':
      return entries.count(meaning.from, meaning.to);
    case 'class':
      return mode.color === 'stat' ? rangeLabel(mode.stat, meaning.from, meaning.to, words) : '';
    default:
      return entries[meaning.kind];
  }
}

/** Whole things are told up to the last one that is meant, measures up to their limit. */
function rangeLabel(stat: StatId, from: number | null, to: number | null, { colouring }: Words): string {
  const { range, figure } = colouring;
  const isWhole = stat === 'members' || stat === 'age';
  const last = to === null ? null : isWhole ? to - 1 : to;
  const print = figure[stat];
  if (from === null) return last === null ? '' : (isWhole ? range.until : range.below)(print(last));
  if (last === null) return (stat === 'age' ? range.since : range.above)(print(from));
  return from === last ? print(from) : range.between(print(from), print(last));
}

function valueText(
  facts: ColourFacts,
  { mode, year }: ColourView,
  region: RegionFacts,
  paints: PaintList,
  labels: ColourLabels,
  words: Words,
): string {
  const { colouring, site } = words;
  switch (mode.color) {
    case 'lead': {
      const entry = paints.legend.find(({ regions }) => regions.includes(region.id));
      const leaders = leadersOf(entry?.meaning ?? { kind: 'unknown' });
      const label = entry ? meaningLabel(entry.meaning, mode, words) : '';
      const families = site.list(leaders.map((family) => labels.families[family] ?? family));
      return leaders.length === 0 ? label : families + site.brackets(label);
    }
    case 'category':
    case 'pillar':
      return colouring.ofCounted(countIn(region, mode), region.counted);
    case 'stat': {
      const value = regionStat(facts, region, membersOf(region, year), mode.stat);
      return value === null ? colouring.entries.unknown : colouring.figure[mode.stat](value);
    }
    case 'members':
      return colouring.municipalities(membersOf(region, year).length);
  }
}

/** Only for modes that are about one thing; names alone say enough in the others. */
function shortValue(
  facts: ColourFacts,
  { mode, year }: ColourView,
  region: RegionFacts,
  { colouring }: Words,
): string | null {
  switch (mode.color) {
    case 'category':
    case 'pillar':
      return colouring.share(countIn(region, mode), region.counted);
    case 'stat': {
      const value = regionStat(facts, region, membersOf(region, year), mode.stat);
      return value === null ? null : colouring.figure[mode.stat](value);
    }
    case 'lead':
    case 'members':
      return null;
  }
}

/** Short values by region, without readings: for names on maps. */
export function notesOf({ values }: ColourLegend): ReadonlyMap<string, string> {
  return new Map(
    values.flatMap(({ region, short }) => (short === null ? [] : [[region, withoutRuby(short)] as const])),
  );
}
