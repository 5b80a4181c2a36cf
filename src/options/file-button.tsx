import type { Words } from '../ui/words.ts';
import { readText } from './read-file.ts';

interface Props {
  /** Their language tells how files are written where it is spoken. */
  readonly words: Words;
  readonly accept: string;
  /** Gets the text of the file that the reader chose. */
  readonly read: (text: string) => void;
  readonly failed: () => void;
}

/** A button that asks for a file to import. */
export const FileButton = ({ words: { t }, accept, read, failed }: Props) => (
  <label class="button file">
    {t('import_file')}
    <input
      type="file"
      accept={accept}
      onChange={(event) => {
        const input = event.currentTarget;
        const file = input.files?.[0];
        // The same file may be chosen again.
        input.value = '';
        if (file) readText(file, t('language_tag')).then(read, failed);
      }}
    />
  </label>
);
