/** Web Mercator in the unit square of the world, y downwards. */
export function mercator([longitude = 0, latitude = 0]: readonly number[]): [x: number, y: number] {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [longitude / 360 + 0.5, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** @returns [longitude, latitude] in degrees */
export function unmercator([x = 0, y = 0]: readonly number[]): [longitude: number, latitude: number] {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [(x - 0.5) * 360, latitude];
}
