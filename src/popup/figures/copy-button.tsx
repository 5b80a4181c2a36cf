import { useState } from 'preact/hooks';
import { Icon } from '../../ui/icon.tsx';
import { CHECK, COPY } from '../../ui/icons.ts';
import type { Words } from '../../ui/words.ts';

interface Props {
  /** What is copied, for those who do not see beside what the button is. */
  readonly label: string;
  /** Made when it is wanted. */
  readonly text: () => string;
  /** Whether it could be. */
  readonly copy: (text: string) => Promise<boolean>;
  readonly words: Words;
}

/** Copies one line, and says that it did until the pointer and the focus have left. */
export function CopyButton({ label, text, copy, words: { t } }: Props) {
  const [copied, setCopied] = useState<boolean | null>(null);
  const forget = (): void => setCopied(null);
  const said = copied === null ? '' : t(copied ? 'copied' : 'not_copied');
  return (
    <>
      <button
        type="button"
        class="tool copy"
        aria-label={label}
        title={said || t('copy')}
        onClick={async () => setCopied(await copy(text()))}
        onPointerLeave={forget}
        onBlur={forget}
      >
        <Icon path={copied ? CHECK : COPY} />
      </button>
      <span class={copied === false ? 'copy-failed loss' : 'visually-hidden'} role="status">
        {said}
      </span>
    </>
  );
}
