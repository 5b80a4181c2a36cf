/** The formula of a verdict with its prices in place of their names: what a reader can reckon again. Without their currency, which is one. */
export function formulaInNumbers(formula: string, prices: readonly [number, number], write: (price: number) => string): string {
  const [price, base] = prices;
  return formula.replace(/^.+?\)/, write(price)).replace(/(?<= [/−] )[^)]+\)/, write(base));
}
