import { declareUserAgent } from '../platform/network-rules.ts';

/** The SEC asks automated readers to say who they are; a browser does not let an extension set the header itself. */
const USER_AGENT = 'Margin Notes browser extension contact@margin-notes.example';
const HOSTS = ['data.sec.gov', 'www.sec.gov'];
const RULE_ID = 1;

type Granted = (origins: readonly string[]) => Promise<boolean>;

/** A permission check that also makes sure, before the SEC is asked, that our own requests to it name us. */
export function declareToSec(granted: Granted): Granted {
  let declared: Promise<void> | null = null;
  return async (origins) => {
    if (!(await granted(origins))) return false;
    if (HOSTS.some((host) => origins.some((origin) => origin.includes(host)))) {
      declared ??= declareUserAgent(RULE_ID, HOSTS, USER_AGENT);
      await declared;
    }
    return true;
  };
}
