/** Larger files hold no list of names and no settings. */
const MOST_BYTES = 10_000_000;

/**
 * The text of a file as spreadsheets save it: UTF-8; UTF-16 where it begins with a byte order mark; else the letters of western Windows. Rejects
 * where it cannot be read, or is far too long.
 */
export async function readText(file: Blob): Promise<string> {
  if (file.size > MOST_BYTES) throw new Error('The file is too long.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
