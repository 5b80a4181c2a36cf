import { SOURCES } from '../core/market/source.ts';
import type { Policy } from '../core/settings/policy/policy.ts';
import type { SourceKeys } from '../core/settings/policy/source-keys.ts';
import type { Settings } from '../core/settings/settings.ts';
import type { SourceChoice } from './sources.ts';

/**
 * What is allowed of sources by the reader's settings, the organisation's policy and the reader's own keys: the organisation's key comes first where
 * keys are locked, else the reader's. Before the first run is done here, no source is asked.
 */
export function sourceChoiceOf({ sites, sources }: Settings, policy: Pick<Policy, 'keys' | 'locked'>, own: SourceKeys): SourceChoice {
  const { off, order, proxies } = sources;
  const keys = policy.locked.has('sources.keys') ? { ...own, ...policy.keys } : { ...policy.keys, ...own };
  return {
    off: sites.firstRunDone ? off : SOURCES,
    preferred: SOURCES.filter((id) => order.includes(id)).sort((a, b) => order.indexOf(a) - order.indexOf(b)),
    keys,
    managedKeys: SOURCES.filter((id) => policy.keys[id] !== undefined && keys[id] === policy.keys[id]),
    proxies,
    managedProxies: policy.locked.has('sources.proxies'),
  };
}
