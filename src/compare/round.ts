/** A value to a number of decimal places; what is unknown stays so. */
export function rounded(value: number | null, digits: number): number | null {
  // Adding nought makes of minus nought a plain one: a table would write the sign.
  return value === null ? null : Number(value.toFixed(digits)) + 0;
}
