/**
 * What a browser makes of a redirect to a host that is not granted to the extension: followed, it fails like a broken connection; not followed,
 * it is an answer of which only that is told.
 */
export function redirected(init: RequestInit): Response {
  if (init.redirect !== 'manual') throw new TypeError('Failed to fetch');
  const response = new Response(null);
  for (const [name, value] of Object.entries({ type: 'opaqueredirect', status: 0, ok: false, url: '' })) {
    Object.defineProperty(response, name, { value });
  }
  return response;
}
