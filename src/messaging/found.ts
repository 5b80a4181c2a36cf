import { onMessage, ownId } from '../platform/runtime.ts';
import { isEnvelope } from './envelope.ts';

/**
 * Calls back, with the tab, when its page has told the background what was found in it: it was read, or has grown. Our pages hear that as well,
 * and leave the answer to the background.
 */
export function onFound(found: (tabId: number) => void): void {
  const own = ownId();
  onMessage((message, { extensionId, tabId, frameId }) => {
    const isFound = extensionId === own && frameId === 0 && isEnvelope(message, 'background') && message.type === 'page/found';
    if (isFound && tabId !== undefined) found(tabId);
    return undefined;
  });
}
