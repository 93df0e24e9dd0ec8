import { hasPassed } from '../view/today.ts';

interface OncePassedProps {
  /** ISO date as precise as it is known. */
  date: string;
  children: string;
}

/** A caution that holds from a date on. It is in the page from the start: `revealPassed` shows it when its time has come. */
export function OncePassed({ date, children }: OncePassedProps) {
  return (
    <p className="caution" data-passes={date} hidden={!hasPassed(date)}>
      {children}
    </p>
  );
}
