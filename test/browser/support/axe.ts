import axe from 'axe-core';
import { expect } from 'vitest';

/** Lines that cross the text and what lies over it on scrolling: axe measures no contrast beside them, and none of them colours it. */
const WITHOUT_LINES = `
  .card { background-image: none !important; }
  .popup::before { content: none !important; }
  .card .foot, .tabs, .instruments th, .heat th { position: static !important; }
`;

/** What lies below something else or beyond an edge is not there to be read. */
const HIDDEN: readonly unknown[] = ['bgOverlap', 'elmPartiallyObscured'];

/** Fails on anything that axe finds under the element, of any weight, and on contrast that it could not measure. */
export async function expectAccessible(element: Element): Promise<void> {
  const style = document.createElement('style');
  style.textContent = WITHOUT_LINES;
  document.head.append(style);
  const { violations, incomplete } = await axe.run(element, { resultTypes: ['violations', 'incomplete'] });
  style.remove();
  const unmeasured = incomplete
    .filter(({ id }) => id === 'color-contrast')
    .map((rule) => ({ ...rule, nodes: rule.nodes.filter(({ any }) => any.some(({ data }) => !HIDDEN.includes(data?.messageKey))) }));
  const said = [...violations, ...unmeasured].flatMap(({ id, nodes }) =>
    nodes.map(({ html, any }) => [id, html, ...any.map(({ message }) => message)].join(': ')),
  );
  expect(said).toEqual([]);
}
