import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { articleFromText } from '../../../src/core/article/article.ts';
import { sentences } from '../../../src/core/article/sentences.ts';
import type { Mention } from '../../../src/core/mentions/mention.ts';
import { findThemes } from '../../../src/core/risk/themes/find.ts';
import type { Theme, ThemeId } from '../../../src/core/risk/themes/theme.ts';
import { SENTENCES } from './sentences.ts';

function themesOf(text: string, mentions: readonly Mention[] = []): Theme[] {
  const article = articleFromText(text);
  return findThemes(article, sentences(article), mentions);
}
const names = (text: string): ThemeId[] => themesOf(text).map((theme) => theme.theme);

describe('themes', () => {
  test.each<[ThemeId, string]>([
    ['leverage_debt', 'The shipyard is saddled with debt and its lenders are nervous.'],
    ['demand_shortfall', 'Orders dried up as demand for rooftop panels slowed.'],
    ['circular_financing', 'The chipmaker invests in its own customers, who spend it on chips.'],
    ['contagion_correlation', 'Losses at one fund spilled over into the wider market.'],
    ['lockup_selling', 'The lock-up expires in March, and founders will be free to sell.'],
    ['volatility_selloff', 'Shares in the airline plunged 14% on Tuesday.'],
    ['regulation_energy', 'Regulators are tightening the rules, and the grid operator warns of a power shortage.'],
    ['bubble_valuation', 'Strategists see a bubble in stretched valuations.'],
    ['capex_overcommit', 'The cloud firms are pouring billions into data centers, a spending spree without precedent.'],
    ['liquidity_crunch', 'The lender froze withdrawals after running out of cash.'],
    ['macro_policy', 'Treasury yields jumped as traders braced for another rate hike.'],
    ['earnings_weakness', 'Net profit fell by a third, and the company cut its guidance.'],
    ['legal_fraud', 'Prosecutors charged the founder with fraud.'],
    ['competition', 'It is losing market share to cheaper rivals.'],
    ['concentration', 'A single customer accounts for 62% of its revenue.'],
    ['execution', 'The plant is behind schedule after a string of cost overruns.'],
  ])('%s: %s', (theme, text) => {
    expect(names(text)).toContain(theme);
  });

  test.each(SENTENCES)('%s: %s', (theme, text) => {
    if (theme === null) expect(names(text)).toEqual([]);
    else expect(names(text)).toContain(theme);
  });

  test.each([
    'There is no sign of contagion so far.',
    'Contagion is not a concern, the minister said.',
    'The bank has avoided a liquidity crunch.',
    'The company has no debt.',
    'There was neither a bailout nor a bankruptcy.',
    'The company unveiled a new phone on Tuesday, and its stock rose 2%.',
    'Sales in the quarter came to $4.1 billion.',
    // A denial within the phrase.
    'Demand shows no signs of weakening.',
    'Insiders have not sold any shares.',
    'Competition is not fierce in this market.',
    'Founders agreed not to sell their shares before March.',
    // One that is not a simple "no".
    'Far from a glut, the market for copper remains tight.',
    'Analysts rejected talk of contagion.',
    'The lender is free of leverage, debt or bubbles.',
    'Few expect a recession this year.',
    'Stocks snapped a losing streak of five days.',
    'The lender sidestepped a liquidity crunch.',
    'The bank said that it does not believe that the market is in a bubble.',
    // One that comes afterwards.
    'Fears of a liquidity crunch proved unfounded.',
    'The lawsuit against the bank was dismissed in March.',
    'Volatility has subsided, and the sell-off is over.',
    'The panic in the market over the past week gave way to relief.',
    'A default was averted.',
    // Two, each of its own.
    'The company carries no debt and has never missed a payment.',
    'Nor, they add, is there any sign of panic selling.',
    'The company has no debt and denies that it faces a liquidity crunch.',
    'The bank, not a rival, ruled out a liquidity crunch.',
    'Bookings were strong and costs at the ferries had fallen.',
    // Words of finance that mean something else.
    'The default settings suit most users, and exposure to sunlight fades the paint.',
    'The team took credit for the save after a slow start to the season.',
    'He ran out of time, and the plunge pool on the roof was closed.',
    'A bubble on the surface tells you that the stock is hot enough.',
    'Volatility in the weather made the race hard.',
    'Apple issued new shares of recognition to its developers.',
    'The museum opened a bubble-shaped pavilion, and fans were in a frenzy.',
    'Members fell in with demand for longer opening hours.',
    'She used leverage to open the crate and blew a bubble.',
    'The company sold $2 billion of notebooks.',
    'The striker crashed a shot against the bar, and the rivals collapsed under pressure.',
  ])('nothing in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  test.each([
    ['a denial of something else', 'Volatility is not a side effect; it is the central theme.', 'volatility_selloff'],
    ['not only', 'It is not only a bubble, it is a mania.', 'bubble_valuation'],
    ['not without', 'The plan is not without leverage, and heavy borrowing is the norm.', 'leverage_debt'],
    ['a second denial', 'It would be wrong to say there is no bubble in shares.', 'bubble_valuation'],
    ['a denial that is not made', 'Brokers do not deny that shares are in a bubble.', 'bubble_valuation'],
    ['a denial never made', 'The broker never denied that the sell-off had spread.', 'volatility_selloff'],
    ['what cannot be ruled out', 'Dealers said it cannot be ruled out that panic selling spreads.', 'volatility_selloff'],
    ['what is said not to be missing', 'The lender is not free of its debt burden.', 'leverage_debt'],
    ['a lack that is not there', 'The lender is not without a liquidity crunch.', 'liquidity_crunch'],
    ['no sign of the contrary', 'There is no sign that contagion is not spreading.', 'contagion_correlation'],
    ['disbelief', 'Nobody believes the debt is harmless.', 'leverage_debt'],
    ['what is not the exception', 'Leverage is not the exception; it is the business model.', 'leverage_debt'],
    ['no longer able', 'The fund can no longer hide its losses from forced selling.', 'volatility_selloff'],
    ['the accused', 'The chairman denied accounting fraud.', 'legal_fraud'],
    ['a denial that is the risk', 'The developer cannot repay its bonds.', 'leverage_debt'],
  ])('%s does not deny', (_, text, theme) => {
    expect(names(text)).toContain(theme);
  });

  test.each([
    ['Heavy borrowing pays for the build-out.', 'asserted'],
    ['If demand weakens, the group may default on its loans.', 'hypothetical'],
    ['Analysts fear a debt crisis.', 'hypothetical'],
    ['Were the group to default on its loans, banks would lose.', 'hypothetical'],
    ['The plan is to sell the unit, and its debt burden has doubled.', 'asserted'],
    ['The group can no longer hide its debt burden.', 'asserted'],
    ['Without a buyer it could default on its loans.', 'hypothetical'],
    ['The group said that its debt burden would double next year.', 'asserted'],
    ['The fund could not repay its loans.', 'asserted'],
    ['Analysts put the chance of a debt default at 40%.', 'hypothetical'],
    ['Banks braced for the possibility of a default by the developer.', 'hypothetical'],
    ['It will default on its bonds unless lenders agree.', 'hypothetical'],
    ['Were lenders to seize the mine, owners would lose.', 'hypothetical'],
  ])('%s is %s', (text, modality) => {
    expect(themesOf(text).find((theme) => theme.theme === 'leverage_debt')?.evidence[0]?.modality).toBe(modality);
  });

  test('a fall of sales is no fall of the shares', () => {
    expect(names('Sales of Norwegian salmon fell 12% in June.')).not.toContain('volatility_selloff');
  });

  test('headings, and one more name but beside them, are not quoted where sentences raise the risk outright', () => {
    const stocks = 'Stocks tumbled 7% on Monday. Markets saw their worst day since 2020.';
    const quoted = (text: string): string[] =>
      (themesOf(text).find(({ theme }) => theme === 'volatility_selloff')?.evidence ?? []).map(({ start, end }) => text.slice(start, end));
    const outright = ['Stocks tumbled 7% on Monday.', 'Markets saw their worst day since 2020.'];
    expect(quoted(`Jitters and a Sell-off\n${stocks} Nobody knew why. Alphacorp fell 9%.`)).toEqual(outright);
    expect(quoted(`Jitters and a Sell-off\n${stocks} Alphacorp fell 9%.`)).toEqual([...outright, 'Alphacorp fell 9%.']);
    const alone = themesOf('Jitters and a Sell-off\nAlphacorp fell 9%.').find(({ theme }) => theme === 'volatility_selloff');
    expect(alone?.evidence).toHaveLength(2);
  });

  test('one more fall of a name is quoted where the sentences that raise the risk outright are of that name', () => {
    const quoted = (name: string): number | undefined => {
      const text = `Markets saw their worst day since 2020. Nobody knew why. ${name} fell 9%. Brokers met. Stocks of miners such as Alpha tumbled.`;
      const mentions = [...text.matchAll(/Alpha|Beta/g)].map(({ index: start, 0: surface }): Mention => {
        const end = start + surface.length;
        return { start, end, surface, instrument: `US:${surface}`, kind: 'company', confidence: 1, tier: 'mark', evidence: [] };
      });
      return themesOf(text, mentions).find(({ theme }) => theme === 'volatility_selloff')?.evidence.length;
    };
    expect(quoted('Beta')).toBe(2);
    expect(quoted('Alpha')).toBe(3);
  });

  test('what only touches on a risk is quoted beside sentences that raise it where it takes several to tell', () => {
    const quoted = (text: string, of: ThemeId): number => themesOf(text).find(({ theme }) => theme === of)?.evidence.length ?? 0;
    const debt = 'It is saddled with debt. It defaulted on its bonds. ';
    expect(quoted(`${debt}The bank lent it money.`, 'leverage_debt')).toBe(3);
    expect(quoted(`${debt}Its beer is dear.`, 'leverage_debt')).toBe(2);
    expect(quoted(`${debt}Its beer is dear. The bank lent it money.`, 'leverage_debt')).toBe(2);
    const stocks = 'Stocks tumbled 7% on Monday. Markets saw their worst day since 2020. ';
    expect(quoted(`${stocks}Gold was volatile.`, 'volatility_selloff')).toBe(3);
    expect(quoted(`${stocks}Nobody knew why. Gold was volatile.`, 'volatility_selloff')).toBe(2);
    const loss = 'Profit slumped by half. The brewer issued a profit warning. ';
    expect(quoted(`${loss}Its margin narrowed.`, 'earnings_weakness')).toBe(2);
  });

  test('evidence is the sentence, the words that matched, and who is named in it', () => {
    const text = 'Markets were calm. Bitcoin miner Alpha took on substantial debt. Beta did not.';
    const mention = (surface: string, instrument: string): Mention => {
      const start = text.indexOf(surface);
      return { start, end: start + surface.length, surface, instrument, kind: 'company', confidence: 1, tier: 'mark', evidence: [] };
    };
    const [theme] = themesOf(text, [mention('Alpha', 'US:ALPH'), mention('Beta', 'US:BETA')]);
    expect(theme?.theme).toBe('leverage_debt');
    const [evidence] = theme?.evidence ?? [];
    expect(text.slice(evidence?.start, evidence?.end)).toBe('Bitcoin miner Alpha took on substantial debt.');
    expect(evidence).toMatchObject({ phrase: 'took on substantial debt', entities: ['US:ALPH'] });
  });

  test('a sentence that names nobody concerns the one it goes on about', () => {
    const text = 'Alpha opened a mine. Its debt burden has doubled. The company missed a coupon payment. It owes $2 billion to Beta.';
    const mention = (surface: string, instrument: string): Mention => {
      const start = text.indexOf(surface);
      return { start, end: start + surface.length, surface, instrument, kind: 'company', confidence: 1, tier: 'mark', evidence: [] };
    };
    const [theme] = themesOf(text, [mention('Alpha', 'US:ALPH'), mention('Beta', 'US:BETA')]);
    expect(theme?.evidence.map(({ entities }) => entities)).toEqual([['US:ALPH'], ['US:ALPH'], ['US:ALPH', 'US:BETA']]);
  });

  test('one who rates debt is listed, and rates it', () => {
    const text = 'Moody’s downgraded the brewer.';
    const mention: Mention = {
      ...{ start: 0, end: 7, surface: 'Moody’s', instrument: 'US:MCO', kind: 'company', confidence: 1, tier: 'mark', evidence: [] },
    };
    expect(themesOf(text, [mention])[0]?.theme).toBe('leverage_debt');
  });

  test('a quiet mention is nobody yet', () => {
    const text = 'Alpha took on substantial debt.';
    const mention: Mention = {
      ...{ start: 0, end: 5, surface: 'Alpha', instrument: 'US:ALPH', kind: 'company', confidence: 0.3, tier: 'quiet', evidence: [] },
    };
    expect(themesOf(text, [mention])[0]?.evidence[0]?.entities).toEqual([]);
  });

  test('a word with other meanings counts where the article is about markets', () => {
    expect(names('There is a bubble.')).toEqual([]);
    expect(names('There is a bubble. Investors buy shares at any price.')).toContain('bubble_valuation');
  });

  test('a weak phrase counts only beside a strong one', () => {
    expect(names('The ripple effects will be felt.')).toEqual([]);
    const [theme] = themesOf('The ripple effects will be felt. Contagion has reached the banks.');
    expect(theme?.evidence).toHaveLength(2);
  });

  test('what one company lost is quoted beside the rest', () => {
    const [theme] = themesOf('Profit fell by a third. The maker cut its guidance. Rivian lost $1.1 billion in the second quarter.');
    expect(theme?.theme).toBe('earnings_weakness');
    expect(theme?.evidence).toHaveLength(3);
  });

  test('any text: no error, evidence within the text', () => {
    fc.assert(
      fc.property(
        fc.array(
          fc.constantFrom('debt', 'no', '$5 bn', '12%', 'fell', 'Shares', ',', ';', '.', '\n', 'heavy', '🙂', "isn't", 'per', 'cent'),
        ),
        (parts) => {
          const text = parts.join(' ');
          for (const { evidence } of themesOf(text)) {
            for (const one of evidence) expect(text.slice(one.start, one.end)).toContain(one.phrase);
          }
        },
      ),
    );
  });

  test.each([
    'shares fell heavy debt ',
    'Shares fell 9%. ',
    '1,2.3,$',
    'per ',
    'No debt, or. ',
    'If debt may not, ',
    '5 m 5 m ',
    'shares of the bank ',
  ])('a text of nothing but "%s" takes time in proportion to its length', (unit) => {
    const few = unit.repeat(Math.floor(100_000 / unit.length));
    const many = few.repeat(LONGER);
    let [short, long] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY];
    // Time of this process alone, and the best of some runs: other work on the machine only adds to it.
    for (let run = 0; run < 3; run += 1) {
      short = Math.min(short, timeOf(few));
      long = Math.min(long, timeOf(many));
    }
    // Were it quadratic, it would be the square.
    expect(long / short).toBeLessThan(LONGER ** 1.6);
  });
});

/** How much longer the longer text is. */
const LONGER = 6;

/** Microseconds of the processor that the themes of `text` take. */
function timeOf(text: string): number {
  const before = process.cpuUsage();
  themesOf(text);
  const { user, system } = process.cpuUsage(before);
  return user + system;
}
