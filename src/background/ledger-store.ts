import * as v from 'valibot';
import { MARKET_ERROR_CODES, SOURCES, type SourceId } from '../core/market/source.ts';
import { EMPTY_LEDGER, type LedgerStore, type SourceLedger } from '../providers/budget.ts';

const KEY = 'source-ledgers';
const DAYS_KEY = 'source-days';

const count = v.pipe(v.number(), v.finite(), v.minValue(0));
const code = v.picklist(MARKET_ERROR_CODES);
const ledger = v.object({
  sent: v.pipe(v.array(v.number()), v.maxLength(10_000)),
  failures: count,
  kind: v.string(),
  openUntil: count,
  openCode: v.nullable(code),
  day: v.string(),
  usedToday: count,
  lastError: v.nullable(
    v.object({
      code,
      status: v.exactOptional(v.number()),
      retryAt: v.exactOptional(v.number()),
      detail: v.exactOptional(v.string()),
    }),
  ),
});
const Ledgers = v.record(v.string(), v.fallback(v.nullable(ledger), null));
const Days = v.record(v.string(), v.object({ day: v.string(), used: count }));

interface Area {
  read(area: 'session' | 'local', key: string): Promise<unknown>;
  write(area: 'session' | 'local', key: string, value: unknown): Promise<void>;
}

/**
 * Ledgers in session storage, which outlives the worker; day counters in local storage, which outlives the browser, because plans count days.
 * What cannot be read counts as nothing.
 */
export function ledgerStore({ read, write }: Area): LedgerStore {
  let days = '';
  return {
    load: async () => {
      const ledgers = v.safeParse(Ledgers, await read('session', KEY));
      const counted = v.safeParse(Days, await read('local', DAYS_KEY));
      const found: Partial<Record<SourceId, SourceLedger>> = {};
      for (const id of SOURCES) {
        const kept = ledgers.success ? ledgers.output[id] : null;
        const today = counted.success ? counted.output[id] : undefined;
        if (kept) found[id] = kept;
        else if (today) {
          found[id] = { ...EMPTY_LEDGER, day: today.day, usedToday: today.used };
        }
      }
      return found;
    },
    save: async (ledgers) => {
      await write('session', KEY, ledgers);
      const counted = Object.fromEntries(Object.entries(ledgers).map(([id, { day, usedToday }]) => [id, { day, used: usedToday }]));
      const next = JSON.stringify(counted);
      if (next === days) return;
      await write('local', DAYS_KEY, counted);
      days = next;
    },
  };
}
