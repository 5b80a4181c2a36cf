const ORIGIN = /^(\*|https?):\/\/(\*\.)?([^/]{1,300})\/\*$/;

/** Whether a grant of `wide` is one of `narrow` as well. Both as permissions are written: `scheme://host/*`. */
export function coversOrigin(wide: string, narrow: string): boolean {
  const [, outerScheme, outerAll, outerHost] = ORIGIN.exec(wide) ?? [];
  const [, innerScheme, innerAll, innerHost] = ORIGIN.exec(narrow) ?? [];
  if (outerHost === undefined || innerHost === undefined) return false;
  if (outerScheme !== '*' && outerScheme !== innerScheme) return false;
  if (outerHost === '*') return true;
  if (!outerAll) return !innerAll && innerHost === outerHost;
  return `.${innerHost}`.endsWith(`.${outerHost}`);
}

/** Whether the origins that are granted together grant this one; one of them must do so alone, as browsers have it. */
export const isGranted = (granted: readonly string[], origin: string): boolean => granted.some((each) => coversOrigin(each, origin));
