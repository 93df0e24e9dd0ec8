/** Milliseconds of work at a time: the page goes on answering. */
const AT_A_TIME = 4;

/**
 * Does a long work bit by bit.
 * @param work does some of it. @returns false when nothing is left to do
 * @returns a function that ends it
 */
export function inSlices(work: () => boolean): () => void {
  let timer = setTimeout(goOn);
  function goOn() {
    const end = performance.now() + AT_A_TIME;
    do if (!work()) return;
    while (performance.now() < end);
    timer = setTimeout(goOn);
  }
  return () => clearTimeout(timer);
}
