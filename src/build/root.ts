import path from 'node:path';

/** Where package.json lies: what is built is named from there. */
export const ROOT = path.resolve(import.meta.dirname, '../..');
