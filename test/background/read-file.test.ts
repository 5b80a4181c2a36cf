import { expect, it } from 'vitest';
import { readText } from '../../src/options/read-file.ts';

const bytes = (text: string): readonly number[] => [...new TextEncoder().encode(text)];

it.each([
  ['UTF-8, with a mark or without', 'de', [0xef, 0xbb, 0xbf, ...bytes('Kürzel')], 'Kürzel'],
  ['UTF-8 also where another is usual', 'ja', bytes('銘柄コード'), '銘柄コード'],
  ['UTF-16', 'en', [0xff, 0xfe, 0x4e, 0, 0x56, 0], 'NV'],
  ['western Windows', 'de', [75, 252, 114, 122, 101, 108], 'Kürzel'],
  ['Shift JIS in Japanese', 'ja', [150, 193, 149, 191, 131, 82, 129, 91, 131, 104], '銘柄コード'],
  ['GB 18030 in Chinese', 'zh-CN', [180, 250, 194, 235, 59, 195, 251, 179, 198], '代码;名称'],
])('a file is read as spreadsheets save it: %s', async (_, language, written, text) => {
  expect(await readText(new Blob([new Uint8Array(written)]), language)).toBe(text);
});

it('a file that holds no list of names is not read', async () => {
  await expect(readText(new Blob([new Uint8Array(10_000_001)]), 'en')).rejects.toThrow('too long');
});
