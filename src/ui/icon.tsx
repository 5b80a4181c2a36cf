const PATHS = {
  star: 'M8 1.9l1.9 3.9 4.2.6-3.1 3 .8 4.2L8 11.6l-3.8 2 .8-4.2-3.1-3 4.2-.6z',
  pin: 'M5.2 2h5.6M6 2v4.4L4 9v1h8V9l-2-2.6V2M8 10v4',
  close: 'M4 4l8 8M12 4l-8 8',
  edit: 'M3 13l.7-3L11 2.7l2.3 2.3L6 12.3zM9.5 4.2l2.3 2.3',
  copy: 'M6 5.5h7v8H6zM3.5 10.5H3v-8h7v.5',
  check: 'M3.5 8.5l3 3 6-7',
  unequal: 'M3.5 6h9M3.5 10h9M10.5 3l-5 10',
  up: 'M8 12.5v-9M4.5 7L8 3.5 11.5 7',
  down: 'M8 3.5v9M4.5 9L8 12.5 11.5 9',
  drag: 'M6 4h.01M10 4h.01M6 8h.01M10 8h.01M6 12h.01M10 12h.01',
  jump: 'M5 3.5h7.5V11M12 4L4 12',
  chevron: 'M5 6.5L8 9.5l3-3',
  warning: 'M8 2.2L14.3 13H1.7zM8 6.2v3.2M8 11.3v.1',
} as const;

interface Props {
  readonly name: keyof typeof PATHS;
  readonly filled?: boolean;
}

/** A 16-pixel line drawing in the colour of the text. Decoration only: the button around it carries the label. */
export const Icon = ({ name, filled = false }: Props) => (
  <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={PATHS[name]} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);
