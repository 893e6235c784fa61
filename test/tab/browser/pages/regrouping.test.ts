import { describe, expect, it } from 'vitest';
import { regroupingPreview } from '../../fixtures/pages.ts';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();

describe('a new division into styrgrupper', () => {
  it('is shown before it is done: groups, seats, channels, teams and what waits, and outlives a reload', async () => {
    const { page, server } = opened;
    await opened.openAs('demo/kansli', '#/federation');
    await page.getByRole('button', { name: 'Ändra indelningen …' }).click();
    await page.getByLabel('Gäller från').first().fill('2027-01-01');
    await page.getByLabel('Den nya styrgruppens namn').fill('Styrgrupp Söder');
    await page.getByRole('checkbox', { name: 'STAR Berg' }).check();
    await page.getByText(regroupingPreview.summary).waitFor();
    for (const line of [
      ...regroupingPreview.groups.flatMap(({ warnings }) => warnings),
      ...regroupingPreview.carries,
      ...regroupingPreview.waits,
    ])
      expect(await page.getByText(line).first().isVisible()).toBe(true);
    const before = server.commands.length;

    await page.getByRole('button', { name: 'Lägg till en styrgrupp till' }).click();
    await page.getByRole('button', { name: 'Ta bort: Styrgrupp Söder' }).waitFor();
    await page.reload();
    await page.getByRole('button', { name: 'Ändra indelningen …' }).click();
    await page.getByRole('button', { name: 'Ta bort: Styrgrupp Söder' }).waitFor();
    expect(server.commands.length).toBe(before);

    await page.getByText(regroupingPreview.summary).waitFor();
    // The fixtures answer the same whatever is asked, so that it is drawn as ticked.
    await page.getByRole('checkbox', { name: /^Följer med: / }).click();
    await page.getByRole('button', { name: 'Genomför ändringen' }).click();
    await expect.poll(() => server.commands.length).toBe(before + 1);
    expect(server.commands.at(-1)).toMatchObject({
      command: {
        verb: 'regroup-steering',
        from: '2027-01-01',
        groups: [{ groupId: 'new', name: 'Styrgrupp Söder', teamIds: ['berg'] }],
        leaveOut: ['chef-berg'],
      },
    });
  });
});
