/** Circumstances under which pages are measured. */
export interface Condition {
  id: string;
  label: string;
  viewport: { width: number; height: number };
  /** By how much the page's main thread is slowed. */
  cpu: number;
  /** Slow line, or none. */
  line: Line | null;
}

/** A line between server and browser. */
export interface Line {
  /** Bits per second, each way, for all connections together. */
  bitsPerSecond: number;
  /** There and back, milliseconds. */
  roundTrip: number;
}

const DESK = { width: 1280, height: 800 };
const PHONE = { width: 390, height: 844 };
const SLOW: Line = { bitsPerSecond: 1_600_000, roundTrip: 150 };

export const CONDITIONS = [
  { id: 'desk', label: '1280×800, ×1', viewport: DESK, cpu: 1, line: null },
  { id: 'desk4', label: '1280×800, ×4', viewport: DESK, cpu: 4, line: null },
  { id: 'phone4', label: '390×844, ×4', viewport: PHONE, cpu: 4, line: null },
  { id: 'slow4', label: '390×844, ×4, 1.6 Mbit/s, 150 ms', viewport: PHONE, cpu: 4, line: SLOW },
] as const satisfies readonly Condition[];
