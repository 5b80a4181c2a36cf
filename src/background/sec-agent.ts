import { declareUserAgent } from '../platform/network-rules.ts';
import { ownId, ownUrl, ownVersion } from '../platform/runtime.ts';
import { reportSurprise } from './report.ts';

/** Where those behind the extension can be found: its page in the store, which the id leads to. A build that is shipped otherwise changes it here. */
const CONTACT = ownUrl('').startsWith('moz-')
  ? `https://addons.mozilla.org/addon/${ownId()}/`
  : `https://chromewebstore.google.com/detail/${ownId()}`;
/** The SEC asks automated readers to say who they are; a browser does not let an extension set the header itself. */
const USER_AGENT = `MarginNotes/${ownVersion()} (browser extension; +${CONTACT})`;
const HOSTS = ['data.sec.gov', 'www.sec.gov'];
const RULE_ID = 1;

type Granted = (origins: readonly string[]) => Promise<boolean>;

/**
 * A permission check that also makes sure, before the SEC is asked, that our own requests to it name us; where that fails, they are not made,
 * and the next one tries again.
 */
export function declareToSec(granted: Granted): Granted {
  let declared: Promise<boolean> | null = null;
  return async (origins) => {
    if (!(await granted(origins))) return false;
    if (!HOSTS.some((host) => origins.some((origin) => origin.includes(host)))) return true;
    declared ??= declareUserAgent(RULE_ID, HOSTS, USER_AGENT).then(
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
