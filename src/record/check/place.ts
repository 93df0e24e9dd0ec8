import type { Finding, Path, Values } from './fault.ts';
import type { RuleId } from './rules/all.ts';

/** Deeper than anything in the record: what is nested on purpose is not followed. */
const DEPTH = 60;

/**
 * A value of a file and where it stands. Reads nothing that is not of the kind asked for,
 * so that a file with faults of form can still be looked through for others.
 */
export class Place {
  readonly value: unknown;
  readonly path: Path;

  constructor(value: unknown, path: Path = []) {
    this.value = value;
    this.path = path;
  }

  at(key: string): Place {
    const { value } = this;
    const held = isObject(value) && Object.hasOwn(value, key) ? value[key] : undefined;
    return new Place(held, [...this.path, key]);
  }

  /** Items of a list; none for anything else. */
  items(): Place[] {
    if (!Array.isArray(this.value)) return [];
    return this.value.map((item: unknown, index) => new Place(item, [...this.path, index]));
  }

  /** One item of a list, found without looking at the others: a list may be as long as somebody likes. */
  item(index: number): Place {
    return new Place(Array.isArray(this.value) ? this.value[index] : undefined, [...this.path, index]);
  }

  get present(): boolean {
    return this.value !== undefined;
  }

  get text(): string | null {
    return typeof this.value === 'string' ? this.value : null;
  }

  get number(): number | null {
    return typeof this.value === 'number' ? this.value : null;
  }

  /** This value and everything in it. */
  *everything(): Iterable<Place> {
    yield this;
    if (this.path.length > DEPTH) return;
    const { value } = this;
    const inside = isObject(value) ? Object.keys(value).map((key) => this.at(key)) : this.items();
    for (const place of inside) yield* place.everything();
  }

  finding(rule: RuleId, values: Values = {}): Finding {
    return { path: this.path, rule, values };
  }
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
