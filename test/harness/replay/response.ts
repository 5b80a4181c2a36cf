/** What a host is asked. */
export interface ReplayRequest {
  readonly host: string;
  readonly path: string;
  readonly query: URLSearchParams;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
  /** ms since 1970. */
  readonly now: number;
}

export interface ReplayResponse {
  readonly status: number;
  readonly type: string;
  readonly body: string;
  readonly headers?: Readonly<Record<string, string>>;
}

export const json = (value: unknown, status = 200): ReplayResponse => ({ status, type: 'application/json', body: JSON.stringify(value) });
export const text = (body: string, status = 200, type = 'text/plain'): ReplayResponse => ({ status, type, body });
export const notServed = (): ReplayResponse => text('Not served here.', 404);
