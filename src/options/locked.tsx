import type { Lock, Policy } from '../core/settings/policy/policy.ts';
import type { Words } from '../ui/words.ts';

export const isLocked = ({ locked }: Policy, lock: Lock): boolean => locked.has(lock);

interface Props {
  readonly policy: Policy;
  readonly lock: Lock;
  readonly words: Words;
}

/** Says that a setting is the organisation's; nothing where it is the reader's. */
export const LockNote = ({ policy, lock, words }: Props) => (isLocked(policy, lock) ? <p class="locked">{words.t('locked')}</p> : null);
