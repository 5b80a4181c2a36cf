/** As texts name them, in lower case; by the number of the day in JavaScript's calendar, Sunday first. */
export const WEEKDAYS: readonly string[] = ['sunday', 'monday', 'tuesday', 'wednesday', 'thursday', 'friday', 'saturday'];
