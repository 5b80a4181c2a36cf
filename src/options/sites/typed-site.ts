/** What a reader typed for a site, as the browser itself would write it: `München.de.` is `xn--mnchen-3ya.de`. Unchanged where it is no address. */
export function asAddress(text: string): string {
  const bare = text
    .trim()
    .slice(0, 500)
    .replace(/^(?:\*|https?):\/\//i, '')
    .replace(/^\*\./, '');
  const address = `https://${bare}`;
  if (!URL.canParse(address)) return text;
  const { hostname, pathname } = new URL(address);
  // Older Chromium takes a host with spaces, and writes them as `%20`.
  if (hostname.includes('%')) return text;
  return hostname.replace(/\.+$/, '') + pathname;
}
