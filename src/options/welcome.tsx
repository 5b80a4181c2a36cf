import type { Words } from '../ui/words.ts';

/** What the extension does, in a picture, and what it never does. */
export const Welcome = ({ words: { t } }: { readonly words: Words }) => (
  <section class="welcome">
    <svg viewBox="0 0 660 250" role="img" aria-label={t('welcome_picture')}>
      <rect class="sheet" x="1" y="1" width="658" height="248" rx="10" />
      <path class="margin" d="M42 1v248" />
      <path class="headline" d="M66 40h300M66 62h210" />
      <path
        class="words"
        d="M66 96h150M296 96h70M66 116h300M66 136h120M266 136h100M66 156h300M66 176h90M236 176h130M66 196h300M66 216h180"
      />
      <path class="name" d="M222 96h66M192 136h66M162 176h66" />
      <path class="mark" d="M222 105h66M192 145h66M162 185h66" />
      <path class="pointer" d="M252 138l4 19 5-6 8-1z" />
      <rect class="card" x="398" y="28" width="236" height="194" rx="8" />
      <path class="name" d="M416 54h92" />
      <path class="words" d="M416 74h54" />
      <path class="price" d="M416 100h64" />
      <path class="gain" d="M492 100h38" />
      <path class="line" d="M416 158l18-8 16 5 20-14 18 6 18-18 20 8" />
      <path class="since" d="M526 137l18-10 18 4 18-12 18 3 18-12" />
      <path class="dashed" d="M526 116v50" />
      <circle class="dot" cx="526" cy="137" r="4" />
      <path class="words" d="M416 186h80M540 186h74M416 204h60M540 204h50" />
    </svg>
    <ul class="facts">
      <li>{t('never_article')}</li>
      <li>{t('never_page')}</li>
      <li>{t('never_track')}</li>
    </ul>
  </section>
);
