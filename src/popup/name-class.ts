/** More than a column for symbols holds, in UTF-16 code units. */
const SYMBOL = 8;

/** How a name is set at the head of a row or a column, which are made for symbols. */
export const nameClass = (name: string): string | undefined => (name.length > SYMBOL ? 'named' : undefined);
