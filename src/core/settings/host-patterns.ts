/** Match patterns of a host and its subdomains. None for what is not a host name. */
export const patternsOf = (host: string): readonly string[] => (/^[a-z0-9-]+(?:\.[a-z0-9-]+)*$/.test(host) ? [`*://*.${host}/*`] : []);
