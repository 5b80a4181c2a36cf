import { leaveRow } from './focus.ts';

interface Props {
  /** What it does, and (for those who do not see the row) to what. */
  readonly label: string;
  readonly about: string;
  readonly act: () => void;
}

/** The link in a row that takes the row away. */
export const RowLink = ({ label, about, act }: Props) => (
  <button
    type="button"
    class="link"
    onClick={(event) => {
      leaveRow(event.currentTarget);
      act();
    }}
  >
    {label}
    <span class="visually-hidden">: {about}</span>
  </button>
);
