import type { SourceId } from '../../src/core/market/source.ts';
import { PROVIDERS } from '../../src/providers/all.ts';
import type { Provider } from '../../src/providers/provider.ts';
import { type Answered, answering, instrument } from './access.ts';

export const get = (id: SourceId): Provider => {
  const provider = PROVIDERS.find((each) => each.id === id);
  if (!provider) throw new Error(id);
  return provider;
};
export const KEYED = 'my-key';
export const SHARE = instrument('US:XMPL', 'equity');
export const COIN = instrument('CRYPTO:XMC', 'crypto');
export const at = (iso: string): number => Date.parse(iso) / 1_000;

export async function series(id: SourceId, answer: Answered, of = SHARE, symbol = of.symbol) {
  const { access } = answering(get(id), [answer], get(id).key === 'none' ? null : KEYED);
  const result = await get(id).series?.(symbol, of, access, 'year');
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return result.value;
}

export const closes = (value: Awaited<ReturnType<typeof series>>) => value.bars.bars.map(({ date, close }) => [date, close]);

export async function quotes(id: SourceId, symbols: readonly string[], answer: Answered) {
  const { access } = answering(get(id), [answer], KEYED);
  const result = await get(id).quotes?.(symbols, access);
  if (!result?.ok) throw new Error(JSON.stringify(result));
  return result.value;
}
