import type { IncomingMessage, ServerResponse } from 'node:http';
import { createServer, type Server } from 'node:https';
import type { AddressInfo } from 'node:net';
import type { TLSSocket } from 'node:tls';
import { closer } from '../close-server.ts';
import { makeCertificate } from './certificate.ts';
import { Connections } from './connections.ts';
import { CONSENT_HOST, type Fault, spoiled } from './faults.ts';
import { replay } from './replay.ts';
import type { ReplayResponse } from './response.ts';
import { staticFile } from './static.ts';

export type { Fault } from './faults.ts';

/** Host of the sample articles. */
export const NEWS_HOST = 'news.example';

interface ReplayOptions {
  /** 0 or absent: any free one. */
  readonly port?: number;
  /** Folder served as `https://news.example/`. */
  readonly pages?: string;
  /** Hosts of the pages besides `news.example`. */
  readonly pageHosts?: readonly string[];
  /** The clock of the data; the real one unless told. */
  readonly now?: () => number;
}

/** A request that arrived. */
export interface Arrival {
  readonly at: number;
  readonly host: string;
  readonly path: string;
  readonly userAgent: string;
  readonly cookie: string;
  readonly referrer: string;
  /**
   * Its connection was open before the host's request before it arrived, so that it may have lain idle. A browser asks again by itself when one
   * of those breaks before it has answered; when a new one does, it does not.
   */
  readonly kept: boolean;
}

/** The local stand-in for every host. */
export interface ReplayServer {
  readonly port: number;
  /** What to trust to believe that it is the hosts. */
  readonly certificate: string;
  /** Puts a fault on a host, or (null) takes it off. Where connections are to break, those that lie idle do so at once. */
  setFault(host: string, fault: Fault | null): void;
  /** Requests by host since the last reset. */
  counts(): Readonly<Record<string, number>>;
  /** Requests in the order they arrived since the last reset. */
  arrivals(): readonly Arrival[];
  /** Forgets requests and faults. */
  reset(): void;
  close(): Promise<void>;
}

/** Hosts that somebody but a browser of ours asks: a browser takes any certificate. */
const HOSTS_BEHIND_CACHE = ['data.sec.gov', 'www.sec.gov', 'query1.finance.yahoo.com'];

/** Starts an HTTPS server that answers for all data hosts, and serves pages; to be reached by mapping hosts to its port. */
export async function startReplay({ port = 0, pages, pageHosts = [], now = Date.now }: ReplayOptions = {}): Promise<ReplayServer> {
  const faults = new Map<string, Fault>();
  const arrivals: Arrival[] = [];
  const newsHosts = new Set([NEWS_HOST, ...pageHosts]);
  const connections = new Connections();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const host = (request.headers.host ?? '').split(':')[0] ?? '';
    const url = new URL(request.url ?? '/', `https://${host || 'localhost'}`);
    const { headers } = request;
    arrivals.push({
      at: now(),
      host,
      path: url.pathname + url.search,
      userAgent: headers['user-agent'] ?? '',
      cookie: headers.cookie ?? '',
      referrer: headers.referer ?? '',
      kept: connections.carry(request.socket as TLSSocket, host, response),
    });
    const fault = faults.get(host) ?? null;
    if (fault?.kind === 'delay') await new Promise((resolve) => setTimeout(resolve, fault.ms));
    if (pages !== undefined && newsHosts.has(host)) {
      const file = await staticFile(pages, url.pathname);
      response.writeHead(file ? 200 : 404, { 'content-type': file?.type ?? 'text/plain', ...(file ? pageHeaders(url) : {}) });
      response.end(file?.body ?? 'Not found');
      return;
    }
    const served = spoiled(serve(host, url, headers), fault);
    if (!served) return void request.socket.destroy();
    response.writeHead(served.status, { 'content-type': served.type, ...served.headers });
    response.end(served.body);
  }

  const serve = (host: string, url: URL, headers: IncomingMessage['headers']): ReplayResponse =>
    host === CONSENT_HOST
      ? { status: 200, type: 'text/html', body: '<!doctype html><h1>Before you continue</h1>' }
      : replay({ host, path: url.pathname, query: url.searchParams, headers, now: now() });

  const identity = makeCertificate(...HOSTS_BEHIND_CACHE);
  const server = createServer(identity, (request, response) => {
    answer(request, response).catch(() => request.socket.destroy());
  });
  server.on('secureConnection', (socket: TLSSocket) => connections.add(socket));
  const close = closer(server);
  await listening(server, port);

  return {
    port: (server.address() as AddressInfo).port,
    certificate: identity.cert,
    setFault: (host, fault) => {
      if (fault) faults.set(host, fault);
      else faults.delete(host);
      if (fault?.kind === 'reset') connections.breakIdle();
    },
    counts: () => {
      const counts: Record<string, number> = {};
      for (const { host } of arrivals) counts[host] = (counts[host] ?? 0) + 1;
      return counts;
    },
    arrivals: () => [...arrivals],
    reset: () => {
      faults.clear();
      arrivals.length = 0;
    },
    close,
  };
}

const listening = (server: Server, port: number): Promise<void> =>
  new Promise((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });

/** `?csp=strict` serves a page under the strictest policy that sites have. */
function pageHeaders(url: URL): Record<string, string> {
  if (url.searchParams.get('csp') !== 'strict') return {};
  return { 'content-security-policy': "default-src 'none'; require-trusted-types-for 'script'; sandbox" };
}
