export type Point = readonly [x: number, y: number];

/** How much farther than the distance a corner may reach: beyond it, sharp bends would throw spikes. */
const MITRE_LIMIT = 1.6;

/**
 * The line that runs beside another at a distance, on its right (x rightwards, y down); in sharp bends it cuts corners.
 * @returns no points for a line without length
 */
export function besideLine(points: readonly Point[], distance: number): Point[] {
  const distinct = points.filter((point, index) => {
    const before = points[index - 1];
    return !before || point[0] !== before[0] || point[1] !== before[1];
  });
  const normals = distinct.slice(1).map((point, index) => rightOf(distinct[index] ?? point, point));
  if (normals.length === 0) return [];
  const [first, last] = [distinct[0], distinct.at(-1)];
  const isRing = distinct.length > 3 && first?.join() === last?.join();
  return distinct.map(([x, y], index) => {
    const before = normals[index - 1] ?? (isRing ? normals.at(-1) : undefined) ?? normals[0] ?? [0, 0];
    const after = normals[index] ?? (isRing ? normals[0] : undefined) ?? before;
    const sum: Point = [before[0] + after[0], before[1] + after[1]];
    const length = Math.hypot(...sum);
    // The line turns back on itself: there is no side to bisect.
    if (length < 1e-6) return [x + after[0] * distance, y + after[1] * distance];
    // Of two unit normals the sum is 2·cos of half the bend; the corner lies 1/cos away.
    const reach = Math.min(2 / length, MITRE_LIMIT) * distance;
    return [x + (sum[0] / length) * reach, y + (sum[1] / length) * reach];
  });
}

function rightOf([x, y]: Point, [nextX, nextY]: Point): Point {
  const length = Math.hypot(nextX - x, nextY - y);
  return [-(nextY - y) / length, (nextX - x) / length];
}
