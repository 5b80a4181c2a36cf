import { browser } from './browser.ts';

/** Wakes the background every `minutes`; kept as it is when an alarm of that name already runs. */
export async function ensureAlarm(name: string, minutes: number, firstInMinutes: number): Promise<void> {
  const existing = await browser.alarms.get(name);
  if (existing?.periodInMinutes === minutes) return;
  browser.alarms.create(name, { periodInMinutes: minutes, delayInMinutes: firstInMinutes });
}

/** Rings once, in so many minutes; replaces an alarm of that name. */
export const alarmOnce = async (name: string, minutes: number): Promise<void> => browser.alarms.create(name, { delayInMinutes: minutes });

export const onAlarm = (ring: (name: string) => void): void => browser.alarms.onAlarm.addListener((alarm) => ring(alarm.name));
