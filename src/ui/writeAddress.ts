/**
 * Browsers refuse more than 100 changes of the address in 30 seconds (Safari) or 200 in 10 (Firefox, and Chrome without
 * a word), and sliders and colour pickers would ask for more.
 */
const WINDOW = 30_000;
/** So many within that time are written at once; what comes after them is, milliseconds apart. */
const AT_ONCE = 50;
const PAUSE = 1000;
/** After a refusal, milliseconds. */
const LATER = 5000;

let waiting: { address: string; timer: ReturnType<typeof setTimeout> } | null = null;
/** When the address was last written, oldest first. */
let written: number[] = [];
let isListening = false;

/** Makes an entry in the history, so that "back" returns to what was before. */
export function enterAddress(address: string): void {
  settle();
  write('pushState', address);
}

/** Rewrites the entry of the history: at once, but not more often than browsers bear; the last address is always written. */
export function rewriteAddress(address: string): void {
  if (waiting !== null) waiting.address = address;
  else if (isFree()) write('replaceState', address);
  else wait(address, PAUSE);
}

function isFree(): boolean {
  const now = performance.now();
  written = written.filter((time) => now - time < WINDOW);
  return written.length < AT_ONCE;
}

function write(how: 'pushState' | 'replaceState', address: string): void {
  written.push(performance.now());
  try {
    history[how](null, '', address);
  } catch {
    // What is shown is right all the same; a refused entry is at least an address.
    wait(address, LATER);
  }
}

function wait(address: string, milliseconds: number): void {
  if (!isListening) {
    isListening = true;
    addEventListener('pagehide', settle);
    // Another entry, which has an address of its own.
    addEventListener('popstate', drop);
  }
  drop();
  waiting = { address, timer: setTimeout(settle, milliseconds) };
}

function settle(): void {
  const address = waiting?.address;
  drop();
  if (address !== undefined) write('replaceState', address);
}

function drop(): void {
  clearTimeout(waiting?.timer);
  waiting = null;
}
