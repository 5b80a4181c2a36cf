import { type Instrument, isInstrument, type Organisation } from '../core/instruments/instrument.ts';
import { isConfirmed } from '../core/settings/confirmations.ts';
import { isDismissed } from '../core/settings/dismissals.ts';
import { Icon } from '../ui/icon.tsx';
import { counted, type Words } from '../ui/words.ts';
import { type ArticleData, instrumentsOf, type Named, organisationsOf, type PopupActions, quietOf, shortName } from './popup-data.ts';

interface Props {
  readonly article: ArticleData;
  readonly actions: PopupActions;
  readonly words: Words;
}

/** Who the article names: listed, unlisted, and perhaps. */
export function NamesTab({ article, actions, words }: Props) {
  const { t } = words;
  const instruments = instrumentsOf(article.notes);
  const organisations = organisationsOf(article.notes);
  const quiet = article.quiet ? quietOf(article.notes) : [];
  if (instruments.length + organisations.length + quiet.length === 0) return <p class="empty">{t('no_names')}</p>;
  return (
    <div class="names">
      {instruments.length > 0 && <h2>{t('listed_names')}</h2>}
      <ul>
        {instruments.map((named) => (
          <Listed key={named.entity.id} named={named} watched={article.watched.includes(named.entity.id)} actions={actions} words={words} />
        ))}
      </ul>
      {organisations.length > 0 && <h2>{t('unlisted_names')}</h2>}
      <ul>
        {organisations.map((named) => (
          <li key={named.entity.id}>
            <p class="who">
              <b>{named.entity.name}</b>
              {named.entity.related.length > 0 && (
                <small class="relatives">
                  {t('related_listed')}{' '}
                  {named.entity.related.map((id) => (
                    <b class="chip" key={id} title={article.notes.entities[id]?.name}>
                      {shortName(article.notes, id)}
                    </b>
                  ))}
                </small>
              )}
            </p>
            <ShowFirst named={named} actions={actions} words={words} />
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
          <Quiet key={named.entity.id} named={named} article={article} actions={actions} words={words} />
        ))}
      </ul>
    </div>
  );
}

interface ListedProps {
  readonly named: Named<Instrument>;
  readonly watched: boolean;
  readonly actions: PopupActions;
  readonly words: Words;
}

function Listed({ named, watched, actions, words }: ListedProps) {
  const { id, symbol, name, venue } = named.entity;
  return (
    <li>
      <span class="symbol">
        <b class="chip">{symbol}</b>
      </span>
      <p class="who">
        {name} {venue && <small>{venue}</small>}
      </p>
      <ShowFirst named={named} actions={actions} words={words} />
      <button
        type="button"
        class="tool"
        aria-pressed={watched}
        aria-label={words.t('watch', [name])}
        title={words.t(watched ? 'watched' : 'add_to_watchlist')}
        onClick={() => (watched ? actions.unwatch(id) : actions.watch(id))}
      >
        <Icon name="star" filled={watched} />
      </button>
    </li>
  );
}

interface NamedProps {
  readonly named: Named<Instrument | Organisation>;
  readonly actions: PopupActions;
  readonly words: Words;
}

function ShowFirst({ named, actions, words }: NamedProps) {
  const [first] = named.mentions;
  if (!first) return null;
  return (
    <button type="button" class="link count" title={words.t('show_in_page')} onClick={() => actions.reveal(first.start, first.end)}>
      {counted(words, 'mentions', named.mentions.length)}
      <span class="visually-hidden"> {named.entity.name}</span>
    </button>
  );
}

interface QuietProps extends NamedProps {
  readonly article: ArticleData;
}

/** A doubtful name: the reader settles it, and can take that back. */
function Quiet({ named, article, actions, words }: QuietProps) {
  const { t } = words;
  const { entity } = named;
  const [first] = named.mentions;
  if (!first) return null;
  const { url } = article.notes.article;
  const dismissed = isDismissed(article.dismissals, entity.id, first.surface, url);
  const confirmed = !dismissed && isConfirmed(article.confirmations, entity.id, first.surface, url);
  const settled = dismissed ? t('dismissed_everywhere', [first.surface]) : confirmed && t('confirmed', [first.surface]);
  return (
    <li class="quiet">
      <p class="who">
        “{first.surface}” → {isInstrument(entity) ? `${entity.name} (${entity.symbol})` : entity.name}
        <small role="status">{settled || t('quiet_why', [words.format.percent(first.confidence, { digits: 0 })])}</small>
      </p>
      <ShowFirst named={named} actions={actions} words={words} />
      {settled ? (
        <button type="button" class="link" onClick={() => actions.undo(first)}>
          {t('undo')}
          <span class="visually-hidden"> {first.surface}</span>
        </button>
      ) : (
        <>
          <button type="button" class="link" onClick={() => actions.confirm(first)}>
            {t('confirm_name')}
            <span class="visually-hidden"> {first.surface}</span>
          </button>
          <button type="button" class="link" onClick={() => actions.dismiss(first)}>
            {t('not_this')}
            <span class="visually-hidden"> {first.surface}</span>
          </button>
        </>
      )}
    </li>
  );
}
