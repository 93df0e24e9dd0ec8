import type { Camera } from '../../geo/camera.ts';
import { metresPerPixel, scaleBar } from '../../geo/scaleBar.ts';

/** CSS pixels. */
const LONGEST = 110;

/**
 * The scale bar in the lower left corner of the interactive map. For the eye only: what is how far from what is said
 * in words where it matters.
 * @returns tells the bar where the map looks
 */
export function addScaleBar(frame: HTMLElement): (camera: Camera) => void {
  const bar = document.createElement('div');
  bar.className = 'map-scale-bar';
  bar.setAttribute('aria-hidden', 'true');
  frame.append(bar);
  return (camera) => {
    const { length, label } = scaleBar(metresPerPixel(camera), LONGEST);
    bar.textContent = label;
    bar.style.width = `${length.toFixed(1)}px`;
  };
}
