/** Two counts of one debt differ by no more: its face value is above what it is carried at, by the cost of raising the money. */
export const SLACK = 0.05;

export const about = (left: number, right: number): boolean => Math.abs(left - right) <= SLACK * Math.max(left, right);

/** Whether what should be all of something is less than a part of it: its name was used for another part. */
export const isPartial = (all: number, part: number): boolean => all > 0 && part > all && !about(all, part);

/** Amounts as filed; nought where none is. */
export type Amounts<Part extends string> = Readonly<Record<Part, number>>;

/** What is owed, and the parts that were added for it. */
export interface Count<Part extends string> {
  readonly value: number;
  readonly parts: readonly Part[];
}

/** The sum of the parts. */
export function sum<Part extends string>(amounts: Amounts<Part>, parts: readonly Part[]): Count<Part> {
  const told = parts.filter((part) => amounts[part] > 0);
  return { value: told.reduce((total, part) => total + amounts[part], 0), parts: told };
}

/** The larger of two counts of the same. */
export const greater = <C extends { readonly value: number }>(left: C | null, right: C | null): C | null =>
  left === null || right === null ? (left ?? right) : right.value > left.value ? right : left;

/** The largest of what may be meant, where all come to about the same. */
export function agreed<C extends { readonly value: number }>(counts: readonly C[]): C | 'unclear' {
  const [least, most] = [Math.min(...counts.map(({ value }) => value)), Math.max(...counts.map(({ value }) => value))];
  return (about(least, most) && counts.find(({ value }) => value === most)) || 'unclear';
}
