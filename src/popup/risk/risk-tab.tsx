import { useRef, useState } from 'preact/hooks';
import type { InstrumentId } from '../../core/instruments/instrument.ts';
import type { ArticleNotes } from '../../core/notes.ts';
import type { ThemeEvidence, ThemeId, WatchPoint } from '../../core/risk/themes/theme.ts';
import { counted, type MessageKey, type Words } from '../../ui/words.ts';
import { Failed } from '../failed.tsx';
import { Quote } from '../quote.tsx';
import { correlatedOf } from '../session/article-data.ts';
import { type ArticleData, errorOf, instrumentsOf, type PopupActions, shortName } from '../session/popup-data.ts';
import { HeatMap, heatHeight } from './heat-map.tsx';
import { InstrumentTable } from './instrument-table.tsx';
import { Sources } from './sources.tsx';
import { Summary } from './summary-list.tsx';
import { type Finding, watchPoints } from './watch-points.ts';
import { WatchedMoves } from './watched-moves.tsx';

interface Props {
  readonly article: ArticleData;
  readonly actions: PopupActions;
  readonly words: Words;
  readonly now: number;
}

const POINTS: Readonly<Record<WatchPoint, MessageKey>> = {
  ai_demand: 'point_ai_demand',
  balance_sheets: 'point_balance_sheets',
  correlation: 'point_correlation',
  regulation_energy: 'point_regulation_energy',
};

const THEME_NAMES: Readonly<Record<ThemeId, MessageKey>> = {
  leverage_debt: 'theme_leverage_debt',
  demand_shortfall: 'theme_demand_shortfall',
  circular_financing: 'theme_circular_financing',
  contagion_correlation: 'theme_contagion_correlation',
  lockup_selling: 'theme_lockup_selling',
  volatility_selloff: 'theme_volatility_selloff',
  regulation_energy: 'theme_regulation_energy',
  bubble_valuation: 'theme_bubble_valuation',
  capex_overcommit: 'theme_capex_overcommit',
  liquidity_crunch: 'theme_liquidity_crunch',
  macro_policy: 'theme_macro_policy',
  earnings_weakness: 'theme_earnings_weakness',
  legal_fraud: 'theme_legal_fraud',
  competition: 'theme_competition',
  concentration: 'theme_concentration',
  execution: 'theme_execution',
};

/** What the article fears, beside what the market data says of the same names. */
export function RiskTab({ article, actions, words, now }: Props) {
  const { t } = words;
  const [point, setPoint] = useState<WatchPoint | null>(null);
  const findings = watchPoints(article, words);
  const awaited = useRef(new Set<WatchPoint>());
  for (const finding of findings) if (finding.waiting) awaited.current.add(finding.point);
  // What was waited for has its room, and nothing may jump for it.
  const bare = findings.filter((finding) => finding.bare && finding.evidence.length === 0 && !awaited.current.has(finding.point));
  const opened = findings.find((finding) => finding.point === point);
  const { correlations, notes } = article;
  // One sentence on why there is no map needs none of its room.
  const isNone = errorOf(correlations) !== null;
  const room = isNone ? 0 : heatHeight(correlatedOf(notes).map((id) => shortName(notes, id)));
  return (
    <div class="risk">
      <Summary article={article} words={words} />
      <h2>{t('four_to_watch')}</h2>
      {bare.length < findings.length && (
        <ul class="points">
          {findings
            .filter((finding) => !bare.includes(finding))
            .map((finding) => (
              <Point
                key={finding.point}
                finding={finding}
                words={words}
                awaited={awaited.current.has(finding.point)}
                open={finding.point === point}
                onToggle={() => setPoint(finding.point === point ? null : finding.point)}
              />
            ))}
        </ul>
      )}
      {bare.length > 0 && <p class="hint">{t('nothing_on', [bare.map((finding) => t(POINTS[finding.point])).join(', ')])}</p>}
      {opened && <Sentences evidence={opened.evidence} article={article} actions={actions} words={words} id="point-evidence" />}
      <h2>{t('names_then_and_now')}</h2>
      <InstrumentTable article={article} actions={actions} words={words} now={now} />
      {instrumentsOf(notes).length > 0 && <Sources article={article} words={words} now={now} />}
      {correlations !== null && (
        <>
          <h2>{t('moving_together')}</h2>
          <div class="heat-room" style={{ minBlockSize: `${room}rem` }}>
            {correlations === 'waiting' && <p class="pending place">{t('fetching_prices')}</p>}
            {correlations !== 'waiting' && !correlations.ok && (
              <Failed error={correlations.error} actions={actions} words={words} now={now} />
            )}
            {correlations !== 'waiting' && correlations.ok && (
              <>
                <HeatMap matrix={correlations.value} nameOf={(id) => shortName(notes, id)} words={words} now={now} />
                <LeftOut notes={notes} shown={correlations.value.ids} words={words} />
              </>
            )}
          </div>
        </>
      )}
      <h2>{t('risks_raised')}</h2>
      {notes.themes.length === 0 && <p class="pending">{t('no_themes')}</p>}
      {notes.themes.map(({ theme, evidence }) => (
        <details class="theme" key={theme}>
          <summary>
            <b>{t(THEME_NAMES[theme])}</b> <small>{counted(words, 'sentences', evidence.length)}</small>
          </summary>
          <Sentences evidence={evidence} article={article} actions={actions} words={words} />
        </details>
      ))}
      {/* Last: it comes late, and nothing may jump for it. */}
      <WatchedMoves article={article} actions={actions} words={words} now={now} />
    </div>
  );
}

