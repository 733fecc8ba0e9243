/**
 * Exact arithmetic on decimal strings ("100000", "1.2", "-3"), so that no figure ever passes through a float.
 *
 * Every function takes strings of the form -?digits[.digits] and answers the shortest such string: no exponent, no
 * leading or trailing zeros, no "-0". Anything else as input is a bug of the caller (BigInt will throw).
 */
const shortest = /^[1-9][0-9]*$/u;

/** A count that a float holds exactly, in sums too. */
const small = /^(?:0|[1-9][0-9]{0,14})$/u;
const isSmall = (value: string): boolean => small.test(value);

interface Exact {
  units: bigint;
  /** How many of the digits of `units` stand behind the point. */
  places: number;
}

export function normaliseDecimal(value: string): string {
  return shortest.test(value) ? value : written(exact(value));
}

export function addDecimals(a: string, b: string): string {
  if (isSmall(a) && isSmall(b)) return String(Number(a) + Number(b));
  const [x, y] = aligned(exact(a), exact(b));
  return written({ units: x.units + y.units, places: x.places });
}

export function subtractDecimals(a: string, b: string): string {
  return addDecimals(a, negateDecimal(b));
}

export function multiplyDecimals(a: string, b: string): string {
  if (a.length + b.length <= 15 && isSmall(a) && isSmall(b)) return String(Number(a) * Number(b));
  const x = exact(a);
  const y = exact(b);
  return written({ units: x.units * y.units, places: x.places + y.places });
}

/** value × 10^exponent; the exponent is a whole number and may be negative. */
export function scaleDecimal(value: string, exponent: number): string {
  if (exponent === 0) return normaliseDecimal(value);
  if (exponent > 0 && shortest.test(value)) return value + '0'.repeat(exponent);
  const { units, places } = exact(value);
  const left = places - exponent;
  return left >= 0
    ? written({ units, places: left })
    : written({ units: units * 10n ** BigInt(-left), places: 0 });
}

export function negateDecimal(value: string): string {
  const { units, places } = exact(value);
  return written({ units: -units, places });
}

/** Negative, zero or positive, as Array.prototype.sort wants it. */
export function compareDecimals(a: string, b: string): number {
  if (isSmall(a) && isSmall(b)) return Number(a) - Number(b);
  const [x, y] = aligned(exact(a), exact(b));
  return x.units < y.units ? -1 : x.units > y.units ? 1 : 0;
}

/** numerator ÷ denominator where that ends (3 ÷ 8 = 0.375), null where it never does (1 ÷ 3). Both are small counts. */
export function exactQuotient(numerator: number, denominator: number): string | null {
  for (let places = 0; places <= 12; places += 1) {
    const scaled = BigInt(numerator) * 10n ** BigInt(places);
    if (scaled % BigInt(denominator) === 0n) return written({ units: scaled / BigInt(denominator), places });
  }
  return null;
}

/** numerator ÷ denominator to fifteen significant digits, as sources round what never ends: 2 ÷ 3 = 0.666666666666667. */
export function quotient(numerator: string, denominator: string): string | null {
  const [over, under] = aligned(exact(numerator), exact(denominator));
  if (under.units === 0n) return null;
  const negative = over.units < 0n !== under.units < 0n;
  const [a, b] = [over.units < 0n ? -over.units : over.units, under.units < 0n ? -under.units : under.units];
  const places = Math.max(0, 16 + b.toString().length - a.toString().length);
  const digits = (a * 10n ** BigInt(places)) / b;
  const spare = Math.max(0, digits.toString().length - 15);
  const unit = 10n ** BigInt(spare);
  const rounded = ((digits + unit / 2n) / unit) * unit;
  return written({ units: negative ? -rounded : rounded, places });
}

/** The power of ten between two values ("1000" between 100 and 100000), '' where there is none up to 10^40. */
export function powerOfTenBetween(a: string, b: string): string {
  const [small, large] = compareDecimals(a, b) <= 0 ? [a, b] : [b, a];
  for (let exponent = 0; exponent <= 40; exponent += 1) {
    if (compareDecimals(scaleDecimal(small, exponent), large) === 0) return scaleDecimal('1', exponent);
  }
  return '';
}

function exact(value: string): Exact {
  const point = value.indexOf('.');
  if (point < 0) return { units: BigInt(value), places: 0 };
  const places = value.length - point - 1;
  return { units: BigInt(value.slice(0, point) + value.slice(point + 1)), places };
}

function aligned(a: Exact, b: Exact): [Exact, Exact] {
  const places = Math.max(a.places, b.places);
  const widen = (e: Exact): Exact => ({ units: e.units * 10n ** BigInt(places - e.places), places });
  return [widen(a), widen(b)];
}

function written({ units, places }: Exact): string {
  const negative = units < 0n;
  const digits = (negative ? -units : units).toString().padStart(places + 1, '0');
  const whole = digits.slice(0, digits.length - places);
  let end = digits.length;
  while (end > whole.length && digits.charCodeAt(end - 1) === 48) end -= 1;
  const fraction = digits.slice(whole.length, end);
  const magnitude = fraction === '' ? whole : `${whole}.${fraction}`;
  return negative ? `-${magnitude}` : magnitude;
}
