/** Arithmetic mean; NaN of nothing. */
export const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Sample covariance (n − 1) of two lists of equal length; NaN below two values. */
export function covariance(left: readonly number[], right: readonly number[]): number {
  const leftMean = mean(left);
  const rightMean = mean(right);
  const sum = left.reduce((total, value, index) => total + (value - leftMean) * ((right[index] ?? Number.NaN) - rightMean), 0);
  return sum / (left.length - 1);
}

/** Sample standard deviation (n − 1). */
export const deviation = (values: readonly number[]): number => Math.sqrt(covariance(values, values));

/** Deviations at or below this are rounding noise of a constant series, not variation (daily log returns are of the order 1e-2). */
export const NO_VARIATION = 1e-12;
