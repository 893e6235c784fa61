import { describe, expect, it } from 'vitest';
import { storeAround } from '../../../../bot/app/documents/store-around.ts';
import { rollUp } from '../../../../bot/app/numbers/roll-ups.ts';
import type { Store } from '../../../../bot/app/ports.ts';
import { openSqliteStore } from '../../../../bot/store/sqlite.ts';
import type { PeriodRef } from '../../../../shared/kernel/period.ts';
import { anApp, aClock, aFederation, type TestApp } from '../../../builders/app.ts';
import { aCase } from '../../../builders/case.ts';
import { coordinatorAccount } from '../../../builders/context.ts';
import { value } from '../../../builders/meeting.ts';
import { aSubmittedReport } from '../../../builders/period-report.ts';
import { builtInRules as rules } from '../../../builders/rules.ts';
import { aTeam } from '../../../builders/team.ts';

const team = aTeam().build();
const scope = `team:${team.id}` as const;
const period: PeriodRef = { kind: 'tertial', year: 2026, n: 3 };
const of = { team, rules, period };

/** A team with a case, by two processes on one database; and what each asks of it. */
async function twoProcesses(now = '2026-11-20T09:00:00.000Z') {
  const store = await openSqliteStore(':memory:');
  const asked: string[] = [];
  const told = (): Store =>
    storeAround(store, {
      read(where, kind, id, ...rest) {
        asked.push(`${kind} ${id}`);
        return store.read(where, kind, id, ...rest);
      },
      list(where, request) {
        asked.push(`list ${request.kind}`);
        return store.list(where, request);
      },
    });
  const clock = aClock(now);
  const one = await anApp({ store: told(), clock });
  const other = await anApp({ store: told(), clock });
  await one.given('federation', aFederation(), team);
  await one.given(scope, aCase('BER-2026-001', team).raisedOn('2026-10-06').build());
  return { one, other, clock, asked };
}

const raised = async (app: TestApp) => (await rollUp(app, of)).county.figures.raised?.value;

describe('what is kept of a team for those above it', () => {
  it('is read in two small reads by who has not counted it, and in one after that', async () => {
    const { one, other, asked } = await twoProcesses();
    const counted = await rollUp(one, of);
    asked.length = 0;
    expect(await rollUp(other, of)).toEqual(counted);
    expect(asked.toSorted()).toEqual(['fold-note pulse', 'roll-up 2026-T3']);
    asked.length = 0;
    expect(await rollUp(other, of)).toEqual(counted);
    expect(asked).toEqual(['fold-note pulse']);
  });

  it('is counted again by whoever asks first after something has been written, in any process', async () => {
    const { one, other } = await twoProcesses();
    expect([await raised(one), await raised(other)]).toEqual([1, 1]);
    await one.given(scope, aCase('BER-2026-002', team).raisedOn('2026-11-03').build());
    expect([await raised(other), await raised(one)]).toEqual([2, 2]);
  });

  it('is of its day: what is asked of a team another day is another', async () => {
    const { one, clock, asked } = await twoProcesses();
    await rollUp(one, of);
    clock.set('2026-11-21T09:00:00.000Z');
    asked.length = 0;
    const { one: asIfNew } = await twoProcesses('2026-11-21T09:00:00.000Z');
    expect(await rollUp(one, of)).toEqual(await rollUp(asIfNew, of));
    expect(asked).toContain('list fold-note');
  });

  it('follows what no figure counts: a report left to the styrgrupp, and what the team is called', async () => {
    const { one, other } = await twoProcesses();
    expect((await rollUp(one, of)).county.report).toBe('missing');
    await other.given(scope, aSubmittedReport('2026-H1', team.id));
    expect(await rollUp(one, of)).toMatchObject({
      county: { report: 'submitted' },
      reports: ['2026-H1'],
    });
    const renamed = { ...team, name: 'STAR Fjällen' };
    expect((await rollUp(one, { ...of, team: renamed })).line.name).toBe('STAR Fjällen');
  });

  it('says of each deviation whether the styrgrupp is to decide on it, and when anything happened to it', async () => {
    const { one } = await twoProcesses();
    expect((await rollUp(one, of)).deviations).toEqual([]);
    const ofTeam = { teamId: team.id };
    const report = { verb: 'report-deviation', ...ofTeam, category: 'budget', text: '' } as const;
    const { deviationId = '' } = value(await one.run(report, 'demo/employment-officer')).ids;
    const told = { id: deviationId, lastOn: '2026-11-20' };
    expect((await rollUp(one, of)).deviations).toEqual([told]);
    const forward = { verb: 'forward-deviation', ...ofTeam, deviationId, seen: 1 } as const;
    value(await one.run(forward, coordinatorAccount));
    expect((await rollUp(one, of)).deviations).toEqual([{ ...told, isWaiting: true }]);
  });

  it('has no reference in it', async () => {
    const { one } = await twoProcesses();
    await rollUp(one, of);
    const [stored] = await one.all(scope, 'roll-up');
    expect(JSON.stringify(stored)).not.toContain('BER-2026');
  });
});
