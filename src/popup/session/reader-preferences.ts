import { coalesced } from '../../core/coalesced.ts';
import { NO_DISMISSALS } from '../../core/settings/dismissals/dismissals.ts';
import type { Refusal } from '../../core/settings/refusal.ts';
import { DEFAULT_SETTINGS, type Settings, type SiteSettings } from '../../core/settings/settings.ts';
import { hasRoom, liftSiteRules, setSiteRule, siteRule } from '../../core/settings/sites/site-rules.ts';
import type { PopupData, ReaderSaid, Site } from './popup-data.ts';
import type { PopupPorts } from './popup-ports.ts';
import { offAt, siteOf } from './site-of.ts';

/** What the reader chose, as it was read last, and where they want nothing read. */
export class ReaderPreferences {
  readonly #ports: Pick<PopupPorts, 'store' | 'ask' | 'now' | 'isGranted'>;
  #settings: Settings = DEFAULT_SETTINGS;
  #sitesLocked = false;
  #said: ReaderSaid = {
    watched: [],
    quiet: true,
    notice: false,
    confirmations: NO_DISMISSALS,
    dismissals: NO_DISMISSALS,
  };

  constructor(ports: Pick<PopupPorts, 'store' | 'ask' | 'now' | 'isGranted'>) {
    this.#ports = ports;
  }

  /** Before the first reading: the defaults. */
  get reading(): Settings['reading'] {
    return this.#settings.reading;
  }

  get said(): ReaderSaid {
    return this.#said;
  }

  /** Asked for again meanwhile, it is read once more, so that what is older never comes last. */
  readonly read = coalesced(async () => {
    const { stored, policy } = await this.#ports.store.readWithPolicy();
    const { settings, watchlist, confirmations, dismissals } = stored;
    this.#settings = settings;
    this.#sitesLocked = policy.locked.has('sites.off');
    this.#said = {
      watched: watchlist.entries.map(({ id }) => id),
      quiet: settings.reading.quiet,
      notice: settings.watching.notice,
      confirmations,
      dismissals,
    };
  });

  /** The site of a page, for its switch; null where there is none. */
  siteOf(hostname: string | null): Site | null {
    return siteOf(hostname, this.#sitesLocked);
  }

  /** What is shown where the reader wants nothing; null where they do. */
  offAt(hostname: string | null): Extract<PopupData, { state: 'off' }> | null {
    return offAt(hostname, this.#settings.sites, this.#sitesLocked, this.#ports.now());
  }

  /** Whether pages of a site are read without a click, as they are opened: the reader's choice, and what the browser grants. */
  async isReadUnasked(hostname: string | null): Promise<boolean> {
    const { sites } = this.#settings;
    if (!hostname || siteRule(sites, hostname, this.#ports.now()) !== null) return false;
    return (sites.mode !== 'click' || sites.patterns.length > 0) && this.#ports.isGranted(hostname);
  }

  /** Gives why it was refused; null where it was done. */
  async turnOff({ host }: Site): Promise<Refusal | null> {
    const now = this.#ports.now();
    if (!hasRoom(this.#settings.sites, host, 'off', now)) return 'sites_full';
    return this.#changeSites((sites) => setSiteRule(sites, host, 'off', now));
  }

  /** The same. */
  turnOn(hostname: string): Promise<Refusal | null> {
    return this.#changeSites((sites) => liftSiteRules(sites, hostname, this.#ports.now()));
  }

  async #changeSites(change: (sites: SiteSettings) => SiteSettings): Promise<Refusal | null> {
    const { store, ask } = this.#ports;
    if (!(await store.changeSettings((settings) => ({ ...settings, sites: change(settings.sites) })))) return 'sites_newer';
    await this.read();
    await ask('sites/apply', null);
    return null;
  }
}
