const PLACES = ['Australia', 'ASX', 'Pilbara', 'Sydney', 'Melbourne', 'Perth', 'Brisbane', 'Queensland'];

/** A text that writes `$US` for American dollars and speaks of Australia means its own dollars by `$`. */
export function isAustralian(text: string): boolean {
  return (text.includes('$US') || text.includes('US$')) && PLACES.some((place) => text.includes(place));
}

const EUROS = /€|\beuros?\b/i;
const DOLLARS = /\$|\bdollars?\b|\bUSD\b/i;

/** Cents are those of the euro where the text speaks of euros and of no dollars. */
export const isOfEuros = (text: string): boolean => EUROS.test(text) && !DOLLARS.test(text);
