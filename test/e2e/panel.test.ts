import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chooseEverySite, type Fixture, openMarked, startFixture } from './fixture.ts';

describe('the side panel', () => {
  let fixture: Fixture;
  beforeAll(async () => {
    fixture = await startFixture();
    await chooseEverySite(fixture.browser);
  });
  afterAll(() => fixture.close());

  it('opens from the popup, and shows the article that is read', async () => {
    const { browser } = fixture;
    await openMarked(browser);
    const popup = await browser.openPopup();
    await popup.locator('.head h1').waitFor();
    await popup.getByRole('button', { name: 'Open as side panel' }).click();
    const panel = await browser.panel();
    await panel.locator('.head h1').waitFor();
    expect(await panel.locator('html').getAttribute('data-panel')).toBe('');
    expect(await panel.locator('.figure').count()).toBeGreaterThan(3);
  });
});
