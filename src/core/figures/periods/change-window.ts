import type { Window } from '../figure.ts';

/**
 * A window with some of its fields changed. Field by field and in one order: a copy made by spreading has a hidden class of its own, so that
 * each later look at it is a search.
 */
export function changeWindow(window: Window, change: Partial<Window>): Window {
  const changed: { -readonly [field in keyof Window]: Window[field] } = {
    label: change.label ?? window.label,
    type: change.type ?? window.type,
  };
  const days = change.days ?? window.days;
  const from = change.from ?? window.from;
  const to = change.to ?? window.to;
  const moment = change.moment ?? window.moment;
  if (days !== undefined) changed.days = days;
  if (from !== undefined) changed.from = from;
  if (to !== undefined) changed.to = to;
  if (change.loose ?? window.loose) changed.loose = true;
  if (moment !== undefined) changed.moment = moment;
  return changed;
}

/** The same window, only assumed or not stated to the day. */
export const loosened = (window: Window): Window => (window.loose ? window : changeWindow(window, { loose: true }));
