import type { Words } from '../../ui/words.ts';
import type { Site } from '../session/popup-data.ts';

interface Props {
  readonly site: Site;
  readonly onTurnOff: () => void;
  readonly words: Words;
}

/** One click, and this site is left alone from now on. */
export function SiteSwitch({ site, onTurnOff, words: { t } }: Props) {
  return (
    <button
      type="button"
      class="switch"
      role="switch"
      aria-checked="true"
      disabled={site.locked}
      title={t(site.locked ? 'locked' : 'turn_off_site', [site.host])}
      onClick={onTurnOff}
    >
      <i aria-hidden="true" />
      {t('on_this_site')}
      <span class="visually-hidden"> {site.host}</span>
    </button>
  );
}
