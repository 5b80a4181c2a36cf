import { DWELL_RANGE, GRACE_RANGE, NUMBER_FORMATS, type ReadingSettings } from '../../core/settings/settings.ts';
import type { MessageKey, Words } from '../../ui/words.ts';
import { isLocked } from '../locked.tsx';
import type { OptionsActions, OptionsData } from '../options-data.ts';
import { SectionFrame } from '../section.tsx';

interface Props {
  readonly data: OptionsData;
  readonly actions: OptionsActions;
  readonly words: Words;
}

type Field = keyof ReadingSettings;
type Choices<F extends Field> = readonly (readonly [ReadingSettings[F], MessageKey])[];

const TRIGGERS: Choices<'trigger'> = [
  ['hover', 'trigger_hover'],
  ['modifier', 'trigger_modifier'],
  ['click', 'trigger_click'],
];
const MARKS: Choices<'marks'> = [
  ['all', 'marks_all'],
  ['first', 'marks_first'],
];
const STYLES: Choices<'style'> = [
  ['dotted', 'style_dotted'],
  ['underline', 'style_underline'],
  ['wash', 'style_wash'],
];
const QUIET: Choices<'quiet'> = [
  [true, 'quiet_listed'],
  [false, 'quiet_hidden'],
];
const THEMES: Choices<'theme'> = [
  ['page', 'theme_page'],
  ['light', 'theme_light'],
  ['dark', 'theme_dark'],
];
const MOTIONS: Choices<'motion'> = [
  ['system', 'motion_system'],
  ['none', 'motion_none'],
];
const CURRENCIES: Choices<'currency'> = [
  ['symbol', 'currency_symbol'],
  ['code', 'currency_code'],
];

/** How marks and cards look and behave. */
export function ReadingSection({ data, actions, words }: Props) {
  const { t } = words;
  const { reading } = data.preferences.settings;
  const choice = <F extends Field>(field: F, legend: MessageKey, options: Choices<F>) => (
    <div class="line" role="radiogroup" aria-labelledby={`${field}-label`}>
      <b id={`${field}-label`}>{t(legend)}</b>
      <span class="options">
        {options.map(([value, label]) => (
          <label key={label}>
            <input
              type="radio"
              name={field}
              value={String(value)}
              checked={value === reading[field]}
              disabled={isLocked(data.policy, `reading.${field}`)}
              onChange={() => actions.changeReading({ [field]: value })}
            />{' '}
            {t(label)}
          </label>
        ))}
      </span>
      {isLocked(data.policy, `reading.${field}`) && <small class="locked">{t('locked')}</small>}
    </div>
  );
  const delay = (field: 'dwell' | 'grace', label: MessageKey, { least, most }: { readonly least: number; readonly most: number }) => (
    <label class="line">
      <b>{t(label)}</b>
      <input
        type="number"
        min={least}
        max={most}
        step={50}
        value={reading[field]}
        disabled={isLocked(data.policy, `reading.${field}`)}
        onChange={(event) => {
          const input = event.currentTarget;
          const value = input.value === '' ? reading[field] : Math.round(Math.max(least, Math.min(most, input.valueAsNumber)));
          // What is shown is what holds.
          input.value = String(value);
          if (value !== reading[field]) actions.changeReading({ [field]: value });
        }}
      />
      {t('milliseconds')}
      {isLocked(data.policy, `reading.${field}`) && <small class="locked">{t('locked')}</small>}
    </label>
  );
  return (
    <SectionFrame id="reading" title={t('section_reading')}>
      {choice('trigger', 'trigger', TRIGGERS)}
      {delay('dwell', 'dwell', DWELL_RANGE)}
      {delay('grace', 'grace', GRACE_RANGE)}
      {choice('marks', 'marks', MARKS)}
      {choice('style', 'style', STYLES)}
      {choice('quiet', 'quiet', QUIET)}
      {choice('theme', 'theme', THEMES)}
      {choice('motion', 'motion', MOTIONS)}
      <label class="line">
        <b>{t('numbers')}</b>
        <select
          value={reading.numbers}
          disabled={isLocked(data.policy, 'reading.numbers')}
          onChange={(event) => {
            const numbers = NUMBER_FORMATS.find((each) => each === event.currentTarget.value);
            if (numbers) actions.changeReading({ numbers });
          }}
        >
          {NUMBER_FORMATS.map((each) => (
            <option key={each} value={each}>
              {each === 'browser' ? t('numbers_browser') : `${new Intl.NumberFormat(each).format(EXAMPLE)} (${each})`}
            </option>
          ))}
        </select>
        {isLocked(data.policy, 'reading.numbers') && <small class="locked">{t('locked')}</small>}
      </label>
      {choice('currency', 'currency', CURRENCIES)}
    </SectionFrame>
  );
}

const EXAMPLE = 1234567.89;
