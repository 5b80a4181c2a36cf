const WORDS = /\bforward[- ]looking statements?\b|\bdiffers?\b/i;
const RESULTS = /\b(?:results|materially)\b/i;

/** Whether a text may have such sentences. */
export const mayHaveSmallPrint = (text: string): boolean => text.includes(' differ') || text.includes('ooking statement');

/**
 * Is the sentence what lawyers put under a company's news: "actual results may differ because of …", "these forward-looking statements"? The
 * risks that it lists are those of any company.
 */
export const isSmallPrint = (sentence: string): boolean => {
  const found = WORDS.exec(sentence)?.[0];
  return found !== undefined && (/^f/i.test(found) || RESULTS.test(sentence));
};
