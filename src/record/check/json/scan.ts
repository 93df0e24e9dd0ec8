import type { Path } from '../fault.ts';
import { formatPath } from '../path.ts';

/** Why a text is no JSON. */
type SyntaxProblem = 'trailing-comma' | 'missing-comma' | 'line-break' | 'backslash' | 'end' | 'syntax';

export interface Scan {
  /** Line of each value, by its formatted path. */
  lines: ReadonlyMap<string, number>;
  /** Fields written twice in the same object, of which a reader keeps only the last. */
  repeated: readonly Path[];
  problem: { kind: SyntaxProblem; line: number; column: number; found: string } | null;
}

const SCALAR = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null/y;
/** A text without its closing quotation mark. */
const TEXT = /"(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\dA-Fa-f]{4}))*/uy;
/** A text nested deeper than this is not followed to its end. */
const DEPTH = 200;

/** Goes through a JSON text for what JSON.parse does not tell: lines, repeated fields, the first fault. */
export function scanJson(text: string): Scan {
  const scanner = new Scanner(text);
  try {
    scanner.document();
  } catch (error) {
    if (!(error instanceof Stop)) throw error;
    return { ...scanner, problem: error.kind && { kind: error.kind, ...scanner.position() } };
  }
  return { ...scanner, problem: null };
}

class Stop extends Error {
  readonly kind: SyntaxProblem | null;
  constructor(kind: SyntaxProblem | null) {
    super();
    this.kind = kind;
  }
}

class Scanner {
  readonly lines = new Map<string, number>();
  readonly repeated: Path[] = [];
  readonly #text: string;
  #index = 0;
  #line = 1;

  constructor(text: string) {
    this.#text = text;
  }

  document(): void {
    this.#value([]);
    if (this.#next() !== undefined) throw new Stop('syntax');
  }

  position(): { line: number; column: number; found: string } {
    const column = this.#index - this.#text.lastIndexOf('\n', this.#index - 1);
    const [found = ''] = this.#text.slice(this.#index, this.#index + 2);
    return { line: this.#line, column, found };
  }

  #value(path: Path): void {
    const first = this.#next();
    this.lines.set(formatPath(path), this.#line);
    if (path.length > DEPTH) throw new Stop(null);
    if (first === '{') this.#object(path);
    else if (first === '[') this.#list(path);
    else if (first === '"') this.#string();
    else if (this.#take(SCALAR) === null) throw new Stop(first === undefined ? 'end' : 'syntax');
  }

  #object(path: Path): void {
    const keys = new Set<string>();
    this.#sequence('}', () => {
      if (this.#next() !== '"') throw new Stop(this.#next() === undefined ? 'end' : 'syntax');
      const key: string = JSON.parse(this.#string());
      if (keys.has(key)) this.repeated.push([...path, key]);
      keys.add(key);
      if (this.#next() !== ':') throw new Stop(this.#next() === undefined ? 'end' : 'syntax');
      this.#index += 1;
      this.#value([...path, key]);
    });
  }

  #list(path: Path): void {
    this.#sequence(']', (position) => this.#value([...path, position]));
  }

  #sequence(close: string, member: (position: number) => void): void {
    this.#index += 1;
    if (this.#next() === close) this.#index += 1;
    else {
      for (let position = 0; ; position += 1) {
        member(position);
        const mark = this.#next();
        if (mark === undefined) throw new Stop('end');
        if (mark !== ',' && mark !== close) throw new Stop(/["{[\w]/.test(mark) ? 'missing-comma' : 'syntax');
        this.#index += 1;
        if (mark === close) return;
        if (this.#next() === close) throw new Stop('trailing-comma');
      }
    }
  }

  #string(): string {
    const opened = this.#take(TEXT) ?? '';
    const mark = this.#text[this.#index];
    if (mark === undefined) throw new Stop('end');
    // A line that ends inside a text: most often the closing quotation mark is missing.
    if (mark !== '"') throw new Stop(mark === '\\' ? 'backslash' : 'line-break');
    this.#index += 1;
    return `${opened}"`;
  }

  #take(pattern: RegExp): string | null {
    pattern.lastIndex = this.#index;
    const found = pattern.exec(this.#text)?.[0] ?? null;
    this.#index += found?.length ?? 0;
    return found;
  }

  /** The next character that is no space, without taking it. */
  #next(): string | undefined {
    for (;;) {
      const letter = this.#text[this.#index];
      if (letter === undefined || !' \t\r\n'.includes(letter)) return letter;
      if (letter === '\n') this.#line += 1;
      this.#index += 1;
    }
  }
}
