import { beforeAll, expect, it } from 'vitest';

/** What Firefox for Android has of what we use: no windows, panels, commands or managed storage, and tabs that stand beside no other. */
const opened: Readonly<Record<string, unknown>>[] = [];
const phone = {
  runtime: { id: 'margin-notes', getURL: (path: string) => `moz-extension://own/${path}` },
  storage: { local: {}, session: {}, sync: {} },
  tabs: {
    get: async (id: number) => ({ id, index: 0 }),
    create: async (tab: Readonly<Record<string, unknown>>) => {
      if ('openerTabId' in tab) throw new Error('Property "openerTabId" is unsupported by Firefox');
      opened.push(tab);
    },
  },
};

beforeAll(() => {
  Object.assign(globalThis, { browser: phone, chrome: phone });
});

it('the background begins and opens the popup’s page on a phone', async () => {
  const { onCommand } = await import('../../src/platform/commands.ts');
  const { hasPanel, openPopup, openPopupTab } = await import('../../src/platform/panel.ts');
  const { readManaged, restrictToExtensionPages } = await import('../../src/platform/storage.ts');
  onCommand(() => {});
  await restrictToExtensionPages('managed');
  await restrictToExtensionPages('local');
  expect(await readManaged()).toBeNull();
  expect(hasPanel()).toBe(false);
  expect(await openPopup()).toBe(false);
  await openPopupTab(7);
  expect(opened).toEqual([{ url: 'moz-extension://own/src/popup/index.html?tab=7' }]);
});
