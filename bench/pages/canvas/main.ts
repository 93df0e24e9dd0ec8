// The floor without a library: https://developer.mozilla.org/docs/Web/API/Path2D, a path for each colour and one for
// all borders, moved and scaled by the context's transform.
import { expose, markIdleAfterFrame, startPage } from '../shared/contract.ts';
import { createCamera } from './camera.ts';
import { listenToHand } from './hand.ts';
import { createPaths } from './paths.ts';
import { createSheet } from './sheet.ts';

const { container, topology, core, fillOf, hover, answer } = await startPage();
const camera = createCamera(core.bounds, container.clientWidth, container.clientHeight);
const paths = createPaths(topology, camera.place, fillOf);
const ground = createSheet(container);
const marks = createSheet(container);
let pointed: string | null = null;

function drawGround(): void {
  const context = ground.clear(camera);
  for (const [fill, path] of paths.fills) {
    context.fillStyle = fill;
    context.fill(path);
  }
  context.strokeStyle = core.line;
  context.lineWidth = 0.5 / camera.scale;
  context.stroke(paths.borders);
}

function drawMarks(): void {
  const context = marks.clear(camera);
  const path = pointed === null ? undefined : paths.areas.get(pointed);
  if (!path) return;
  context.strokeStyle = '#222';
  context.lineWidth = 2 / camera.scale;
  context.stroke(path);
}

let isAsked = false;
function redraw(): void {
  if (isAsked) return;
  isAsked = true;
  requestAnimationFrame(() => {
    isAsked = false;
    drawGround();
    drawMarks();
  });
}

function point(code: string | null): void {
  if (code === pointed) return;
  pointed = code;
  drawMarks();
  hover(code);
}

listenToHand(container, {
  move(x, y) {
    camera.move(x, y);
    redraw();
  },
  zoom(factor, x, y) {
    camera.zoom(factor, x, y);
    redraw();
  },
  point: (x, y) => point(paths.codeAt(...camera.unplace(x, y))),
  leave: () => point(null),
  click(x, y) {
    const code = paths.codeAt(...camera.unplace(x, y));
    if (code !== null) answer(code);
  },
});

drawGround();
expose((position) => camera.toScreen(camera.place(position)));
markIdleAfterFrame();
