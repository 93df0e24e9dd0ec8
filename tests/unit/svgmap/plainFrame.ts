import type { Frame } from '../../../src/svgmap/frame.ts';

/** A frame whose units are degrees: [x, y] stays [x, y], rounded. For tests with numbers one can see through. */
export function plainFrame(width: number, height: number): Frame {
  return {
    bounds: [0, 0, width, height],
    width,
    height,
    project: ([x, y]) => [Math.round(x), Math.round(y)],
  };
}

/** The rings or lines of path data, as the SVG grammar reads them: M, then relative l, then z. */
export function readPath(data: string): { points: [number, number][]; isClosed: boolean }[] {
  must(/^(M[^Mz]+z?)*$/.test(data), data);
  return (data.match(/M[^M]+/g) ?? []).map((subpath) => {
    must(/^M-?\d+[ -]\d+(l( ?-?\d+){2,})?z?$/.test(subpath), subpath);
    const numbers = (subpath.match(/-?\d+/g) ?? []).map(Number);
    must(numbers.length % 2 === 0, subpath);
    const points: [number, number][] = [];
    for (let index = 0; index < numbers.length; index += 2) {
      const [x, y] = points.at(-1) ?? [0, 0];
      points.push([x + (numbers[index] ?? 0), y + (numbers[index + 1] ?? 0)]);
    }
    return { points, isClosed: subpath.endsWith('z') };
  });
}

function must(isSo: boolean, data: string): void {
  if (!isSo) throw new Error(`not the path data that was expected: ${data.slice(0, 120)}`);
}
