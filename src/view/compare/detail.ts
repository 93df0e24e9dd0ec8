/** What is needed of a region's facts to see how far its compactness hangs on the detail of its borders. */
interface Measured {
  values: { compactness: number | null };
  compactnessMiddle: number | null;
}

/**
 * The region whose compactness hangs most on detail: by how many times the coarser level's value is the finer one's,
 * as a difference would only find the most compact ones. Null where no region has both.
 */
export function mostByDetail<Region extends Measured>(regions: readonly Region[]): Region | null {
  const ratio = ({ values: { compactness }, compactnessMiddle }: Region) =>
    compactness === null || compactness === 0 ? 0 : (compactnessMiddle ?? 0) / compactness;
  const [most = null] = [...regions].sort((one, other) => ratio(other) - ratio(one));
  return most !== null && ratio(most) > 0 ? most : null;
}
