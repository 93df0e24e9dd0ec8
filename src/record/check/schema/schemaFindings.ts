import type { z } from 'zod';
import type { Finding } from '../fault.ts';
import { nameOf } from '../path.ts';
import { isObject, type Place } from '../place.ts';
import { isRule } from '../rules/all.ts';
import { codeFinding } from './codeFinding.ts';
import { dateFinding } from './dateFinding.ts';
import { snippet } from './snippet.ts';
import { typeFinding } from './typeFinding.ts';

type Issue = z.core.$ZodIssue;

/** Faults of form, in the check's own terms. */
export function schemaFindings(schema: z.ZodType, root: Place): Finding[] {
  const parsed = schema.safeParse(root.value);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => translate(issue, root));
}

function translate(issue: Issue, base: Place): Finding[] {
  const place = follow(base, issue.path);
  if (!place.present) return [missing(place)];
  switch (issue.code) {
    case 'invalid_type':
      return [typeFinding(place, issue.expected)];
    case 'unrecognized_keys':
      return issue.keys.map((field) => place.at(field).finding('unknown-field', { field }));
    case 'invalid_value':
      return [
        place.finding('not-allowed', { value: snippet(place.value), allowed: issue.values.map(String) }),
      ];
    case 'invalid_union':
      return union(issue, place);
    case 'too_small':
      return [tooSmall(place, Number(issue.minimum))];
    case 'too_big':
      return [tooBig(place, Number(issue.maximum))];
    case 'invalid_format':
      return [malformed(place, issue.format === 'url' ? 'url-form' : issue.message)];
    default:
      return [malformed(place, issue.message)];
  }
}

function missing(place: Place): Finding {
  const field = nameOf(place.path);
  return field === 'sources' ? place.finding('source-missing') : place.finding('missing-field', { field });
}

/** Either a choice by `kind`, or one of several forms, of which the nearest is spoken of. */
function union(issue: Extract<Issue, { code: 'invalid_union' }>, place: Place): Finding[] {
  const { options } = issue as { options?: readonly unknown[] };
  if (options) {
    return [place.finding('not-allowed', { value: snippet(place.value), allowed: options.map(String) })];
  }
  if (!isObject(place.value)) return [typeFinding(place, 'object')];
  if (place.at('id').present === place.at('url').present) {
    return [place.finding('reference-kind', { found: Object.keys(place.value).join(', ') || '—' })];
  }
  const strange = (issues: readonly Issue[]) =>
    issues.reduce((sum, each) => sum + (each.code === 'unrecognized_keys' ? each.keys.length : 0), 0);
  const [nearest = []] = [...issue.errors].sort((a, b) => strange(a) - strange(b) || a.length - b.length);
  return nearest.flatMap((each) => translate(each, place));
}

function tooSmall(place: Place, minimum: number): Finding {
  const field = nameOf(place.path);
  if (place.text !== null) return place.finding('empty-text', { field });
  if (place.number !== null) return place.finding('number-too-small', { value: place.number, minimum });
  return field === 'sources' ? place.finding('source-missing') : place.finding('list-empty', { field });
}

function tooBig(place: Place, maximum: number): Finding {
  const field = nameOf(place.path);
  if (place.text !== null) return place.finding('text-too-long', { length: place.text.length, maximum });
  if (place.number !== null) return place.finding('number-too-big', { value: place.number, maximum });
  const count = place.items().length;
  if (field === 'centralCities') return place.finding('central-cities-too-many', { count, maximum });
  return place.finding('list-too-long', { field, count, maximum });
}

/** The schema names the rule of a form as its message. */
function malformed(place: Place, rule: string): Finding {
  const value = snippet(place.value);
  const field = nameOf(place.path);
  if (place.text?.trim() === '') return place.finding('empty-text', { field });
  if (rule === 'code-form') return codeFinding(place, value);
  if (rule === 'date-form' || rule === 'day-form') return dateFinding(place, value, rule);
  return isRule(rule) ? place.finding(rule, { value }) : place.finding('form', { field, value });
}

function follow(base: Place, path: readonly PropertyKey[]): Place {
  return path.reduce<Place>(
    (place, step) => (typeof step === 'number' ? place.item(step) : place.at(String(step))),
    base,
  );
}
