import { type Program, startProgram } from './program.ts';

/** A screen that nobody sees: both browsers draw WebGL only into a window. */
export interface Display {
  /** ":1" */
  name: string;
  stop: Program['stop'];
}

/** Starts Xvfb on the first display that is free. */
export async function startDisplay(program: string): Promise<Display> {
  // Upright pages and wide ones fit; the number of the display comes out of file 3.
  const screen = ['-screen', '0', '1600x1400x24', '-nolisten', 'tcp'];
  const server = startProgram(program, ['-displayfd', '3', ...screen]);
  const [, number] = await server.says(/^(\d+)\n/m);
  return { name: `:${number}`, stop: server.stop };
}
