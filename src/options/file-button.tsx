import { readText } from './read-file.ts';

interface Props {
  readonly label: string;
  /** Tag of the messages that are shown, which tells how files are written there. */
  readonly language: string;
  readonly accept: string;
  /** Gets the text of the file that the reader chose. */
  readonly read: (text: string) => void;
  readonly failed: () => void;
}

/** A button that asks for a file. */
export const FileButton = ({ label, language, accept, read, failed }: Props) => (
  <label class="button file">
    {label}
    <input
      type="file"
      accept={accept}
      onChange={(event) => {
        const input = event.currentTarget;
        const file = input.files?.[0];
        // The same file may be chosen again.
        input.value = '';
        if (file) readText(file, language).then(read, failed);
      }}
    />
  </label>
);
