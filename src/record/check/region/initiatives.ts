import type { Finding } from '../fault.ts';
import type { Known } from '../known.ts';
import { formatPath } from '../path.ts';
import type { Place } from '../place.ts';
import type { RuleId } from '../rules/all.ts';
import { choice } from './choice.ts';

/** Where each initiative stands among pillars, policy fields, categories and situations in life. */
export function* classificationFindings(region: Place, known: Known): Iterable<Finding> {
  const fields = known.fields && new Set(known.fields.keys());
  for (const initiative of region.at('initiatives').items()) {
    const field = initiative.at('field');
    const pillar = initiative.at('pillar');
    yield* choice(initiative.at('category'), known.categories, 'category-unknown');
    yield* choice(pillar, known.pillars, 'pillar-unknown');
    yield* choice(field, fields, 'field-unknown');
    const expected = known.fields?.get(field.text ?? '');
    if (expected && pillar.text && known.pillars?.has(pillar.text) && expected !== pillar.text) {
      const values = { policy: field.text ?? '', expected, pillar: pillar.text };
      yield field.finding('field-other-pillar', values);
    }
    const categories = [initiative.at('category').text ?? ''];
    yield* list(
      initiative.at('alsoCategories'),
      known.categories,
      categories,
      'category-unknown',
      'category-repeated',
    );
    yield* list(initiative.at('situations'), known.situations, [], 'situation-unknown', 'situation-twice');
  }
}

function* list(
  places: Place,
  ids: ReadonlySet<string> | null,
  before: readonly string[],
  unknown: RuleId,
  repeated: RuleId,
): Iterable<Finding> {
  const seen = new Set(before);
  for (const place of places.items()) {
    if (place.text === null) continue;
    if (seen.has(place.text)) yield place.finding(repeated, { value: place.text });
    else yield* choice(place, ids, unknown);
    seen.add(place.text);
  }
}

/** What each pillar does for the goal of a vision. */
export function* backcastFindings(region: Place, known: Known): Iterable<Finding> {
  for (const branch of region.at('backcast').at('branches').items()) {
    yield* choice(branch.at('pillar'), known.pillars, 'pillar-unknown');
  }
}

/** Keys, titles and numbers, by which initiatives are told apart. */
export function* identityFindings(region: Place): Iterable<Finding> {
  const keys = new Map<string, Place>();
  const titles = new Map<string, Place>();
  for (const initiative of region.at('initiatives').items()) {
    const key = initiative.at('key');
    const title = initiative.at('title');
    const number = initiative.at('number');
    const sameKey = keys.get(key.text ?? '');
    const sameTitle = titles.get(title.text ?? '');
    if (key.text && sameKey) {
      yield key.finding('key-twice', { key: key.text, first: formatPath(sameKey.path) });
    }
    if (title.text && sameTitle && !initiative.at('repeats').present && !sameTitle.at('repeats').present) {
      yield title.finding('title-twice', { title: title.text, first: formatPath(sameTitle.path) });
    }
    if (number.text && /^[^\p{L}\p{N}]*(?:新|新規|完了|再掲|拡充|継続)[^\p{L}\p{N}]*$/u.test(number.text)) {
      yield number.finding('number-is-status', { value: number.text });
    }
    if (key.text && !sameKey) keys.set(key.text, initiative);
    if (title.text && !sameTitle) titles.set(title.text, initiative);
  }
}
