import { browser } from './browser.ts';

/** A keyboard command of the manifest was pressed, in a tab. */
export const onCommand = (run: (command: string, tabId: number | undefined) => void): void =>
  browser.commands.onCommand.addListener((command, tab) => run(command, tab?.id));
