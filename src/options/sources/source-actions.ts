import { SOURCES, type SourceId } from '../../core/market/source.ts';
import type { Settings } from '../../core/settings/settings.ts';
import type { ResultOf } from '../../messaging/protocol.ts';
import { SOURCE_NAMES } from '../../ui/sources.ts';
import { isLocked } from '../locked.tsx';
import { finishOrigins } from '../needed-origins.ts';
import type { OptionsActions } from '../options-data.ts';
import type { Outside, Page } from '../page.ts';
import { toldNewer } from '../page-changes.ts';
import { ToldFailure } from '../run.ts';
import { changeSources } from './change-sources.ts';
import { ownAccessActions } from './own-access-actions.ts';
import { moved } from './source-order.ts';

type SourceActions = Pick<
  OptionsActions,
  | 'grantSource'
  | 'grantSources'
  | 'grantSourcesAndFinish'
  | 'finishWithoutSources'
  | 'toggleSource'
  | 'orderSource'
  | 'testSource'
  | 'saveKey'
  | 'saveProxy'
>;

/** Where the numbers come from. */
export function sourceActions(page: Page, outside: Outside): SourceActions {
  const { ask, requestOrigins } = outside;
  const { run, refresh } = page;

  async function grantSource(id: SourceId): Promise<void> {
    const source = page.data()?.sources?.find((each) => each.id === id);
    if (!source) return;
    const granted = await requestOrigins(source.origins);
    page.change({ notice: granted ? null : page.words().t('source_refused', [SOURCE_NAMES[id]]) });
    await Promise.all([refresh.sources(), refresh.grants()]);
    await refresh.prices();
  }

  async function grantSources(ids: readonly SourceId[]): Promise<void> {
    const off = page.data()?.preferences.settings.sources.off ?? [];
    if (ids.some((id) => off.includes(id)) && toldNewer(page, ['settings'])) return;
    const wanted = (page.data()?.sources ?? []).filter(({ id }) => ids.includes(id)).flatMap(({ origins }) => origins);
    if (!(await requestOrigins(wanted))) return page.change({ notice: page.words().t('sites_refused') });
    await changeSources(page, (sources) => ({ ...sources, off: sources.off.filter((id) => !(ids as readonly string[]).includes(id)) }));
    await refresh.grants();
    await refresh.prices();
  }

  /** The first run is done, and the sources are asked for from now on, or all of them are off. */
  async function finish(update: (settings: Settings) => Settings): Promise<void> {
    const done = (settings: Settings): Settings => update({ ...settings, sites: { ...settings.sites, firstRunDone: true } });
    if (!(await page.changeSettings(done))) return;
    await Promise.all([refresh.sources(), refresh.grants()]);
    await refresh.prices();
  }

  async function grantSourcesAndFinish(): Promise<void> {
    const data = page.data();
    if (!data?.sources || toldNewer(page, ['machine'])) return;
    const wanted = finishOrigins(data);
    const granted = wanted.length === 0 || (await requestOrigins(wanted));
    // Where the organisation says which sources are asked no other button leads on: they are shown as not allowed.
    if (!granted && !isLocked(data.policy, 'sources.off')) {
      page.change({ notice: page.words().t('sites_refused') });
      return;
    }
    await ask('sites/apply', null);
    await finish((settings) => settings);
  }

  async function test(id: SourceId): Promise<void> {
    const show = (answer: ResultOf<'sources/test'> | null): void =>
      page.change({ tests: new Map([...(page.data()?.tests ?? []), [id, answer]]) });
    show(null);
    try {
      show(await ask('sources/test', { id }));
    } catch (error) {
      const others = [...(page.data()?.tests ?? [])].filter(([each]) => each !== id);
      page.change({ tests: new Map(others), notice: page.words().t('test_failed', [SOURCE_NAMES[id]]) });
      throw new ToldFailure('The test failed.', { cause: error });
    }
    await Promise.all([refresh.sources(), refresh.cache()]);
  }

  return {
    grantSource: (id) => run(grantSource(id)),
    grantSources: (ids) => run(grantSources(ids)),
    grantSourcesAndFinish: () => run(grantSourcesAndFinish()),
    finishWithoutSources: () => run(finish((settings) => ({ ...settings, sources: { ...settings.sources, off: SOURCES } }))),
    toggleSource: (id, on) =>
      run(changeSources(page, (sources) => ({ ...sources, off: toggled(sources.off, id, on) })).then(refresh.prices)),
    orderSource: (id, step) => run(changeSources(page, (sources) => ({ ...sources, order: moved(sources.order, id, step) }))),
    testSource: (id) => run(test(id)),
    ...ownAccessActions(page, outside),
  };
}

function toggled(off: readonly string[], id: SourceId, on: boolean): readonly string[] {
  const known = off.filter((each) => each !== id && (SOURCES as readonly string[]).includes(each));
  return on ? known : [...known, id];
}
