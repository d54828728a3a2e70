/** Random plans of `npm run test:long`; without it tests keep to their own, smaller number. */
const longRuns = Number(process.env['PREPCOM_RUNS'] ?? 0);

/** True where more runs than usual were asked for. */
export const isLong = longRuns > 0;

/** The usual runs are the same each time, so that what they must find is found; the long ones are new each time. */
export const usualSeed: { readonly seed?: number } = isLong ? {} : { seed: 71280 };

/** How many random plans a rule is compared on: the number given, or as many as PREPCOM_RUNS asks for. */
export function planRuns(usual: number): number {
  return isLong ? longRuns : usual;
}

/** How many runs of random edits are made: the number given, or a tenth of PREPCOM_RUNS. */
export function editRuns(usual: number): number {
  return isLong ? Math.ceil(longRuns / 10) : usual;
}
