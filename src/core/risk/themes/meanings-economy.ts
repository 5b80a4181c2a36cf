import { ANYWHERE, type Meaning } from './meaning.ts';
import type { ThemeId } from './theme.ts';

const OF_ECONOMIES =
  'economy economic economists gdp imf oecd fed boe ecb bank central government treasury ministry institute commission country nation eurozone china japan germany france britain uk us america india europe';

/** What phrases on economies, rates and states mean elsewhere. */
export const MEANINGS_ECONOMY = {
  macro_policy: [
    // "The governor voiced cautious optimism."
    { has: 'cautious', near: 'optimism optimistic', after: 2 },
    // "House prices fell at their fastest rate": no rise.
    {
      has: 'fastest quickest steepest',
      near: 'fell fall fallen falling dropped drop declined decline',
      before: 6,
      inside: true,
      unless: 'inflation growth output activity economy gdp jobs employment',
    },
    // "Rates were kept, as inflation is to stay within the target", "the bank last raised them in May".
    { has: 'inflation', near: 'within', after: 6, too: 'target range' },
    { has: 'hiked raised lifted', near: 'hiked raised lifted', led: 'last', inside: true },
    // "Claims rose less than expected", "a higher threshold of the tax".
    { has: 'unemployment jobless benefits claims inflation', near: 'less', after: 2, unless: 'no' },
    { has: 'duty tax', near: 'threshold thresholds allowance allowances', after: 1 },
    // "The fund imposed limits on redemptions."
    { has: 'limits curbs controls', near: 'redemption redemptions withdrawal withdrawals', inside: true, after: 2 },
    // "Lower costs of large claims, and a slightly higher investment result."
    {
      first: 'claims',
      near: 'insurer insurers reinsurer disaster disasters catastrophe catastrophes underwriting premium premiums large',
      before: ANYWHERE,
      after: ANYWHERE,
      unless: 'jobless unemployment benefits benefit labour labor layoffs',
    },
    // "Exporters gained, helped by a weaker yen."
    { has: 'weak weaker', near: 'helped lifted boosted aided buoyed', before: 7 },
    // "They agreed to lower the duty to 15%", "the risk of a recession had gone".
    { has: 'duty duties tariff tariffs levy levies', near: 'lower lowered lowers', before: 3, unless: 'not refused' },
    { has: 'recession', near: 'gone receded', after: 4, unless: 'not up mainstream' },
    // "The retailer reported slower growth in Germany": its own.
    { first: 'slowing slower weaker flagging', near: 'reported posted sales revenue subscribers users', before: 6, inside: true, after: 3 },
    // "The utility filed for a rate increase": a price.
    { first: 'rate', near: 'filed files file requested requests sought seeks', before: 4, unless: 'fed bank central interest' },
    // "Investors are giving up on cost cuts."
    { has: 'giving gave given', near: 'cost', inside: true },
    // "The peso was 0.3% stronger."
    { has: 'stronger weaker', near: '<slight>', inside: true },
    // "A record $210 billion of bonds was sold."
    { has: 'sold', near: 'was were', inside: true, unless: 'off yields yield' },
    // "Sales fell as consumer confidence sank": told by a company for itself.
    {
      has: 'confidence sentiment morale',
      near: 'sales revenue revenues profit profits earnings retailer retailers chain company stores shares stock margin margins',
      before: ANYWHERE,
      inside: true,
      after: ANYWHERE,
      unless: 'economy economic economists fed gdp inflation unemployment index survey conference michigan recession poll',
    },
    // "The economy is picking up after stalling."
    {
      first: 'economy economies gdp growth',
      near: 'regaining regained recovering recovered rebounding rebounded improving picking',
      inside: true,
      unless: 'not never slow slowly slower',
    },
    // "Sales rose despite the tariffs."
    { near: 'despite', before: 2 },
    // "It won a contract to build missiles for the war."
    { has: 'war wars', near: 'contract contracts missiles weapons', before: 10 },
    { has: 'war wars', near: 'bidding price turf talent patent', before: 1 },
    // "It cut its growth forecast": a company's.
    { has: 'growth', near: 'its sales revenue profit premium earnings user company <name>', inside: true, unless: OF_ECONOMIES },
    // "The notes yield 107 basis points above Treasuries": what a borrower pays.
    { has: 'yields yield', near: 'basis', inside: true, unless: 'rose rise rises rising jumped climbed surged soared leapt highest up' },
    // "Its share price was higher than a year ago", "net income fell": of no household.
    { has: 'price', near: 'share stock', before: 2 },
    { has: 'income', near: 'net operating pretax low lower', before: 2 },
    // "The tariffs were eased", "rates are heading back down", "the rate of cancellations": none that weighs.
    {
      has: 'tariff tariffs',
      near: 'eased eases easing lower secure remove removed removing roll rolling eliminate eliminating cancel cancelling scrapped',
      before: 3,
      inside: true,
    },
    { has: 'policy', near: 'cut cuts lowered left held', before: 2 },
    // "Mortgage rates fell", "the court struck down the tariffs", "a utility raised gas rates".
    { has: 'rates', near: 'fell dropped eased declined slipped', inside: true, after: 1, unless: 'rise rises rose' },
    { has: 'tariff tariffs', near: 'struck', before: 3, inside: true },
    { has: 'tariff tariffs', near: 'relief', after: 1 },
    // "The levy was scrapped, to the relief of brewers."
    { has: 'relief', near: 'the', led: 'to', inside: true },
    { has: 'rates', near: 'gas freight water shipping', before: 1, inside: true },
    { has: 'risk chance odds probability', near: 'only slim', before: 4 },
    { has: 'rate rates', near: 'down', led: 'back heading', inside: true, after: 2 },
    { has: 'rate rates', near: 'cancellation cancellations deposit occupancy vacancy churn', before: 1, inside: true },
    { has: 'rates', near: 'low ultra', before: 2 },
    // "Lenders that offered savers high interest rates."
    { has: 'rates', near: 'offer offers offered offering', before: 4, unless: 'fed bank central banks' },
    {
      has: 'rates',
      near: 'savings saver savers deposits depositors',
      before: 3,
      after: 4,
      unless: 'fed central ecb boe inflation economy',
    },
    { has: 'deficit', near: 'reduce reduces reducing cut cuts cutting narrow narrows narrowing shrink tame', before: 2 },
    // "Before rates went up, shares climbed": what rose is another.
    { has: 'rate rates yield yields', near: 'shares stocks sharemarkets equities indexes', inside: true },
    // "The ten-year yield of Germany stood", "a global slowdown in demand for its wafers".
    { has: 'slowdown downturn slump', near: 'demand', led: 'in', after: 2 },
    // "A below-inflation rise in profits."
    { has: 'inflation', near: 'below above beating', before: 1 },
  ],
} as const satisfies Partial<Readonly<Record<ThemeId, readonly Meaning[]>>>;
