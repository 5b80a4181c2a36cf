import { SOURCES, type SourceId } from '../core/market/source.ts';
import { proxyBase, proxyOrigin } from '../core/settings/proxy.ts';
import type { SourceSettings } from '../core/settings/settings.ts';
import { send } from '../messaging/send.ts';
import { requestOrigins } from '../platform/permissions.ts';
import { SOURCE_NAMES } from '../ui/sources.ts';
import type { OptionsActions } from './options-data.ts';
import type { Page } from './page.ts';
import { inOrder } from './source-order.ts';

type SourceActions = Pick<
  OptionsActions,
  'grantSource' | 'grantSourcesAndFinish' | 'finishFirstRun' | 'toggleSource' | 'orderSource' | 'testSource' | 'saveKey' | 'saveProxy'
>;

/** Where the numbers come from. */
export function sourceActions(page: Page): SourceActions {
  const { run, refresh } = page;

  async function changeSources(update: (sources: SourceSettings) => SourceSettings): Promise<void> {
    await page.changeSettings((settings) => ({ ...settings, sources: update(settings.sources) }));
    await refresh.sources();
  }

  async function grantSource(id: SourceId): Promise<void> {
    const source = page.data()?.sources?.find((each) => each.id === id);
    if (!source) return;
    const granted = await requestOrigins(source.origins);
    page.change({ notice: granted ? null : page.words().t('source_refused', [SOURCE_NAMES[id]]) });
    await Promise.all([refresh.sources(), refresh.grants()]);
  }

  const finishFirstRun = (): Promise<void> =>
    page.changeSettings(({ sites, ...settings }) => ({ ...settings, sites: { ...sites, firstRunDone: true } }));

  async function grantSourcesAndFinish(): Promise<void> {
    const wanted = (page.data()?.sources ?? [])
      .filter(({ enabled, needsKey, granted }) => enabled && !needsKey && !granted)
      .flatMap((source) => source.origins);
    if (wanted.length > 0 && !(await requestOrigins(wanted))) {
      page.change({ notice: page.words().t('sites_refused') });
      return;
    }
    await finishFirstRun();
    await Promise.all([refresh.sources(), refresh.grants()]);
  }

  function order(id: SourceId, step: -1 | 1): Promise<void> {
    return changeSources((sources) => {
      const all = inOrder(SOURCES, sources.order);
      const from = all.indexOf(id);
      const to = from + step;
      if (to < 0 || to >= all.length) return sources;
      const moved = all.filter((each) => each !== id);
      moved.splice(to, 0, id);
      return { ...sources, order: moved };
    });
  }

  async function test(id: SourceId): Promise<void> {
    const show = (answer: Awaited<ReturnType<typeof send<'sources/test'>>> | null): void =>
      page.change({ tests: new Map([...(page.data()?.tests ?? []), [id, answer]]) });
    show(null);
    show(await send('sources/test', { id }));
    await Promise.all([refresh.sources(), refresh.cache()]);
  }

  async function saveProxy(id: SourceId, text: string): Promise<void> {
    const base = text.trim() === '' ? '' : proxyBase(text);
    const origin = base && proxyOrigin(base);
    if (base === null) return page.change({ notice: page.words().t('not_a_proxy') });
    if (origin && !(await requestOrigins([origin]))) return page.change({ notice: page.words().t('sites_refused') });
    await changeSources(({ proxies, ...sources }) => {
      const { [id]: _replaced, ...others } = proxies;
      return { ...sources, proxies: base === '' ? others : { ...others, [id]: base } };
    });
  }

  return {
    grantSource: (id) => run(grantSource(id)),
    grantSourcesAndFinish: () => run(grantSourcesAndFinish()),
    finishFirstRun: () => run(finishFirstRun()),
    toggleSource: (id, on) => run(changeSources((sources) => ({ ...sources, off: toggled(sources.off, id, on) }))),
    orderSource: (id, step) => run(order(id, step)),
    testSource: (id) => run(test(id)),
    saveKey: (id, key) => run(send('sources/key', { id, key }).then(refresh.sources)),
    saveProxy: (id, base) => run(saveProxy(id, base)),
  };
}

function toggled(off: readonly string[], id: SourceId, on: boolean): readonly string[] {
  const known = off.filter((each) => each !== id && (SOURCES as readonly string[]).includes(each));
  return on ? known : [...known, id];
}
