import { describe, expect, it } from 'vitest';
import { milestones } from '../../../bot/app/milestones/milestones.ts';
import { ensureJobs } from '../../../bot/app/run/ensure-jobs.ts';
import { year } from '../../../bot/app/year/year.ts';
import {
  anAppWithTeam,
  coOptedAccount,
  managerAccount,
  officeAccount,
  type TestApp,
} from '../../builders/app.ts';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import { milestone as stored } from '../../../shared/milestones/milestone.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { emptyStores } from '../../builders/stores.ts';
import { value } from '../../builders/meeting.ts';
import { aGivenMilestone, aMilestone } from '../../builders/milestone.ts';

const af = 'demo/employment-officer';
const berg = { teamId: 'berg' };
const group = { steeringGroupId: 'berg-are' };
const content = { title: 'Alla är på plats', due: '2027-01-31', answers: 'af' } as const;

const titles = async (app: TestApp, account: string, place: object) => {
  const found = await milestones(app, account, place);
  return found.ok ? found.value.open.map(({ title }) => title) : found.error;
};

describe('the delmål', () => {
  it('of a team are its samordnare’s to write, and the county’s given to it are read with them', async () => {
    const app = await anAppWithTeam();
    const add = (whose: string, account: string, rest: object = {}) =>
      app.run({ verb: 'add-milestone', whose, ...content, ...rest }, account);
    value(await add('team:berg', coordinatorAccount));
    value(await add('county', 'demo/process-lead', { title: 'Planen är läst', givenTo: 'teams' }));
    value(await add('county', officeAccount, { title: 'Mallen finns' }));
    expect(await titles(app, af, berg)).toEqual(['Alla är på plats', 'Planen är läst']);
    expect(await titles(app, 'demo/county', {})).toEqual(['Planen är läst', 'Mallen finns']);
    expect(await add('team:berg', af)).toMatchObject({
      error: { code: 'denied', reason: 'only-team-milestones' },
    });
    expect(await add('county', coordinatorAccount)).toMatchObject({
      error: { code: 'denied', reason: 'only-county-milestones' },
    });
    expect(await add('team:nowhere', officeAccount)).toMatchObject({
      error: { code: 'not-found', what: 'team' },
    });
    expect(await titles(app, coordinatorAccount, {})).toMatchObject({
      ...{ code: 'denied', reason: 'only-milestone-readers' },
    });
    const written = JSON.stringify(await app.all('federation', 'audit'));
    expect(written).toContain('add-milestone');
    expect(written).not.toContain('Planen är läst');
  });

  it('of a styrgrupp are its members’ and their secretary’s to write, and read by who is adjungerad', async () => {
    const app = await anAppWithTeam();
    const whose = 'steering-group:berg-are';
    for (const account of [managerAccount, coordinatorAccount])
      value(await app.run({ verb: 'add-milestone', whose, ...content }, account));
    expect(await titles(app, coOptedAccount, group)).toEqual([content.title, content.title]);
    expect(
      await app.run({ verb: 'add-milestone', whose, ...content }, officeAccount),
    ).toMatchObject({ error: { code: 'denied', reason: 'only-steering-milestones' } });
  });

  it('that are given are reached by each team for itself', async () => {
    const app = await anAppWithTeam();
    await app.given('federation', aGivenMilestone());
    const reach = (whose: string, account: string) =>
      app.run({ verb: 'reach-milestone', milestoneId: 'given', whose, on: '2026-11-20' }, account);
    expect(await reach('team:berg', officeAccount)).toMatchObject({
      error: { code: 'denied', reason: 'only-team-milestones' },
    });
    expect(await reach('steering-group:berg-are', managerAccount)).toMatchObject({
      error: { code: 'not-found', what: 'milestone' },
    });
    value(await reach('team:berg', coordinatorAccount));
    const county = value(await milestones(app, officeAccount, {}));
    expect(county.over[0]?.given?.reachedText).toBe('1 av 1 team är klara');
    expect(await titles(app, coordinatorAccount, berg)).toEqual([]);
  });
});

