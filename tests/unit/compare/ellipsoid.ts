/** GRS 80, kilometres: H. Moritz, Geodetic Reference System 1980, Bulletin Géodésique 54. */
export const MAJOR_AXIS = 6378.137;
export const ECCENTRICITY_SQUARED = 0.0066943800229;

/**
 * Length of a meridian between two latitudes in degrees, in kilometres: Simpson's rule on the radius of curvature
 * a (1 − e²) / (1 − e² sin² φ)^(3/2), without any library of geodesy.
 */
export function meridianKilometres(south: number, north: number): number {
  const steps = 200;
  const step = ((north - south) * Math.PI) / 180 / steps;
  let sum = 0;
  for (let index = 0; index <= steps; index++) {
    const latitude = (south * Math.PI) / 180 + index * step;
    const radius =
      (MAJOR_AXIS * (1 - ECCENTRICITY_SQUARED)) / (1 - ECCENTRICITY_SQUARED * Math.sin(latitude) ** 2) ** 1.5;
    sum += radius * (index === 0 || index === steps ? 1 : index % 2 === 1 ? 4 : 2);
  }
  return (sum * step) / 3;
}
