import type { ComponentChildren } from 'preact';
import type { Words } from '../../ui/words.ts';

interface Props {
  readonly note: ComponentChildren;
  readonly noteClass?: string;
  readonly children: ComponentChildren;
}

/** A number and what qualifies it, below and smaller. */
export const TwoLines = ({ note, noteClass = '', children }: Props) => (
  <>
    {children}
    {note && <small class={noteClass}>{note}</small>}
  </>
);

/** No number, and why; the reason is also in the text for those who cannot hover. */
export const None = ({ why }: { readonly why: string }) => (
  <span class="none" title={why}>
    –<span class="visually-hidden">{why}</span>
  </span>
);

/** Said of a value that speaks of strain, which its colour alone would not tell everybody. */
export const Weak = ({ words }: { readonly words: Words }) => (
  <>
    <span aria-hidden="true">!</span>
    <span class="visually-hidden"> {words.t('weak_value')}</span>
  </>
);
