/** Larger files hold no list of names and no settings. */
const MOST_BYTES = 10_000_000;

/** In what spreadsheets save where they do not save UTF-8, by language; elsewhere in the letters of western Windows. */
const LEGACY: Readonly<Record<string, string>> = { ja: 'shift_jis', 'zh-CN': 'gb18030' };

/**
 * The text of a file as spreadsheets save it: UTF-8; UTF-16 where it begins with a byte order mark; else as is usual where `language`, a BCP 47 tag
 * of our messages, is spoken. Rejects where it cannot be read, or is far too long.
 */
export async function readText(file: Blob, language: string): Promise<string> {
  if (file.size > MOST_BYTES) throw new Error('The file is too long.');
  const bytes = new Uint8Array(await file.arrayBuffer());
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder(LEGACY[language] ?? 'windows-1252').decode(bytes);
  }
}
