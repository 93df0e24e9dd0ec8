import { defaultRangeExtractor, useWindowVirtualizer } from '@tanstack/react-virtual';
import { type FocusEvent, type RefObject, useCallback, useEffect, useLayoutEffect, useState } from 'react';
import { flushSync } from 'react-dom';

/** Heights in pixels until a row has been measured. */
const ROW = 84;
const CARD = 230;
/** Rows beyond the edges of the window, so that the Tab key finds the next one there. */
const BEYOND = 8;
/** Rows kept on either side of the focused one. */
const NEAR = 3;

interface Sighted {
  row: number;
  /** Place in the order shown. */
  index: number;
  /** Room of rows left out before this one, pixels. */
  gap: number;
}

interface SightedRows {
  items: Sighted[];
  /** Room before the first and after the last of them, pixels. */
  before: number;
  after: number;
  /** Reference of each row: learns its height. */
  measure: (element: HTMLElement | null) => void;
  /** The row that has the focus stays in the document wherever the page is scrolled to, with its neighbours. */
  keepFocused: (event: FocusEvent) => void;
}

/** Which rows are in the document: those in the window and around it, those about the focus, on paper all of them. */
export function useSightedRows(
  body: RefObject<HTMLElement | null>,
  rows: readonly number[],
  isCards: boolean,
): SightedRows {
  const [top, setTop] = useState(0);
  const [focused, setFocused] = useState<number | null>(null);
  const isPrinting = useIsPrinting();
  // The same function as long as the rows are the same: else all of them, seen or not, are measured up again each time.
  // Cards are as high as they are, not as rows are: their keys are numbers that no row has.
  const keyOf = useCallback(
    (index: number) => (isCards ? -1 - (rows[index] ?? 0) : (rows[index] ?? 0)),
    [rows, isCards],
  );
  const virtualizer = useWindowVirtualizer<HTMLElement>({
    count: rows.length,
    estimateSize: () => (isCards ? CARD : ROW),
    getItemKey: keyOf,
    overscan: isPrinting ? rows.length : BEYOND,
    scrollMargin: top,
    rangeExtractor: (range) => {
      const indices = defaultRangeExtractor(range);
      const place = focused === null ? -1 : rows.indexOf(focused);
      if (place < 0) return indices;
      // The next rows too: the page scrolls smoothly, and quick fingers are ahead of it.
      const near = Array.from({ length: 2 * NEAR + 1 }, (_, step) => place - NEAR + step);
      return [...new Set([...indices, ...near.filter((index) => index in rows)])].sort(
        (one, other) => one - other,
      );
    },
  });
  // What stands above the table grows and shrinks with the filters.
  useLayoutEffect(() => {
    const now = body.current === null ? 0 : body.current.getBoundingClientRect().top + window.scrollY;
    if (Math.abs(now - top) > 1) setTop(now);
  });
  let end = top;
  const items = virtualizer.getVirtualItems().map((item, place): Sighted => {
    const gap = place === 0 ? 0 : item.start - end;
    end = item.end;
    return { row: rows[item.index] ?? -1, index: item.index, gap };
  });
  const start = virtualizer.getVirtualItems()[0]?.start ?? top;
  return {
    items,
    before: start - top,
    after: virtualizer.getTotalSize() - (end - top),
    measure: virtualizer.measureElement,
    keepFocused: ({ target }) => {
      const row = target.closest<HTMLElement>('[data-row]')?.dataset.row;
      setFocused(row === undefined ? null : Number(row));
    },
  };
}

/** Paper has no window to scroll: it gets every row. */
function useIsPrinting(): boolean {
  const [isPrinting, setIsPrinting] = useState(false);
  useEffect(() => {
    const begin = () => flushSync(() => setIsPrinting(true));
    const end = () => setIsPrinting(false);
    addEventListener('beforeprint', begin);
    addEventListener('afterprint', end);
    return () => {
      removeEventListener('beforeprint', begin);
      removeEventListener('afterprint', end);
    };
  }, []);
  return isPrinting;
}
