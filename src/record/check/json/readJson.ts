import type { Finding } from '../fault.ts';
import { nameOf } from '../path.ts';
import { Place } from '../place.ts';
import { type Scan, scanJson } from './scan.ts';

export interface JsonFile {
  /** Null where the text is no JSON. */
  root: Place | null;
  lines: Scan['lines'];
  findings: Finding[];
}

/** Reads a JSON text with all that is wrong about it as a text. */
export function readJson(text: string): JsonFile {
  const findings: Finding[] = [];
  const whole = new Place(null);
  const garbled = text.indexOf('\uFFFD');
  if (garbled !== -1)
    findings.push(whole.finding('encoding', { line: text.slice(0, garbled).split('\n').length }));
  if (text.startsWith('\uFEFF')) findings.push(whole.finding('byte-order-mark'));
  const content = text.replace(/^\uFEFF/, '');
  const { lines, repeated, problem } = scanJson(content);
  for (const path of repeated) findings.push({ path, rule: 'field-twice', values: { field: nameOf(path) } });
  const value = parse(content);
  if (value !== undefined) return { root: new Place(value), lines, findings };
  const { kind, ...where } = problem ?? { kind: 'unreadable' as const };
  findings.push(whole.finding(`json-${kind}`, where));
  return { root: null, lines, findings };
}

function parse(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
