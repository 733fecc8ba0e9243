/** Figures of repeated runs, in the unit of the values given. */

export function median(values: readonly number[]): number {
  return quantile(values, 0.5);
}

/** Nearest-rank quantile; `part` between 0 and 1. Precondition: at least one value. */
export function quantile(values: readonly number[], part: number): number {
  const sorted = values.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(part * sorted.length) - 1)] ?? Number.NaN;
}

/** One line of the report. `peer` names what the figure stands beside and was measured in the same run. */
export interface Figure {
  what: string;
  value: string;
  peer: string;
  ratio: string;
  goal: string;
  met: boolean;
}

export const milliseconds = (value: number) => `${value < 10 ? value.toFixed(1) : value.toFixed(0)} ms`;
export const times = (value: number) => `${value.toFixed(2)}×`;