interface LeftOutProps {
  readonly notes: ArticleNotes;
  readonly shown: readonly InstrumentId[];
  readonly words: Words;
}

/** The map stays legible with a dozen names; the others are named, never dropped in silence. */
function LeftOut({ notes, shown, words: { t } }: LeftOutProps) {
  const out = instrumentsOf(notes).filter(({ entity }) => !shown.includes(entity.id));
  if (out.length === 0) return null;
  return <p class="hint">{t('heat_left_out', [out.map(({ entity }) => shortName(notes, entity.id)).join(', ')])}</p>;
}

interface PointProps {
  readonly finding: Finding;
  readonly words: Words;
  /** Is or was waited for while it is shown. */
  readonly awaited: boolean;
  readonly open: boolean;
  readonly onToggle: () => void;
}

/** Has the room of all that may be said where that is waited for; where it was known from the first, no more than it takes. */
function Point({ finding, words, awaited, open, onToggle }: PointProps) {
  const { point, value, caption, waiting, strained, evidence } = finding;
  return (
    <li class={awaited ? 'point awaited' : 'point'} aria-busy={waiting}>
      <h3>{words.t(POINTS[point])}</h3>
      {waiting && <i class="bone" />}
      {value && <b class={strained ? 'value loss' : 'value'}>{value}</b>}
      <p>{caption}</p>
      {evidence.length > 0 && (
        <button type="button" class="link" aria-expanded={open} aria-controls="point-evidence" onClick={onToggle}>
          {counted(words, 'sentences', evidence.length)}
          <span class="visually-hidden"> {words.t(POINTS[point])}</span>
        </button>
      )}
    </li>
  );
}

interface SentencesProps extends Omit<Props, 'now'> {
  readonly evidence: readonly ThemeEvidence[];
  readonly id?: string;
}

function Sentences({ evidence, article, actions, words, id }: SentencesProps) {
  return (
    <ul class="sentences" id={id}>
      {evidence.map((item) => (
        <li key={item.start}>
          <Quote notes={article.notes} sentence={item} part={phraseOf(item, article)} actions={actions} words={words} />
          {item.modality === 'hypothetical' && <small>{words.t('modality_hypothetical')}</small>}
          {item.entities.map((id) => (
            <b class="chip" key={id} title={article.notes.entities[id]?.name}>
              {shortName(article.notes, id)}
            </b>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** Where the words that matched stand in the article; the whole sentence when they are not found as such. */
function phraseOf({ start, end, phrase }: ThemeEvidence, { notes }: ArticleData): { readonly start: number; readonly end: number } {
  const at = notes.sentences[start]?.toLowerCase().indexOf(phrase.toLowerCase()) ?? -1;
  return at < 0 || phrase === '' ? { start, end: start } : { start: start + at, end: Math.min(end, start + at + phrase.length) };
}
