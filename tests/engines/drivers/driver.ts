import type { InputSource } from '../support/input.ts';

/**
 * A browser that is driven, with one tab: the little that WebDriver and WebDriver BiDi can both do.
 * Everything throws an Error where the browser refuses or has gone.
 */
export interface Driver {
  /** "Firefox 153.7.0" */
  readonly version: string;
  /** Opens an address and waits until the page has loaded. */
  goto(address: string): Promise<void>;
  back(): Promise<void>;
  /**
   * Calls a function in the page and waits for what it promises.
   * @param source of a function of one argument
   * @param argument and what comes back: whatever JSON can say
   * @param frame part of the address of the iframe to call it in; null: the page itself
   */
  call(source: string, argument: unknown, frame: string | null): Promise<unknown>;
  /** Whether a press reaches an iframe only where the iframe is named, at a position within it. */
  readonly aimsWithinFrames: boolean;
  /**
   * Mouse and keys; positions are CSS pixels from the top left corner of what is seen of the page.
   * @param frame where the driver aims within frames: part of the address of the iframe that positions are within
   */
  act(sources: readonly InputSource[], frame?: string): Promise<void>;
  /**
   * CSS pixels of the page itself, without the window around it.
   * @returns how wide it is now: windows have a least width
   */
  resize(width: number, height: number): Promise<number>;
  /** What is seen of the page, as PNG. */
  screenshot(): Promise<Buffer>;
  /** The page on A4, as PDF; null where the driver cannot print. */
  print(): Promise<Buffer | null>;
  /** Errors that the browser itself has told of so far; drivers that tell of none give none. */
  errors(): readonly string[];
  close(): Promise<void>;
}

/** How to begin: the program that is to be driven, and the X display that it shows its window on (null: the system's). */
export interface Start {
  program: string;
  display: string | null;
}
