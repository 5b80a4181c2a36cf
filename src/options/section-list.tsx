import type { MessageKey, Words } from '../ui/words.ts';
import { useCurrentSection } from './current-section.ts';
import { SECTIONS, type Section } from './options-data.ts';

const SECTION_TITLES: Readonly<Record<Section, MessageKey>> = {
  sites: 'section_sites',
  sources: 'section_sources',
  watchlist: 'section_watchlist',
  'not-this': 'section_not_this',
  reading: 'section_reading',
  privacy: 'section_privacy',
};

/** Where to go on the page. It alone is drawn again while the page scrolls: a choice just clicked on would fall back otherwise, until it is kept. */
export function SectionList({ words: { t } }: { readonly words: Words }) {
  const current = useCurrentSection();
  return (
    <nav aria-label={t('sections')}>
      <ul>
        {SECTIONS.map((section) => (
          <li key={section}>
            <a href={`#${section}`} aria-current={section === current ? 'location' : undefined}>
              {t(SECTION_TITLES[section])}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
