interface Props {
  /** One of `icons.ts`. */
  readonly path: string;
  readonly filled?: boolean;
}

/** A line drawing in the colour of the text. Decoration only: the button around it carries the label. */
export const Icon = ({ path, filled = false }: Props) => (
  <svg class="icon" width="16" height="16" viewBox="0 0 16 16" aria-hidden="true" focusable="false">
    <path d={path} fill={filled ? 'currentColor' : 'none'} stroke="currentColor" stroke-linecap="round" stroke-linejoin="round" />
  </svg>
);