describe('when the styrgrupper are redrawn', () => {
  it('a styrgrupp’s delmål are the next one’s from its day, to read, write and have in its year', async () => {
    const app = await anAppWithTeam();
    const own = { level: 'steering-group', ...group, teamId: undefined } as const;
    await app.given('federation', aMilestone(own));
    value(
      await app.run(
        {
          ...{ verb: 'regroup-steering', from: '2026-12-01' },
          groups: [{ groupId: 'new', name: 'Styrgrupp Söder', teamIds: ['berg'] }],
        },
        officeAccount,
      ),
    );
    const { federation } = await app.registry.current();
    const next = federation?.body.steeringGroups.find(({ name }) => name === 'Styrgrupp Söder');
    const south = { steeringGroupId: next?.id ?? '' };
    expect(await titles(app, managerAccount, group)).toEqual(['Alla har en ersättare']);
    app.clock.set('2026-12-02T09:00:00.000Z');
    expect(await titles(app, managerAccount, south)).toEqual(['Alla har en ersättare']);
    expect(await titles(app, managerAccount, group)).not.toContain('Alla har en ersättare');
    const begin = { verb: 'begin-milestone', milestoneId: 'delmal' } as const;
    value(await app.run(begin, managerAccount));
    const shown = value(await year(app, managerAccount, { ...south, year: 2027 })).months;
    expect(shown.flatMap(({ rows }) => rows)).toContainEqual(
      expect.objectContaining({ text: 'Delmål: Alla har en ersättare', stateText: 'Pågår' }),
    );
  });
});

describe.each(emptyStores)('delmål in %s', (_, open) => {
  it('are kept with all that has been said of them', async () => {
    const store = await open();
    const app = await anAppWithTeam({ store });
    const added = await app.run(
      { verb: 'add-milestone', whose: 'team:berg', ...content },
      coordinatorAccount,
    );
    const { milestoneId = '' } = value(added).ids;
    const said = { milestoneId } as const;
    for (const step of [
      { verb: 'begin-milestone', ...said },
      { verb: 'drop-milestone', ...said, reason: 'Behövs inte' },
      { verb: 'take-back-milestone', ...said },
      { verb: 'change-milestone', ...said, basedOn: 1, ...content, due: '2026-12-31' },
      { verb: 'reach-milestone', ...said, on: '2026-11-20' },
    ] as const)
      value(await app.run(step, coordinatorAccount));
    const { over } = value(await milestones(app, coordinatorAccount, berg));
    expect(over).toMatchObject([{ due: '2026-12-31', whenText: 'Klart fre 20 nov 2026' }]);
    const [kept] = await app.all('federation', 'milestone');
    expect(stored.parse(kept).history.map(({ type }) => type)).toEqual([
      ...(['added', 'stood', 'stood', 'stood', 'changed', 'stood'] as const),
    ]);
    await store.close();
  });
});

describe('the year', () => {
  const late = aMilestone({ due: '2026-11-19' });

  it('has the delmål on their last day, for those who may read them', async () => {
    const app = await anAppWithTeam();
    await app.given('federation', late, aGivenMilestone({ due: '2026-12-20' }));
    const own = value(await year(app, af, berg));
    const shown = own.months.flatMap(({ rows }) => rows);
    expect(own.hasMilestones).toBe(true);
    expect(own.overdue).toContainEqual(
      expect.objectContaining({ text: 'Delmål: Alla har en ersättare', milestoneId: 'delmal' }),
    );
    expect(shown).toContainEqual(
      expect.objectContaining({
        ...{ text: 'Delmål: Teamet har läst planen', stateText: 'Inte påbörjat' },
      }),
    );
    const county = value(await year(app, coordinatorAccount, {}));
    expect(county.hasMilestones).toBe(false);
    expect(JSON.stringify(county)).not.toContain('Delmål');
  });

  it('reminds a team of one that is overdue, once', async () => {
    const app = await anAppWithTeam();
    app.clock.set('2026-11-27T12:00:00.000Z');
    await ensureJobs(app);
    const scheduler = createScheduler(app);
    await app.given('federation', late);
    for (const monday of ['2026-11-30', '2026-12-07']) {
      app.clock.set(`${monday}T07:00:00.000Z`);
      for (let n = 0; n < 4; n += 1) await scheduler.runDue();
    }
    const told = app.messenger.sent.flatMap(({ message }) =>
      message.type === 'year-news' ? message.lines : [],
    );
    expect(told.filter((line) => line.startsWith('Delmål'))).toEqual([
      'Delmål: Alla har en ersättare, senast tors 19 nov 2026',
    ]);
  });
});
