/** Before a row goes away, hands the focus to the like button of the row after it, or before it, so that a keyboard goes on from there. */
export function leaveRow(button: HTMLButtonElement): void {
  const row = button.closest('li');
  const neighbour = row?.nextElementSibling ?? row?.previousElementSibling;
  if (!row || !neighbour) return;
  const [own, theirs] = [[...row.querySelectorAll('button')], [...neighbour.querySelectorAll('button')]];
  // From the end: rows may have more buttons before.
  theirs.at(own.indexOf(button) - own.length)?.focus();
}
