import { describe, expect, test } from 'vitest';
import { verdictOn } from './verdict-on.ts';

/** Each figure fits the closes of its day, and is of something else. */
describe('what fits by chance and is not of the price gets no tick', () => {
  test.each([
    // a right to buy or sell
    ['A call on Apple with a strike price of $97 lost 3% on Wednesday.', '3%'],
    ['Weekly puts on Apple lost 3% on Wednesday.', '3%'],
    ['A put on Apple struck at $97 rose.', '$97'],
    // what it sells, and what that costs
    ['Apple sells a cable at $97.', '$97'],
    ['Apple cut the price of its phone by 3% on Wednesday.', '3%'],
    ['Fees for Apple phones fell 3% on Wednesday.', '3%'],
    ['For Apple, a 3% fall on Wednesday in chip prices is good news.', '3%'],
    ['The wage of Apple staff fell to $97.', '$97'],
    // a part of it, another line of it
    ['Bitcoin held by ETFs fell 3% on Wednesday.', '3%'],
    ['Bitcoin mined in America fell 3% on Wednesday.', '3%'],
    ['Apple’s ADRs in Argentina fell 3% on Wednesday.', '3%'],
    ['Apple’s tracking stock fell 3% on Wednesday.', '3%'],
    // what is offered for it, or to those who work for it
    ['Apple spurned a $97-a-share approach on Wednesday.', '$97'],
    ['Microsoft dropped its pursuit of Apple at $97 a share.', '$97'],
    ['Apple turned down $97 a share on Wednesday.', '$97'],
    ['Apple fell after a $97 approach on Wednesday.', '$97'],
    ['Apple cut the pay of its workers, who were offered a 3% raise on Wednesday, by a third.', '3%'],
    // said of something else
    ['The number of ships in China, Apple said, fell 3% on Wednesday.', '3%'],
    // the last in the row that leads
    ['The members of the S&P 500 fell, led by banks, down 3%.', '3%'],
  ])('%s', (text, surface) => {
    expect(verdictOn(text, surface)).not.toMatch(/consistent/);
  });

  test.each([
    ['After a call on Apple from a broker, the stock lost 3% on Wednesday.', '3%'],
    ['Apple sells phones and trades at $97.', '$97'],
    ['In answer to the tariffs, Apple fell 3% on Wednesday.', '3%'],
    ['Shares of Apple, the exchange said, fell 3% on Wednesday.', '3%'],
    ['Bitcoin, held by many ETFs, fell 3% on Wednesday.', '3%'],
    ['Bitcoin traded in Asia fell 3% on Wednesday.', '3%'],
    ['Apple’s ADRs in New York fell 3% on Wednesday.', '3%'],
    ['The losses were led by Apple, down 3%.', '3%'],
    ['Apple put on 4 cents on Tuesday and lost 3% on Wednesday.', '3%'],
    ['Apple shares declined to $97 on Wednesday.', '$97'],
    ['Shares of Apple closed at $97 on Wednesday, after the pursuit by Microsoft.', '$97'],
    ['Apple closed at $97 on Wednesday as Microsoft’s takeover talks stalled.', '$97'],
    ['Apple cut the price of its phone 5%, and its shares fell 3%.', '3%'],
  ])('but: %s', (text, surface) => {
    expect(verdictOn(text, surface)).toBe('consistent');
  });
});
