import type { ComponentChildren } from 'preact';

interface Props {
  /** They stay the same in number and order, or are drawn anew. */
  readonly of: readonly ComponentChildren[];
}

/** Short pieces in a row, inside of `.parts`: the style sheet sets a point between two of a line, and none where a line ends or begins. */
export const Parts = ({ of }: Props) => (
  <span>
    {of.map((part, index) => (
      <span key={index}>{part}</span>
    ))}
  </span>
);
