import axe from 'axe-core';
import { expect } from 'vitest';

/** Fails on anything that axe finds under the element, of any weight, and on contrast that it could not measure. */
export async function expectAccessible(element: Element): Promise<void> {
  const { violations, incomplete } = await axe.run(element, { resultTypes: ['violations', 'incomplete'] });
  const unmeasured = incomplete.filter(({ id }) => id === 'color-contrast');
  expect([...violations, ...unmeasured].map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' | ')}`)).toEqual([]);
}
