/** Room that a text takes, in units of the viewBox. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** Whether two boxes share room; touching ones do not. */
export function areApart(one: Box, other: Box): boolean {
  return (
    one.left >= other.right || one.right <= other.left || one.top >= other.bottom || one.bottom <= other.top
  );
}

/** Takes room where none of it is taken, and says whether it was so. */
export function take(taken: Box[], ...boxes: readonly Box[]): boolean {
  const isFree = boxes.every((box) => taken.every((other) => areApart(box, other)));
  if (isFree) taken.push(...boxes);
  return isFree;
}
