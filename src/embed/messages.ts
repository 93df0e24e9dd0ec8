import type { EmbedNote } from './options.ts';

/** What a frame tells the page around it. Nothing is ever told to a frame. */
export type Message = { source: typeof SOURCE; version: typeof VERSION } & MessageContent;

export type MessageContent =
  /** The first show stands. Heights are whole CSS pixels. */
  | { kind: 'ready'; height: number; title: string }
  | { kind: 'resize'; height: number }
  /** What the reader has chosen; initiatives as "region/key". */
  | { kind: 'select'; region: string | null; municipality: string | null; initiatives: string[] }
  /** What of the frame's address could not be used. */
  | { kind: 'warning'; notes: EmbedNote[] };

const SOURCE = 'renkei-map';
/** Of the messages' form. Whoever reads passes over versions it does not know. */
const VERSION = 1;

const TALLEST = 20_000;
const LONGEST_TITLE = 300;
const LONGEST_ID = 160;
/** A shortened value of an address, as a note shows it. */
const LONGEST_VALUE = 100;
const MOST_INITIATIVES = 1000;
const MOST_NOTES = 20;

const REGION = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const MUNICIPALITY = /^\d{5}$/;
const INITIATIVE = /^[a-z0-9-]+\/[a-z0-9-]+$/;
/** The form only: an element released long ago passes on reasons that came later. */
const REASON = /^[a-z]+(?:-[a-z]+)*$/;

/** A message to send, within the limits that `readMessage` sets. */
export function writeMessage(content: MessageContent): Message {
  const head = { source: SOURCE, version: VERSION } as const;
  switch (content.kind) {
    case 'ready': {
      const title = content.title.slice(0, LONGEST_TITLE);
      return { ...head, ...content, title, height: wholeHeight(content.height) };
    }
    case 'resize':
      return { ...head, ...content, height: wholeHeight(content.height) };
    case 'select':
      return { ...head, ...content, initiatives: content.initiatives.slice(0, MOST_INITIATIVES) };
    case 'warning':
      return { ...head, ...content, notes: content.notes.slice(0, MOST_NOTES) };
  }
}

/**
 * Reads what has come by postMessage; null for anything but a message of this version in every particular.
 * Returns a new object with the known properties only. Who sent it is for the caller to check.
 */
export function readMessage(data: unknown): Message | null {
  if (!isObject(data) || data.source !== SOURCE || data.version !== VERSION) return null;
  const content = readContent(data);
  return content === null ? null : { source: SOURCE, version: VERSION, ...content };
}

function readContent(data: Record<string, unknown>): MessageContent | null {
  const { kind, height, title, region, municipality, initiatives, notes } = data;
  switch (kind) {
    case 'ready':
      return isHeight(height) && isText(title, LONGEST_TITLE) ? { kind, height, title } : null;
    case 'resize':
      return isHeight(height) ? { kind, height } : null;
    case 'select': {
      const known = listOf(initiatives, MOST_INITIATIVES, (each) => (isId(each, INITIATIVE) ? each : null));
      if (region !== null && !isId(region, REGION)) return null;
      if (municipality !== null && !isId(municipality, MUNICIPALITY)) return null;
      return known && { kind, region, municipality, initiatives: known };
    }
    case 'warning': {
      const known = listOf(notes, MOST_NOTES, readNote);
      return known && { kind, notes: known };
    }
    default:
      return null;
  }
}

function readNote(data: unknown): EmbedNote | null {
  if (!isObject(data)) return null;
  const { parameter, value, reason } = data;
  const isNote = isText(parameter, LONGEST_VALUE) && isText(value, LONGEST_VALUE) && isId(reason, REASON);
  return isNote ? { parameter, value, reason: reason as EmbedNote['reason'] } : null;
}

/** Null for anything but a list whose items can all be read. */
function listOf<T>(data: unknown, most: number, read: (item: unknown) => T | null): T[] | null {
  if (!Array.isArray(data) || data.length > most) return null;
  const known = Array.from(data, read).filter((item) => item !== null);
  return known.length === data.length ? known : null;
}

function isObject(data: unknown): data is Record<string, unknown> {
  return typeof data === 'object' && data !== null && !Array.isArray(data);
}

function isText(data: unknown, longest: number): data is string {
  return typeof data === 'string' && data.length <= longest;
}

function isId(data: unknown, form: RegExp): data is string {
  return isText(data, LONGEST_ID) && form.test(data);
}

function isHeight(data: unknown): data is number {
  return Number.isInteger(data) && (data as number) >= 1 && (data as number) <= TALLEST;
}

/** Rounded up, so that nothing is cut off. */
function wholeHeight(height: number): number {
  return Math.min(TALLEST, Math.max(1, Math.ceil(height) || 1));
}
