import type { Theme } from '../../src/core/risk/themes/theme.ts';

interface Place {
  readonly start: number;
  readonly end: number;
}

/** A passage with the risks that it raises, and the sentences that raise them. */
export interface ThemePassage {
  readonly id: string;
  readonly text: string;
  readonly published?: string;
  /** `held` passages are looked at when the rules are done. */
  readonly split?: string;
  readonly themes: readonly {
    readonly theme: string;
    readonly entities?: readonly string[];
    readonly evidence: readonly (Place & { readonly mood: string })[];
  }[];
}

/** F1 in percent; `mood` and `entities` are shares of what was found. */
export interface ThemeScore {
  /** Themes per document. */
  readonly document: number;
  /** Sentences, under their theme. */
  readonly evidence: number;
  readonly mood: number;
  /** Instruments that a theme concerns and that its evidence carries. */
  readonly entities: number;
  /** Themes raised by passages that raise none. */
  readonly falseAlarms: number;
  readonly passages: number;
  readonly errors: readonly string[];
}

export function scoreThemes(passages: readonly ThemePassage[], predicted: ReadonlyMap<string, readonly Theme[]>): ThemeScore {
  const document = { asked: 0, given: 0, right: 0 };
  const evidence = { asked: 0, given: 0, right: 0 };
  const entities = { asked: 0, right: 0 };
  let mood = 0;
  let falseAlarms = 0;
  const errors: string[] = [];
  for (const { id, text, themes } of passages) {
    const found = predicted.get(id) ?? [];
    document.asked += themes.length;
    document.given += found.length;
    evidence.given += found.reduce((sum, theme) => sum + theme.evidence.length, 0);
    if (themes.length === 0) falseAlarms += found.length;
    for (const gold of themes) {
      const theme = found.find((one) => one.theme === gold.theme);
      if (theme !== undefined) document.right += 1;
      evidence.asked += gold.evidence.length;
      for (const place of gold.evidence) {
        const match = theme?.evidence.find((one) => isSame(place, one));
        if (match === undefined) errors.push(`missed ${gold.theme} | ${id} | ${text.slice(place.start, place.end)}`);
        else evidence.right += 1;
        if (match?.modality === place.mood) mood += 1;
      }
      const listed = (gold.entities ?? []).filter((entity) => entity.includes(':'));
      if (theme === undefined) continue;
      entities.asked += listed.length;
      entities.right += listed.filter((entity) => theme.evidence.some((one) => one.entities.includes(entity))).length;
    }
    for (const { theme, evidence: quoted } of found) {
      const gold = themes.find((one) => one.theme === theme);
      for (const { phrase, ...place } of quoted) {
        if (gold?.evidence.some((one) => isSame(one, place)) !== true) errors.push(`false ${theme} | ${id} | ${phrase}`);
      }
    }
  }
  const share = (right: number, of: number): number => (of === 0 ? 100 : (100 * right) / of);
  return {
    document: share(2 * document.right, document.asked + document.given),
    evidence: share(2 * evidence.right, evidence.asked + evidence.given),
    mood: share(mood, evidence.right),
    entities: share(entities.right, entities.asked),
    falseAlarms,
    passages: passages.length,
    errors,
  };
}

/** Half of the shorter one: sentences are split in more than one way. */
const isSame = (a: Place, b: Place): boolean =>
  Math.min(a.end, b.end) - Math.max(a.start, b.start) >= 0.5 * Math.min(a.end - a.start, b.end - b.start);
