import { browser } from './browser.ts';

/** Declares `userAgent` on requests that this extension itself makes to `hosts`; nobody else's requests are touched. Until the browser closes. */
export async function declareUserAgent(ruleId: number, hosts: readonly string[], userAgent: string): Promise<void> {
  await browser.declarativeNetRequest.updateSessionRules({
    removeRuleIds: [ruleId],
    addRules: [
      {
        id: ruleId,
        action: { type: 'modifyHeaders', requestHeaders: [{ header: 'user-agent', operation: 'set', value: userAgent }] },
        condition: { requestDomains: [...hosts], initiatorDomains: [new URL(browser.runtime.getURL('')).hostname] },
      },
    ],
  });
}
