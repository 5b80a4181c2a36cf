import { type Entity, type Instrument, isInstrument } from '../../core/instruments/instrument.ts';
import type { Mention } from '../../core/mentions/mention.ts';
import { isConfirmed } from '../../core/settings/dismissals/confirmations.ts';
import { Icon } from '../../ui/icon.tsx';
import { STAR } from '../../ui/icons.ts';
import { counted, type Words } from '../../ui/words.ts';
import {
  type ArticleData,
  dismissedOf,
  instrumentsOf,
  type Named,
  organisationsOf,
  type PopupActions,
  quietOf,
  shortName,
} from '../session/popup-data.ts';

interface Props {
  readonly article: ArticleData;
  readonly actions: PopupActions;
  readonly words: Words;
}

/** Who the article names: listed, unlisted, and perhaps; and whom the reader took out. */
export function NamesTab({ article, actions, words }: Props) {
  const { t } = words;
  const { notes } = article;
  const instruments = instrumentsOf(notes);
  const organisations = organisationsOf(notes);
  const quiet = article.said.quiet ? quietOf(notes) : [];
  const dismissed = dismissedOf(article);
  const shared = { article, actions, words };
  if (instruments.length + organisations.length + quiet.length + dismissed.length === 0) return <p class="empty">{t('no_names')}</p>;
  return (
    <div class="names">
      {instruments.length > 0 && <h2>{t('listed_names')}</h2>}
      <ul>
        {instruments.map((named) => (
          <Listed key={named.entity.id} named={named} {...shared} />
        ))}
      </ul>
      {organisations.length > 0 && <h2>{t('unlisted_names')}</h2>}
      <ul>
        {organisations.map((named) => (
          <li key={named.entity.id} data-about={named.entity.id}>
            <p class="who">
              <b>{named.entity.name}</b>
              {named.entity.related.length > 0 && (
                <small class="relatives">
                  {t('related_listed')}
                  {named.entity.related.map((id) => (
                    <span key={id}>
                      {' '}
                      <b class="chip" title={notes.entities[id]?.name}>
                        {shortName(notes, id)}
                      </b>
                    </span>
                  ))}
                </small>
              )}
              <Confirmed named={named} {...shared} />
            </p>
            <ShowFirst named={named} {...shared} />
          </li>
        ))}
      </ul>
      {quiet.length > 0 && (
        <>
          <h2>{t('quiet_names')}</h2>
          <p class="hint">{t('quiet_hint')}</p>
        </>
      )}
      <ul>
        {quiet.map((named) => (
          <Quiet key={named.entity.id} named={named} {...shared} />
        ))}
      </ul>
      {dismissed.length > 0 && <h2>{t('section_not_this')}</h2>}
      <ul>
        {dismissed.map((named) => (
          <Dismissed key={named.entity.id} named={named} {...shared} />
        ))}
      </ul>
    </div>
  );
}

interface RowProps<T = Entity> extends Props {
  readonly named: Named<T>;
}

function Listed({ named, article, actions, words }: RowProps<Instrument>) {
  const { id, symbol, name, venue } = named.entity;
  const watched = article.said.watched.includes(id);
  return (
    <li data-about={id}>
      <span class="symbol">
        <b class="chip">{symbol}</b>
      </span>
      <p class="who">
        {name} {venue && <small>{venue}</small>}
        <Confirmed named={named} article={article} actions={actions} words={words} />
      </p>
      <ShowFirst named={named} article={article} actions={actions} words={words} />
      <button
        type="button"
        class="tool"
        aria-pressed={watched}
        aria-label={words.t('watch', [name])}
        title={words.t(watched ? 'watched' : 'add_to_watchlist')}
        onClick={() => (watched ? actions.unwatch(id) : actions.watch(id))}
      >
        <Icon path={STAR} filled={watched} />
      </button>
    </li>
  );
}

/** It is listed because the reader said so, who can take that back. */
function Confirmed({ named, article, actions, words: { t } }: RowProps) {
  const said = named.mentions.filter(({ instrument, surface }) =>
    isConfirmed(article.said.confirmations, instrument, surface, article.page.article.url),
  );
  if (said.length === 0) return null;
  const settled = `settled-${named.entity.id}`;
  return (
    <small class="settled">
      <span id={settled}>{t('confirmed', [surfacesOf(said)])}</span>{' '}
      <button type="button" class="link" aria-describedby={settled} onClick={() => actions.undo(said)}>
        {t('undo')}
        <span class="visually-hidden"> {surfacesOf(said)}</span>
      </button>
    </small>
  );
}

/** `label`: what is mentioned, where that is not the name itself. */
function ShowFirst({ named, actions, words, label = named.entity.name }: RowProps & { readonly label?: string }) {
  const [first] = named.mentions;
  if (!first) return null;
  return (
    <button type="button" class="link count" title={words.t('show_in_page')} onClick={() => actions.reveal(first.start, first.end)}>
      {counted(words, 'mentions', named.mentions.length)}
      <span class="visually-hidden"> {label}</span>
    </button>
  );
}

/** A doubtful name: the reader settles it, in all the ways in which the text writes it. */
function Quiet({ named, article, actions, words }: RowProps) {
  const { t } = words;
  const { mentions } = named;
  // What is doubtful is never wholly sure.
  const surest = Math.min(0.99, Math.max(...mentions.map(({ confidence }) => confidence)));
  return (
    <li class="quiet" data-about={named.entity.id}>
      <p class="who">
        {t('quoted', [surfacesOf(mentions)])} → {nameOf(named.entity)}
        <small>{t('quiet_why', [words.format.percent(surest, { digits: 0 })])}</small>
      </p>
      <ShowFirst named={named} article={article} actions={actions} words={words} label={surfacesOf(mentions)} />
      <button type="button" class="button" onClick={() => actions.confirm(mentions)}>
        {t('confirm_name')}
        <span class="visually-hidden"> {surfacesOf(mentions)}</span>
      </button>
      <button type="button" class="button" onClick={() => actions.dismiss(mentions)}>
        {t('deny_name')}
        <span class="visually-hidden"> {surfacesOf(mentions)}</span>
      </button>
    </li>
  );
}

/** A name that the reader took out; it is nowhere else, and this is the way back. */
function Dismissed({ named, actions, words: { t } }: RowProps) {
  return (
    <li class="quiet" data-about={named.entity.id}>
      <p class="who">
        {t('quoted', [surfacesOf(named.mentions)])} → <s>{nameOf(named.entity)}</s>
      </p>
      <button type="button" class="link" onClick={() => actions.undo(named.mentions)}>
        {t('undo')}
        <span class="visually-hidden"> {surfacesOf(named.mentions)}</span>
      </button>
    </li>
  );
}

const nameOf = (entity: Entity): string => (isInstrument(entity) ? `${entity.name} (${entity.symbol})` : entity.name);

/** Each way in which the text writes the name, once. */
const surfacesOf = (mentions: readonly Mention[]): string => [...new Set(mentions.map(({ surface }) => surface))].slice(0, 4).join(', ');
