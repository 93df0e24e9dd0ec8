import type { Camera } from './camera.ts';

/** A canvas that fills its container, as sharp as the screen. */
export interface Sheet {
  /** Empties it and sets the context to draw places as the camera sees them. */
  clear(camera: Camera): CanvasRenderingContext2D;
}

export function createSheet(container: HTMLElement): Sheet {
  const canvas = document.createElement('canvas');
  const { clientWidth: width, clientHeight: height } = container;
  const ratio = devicePixelRatio;
  [canvas.width, canvas.height] = [width * ratio, height * ratio];
  Object.assign(canvas.style, {
    position: 'absolute',
    inset: '0',
    width: `${width}px`,
    height: `${height}px`,
    pointerEvents: 'none',
  });
  container.append(canvas);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no 2d context');
  return {
    clear({ scale, origin: [x, y] }) {
      context.setTransform(1, 0, 0, 1, 0, 0);
      context.clearRect(0, 0, canvas.width, canvas.height);
      context.setTransform(ratio * scale, 0, 0, ratio * scale, ratio * x, ratio * y);
      return context;
    },
  };
}
