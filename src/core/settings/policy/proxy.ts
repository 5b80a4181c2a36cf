/** `https://host/path`, with the parts that core needs; a bounded pattern without nesting. */
const ADDRESS = /^(https?):\/\/([a-z0-9.-]{1,253})(?::\d{1,5})?(\/[\w.~%/-]{0,200})?$/i;
const HERE = new Set(['localhost', '127.0.0.1']);

/**
 * An organisation may put an HTTP cache of its own in front of a source. Its base address is asked instead, with the source's host as the first
 * part of the path: `https://data.sec.gov/a?b` becomes `https://cache.example/notes/data.sec.gov/a?b`. One cache can so stand for all sources.
 */
export function throughProxy(url: string, base: string): string {
  return `${base}/${url.replace(/^https:\/\//, '')}`;
}

/** A base address as it is kept: `https` (or `http` on this machine), without credentials, query or fragment. Null for anything else. */
export function proxyBase(text: string): string | null {
  const trimmed = text.trim();
  const [, protocol = '', host = ''] = ADDRESS.exec(trimmed) ?? [];
  if (host === '' || (protocol.toLowerCase() !== 'https' && !HERE.has(host))) return null;
  return trimmed.endsWith('/') ? trimmed.slice(0, -1) : trimmed;
}

/** Match pattern that must be granted before the cache can be asked; ports are no part of patterns. Null for what is no base address. */
export function proxyOrigin(base: string): string | null {
  const [, protocol = '', host = ''] = ADDRESS.exec(base) ?? [];
  return host === '' ? null : `${protocol.toLowerCase()}://${host.toLowerCase()}/*`;
}

/** Whether it can be kept as a base address; see `proxyBase`. */
export const isProxy = (value: unknown): value is string => typeof value === 'string' && proxyBase(value) !== null;
