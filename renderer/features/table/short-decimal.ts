/** A sum of floating point as decimal digits without its last, uncertain ones. */
export function shortDecimal(sum: number): string {
  const short = Number.isInteger(sum) ? sum.toFixed(0) : String(Number(sum.toPrecision(15)));
  // Very large and very small ones would be written with an exponent.
  return /^-?\d+(\.\d+)?$/.test(short) ? short : sum.toFixed(0);
}
