import { describe, expect, it } from 'vitest';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const steering = '#/steering/styr-berg';

async function topOf(name: string | RegExp): Promise<number> {
  const heading = opened.page.getByRole('heading', { level: 2, name });
  return (await heading.boundingBox())?.y ?? Number.POSITIVE_INFINITY;
}

describe('the page of a styrgrupp, in a side panel', () => {
  it('has the next meeting under what waits, answered there, with the way to the year', async () => {
    await opened.openAs('demo/chef', steering);
    const { page } = opened;
    const section = page.locator('section').filter({
      has: page.getByRole('heading', { level: 2, name: 'Nästa möte' }),
    });
    const answer = section.getByRole('button', { name: 'Kommer digitalt' });
    await answer.waitFor();
    expect(await topOf(/^Väntar på er/)).toBeLessThan(await topOf('Nästa möte'));
    expect(await topOf('Nästa möte')).toBeLessThan(await topOf('Är det på rätt väg?'));
    expect(await section.getByRole('link', { name: 'Årshjul' }).getAttribute('href')).toBe(
      `${steering}/year`,
    );
    expect(await opened.sentBy(() => answer.click())).toMatchObject([
      { verb: 'answer-gathering', choice: { status: 'coming', mode: 'digital' } },
    ]);
  });

  it('has the numbers in one line each until they are unfolded', async () => {
    await opened.openAs('demo/chef', steering);
    const { page } = opened;
    const isOpen = (name: RegExp) =>
      page
        .getByRole('heading', { level: 2, name })
        .getByRole('button')
        .getAttribute('aria-expanded');
    for (const name of [/^Mål,/, /^Vilka som sitter/, /^Siffror STAR Berg/])
      expect(await isOpen(name)).toBe('false');
    // What has become late is not behind a line.
    expect(await isOpen(/^Beslut och slutdatum .*försenat/)).toBe('true');
    await page.getByRole('button', { name: /^Siffror STAR Berg/ }).click();
    expect(await isOpen(/^Siffror STAR Berg/)).toBe('true');
  });
});
