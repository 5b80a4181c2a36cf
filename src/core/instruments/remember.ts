/** Answers kept; an article asks for a few hundred. */
const MOST_KEPT = 4_000;

/** Gives what is kept under a key, or finds it and keeps it; `null` is "nothing". Bounded. */
export function remember<K, V, Found extends V | undefined>(kept: Map<K, V | null>, key: K, find: (key: K) => Found): Found {
  const known = kept.get(key);
  if (known !== undefined) return (known ?? undefined) as Found;
  const found = find(key);
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(key, found ?? null);
  return found;
}
