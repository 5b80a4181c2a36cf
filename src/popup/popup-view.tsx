import type { ComponentChildren } from 'preact';
import { useRef } from 'preact/hooks';
import { inARow, type MessageKey, type Words } from '../ui/words.ts';
import { FiguresTab } from './figures/figures-tab.tsx';
import { Head } from './head/head.tsx';
import { Refused } from './head/refused.tsx';
import { inlineStep } from './inline-step.ts';
import { NamesTab } from './names/names-tab.tsx';
import { RiskTab } from './risk/risk-tab.tsx';
import { instrumentsOf, organisationsOf, type PopupActions, type PopupData, quietOf, type Tab } from './session/popup-data.ts';

interface Props {
  readonly data: PopupData;
  readonly actions: PopupActions;
  readonly words: Words;
  readonly now: number;
}

/** The popup, and the side panel: the article's figures, its risks and its names. */
export function PopupView({ data, actions, words, now }: Props) {
  const { t } = words;
  switch (data.state) {
    case 'opening':
      return (
        <Message>
          <Bones />
        </Message>
      );
    case 'reading':
      return (
        <Message title={t('reading_title')} text={t('reading_text')}>
          <i class="scan" aria-hidden="true" />
        </Message>
      );
    case 'unreadable':
      return <Message title={t('unreadable_title')} text={t('unreadable_text')} />;
    case 'no-access':
      return (
        <Message
          title={t('no_access_title', [data.host])}
          text={t(data.refused ? 'no_access_refused' : data.before ? 'no_access_before' : 'no_access_text')}
        >
          <button type="button" class="button primary" onClick={actions.readPage}>
            {t('read_this_page')}
          </button>
          <button type="button" class="link" onClick={actions.openOptions}>
            {t('choose_sites')}
          </button>
        </Message>
      );
    case 'not-an-article':
      return (
        <Message title={t('not_article_title')} text={t('not_article_text', [data.host])}>
          <button type="button" class="button" onClick={actions.readPage}>
            {t('read_anyway')}
          </button>
        </Message>
      );
    case 'error':
      return (
        <Message title={t('page_error_title')} text={t('page_error_text', [data.host])}>
          <button type="button" class="button primary" onClick={actions.readPage}>
            {t('try_again')}
          </button>
        </Message>
      );
    case 'off':
      return off({ data, actions, words, now });
    default:
      return <Article {...data} actions={actions} words={words} now={now} />;
  }
}

const Bones = () => (
  <>
    <i class="bone" />
    <i class="bone" />
  </>
);

interface MessageProps {
  /** Absent while nothing is known. */
  readonly title?: string;
  readonly text?: string;
  readonly children?: ComponentChildren;
}

/** All but the article. What is said comes into one and the same place, or no screen reader would hear it. */
const Message = ({ title, text, children }: MessageProps) => (
  <main class={title === undefined ? 'popup opening' : 'popup message'} aria-busy={title === undefined}>
    {title !== undefined && <Leaf />}
    <div role="status">
      {title !== undefined && (
        <>
          <h1>{title}</h1>
          <p>{text}</p>
        </>
      )}
    </div>
    {children}
  </main>
);

/** A page with its margin, and one name marked in it: what there is to see where there is nothing to read. */
const Leaf = () => (
  <svg class="leaf" width="44" height="52" viewBox="0 0 44 52" aria-hidden="true" focusable="false">
    <rect x="1" y="1" width="42" height="50" rx="5" />
    <path class="margin" d="M11 1v50" />
    <path class="text" d="M17 12h20M17 20h8M17 28h20M17 36h16" />
    <path class="mark" d="M28 20h9M28 23.5h9" />
  </svg>
);

function off({
  data: { site, until, refusal = null },
  actions,
  words,
  now,
}: Props & { readonly data: Extract<PopupData, { state: 'off' }> }) {
  const { t, format } = words;
  const text = until === null ? t('off_text') : t('resting_text', [format.time(until, now)]);
  return (
    <Message title={t('off_title', [site.host])} text={site.locked ? inARow(text, t('locked')) : text}>
      {!site.locked && (
        <button type="button" class="button primary" onClick={actions.turnOn}>
          {t('turn_on_site')}
        </button>
      )}
      <Refused refusal={refusal} openOptions={actions.openOptions} words={words} />
      <button type="button" class="link" onClick={actions.openOptions}>
        {t('choose_sites')}
      </button>
    </Message>
  );
}

type ArticleProps = Omit<Props, 'data'> & Omit<Extract<PopupData, { state: 'read' }>, 'state'>;

const TITLES: Readonly<Record<Tab, MessageKey>> = { figures: 'tab_figures', risk: 'tab_risk', names: 'tab_names' };
const TABS = ['figures', 'risk', 'names'] as const;

function Article({ article, glance, tab, site, offline, refusal, actions, words, now }: ArticleProps) {
  const { notes } = article;
  const list = useRef<HTMLDivElement>(null);
  const counts: Readonly<Record<Tab, number>> = {
    figures: glance?.figures ?? notes.figures.length,
    risk: glance?.themes ?? notes.themes.length,
    names:
      (glance?.listed ?? instrumentsOf(notes).length) +
      (glance?.unlisted ?? organisationsOf(notes).length) +
      (article.said.quiet ? (glance?.quiet ?? quietOf(notes).length) : 0),
  };
  const move = (event: KeyboardEvent): void => {
    const next = tabAfter(event, tab);
    if (!next) return;
    event.preventDefault();
    actions.show(next);
    list.current?.querySelector<HTMLElement>(`#tab-${next}`)?.focus();
  };
  return (
    <main class="popup">
      <Head article={article} glance={glance} site={site} offline={offline} actions={actions} words={words} now={now} />
      <Refused refusal={refusal} openOptions={actions.openOptions} words={words} />
      <div class="tabs" role="tablist" ref={list} onKeyDown={move}>
        {TABS.map((each) => (
          <button
            key={each}
            type="button"
            role="tab"
            id={`tab-${each}`}
            aria-selected={each === tab}
            aria-controls="panel"
            aria-label={`${words.t(TITLES[each])}, ${counts[each]}`}
            tabIndex={each === tab ? 0 : -1}
            onClick={() => actions.show(each)}
          >
            {words.t(TITLES[each])} <small>{counts[each]}</small>
          </button>
        ))}
      </div>
      <div class="panel" id="panel" role="tabpanel" aria-labelledby={`tab-${tab}`}>
        {tab === 'figures' && <FiguresTab article={article} partial={glance !== null} actions={actions} words={words} now={now} />}
        {tab !== 'figures' && glance && <Bones />}
        {tab === 'risk' && !glance && <RiskTab article={article} actions={actions} words={words} now={now} />}
        {tab === 'names' && !glance && <NamesTab article={article} actions={actions} words={words} />}
      </div>
      <p class="not-advice">
        {words.t('not_advice')}
        <span>
          <button type="button" class="link" onClick={actions.openOptions}>
            {words.t('options')}
          </button>
          {actions.openPanel && (
            <button type="button" class="link" onClick={actions.openPanel}>
              {words.t('open_panel')}
            </button>
          )}
        </span>
      </p>
    </main>
  );
}

/** The tab that a key leads to: the next or previous one as they are read, the first, or the last. */
function tabAfter(event: KeyboardEvent, tab: Tab): Tab | undefined {
  if (event.key === 'Home') return TABS[0];
  if (event.key === 'End') return TABS.at(-1);
  const step = inlineStep(event);
  return step === 0 ? undefined : TABS[(TABS.indexOf(tab) + step + TABS.length) % TABS.length];
}
