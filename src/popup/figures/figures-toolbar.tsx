import type { ExportFormat } from '../../core/export/export.ts';
import type { Words } from '../../ui/words.ts';
import type { PopupActions } from '../session/popup-data.ts';

interface ChoiceProps {
  readonly label: string;
  /** What is said of no choice. */
  readonly all: string;
  /** Empty: no choice. */
  readonly value: string;
  readonly options: readonly (readonly [value: string, name: string])[];
  readonly onChoose: (value: string) => void;
}

/** Narrows the list of figures to some. */
export function Choice({ label, all, value, options, onChoose }: ChoiceProps) {
  return (
    <label>
      <span class="visually-hidden">{label}</span>
      <select value={value} onChange={(event) => onChoose(event.currentTarget.value)}>
        <option value="">{all}</option>
        {options.map(([each, name]) => (
          <option key={each} value={each}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}

interface ExportsProps {
  readonly disabled: boolean;
  readonly actions: PopupActions;
  readonly words: Words;
}

const EXPORTS: readonly (readonly [ExportFormat, string])[] = [
  ['markdown', 'Markdown'],
  ['csv', 'CSV'],
  ['json', 'JSON'],
];

/** Gives the notes of the article to keep. */
export function Exports({ disabled, actions, words: { t } }: ExportsProps) {
  return (
    <p class="exports">
      {t('export')}
      {EXPORTS.map(([format, name]) => (
        <button
          key={format}
          type="button"
          class="link"
          disabled={disabled}
          aria-label={t('export_as', [name])}
          onClick={() => actions.exportAs(format)}
        >
          {name}
        </button>
      ))}
    </p>
  );
}
