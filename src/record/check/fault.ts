import type { RuleId, Severity } from './rules/all.ts';

/** From the root of a file to a value in it. */
export type Path = readonly (string | number)[];

/** What a message names: the value found, what it was compared with, what is allowed. */
export type Values = Readonly<Record<string, string | number | readonly string[]>>;

/** A broken rule inside one file. */
export interface Finding {
  path: Path;
  rule: RuleId;
  values: Values;
}

/** A broken rule of the record. */
export interface Fault {
  /** Name below the folder of the record: "regions/toyama.json". */
  file: string;
  /** "initiatives[3].participants.codes[1]"; empty for the file as a whole. */
  path: string;
  /** Line in the file, from 1; null where it cannot be told. */
  line: number | null;
  severity: Severity;
  rule: RuleId;
  values: Values;
}
