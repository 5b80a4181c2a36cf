import { browser } from './browser.ts';

/** A keyboard command of the manifest was pressed, in a tab. Firefox for Android knows of none. */
export const onCommand = (run: (command: string, tabId: number | undefined) => void): void =>
  (browser.commands as typeof browser.commands | undefined)?.onCommand.addListener((command, tab) => run(command, tab?.id));
