import { createElement, Fragment, type ReactNode } from 'react';
import type { Picture } from '../../svgmap/picture.ts';
import type { FrameColours } from './frameColours.ts';
import { frameLegend } from './frameLegend.ts';
import type { Mark } from './markTree.ts';

interface FrameLegendProps {
  /** Of the default mode. */
  colours: FrameColours;
  picture: Picture;
}

/** What the colours of a frame's picture mean as it comes with the page; its script writes the same for other views. */
export function FrameLegend({ colours, picture }: FrameLegendProps) {
  const marks = frameLegend(colours, 0, {
    codes: picture.areas.flatMap(({ kind, id }) => (kind === 'municipality' ? [id] : [])),
    hasScheme: picture.lines.some(({ kind }) => kind === 'scheme'),
  });
  return <>{written(marks)}</>;
}

function written(children: Mark['children']): ReactNode {
  return createElement(
    Fragment,
    null,
    ...children.map((child) => {
      if (typeof child === 'string') return child;
      const { class: className, ...attributes } = child.attributes;
      return createElement(child.name, { ...attributes, className }, written(child.children));
    }),
  );
}
