import type { ComponentProps, Ref } from 'preact';
import { Icon } from '../../ui/icon.tsx';
import { CLOSE, DOWN, EDIT, UP } from '../../ui/icons.ts';
import type { Words } from '../../ui/words.ts';

interface Props {
  readonly name: string;
  readonly isFirst: boolean;
  readonly isLast: boolean;
  readonly editing: boolean;
  readonly editButton: Ref<HTMLButtonElement>;
  readonly onEdit: () => void;
  readonly onMove: (step: -1 | 1) => void;
  readonly onRemove: (button: HTMLButtonElement) => void;
  readonly words: Words;
}

/** The buttons at the end of a row; one that would lead past an end of the list is off. */
export function RowTools({ name, isFirst, isLast, editing, editButton, onEdit, onMove, onRemove, words: { t } }: Props) {
  const tool = (icon: string, label: string, act: (button: HTMLButtonElement) => void, more: ComponentProps<'button'> = {}) => (
    <button type="button" class="tool" aria-label={label} title={label} onClick={(event) => act(event.currentTarget)} {...more}>
      <Icon path={icon} />
    </button>
  );
  return (
    <span class="tools">
      {tool(EDIT, t('edit_name', [name]), onEdit, { ref: editButton, 'aria-expanded': editing })}
      {tool(UP, t('move_up', [name]), () => onMove(-1), { class: 'tool move', disabled: isFirst })}
      {tool(DOWN, t('move_down', [name]), () => onMove(1), { class: 'tool move', disabled: isLast })}
      {tool(CLOSE, t('remove', [name]), onRemove)}
    </span>
  );
}
