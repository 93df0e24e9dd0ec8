/** [longitude, latitude] in degrees, WGS 84: the coordinate order of GeoJSON, everywhere in this code. */
export type LonLat = readonly [longitude: number, latitude: number];

/** [x, y] of Web Mercator, both 0…1 over the whole world, y downwards. */
export type WorldPoint = readonly [x: number, y: number];

/** Spherical Web Mercator (EPSG:3857), scaled to the unit square. */
export function toWorld([longitude, latitude]: LonLat): WorldPoint {
  const sine = Math.sin((latitude * Math.PI) / 180);
  return [(longitude + 180) / 360, 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI)];
}

/** The inverse of `toWorld`. */
export function fromWorld([x, y]: WorldPoint): LonLat {
  const latitude = (Math.atan(Math.sinh(Math.PI * (1 - 2 * y))) * 180) / Math.PI;
  return [x * 360 - 180, latitude];
}
