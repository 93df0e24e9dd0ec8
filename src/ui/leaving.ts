/** So long a page that is being left may still be there, milliseconds. */
const GOING = 5000;

/** Knows whether the page is being left: some browsers then give up what it is fetching, as if it could not be had. */
export interface Leaving {
  /** Acts at once if nobody is leaving; else if the page is still there later, as a download begins like a way out. */
  unlessLeft(act: () => void): void;
  /** To be called in the end: while somebody listens, some browsers do not keep the page for the way back. */
  end(): void;
}

export function watchLeaving(): Leaving {
  let isLeaving = false;
  const leave = () => {
    isLeaving = true;
  };
  addEventListener('beforeunload', leave);
  return {
    unlessLeft: (act) => {
      if (isLeaving) setTimeout(act, GOING);
      else act();
    },
    end: () => removeEventListener('beforeunload', leave),
  };
}
