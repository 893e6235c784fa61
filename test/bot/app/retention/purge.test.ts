import { beforeEach, describe, expect, it } from 'vitest';
import { casePage } from '../../../../bot/app/cases/case-page.ts';
import type { StoredBody } from '../../../../bot/app/ports.ts';
import type { Audit } from '../../../../bot/app/documents/records.ts';
import { yearsWithCases } from '../../../../bot/app/imports/case-years.ts';
import { numbers } from '../../../../bot/app/numbers/numbers.ts';
import { purgeScope } from '../../../../bot/app/retention/purge.ts';
import { retentionPreview } from '../../../../bot/app/retention/retention-page.ts';
import { createHousekeeping } from '../../../../bot/scheduler/housekeeping.ts';
import { madeUpChronicle } from '../../../../bot/local/demo/others.ts';
import { demoTeams } from '../../../../bot/local/demo/teams.ts';
import type { Federation } from '../../../../shared/federation/federation.ts';
import type { StarCase } from '../../../../shared/cases/case.ts';
import { yearsOfCase } from '../../../../shared/imports/case-years.ts';
import { addMonths, type IsoDate, localDate } from '../../../../shared/kernel/calendar.ts';
import { type PeriodRef, periodOf } from '../../../../shared/kernel/period.ts';
import type { Meeting } from '../../../../shared/meetings/meeting.ts';
import { endedOn } from '../../../../shared/retention/due.ts';
import type { Team } from '../../../../shared/teams/team.ts';
import { aClock, aFederation, anApp, officeAccount, type TestApp } from '../../../builders/app.ts';
import { aRetention } from '../../../builders/retention.ts';

const now = '2026-12-01T08:00:00.000Z';
const spec = demoTeams[2];
if (spec === undefined) throw new Error('no such team');
/** Five years of a made-up team, played through the product's own decisions. */
const chronicle = madeUpChronicle(spec, now, { monthsBack: 60, closes: { after: 4, share: 0.3 } });
const teamId = chronicle.team.id;
const coordinator = 'demo/coordinator';
const team: Team = {
  ...chronicle.team,
  members: chronicle.team.members.map((seat) =>
    seat.function === 'coordinator' && seat.role === 'member'
      ? { ...seat, account: coordinator }
      : seat,
  ),
};
const scope = `team:${teamId}` as const;

let app: TestApp;
beforeEach(async () => {
  app = await anApp({ clock: aClock(now) });
  const role = {
    id: 'r9',
    role: 'process-lead',
    account: 'demo/reader',
    from: '2020-01-01',
  } as const;
  const federation: Federation = { ...aFederation(), roles: [...aFederation().roles, role] };
  await app.given('federation', federation, team);
  for (const bodies of [chronicle.cases, chronicle.meetings])
    for (let n = 0; n < bodies.length; n += 20) await app.given(scope, ...bodies.slice(n, n + 20));
});

const everyPeriod: readonly PeriodRef[] = [2021, 2022, 2023, 2024, 2025, 2026].flatMap((year) => [
  ...([1, 2, 3] as const).map((n) => ({ kind: 'tertial', year, n }) as const),
  ...([1, 2] as const).map((n) => ({ kind: 'half-year', year, n }) as const),
  { kind: 'year', year } as const,
]);

const years = everyPeriod.filter(({ kind }) => kind === 'year');

/** Each figure of every period as somebody in the team sees them, and of every year as somebody outside does. */
async function published(of: TestApp): Promise<readonly unknown[]> {
  const views: unknown[] = [];
  for (const account of [coordinator, 'demo/reader'])
    for (const period of account === coordinator ? everyPeriod : years) {
      const found = await numbers(of, account, { teamId, period });
      if (!found.ok) throw new Error(found.error.code);
      views.push(found.value);
    }
  return views;
}

const cases = () => listed<StarCase>('case');

async function listed<T = StoredBody>(kind: string): Promise<readonly T[]> {
  const found: T[] = [];
  let cursor: string | undefined;
  do {
    const page = await app.store.list(scope, { kind, limit: 500, ...(cursor && { cursor }) });
    found.push(...page.items.map(({ body }) => body as unknown as T));
    cursor = page.cursor;
  } while (cursor !== undefined);
  return found;
}

const isOld = (one: StarCase, months: number, today: IsoDate = localDate(now)) =>
  (endedOn(one) ?? '9') < addMonths(today, -months);

describe('without a decision that somebody has begun', () => {
  it('nothing is removed, however old it is', async () => {
    await app.given('federation', aRetention('registered', 'ended-cases', 1));
    const before = await cases();
    await createHousekeeping(app).once();
    expect(await cases()).toEqual(before);
    expect(await app.all(scope, 'kept-figures')).toEqual([]);
  });
});

