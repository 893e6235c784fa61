import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { mostFileBytes } from '../../../../shared/imports/problem.ts';
import { faultyTrial, trial } from '../../fixtures/entered.ts';
import { openedTab } from '../opened-tab.ts';

const opened = openedTab();
const office = 'demo/kansli';
const cases = 'Aktualiserat;Aktualiserad av;Kön\n2024-03-05;IFO;Kvinna';
const sentFile = z.object({ what: z.string(), teamId: z.string().optional(), bytes: z.string() });

async function choose(text = cases): Promise<void> {
  await opened.page.setInputFiles('input[type=file]', {
    name: 'Berg hemlig.csv',
    mimeType: 'text/csv',
    buffer: Buffer.from(text),
  });
}

const press = (name: string): Promise<void> =>
  opened.page.getByRole('button', { name, exact: true }).click();

async function toTeam(): Promise<void> {
  await opened.page.getByLabel('Till vilket team').selectOption('berg');
}

/** What is sent to an address, which is answered with something. */
async function answering(path: string, body: unknown): Promise<readonly unknown[]> {
  const sent: unknown[] = [];
  await opened.page.route(`**${path}`, (route) => {
    sent.push(route.request().postDataJSON());
    return route.fulfill({ contentType: 'application/json', body: JSON.stringify(body) });
  });
  return sent;
}

describe('the page for files', () => {
  it('says what is lacking before anything is sent', async () => {
    await opened.openAs(office, '#/imports');
    const sent = await answering('/api/imports/try', faultyTrial);
    await press('Prova filen');
    await opened.page.getByText('Välj en fil först.').waitFor();
    await opened.page.getByText('Välj ett team först.').waitFor();
    expect(sent).toEqual([]);
  });

  it('tells row by row what is wrong, hands over the list of it, and lets nothing be read in', async () => {
    await opened.openAs(office, '#/imports');
    const sent = await answering('/api/imports/try', faultyTrial);
    await toTeam();
    await choose();
    await press('Prova filen');
    await opened.page.getByText('Rad 4, Kön: Måste stå, men är tomt.').waitFor();
    const [one] = z.array(sentFile).parse(sent);
    expect(Buffer.from(one?.bytes ?? '', 'base64').toString()).toBe(cases);
    expect(one).toMatchObject({ what: 'cases', teamId: 'berg' });
    // What a file is called may be somebody's name.
    expect(JSON.stringify(sent)).not.toContain('hemlig');
    expect(await opened.page.getByRole('button', { name: 'Läs in' }).count()).toBe(0);
    const [list] = await Promise.all([
      opened.page.waitForEvent('download'),
      press('Ladda ner fellistan'),
    ]);
    expect(readFileSync(await list.path(), 'utf8')).toBe(faultyTrial.faulty);
  });

  it('reads in what has been tried, and says that it is done', async () => {
    await opened.openAs(office, '#/imports');
    await answering('/api/imports/try', trial);
    const sent = await answering('/api/imports/run', { importId: 'dddddddddddd', count: 36 });
    await toTeam();
    await choose();
    await press('Prova filen');
    await opened.page.getByText('Att läsa in: 36 ärenden.').waitFor();
    await press('Läs in');
    await opened.page.getByText('Filen är inläst.').first().waitFor();
    expect(sent).toMatchObject([{ what: 'cases', teamId: 'berg' }]);
    expect(await opened.page.getByText('Att läsa in: 36 ärenden.').count()).toBe(0);
  });

  it('asks for no team where each row says whose it is', async () => {
    await opened.openAs(office, '#/imports');
    const sent = await answering('/api/imports/try', trial);
    await opened.page.getByLabel('Vad filen har').selectOption('costs');
    expect(await opened.page.getByLabel('Till vilket team').count()).toBe(0);
    await choose('Team;År;Personal;Källa');
    await press('Prova filen');
    await press('Läs in');
    expect(sent).toMatchObject([{ what: 'costs' }]);
    expect(sent).not.toMatchObject([{ teamId: expect.anything() as unknown }]);
  });

  it('does not even send a file that is too large', async () => {
    await opened.openAs(office, '#/imports');
    const sent = await answering('/api/imports/try', trial);
    await toTeam();
    await choose('a'.repeat(mostFileBytes + 1));
    await opened.page.getByText('Filen är för stor. Dela upp den i flera.').waitFor();
    await press('Prova filen');
    expect(sent).toEqual([]);
  });

  it('says in plain words when the file is no table', async () => {
    await opened.openAs(office, '#/imports');
    await opened.page.route('**/api/imports/try', (route) =>
      route.fulfill({
        status: 422,
        contentType: 'application/json',
        body: JSON.stringify({ code: 'sheet-unread', text: 'Filen är tom.' }),
      }),
    );
    await toTeam();
    await choose('');
    await press('Prova filen');
    await opened.page.getByText('Filen är tom.').waitFor();
  });
});
