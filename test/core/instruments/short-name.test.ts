import { describe, expect, it } from 'vitest';
import type { Entity, Instrument } from '../../../src/core/instruments/instrument.ts';
import { shortNameAmong, shortNameOf, shortOf } from '../../../src/core/instruments/short-name.ts';

describe('the shortest that an instrument is known by', () => {
  it.each([
    ['WULF', 'TeraWulf', [], 'WULF'],
    ['BRK.B', 'Berkshire Hathaway', [], 'BRK.B'],
    ['63MOONS', '63 Moons Technologies', [], '63MOONS'],
    ['005930', 'Samsung Electronics', ['Samsung'], 'Samsung Electronics'],
    ['285A', 'Kioxia', [], 'Kioxia'],
    ['388', 'Hong Kong Exchanges and Clearing', ['HKEX', 'Hong Kong Exchanges & Clearing'], 'HKEX'],
    ['2799', 'China Citic Financial Asset Management', ['China Huarong Asset Management', 'China Huarong'], 'China Huarong'],
    ['17', 'New World Development', [], 'New World…'],
    ['600519', 'Donaudampfschifffahrt', [], 'Donaudampfschifffah…'],
  ])('%s, %s, %j: %s', (symbol, name, others, expected) => {
    const short = shortOf(symbol, name, others);
    expect(shortNameOf({ symbol, ...(short && { short }) })).toBe(expected);
  });
});

describe('among the names of an article', () => {
  const listed = (id: string, name: string, kind: Instrument['kind'] = 'equity'): Entity => {
    const symbol = id.slice(id.indexOf(':') + 1);
    const short = shortOf(symbol, name, []);
    return { id, kind, symbol, name, ...(short && { short }), symbols: {}, tier: 1, provenance: 'reviewed' };
  };
  const entities = Object.fromEntries(
    [
      listed('HK:836', 'China Resources Power'),
      listed('HK:1209', 'China Resources Mixc Lifestyle'),
      listed('US:AI', 'C3.ai'),
      listed('FR:AI', 'Air Liquide'),
      listed('CRYPTO:BTC', 'Bitcoin', 'crypto'),
      listed('US:BTC', 'Grayscale Bitcoin Mini Trust', 'etf'),
      listed('US:WULF', 'TeraWulf'),
      listed('JP:9984', 'SoftBank'),
      { id: 'ORG:openai', kind: 'organisation', name: 'OpenAI', related: [] } as const,
    ].map((entity) => [entity.id, entity]),
  );

  it.each([
    ['HK:836', '836 HK'],
    ['HK:1209', '1209 HK'],
    ['US:AI', 'AI US'],
    ['FR:AI', 'AI FR'],
    ['CRYPTO:BTC', 'Bitcoin'],
    ['US:BTC', 'BTC US'],
    ['US:WULF', 'WULF'],
    ['JP:9984', 'SoftBank'],
    ['ORG:openai', 'OpenAI'],
    ['US:NOWHERE', 'NOWHERE'],
  ])('%s is %s', (id, expected) => {
    expect(shortNameAmong(entities, id)).toBe(expected);
  });

  it('no two are alike', () => {
    const names = Object.keys(entities).map((id) => shortNameAmong(entities, id));
    expect(new Set(names).size).toBe(names.length);
  });
});
