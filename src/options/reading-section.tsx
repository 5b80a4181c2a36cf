import type { Settings } from '../core/settings/settings.ts';
import type { MessageKey, Words } from '../ui/words.ts';
import type { OptionsActions, OptionsData } from './options-data.ts';
import { SectionFrame } from './section.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
}

type Reading = Settings['reading'];

const MARKS: readonly (readonly [Reading['marks'], MessageKey])[] = [
  ['all', 'marks_all'],
  ['first', 'marks_first'],
];
const THEMES: readonly (readonly [Reading['theme'], MessageKey])[] = [
  ['page', 'theme_page'],
  ['light', 'theme_light'],
  ['dark', 'theme_dark'],
];

/** How marks and cards look. */
export function ReadingSection({ data, actions, words }: Props) {
  const { marks, theme } = data.preferences.settings.reading;
  return (
    <SectionFrame id="reading" title={words.t('section_reading')}>
      <Choice
        name="marks"
        legend="marks"
        options={MARKS}
        chosen={marks}
        words={words}
        choose={(value) => actions.changeReading({ marks: value })}
      />
      <Choice
        name="theme"
        legend="theme"
        options={THEMES}
        chosen={theme}
        words={words}
        choose={(value) => actions.changeReading({ theme: value })}
      />
    </SectionFrame>
  );
}

interface ChoiceProps<T extends string> {
  readonly name: string;
  readonly legend: MessageKey;
  readonly options: readonly (readonly [T, MessageKey])[];
  readonly chosen: T;
  readonly words: Words;
  readonly choose: (value: T) => void;
}

const Choice = <T extends string>({ name, legend, options, chosen, words, choose }: ChoiceProps<T>) => (
  <fieldset class="line">
    <legend>{words.t(legend)}</legend>
    {options.map(([value, label]) => (
      <label key={value}>
        <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => choose(value)} /> {words.t(label)}
      </label>
    ))}
  </fieldset>
);
