import { expect, it } from 'vitest';
import { z } from 'zod';
import { says } from '../harness/card-actions.ts';
import { STEERING, type Stage } from './stage.ts';

const Numbers = z.object({
  headline: z.array(
    z.object({ code: z.string(), label: z.string(), figure: z.object({ text: z.string() }) }),
  ),
  tables: z.array(
    z.object({
      code: z.string(),
      rows: z.array(
        z.object({ code: z.string(), figure: z.object({ value: z.number().optional() }) }),
      ),
    }),
  ),
});
type Numbers = z.infer<typeof Numbers>;

const address = 'teams/ber/numbers?period=2026-T3';

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
  'course/waiting': 1,
  'course/queued': 1,
  'reason/a1-employment': 1,
  'livelihood-out/employment': 1,
  'criterion/lives-in-municipality': 1,
  'meetings/held': 1,
  'meetings/all-parties': 1,
  'meetings/notice-in-time': 1,
  'attendance-mode/af:deputy': 1,
  'attendance-mode/fk:digital': 1,
  'attendance-mode/region:digital': 1,
  'attendance-mode/region:absent-with-word': 1,
  'attendance-mode/municipality:physical': 2,
  'attendance-mode/municipality:digital': 1,
  'attendance-mode/municipality:absent': 1,
  'deviations/staffing': 1,
  'deviations/attendance-team': 1,
};
const counted = new Set(Object.keys(played).map((code) => code.split('/')[0]));

async function numbersNow(stage: Stage): Promise<Numbers> {
  return Numbers.parse(await stage.view('coordinator', address));
}

/** Every number of the period by its table and row, those of the headline first. */
function figures({ headline, tables }: Numbers): Map<string, number> {
  return new Map([
    ...headline.map(({ code, figure }) => [code, Number(figure.text)] as const),
    ...tables.flatMap(({ code, rows }) =>
      rows.map((row) => [`${code}/${row.code}`, row.figure.value ?? 0] as const),
    ),
  ]);
}

let before: Map<string, number>;

/** What stood there before the month. */
export function remembering(stage: () => Stage): void {
  it('begins from the history of the team', async () => {
    before = figures(await numbersNow(stage()));
    expect(before.get('ongoing')).toBe(8);
  });
}

/** Step 7: what was done is what is counted, in the queue and in the numbers. */
export function counting(stage: () => Stage): void {
  it('shows the queue in its order, with who answers for the wait', async () => {
    const tab = await stage().tab('coordinator', '#/team/ber/queue');
    const queued = tab.getByRole('region', { name: 'I kö' });
    await queued.getByText('BER-2026-002').waitFor();
    const seen = await queued.innerText();
    expect(seen).toContain('7 dagar');
    expect(seen).toContain('Kommunen');
    await tab.getByRole('region', { name: 'Pågående ärenden' }).getByText('BER-2026-001').waitFor();
  });

  it('counts exactly what was done, and nothing else', async () => {
    const after = figures(await numbersNow(stage()));
    const changes = Object.fromEntries(
      [...after].flatMap(([code, value]) => {
        const change = value - (before.get(code) ?? 0);
        const isCounted = counted.has(code.split('/')[0]) && change !== 0;
        return isCounted ? [[code, change] as const] : [];
      }),
    );
    expect(changes).toEqual(played);
  });

  it('shows the same numbers in the tab, as a picture and as a table', async () => {
    const { headline } = await numbersNow(stage());
    const tab = await stage().tab('coordinator', '#/team/ber/numbers');
    await tab.getByText('Tertial 3 2026').first().waitFor();
    for (const { label, figure } of headline) {
      const tile = tab.locator('dl > div').filter({ hasText: label }).first();
      expect(await tile.innerText()).toContain(figure.text);
    }
    await tab.getByRole('table', { name: 'Aktualiserade efter vem som aktualiserar' }).waitFor();
  });
}

/** Step 8: the styrgrupp's channel. */
export function digesting(stage: () => Stage): void {
  it('tells the styrgrupp how its team is, with small counts hidden, and links into the tab', async () => {
    const digest = await stage().now.teams.stream.waitFor(
      'the digest',
      (message) =>
        message.threadId.startsWith(STEERING.id) &&
        says(message, 'Efter mötet i STAR Berg tis 8 dec 2026'),
    );
    expect(says(digest, 'Lägesbild: Styrgrupp Berg', '..')).toBe(true);
    expect(says(digest, 'BER-2026')).toBe(false);

    const { teamsPage } = stage().now;
    await teamsPage.openChannel(STEERING.name);
    await teamsPage.card('Lägesbild: Styrgrupp Berg').waitFor();
    const link = /"url":"([^"]+)"/.exec(JSON.stringify(digest.card))?.[1] ?? '';
    const tab = await stage().tab('steering-member', new URL(link).hash);
    await tab.getByRole('heading', { name: 'Styrgrupp Berg', level: 1 }).waitFor();
  });
}
