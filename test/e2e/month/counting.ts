import readXlsx from 'read-excel-file/node';
import { expect, it } from 'vitest';
import { says } from '../harness/card-actions.ts';
import { caseText } from '../../../tab/text/case-text.ts';
import { changesIn, type Figures, figuresOf, numbersOf } from '../harness/figures.ts';
import { STEERING, type Stage } from '../harness/stage.ts';

const period = '2026-T3';

/** What the month that was played here comes to; in this order of the tables. */
const played: Readonly<Record<string, number>> = {
  raised: 4,
  received: 1,
  queued: 1,
  closed: 1,
  'referrer/ifo': 1,
  'referrer/ame': 2,
  'referrer/af': 1,
  'gender/woman': 2,
  'gender/man': 2,
  'age-band/16-29': 2,
  'age-band/30-64': 2,
  'course/raised': 4,
  'course/consultations': 1,
  'course/received': 1,
  'course/declined': 1,
  'course/follow-ups': 7,
  'course/closed': 1,
  'course/ended': 1,
  'course/waiting': 1,
  'course/queued': 1,
  'course/participants': 1,
  'reason/a1-employment': 1,
  'livelihood-out/employment': 1,
  'criterion/lives-in-municipality': 1,
  'meetings/held': 1,

  'meetings/notice-in-time': 1,
  'attendance-mode/af:deputy': 1,
  'attendance-mode/fk:digital': 1,
  'attendance-mode/region:digital': 1,
  'attendance-mode/region:absent-with-word': 1,
  'attendance-mode/municipality:physical': 1,
  'attendance-mode/municipality:digital': 1,
  'attendance-mode/neutral:physical': 1,
  'attendance-mode/neutral:absent': 1,
  'deviations/staffing': 1,
  'deviations/attendance-team': 1,
};
const counted = new Set(Object.keys(played).flatMap((code) => code.split('/').slice(0, 1)));

let before: Figures;

/** What stood there before the month. */
export function remembering(stage: () => Stage): void {
  it('begins from the history of the team', async () => {
    before = figuresOf(await numbersOf(stage(), period));
    expect(before.get('ongoing')).toBe(8);
  });
}

/** Step 7: what was done is what is counted, in the queue and in the numbers. */
export function counting(stage: () => Stage): void {
  it('shows the queue in its order, with who answers for the wait', async () => {
    const tab = await stage().tab('coordinator', '#/team/ber/queue');
    const queued = tab.getByRole('region', { name: 'I kö' });
    await queued.getByText('BER-2026-010').waitFor();
    const seen = await queued.innerText();
    expect(seen).toContain('7 dagar');
    expect(seen).toContain('Kommunen');
    // Those who have been received stand among the ongoing cases, a link away, and wait no more.
    expect(seen).not.toContain('BER-2026-009');
    await tab.getByRole('link', { name: caseText.queue.toOngoing }).click();
    const ongoing = tab.getByRole('region', { name: caseText.list.segments.ongoing });
    await ongoing.getByRole('link', { name: 'BER-2026-009' }).waitFor();
  });

  it('counts exactly what was done, and nothing else', async () => {
    const after = figuresOf(await numbersOf(stage(), period));
    expect(changesIn(counted, before, after)).toEqual(played);
  });

  it('shows the same numbers in the tab, as a picture and as a table', async () => {
    const { headline } = await numbersOf(stage(), period);
    const tab = await stage().tab('coordinator', '#/team/ber/numbers');
    await tab.getByText('Tertial 3 2026').first().waitFor();
    for (const { label, figure } of headline) {
      const tile = tab.locator('dl > div').filter({ hasText: label }).first();
      expect(await tile.innerText()).toContain(figure.text);
    }
    await tab.getByRole('region', { name: 'Flödet' }).getByRole('img').first().waitFor();
    await tab
      .getByRole('button', { name: /^Tabellerna bakom/ })
      .first()
      .click();
    await tab.getByRole('table', { name: 'Aktualiserade efter vem som aktualiserar' }).waitFor();
  });

  it('hands them out as a spreadsheet, number for number', async () => {
    const { tables } = await numbersOf(stage(), period);
    const tab = await stage().tab('coordinator', '#/team/ber/numbers');
    const [download] = await Promise.all([
      tab.waitForEvent('download'),
      tab.getByRole('button', { name: 'Ladda ner till Excel' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(`siffror-ber-${period}.xlsx`);
    const sheets = await readXlsx(await download.path());
    const rows = new Set(
      sheets.flatMap(({ data }) =>
        data.map((cells) => [0, 1, 4].map((at) => String(cells[at])).join(' ')),
      ),
    );
    const expected = tables.flatMap(({ code, title, rows: lines }) =>
      // The periods before are for the picture; a file is of the one period.
      code === 'trend' ? [] : lines.map(({ label, figure }) => `${title} ${label} ${figure.text}`),
    );
    expect(expected.filter((one) => !rows.has(one))).toEqual([]);
  });
}

/** Step 8: the styrgrupp's channel. */
export function digesting(stage: () => Stage): void {
  it('tells the styrgrupp how its team is in a line, names no case, and links into the tab', async () => {
    const digest = await stage().now.teams.stream.waitFor(
      'the digest',
      (message) =>
        message.threadId.startsWith(STEERING.id) &&
        says(message, 'Efter mötet i STAR Berg tis 8 dec 2026'),
    );
    expect(says(digest, 'Lägesbild: Styrgrupp Berg', 'STAR Berg')).toBe(true);
    expect(says(digest, 'BER-2026')).toBe(false);

    const { teamsPage } = stage().now;
    await teamsPage.openChannel(STEERING.name);
    await teamsPage.card('Lägesbild: Styrgrupp Berg').waitFor();
    const link = /"url":"([^"]+#\/steering\/[^"]+)"/.exec(JSON.stringify(digest.card))?.[1] ?? '';
    const tab = await stage().tab('steering-member', new URL(link).hash);
    await tab.getByRole('heading', { name: 'Styrgrupp Berg', level: 1 }).waitFor();
  });
}