describe('a purge', () => {
  it('leaves every figure of every tertial, half-year and year of five years as it was', async () => {
    const before = await published(app);
    const old = (await cases()).filter((one) => isOld(one, 12));
    expect(old.length).toBeGreaterThan(60);
    await app.given('federation', aRetention('in-force', 'ended-cases', 12));
    await createHousekeeping(app).once();
    const left = await cases();
    expect(left.filter((one) => isOld(one, 12))).toEqual([]);
    expect(left).toHaveLength(chronicle.cases.length - old.length);
    expect(await published(app)).toEqual(before);
    // And the same after another year of removing, on top of what was kept.
    app.clock.set('2027-12-01T08:00:00.000Z');
    const later = await published(app);
    await createHousekeeping(app).once();
    expect((await cases()).length).toBeLessThan(left.length);
    expect(await published(app)).toEqual(later);
  }, 120_000);

  it('takes a case out of everything, and keeps in the log that it did, under which decision', async () => {
    const old = (await cases()).filter((one) => isOld(one, 36));
    const references = old.map(({ id }) => id);
    await app.given('federation', aRetention('in-force', 'ended-cases', 36));
    await purgeScope(app, team);
    for (const kind of ['case', 'meeting', 'kept-figures', 'receipt']) {
      const text = JSON.stringify((await listed(kind)).map((body) => ({ ...body, previous: '' })));
      expect([kind, references.filter((reference) => text.includes(reference))]).toEqual([
        kind,
        [],
      ]);
    }
    const lines = (await app.all(scope, 'audit')) as readonly Audit[];
    expect(lines.map(({ verb, by, subjects }) => [verb, by, subjects[1]])).toEqual(
      references.map(() => ['case-purged', 'system', 'in-force']),
    );
    expect(lines.map(({ subjects }) => subjects[0]).sort()).toEqual([...references].sort());
  });

  it('leaves no year to be read in from a file in which there have been cases: they are counted still', async () => {
    const before = await yearsWithCases(app, teamId);
    await app.given('federation', aRetention('in-force', 'ended-cases', 36));
    await purgeScope(app, team);
    const left = (await cases()).flatMap((one) => yearsOfCase(one, localDate(now)));
    expect(left).not.toContain(Math.min(...before));
    expect(await yearsWithCases(app, teamId)).toEqual(before);
  });

  it('keeps the meetings, who was there, and what was decided of other cases', async () => {
    const held = await listed<Meeting>('meeting');
    await app.given('federation', aRetention('in-force', 'ended-cases', 36));
    await purgeScope(app, team);
    const after = await listed<Meeting>('meeting');
    const gone = new Set(chronicle.cases.filter((one) => isOld(one, 36)).map(({ id }) => id));
    expect(after.map(({ attendance, answers }) => [attendance, answers])).toEqual(
      held.map(({ attendance, answers }) => [attendance, answers]),
    );
    expect(after.flatMap(({ items }) => items)).toEqual(
      held.flatMap(({ items }) => items).filter(({ reference }) => !gone.has(reference)),
    );
  });

  it('is told before it begins: how many of each team, and from when the oldest is', async () => {
    await app.given('federation', aRetention('registered', 'ended-cases', 24));
    const due = chronicle.cases.filter((one) => isOld(one, 24));
    const found = await retentionPreview(app, officeAccount, { decisionId: 'registered' });
    expect(found).toMatchObject({
      ok: true,
      value: {
        total: `Just nu gallras ${due.length} ärenden. Sedan gallras det löpande.`,
        rows: [
          {
            name: chronicle.team.name,
            text: expect.stringMatching(/, det äldsta från /) as string,
          },
        ],
      },
    });
    expect(JSON.stringify(found)).not.toMatch(/[A-Z]{3}-\d{4}/);
  });

  it('says of an interval of one’s own that what is removed is not in it', async () => {
    await app.given('federation', aRetention('in-force', 'ended-cases', 24));
    await purgeScope(app, team);
    const period = { kind: 'interval', from: '2023-01-01', to: '2023-05-01' } as const;
    const found = await numbers(app, coordinator, { teamId, period });
    expect(found).toMatchObject({
      ok: true,
      value: {
        incompleteNote: expect.stringMatching(/ är gallrade\. De räknas i tertial/) as string,
      },
    });
    expect(periodOf(period).from).toBe('2023-01-01');
  });
});

describe('a case whose consent is withdrawn', () => {
  it('is gone within a day under the standing decision, which its page says; and says otherwise without one', async () => {
    const [one] = (await cases()).filter(({ state }) => state === 'ongoing');
    if (one === undefined) throw new Error('no ongoing case');
    const at = { teamId, reference: one.id };
    const told = async () => {
      const found = await casePage(app, coordinator, at);
      return found.ok ? found.value.retentionText : found.error.code;
    };
    expect(await told()).toMatch(/inget gallringsbeslut i kraft/);
    await app.given('federation', aRetention('in-force', 'without-consent', 0));
    expect(await told()).toBe(
      'Ärendet gallras inom ett dygn enligt beslut 2026/1. Bara hur många det gäller finns sedan kvar.',
    );
    await app.run({ verb: 'withdraw-consent', ...at, on: '2026-12-01', sure: true }, coordinator);
    const ended = await numbers(app, coordinator, { teamId, period: { kind: 'year', year: 2026 } });
    await createHousekeeping(app).once();
    expect(await casePage(app, coordinator, at)).toEqual({
      ok: false,
      error: { code: 'not-found', what: 'case' },
    });
    expect(
      await numbers(app, coordinator, { teamId, period: { kind: 'year', year: 2026 } }),
    ).toEqual(ended);
    expect(await app.store.read(scope, 'case', one.id)).toBeUndefined();
  });
});
