/** A failure that nobody foresaw: told once, where developers look. Nothing leaves the browser. */
export function reportSurprise(error: unknown): void {
  // biome-ignore lint/suspicious/noConsole: the one place that writes to the console
  console.error('Margin Notes:', error instanceof Error ? (error.stack ?? error.message) : String(error));
}

/** Lets work run on after an event; its failure is a surprise. */
export function settled(work: Promise<unknown>): void {
  work.catch(reportSurprise);
}
