import type { CDPSession } from 'playwright';
import type { ExtensionBrowser } from '../harness/chromium.ts';

/** Bytes of JavaScript heap in use by the background worker, after a collection of garbage. It must be running. */
export async function workerHeap({ context, url }: ExtensionBrowser): Promise<number> {
  const session = await context.browser()?.newBrowserCDPSession();
  if (!session) throw new Error('No session with the browser.');
  try {
    const { targetInfos } = await session.send('Target.getTargets', { filter: [{ type: 'service_worker' }] } as never);
    const target = targetInfos.find((info) => info.url.startsWith(url('')));
    if (!target) throw new Error('The worker is not running.');
    const { sessionId } = await session.send('Target.attachToTarget', { targetId: target.targetId });
    await command(session, sessionId, 1, 'HeapProfiler.collectGarbage');
    const usage = await command(session, sessionId, 2, 'Runtime.getHeapUsage');
    return Number(usage.usedSize);
  } finally {
    await session.detach();
  }
}

/** Playwright gives no session of a worker, so its messages are passed through the browser's. */
function command(session: CDPSession, sessionId: string, id: number, method: string): Promise<Record<string, unknown>> {
  return new Promise((resolve, reject) => {
    const listen = ({ sessionId: from, message }: { sessionId: string; message: string }): void => {
      const reply = JSON.parse(message) as { id?: number; result?: Record<string, unknown>; error?: { message: string } };
      if (from !== sessionId || reply.id !== id) return;
      session.off('Target.receivedMessageFromTarget', listen);
      if (reply.error) reject(new Error(reply.error.message));
      else resolve(reply.result ?? {});
    };
    session.on('Target.receivedMessageFromTarget', listen);
    session.send('Target.sendMessageToTarget', { sessionId, message: JSON.stringify({ id, method }) }).catch(reject);
  });
}
