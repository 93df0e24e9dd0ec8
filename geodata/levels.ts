/** How one of the shipped files is made from the parts of the municipalities. */
export interface Level {
  /** The file is called `<name>.topo.json`. */
  name: 'national' | 'middle' | 'fine';
  /**
   * Grid cells per degree of [longitude, latitude]. Every vertex lies on this grid. At 35° N the cells are
   * nearly square, so that a tolerance in cells means the same in both directions.
   */
  cellsPerDegree: [number, number];
  /** Islands below this area in km² are left out, unless one is all a municipality has or is a far island. */
  smallestIsland: number;
  /** Exclaves on land below this area in km² join the neighbour around them, so that no gap opens. */
  smallestExclave: number;
  /** Simplification distance in cells, for pieces that are large compared with it. */
  tolerance: number;
  /**
   * Small pieces are simplified less: by at most this share of their width (the root of their area). So an islet
   * stays a rounded shape and does not shrink to a splinter.
   */
  tolerancePerWidth: number;
  /** Largest permitted size in bytes of the file after brotli at its best quality. */
  budget: number;
}

/**
 * National: cells of 280 m, right at zoom 4 to 6, where a pixel covers 1 km or more.
 * Middle: cells of 110 m, right at zoom 7 and 8.
 * Fine: cells of 55 m (quantization 5e4 over the nation), a pixel at zoom 10. Its tolerance only takes out the
 * staircases that the grid itself draws; the site build cuts this file per region.
 */
export const LEVELS: readonly Level[] = [
  {
    name: 'national',
    cellsPerDegree: [320, 400],
    smallestIsland: 2,
    smallestExclave: 2,
    tolerance: 10,
    tolerancePerWidth: 0.17,
    budget: 80_000,
  },
  {
    name: 'middle',
    cellsPerDegree: [800, 1000],
    smallestIsland: 0.025,
    smallestExclave: 0.2,
    tolerance: 6,
    tolerancePerWidth: 0.12,
    budget: 150_000,
  },
  {
    name: 'fine',
    cellsPerDegree: [1600, 2000],
    smallestIsland: 0.004,
    smallestExclave: 0.01,
    tolerance: 1.2,
    tolerancePerWidth: 0.1,
    budget: 500_000,
  },
];
