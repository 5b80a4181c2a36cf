import type { Page } from 'playwright';

/** Writes a picture of what the window shows, or of the whole page in a window as tall: what sticks to the window's edge stands at the page's end. */
export async function takePicture(page: Page, file: string, whole: boolean): Promise<void> {
  const size = page.viewportSize();
  if (!whole || !size) return void (await page.screenshot({ path: file }));
  await page.setViewportSize({ ...size, height: await page.evaluate(() => document.documentElement.scrollHeight) });
  await page.screenshot({ path: file });
  await page.setViewportSize(size);
}
