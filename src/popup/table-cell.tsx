import type { ComponentChildren } from 'preact';

interface Props {
  readonly note: string;
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
