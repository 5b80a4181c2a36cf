/** A host name in lower case, or an address of four numbers. */
export const isHost = (text: string): boolean => /^[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){0,8}$/.test(text);

/** Match patterns of a host and its subdomains. None for what is not a host name. */
export const patternsOf = (host: string): readonly string[] => (isHost(host) ? [`*://*.${host}/*`] : []);

/** `*://*.example.com/*` is `example.com` to a reader. */
export const hostOf = (pattern: string): string =>
  pattern
    .replace(/^[^:]+:\/\//, '')
    .replace(/\/.*$/, '')
    .replace(/^\*\./, '');
