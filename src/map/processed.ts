/** Between two looks at whether the graphics card is done, milliseconds. */
const PACE = 16;
/** So long it is waited for, milliseconds: a card that never answers must not hold the map back. */
const PATIENCE = 4000;

/**
 * Resolves when the graphics card has done everything it has been told. A drawing that nobody sees yet is told and not
 * done: it would be done when it is shown, shaders made ready and all, and the page would stand still meanwhile.
 */
export function processed(canvas: HTMLCanvasElement): Promise<void> {
  const gl = canvas.getContext('webgl2');
  const sync = gl?.fenceSync(gl.SYNC_GPU_COMMANDS_COMPLETE, 0);
  if (!gl || !sync) return Promise.resolve();
  gl.flush();
  const until = performance.now() + PATIENCE;
  return new Promise((resolve) => {
    const look = () => {
      const status = gl.getSyncParameter(sync, gl.SYNC_STATUS);
      if (status === gl.UNSIGNALED && performance.now() < until) return void setTimeout(look, PACE);
      gl.deleteSync(sync);
      resolve();
    };
    look();
  });
}
