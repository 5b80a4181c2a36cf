const ISIN = /^[A-Z]{2}[A-Z0-9]{9}\d$/;

/** `true` for an international securities identification number (ISO 6166), by its form and check digit: `US67066G1040`. */
export function isIsin(text: string): boolean {
  if (!ISIN.test(text)) return false;
  // Letters are two digits each, A = 10; then every second digit from the right counts twice, from the last but one on.
  const digits = [...text].flatMap((character) => [...String(Number.parseInt(character, 36))].map(Number)).reverse();
  const sum = digits.reduce((all, digit, index) => all + (index % 2 === 0 ? digit : digit > 4 ? digit * 2 - 9 : digit * 2), 0);
  return sum % 10 === 0;
}
