/** Where a left or right arrow key leads in reading order: 1 onwards, −1 back, 0 for other keys. Mirrored where the text runs from right to left. */
export function inlineStep({ key, currentTarget }: KeyboardEvent): 1 | -1 | 0 {
  if (key !== 'ArrowRight' && key !== 'ArrowLeft') return 0;
  const isRtl = currentTarget instanceof Element && getComputedStyle(currentTarget).direction === 'rtl';
  return (key === 'ArrowRight') !== isRtl ? 1 : -1;
}
