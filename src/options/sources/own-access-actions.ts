import type { SourceId } from '../../core/market/source.ts';
import { proxyBase, proxyOrigin } from '../../core/settings/policy/proxy.ts';
import { SOURCE_NAMES } from '../../ui/sources.ts';
import type { MessageKey } from '../../ui/words.ts';
import { isNeeded } from '../needed-origins.ts';
import type { OptionsActions } from '../options-data.ts';
import type { Outside, Page } from '../page.ts';
import { toldNewer } from '../page-changes.ts';
import { ToldFailure } from '../run.ts';
import { changeSources } from './change-sources.ts';

/** The reader's own way to a source: a key, or a cache in front of it. */
export function ownAccessActions(
  page: Page,
  { ask, requestOrigins, removeOrigins }: Outside,
): Pick<OptionsActions, 'saveKey' | 'saveProxy'> {
  const { run, refresh } = page;

  async function saveKey(id: SourceId, key: string | null, kept: () => void): Promise<void> {
    const say = (text: MessageKey): void => page.change({ notice: page.words().t(text, [SOURCE_NAMES[id]]) });
    try {
      await ask('sources/key', { id, key });
    } catch (error) {
      say(key === null ? 'key_not_forgotten' : 'key_not_kept');
      throw new ToldFailure('The key was not stored.', { cause: error });
    }
    kept();
    await refresh.sources();
    say(key === null ? 'key_forgotten' : 'key_kept');
  }

  async function saveProxy(id: SourceId, text: string): Promise<void> {
    const base = text.trim() === '' ? '' : proxyBase(text);
    const origin = base && proxyOrigin(base);
    if (base === null) return page.change({ notice: page.words().t('not_a_proxy') });
    if (toldNewer(page, ['machine'])) return;
    if (origin && !(await requestOrigins([origin]))) return page.change({ notice: page.words().t('sites_refused') });
    const before = page.data()?.sources?.find((each) => each.id === id)?.proxy ?? null;
    const kept = await changeSources(page, ({ proxies, ...sources }) => {
      const { [id]: _replaced, ...others } = proxies;
      return { ...sources, proxies: base === '' ? others : { ...others, [id]: base } };
    });
    if (!kept) return;
    await giveBack(before === null ? null : proxyOrigin(before));
    page.change({ notice: page.words().t(base === '' ? 'proxy_removed' : 'proxy_kept', [SOURCE_NAMES[id]]) });
  }

  /** An own cache that nothing is asked through any more keeps no access. */
  async function giveBack(origin: string | null): Promise<void> {
    const data = page.data();
    if (origin === null || !data || isNeeded(data, origin)) return;
    await removeOrigins([origin]);
    await refresh.grants();
  }

  return {
    saveKey: (id, key, kept = () => undefined) => run(saveKey(id, key, kept)),
    saveProxy: (id, base) => run(saveProxy(id, base)),
  };
}
