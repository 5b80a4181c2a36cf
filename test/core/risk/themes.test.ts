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
  ])('nothing in: %s', (text) => {
    expect(names(text)).toEqual([]);
  });

  test.each([
    ['a denial of something else', 'Volatility is not a side effect; it is the central theme.', 'volatility_selloff'],
    ['not only', 'It is not only a bubble, it is a mania.', 'bubble_valuation'],
    ['not without', 'The plan is not without leverage, and heavy borrowing is the norm.', 'leverage_debt'],
  ])('%s does not deny', (_, text, theme) => {
    expect(names(text)).toContain(theme);
  });

  test.each([
    ['Heavy borrowing pays for the build-out.', 'asserted'],
    ['If demand weakens, the group may default on its loans.', 'hypothetical'],
    ['Analysts fear a debt crisis.', 'hypothetical'],
  ])('%s is %s', (text, modality) => {
    expect(themesOf(text).find((theme) => theme.theme === 'leverage_debt')?.evidence[0]?.modality).toBe(modality);
  });

  test('a fall of sales is no fall of the shares', () => {
    expect(names('Sales of Norwegian salmon fell 12% in June.')).not.toContain('volatility_selloff');
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

  test('a weak phrase counts only beside a strong one', () => {
    expect(names('The ripple effects will be felt.')).toEqual([]);
    const [theme] = themesOf('The ripple effects will be felt. Contagion has reached the banks.');
    expect(theme?.evidence).toHaveLength(2);
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

  test('a megabyte without a full stop, or of nothing but falling shares, takes linear time', () => {
    for (const unit of ['shares fell heavy debt ', 'Shares fell 9%. ', '1,2.3,$', 'per ']) {
      const started = performance.now();
      themesOf(unit.repeat(Math.floor(1e6 / unit.length)));
      expect(performance.now() - started).toBeLessThan(2_000);
    }
  });
});
