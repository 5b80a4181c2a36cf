import { useEffect, useState } from 'preact/hooks';
import { SECTIONS, type Section } from './options-data.ts';

/** The section that is being read: the list of sections marks it, as the page goes by. */
export function useCurrentSection(): Section {
  const [current, setCurrent] = useState<Section>(SECTIONS[0]);
  useEffect(() => {
    const look = () => setCurrent(sectionInView());
    look();
    addEventListener('scroll', look, { passive: true });
    addEventListener('resize', look);
    // Where the window shows both already, to go from one to the other scrolls nothing.
    addEventListener('hashchange', look);
    return () => {
      removeEventListener('scroll', look);
      removeEventListener('resize', look);
      removeEventListener('hashchange', look);
    };
  }, []);
  return current;
}

/** As far down as a section begins that is being read, CSS pixels: a tall window shows several. */
const READ_FROM = 200;

/** The last that begins near the top of the window. At the end of the page, where no other comes so high: the one gone to, or the last. */
function sectionInView(): Section {
  const top = (section: Section): number => document.getElementById(section)?.getBoundingClientRect().top ?? Number.POSITIVE_INFINITY;
  const begun = SECTIONS.findLast((section) => top(section) <= Math.min(READ_FROM, innerHeight / 3)) ?? SECTIONS[0];
  if (scrollY + innerHeight < document.documentElement.scrollHeight - 1) return begun;
  const goneTo = SECTIONS.find((section) => `#${section}` === location.hash);
  // The window shows all of the page.
  if (scrollY === 0) return goneTo ?? begun;
  const below = SECTIONS.slice(SECTIONS.indexOf(begun));
  return below.find((section) => section === goneTo) ?? below.at(-1) ?? begun;
}
