import type { ReactNode } from 'react';
import { withoutRuby } from '../i18n/ruby.ts';

interface ScrollerProps {
  label: string;
  className?: string;
  /** Whether it is as high as its table, and scrolls sideways only. */
  isWhole?: boolean;
  children: ReactNode;
}

/** A scroll region for what is wider than the page: it can be reached and moved by keyboard, and the page does not scroll sideways. */
export function Scroller({ label, isWhole = false, className = 'compare-scroll', children }: ScrollerProps) {
  return (
    // biome-ignore lint/a11y/useSemanticElements: no landmark: the section around it is one already
    <div
      className={isWhole ? `${className} is-whole` : className}
      role="group"
      aria-label={withoutRuby(label)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reached by keyboard
      tabIndex={0}
    >
      {children}
    </div>
  );
}
