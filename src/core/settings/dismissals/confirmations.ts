import { type Dismissals, dismiss, isDismissed, undoDismissal, undoDismissalsAt } from './dismissals.ts';

/** What the reader said a surface does name. A list of the same form as the "not this" list, with the opposite meaning; that list wins. */
export type Confirmations = Dismissals;

export const confirm = dismiss;
export const undoConfirmation = undoDismissal;
export const isConfirmed = isDismissed;
export const undoConfirmationsAt = undoDismissalsAt;
