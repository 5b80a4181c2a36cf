import { useRef } from 'preact/hooks';

/** Whether something has been waited for while it is shown: then it keeps the room of all that may come. What was known from the first takes what it needs. */
export function useWasAwaited(isWaiting: boolean): boolean {
  const was = useRef(false);
  was.current ||= isWaiting;
  return was.current;
}
