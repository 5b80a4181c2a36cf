import { originsOf } from '../providers/access.ts';
import { sec } from '../providers/sec.ts';
import { reportSurprise } from './report.ts';

const SEC_ORIGINS = originsOf(sec);

/** The extension, as the browser knows it. */
interface Own {
  readonly id: string;
  /** `chrome-extension://…/` or `moz-extension://…/`. */
  readonly url: string;
  readonly version: string;
}

/**
 * What the SEC is told: it asks automated readers to say who they are, and where those behind them can be found. That is the page in the store,
 * which the id leads to; a build that is shipped otherwise changes it here.
 */
export function secAgent({ id, url, version }: Own): string {
  const page = url.startsWith('moz-') ? `https://addons.mozilla.org/addon/${id}/` : `https://chromewebstore.google.com/detail/${id}`;
  return `MarginNotes/${version} (browser extension; +${page})`;
}

type Granted = (origins: readonly string[]) => Promise<boolean>;

/**
 * A permission check that also makes sure, before the SEC is asked, that our own requests to it name us, which `declare` does for some hosts:
 * a browser does not let an extension set the header itself. Where that fails, they are not made, and the next one tries again.
 */
export function declareToSec(granted: Granted, declare: (hosts: readonly string[]) => Promise<void>): Granted {
  let declared: Promise<boolean> | null = null;
  return async (origins) => {
    if (!(await granted(origins))) return false;
    if (!SEC_ORIGINS.some((origin) => origins.includes(origin))) return true;
    declared ??= declare(sec.hosts).then(
      () => true,
      (error) => {
        reportSurprise(error);
        declared = null;
        return false;
      },
    );
    return declared;
  };
}
