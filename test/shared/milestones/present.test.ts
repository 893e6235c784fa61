import { describe, expect, it } from 'vitest';
import type { Federation } from '../../../shared/federation/federation.ts';
import { without } from '../../../shared/kernel/without.ts';
import { statusFor } from '../../../shared/milestones/due.ts';
import type { MilestoneStanding } from '../../../shared/milestones/milestone.ts';
import { presentMilestones } from '../../../shared/milestones/present.ts';
import { ownerNow, standingWith } from '../../../shared/milestones/whose-now.ts';
import { rulingPerson } from '../../../shared/rulings/reach.ts';
import { aFederation } from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { aGivenMilestone, aMilestone } from '../../builders/milestone.ts';
import { aTeam } from '../../builders/team.ts';

const today = '2026-12-01';
const berg = aTeam().build();
const are = aTeam().named('STAR Åre', 'ARE').without('coordinator').build();
const teams = [berg, are];
const county = { level: 'county' } as const;
const ongoing: MilestoneStanding = { status: 'ongoing' };
const done: MilestoneStanding = { status: 'done', on: '2026-11-20' };

function shown(account: string, milestones = [aMilestone()]) {
  const person = rulingPerson(account, today, aFederation(), teams);
  return (whose: Parameters<typeof presentMilestones>[0]['whose']) =>
    presentMilestones({ person, teams, milestones, whose });
}

describe('the delmål of a team', () => {
  const ofBerg = { level: 'team', teamId: berg.id } as const;

  it('are those that are open by their last day, and those that are over apart', () => {
    const view = shown(coordinatorAccount, [
      aMilestone({ id: 'later' }),
      aMilestone({ id: 'late', due: '2026-11-30' }),
      aMilestone({ id: 'over', state: 'done', current: done }),
    ])(ofBerg);
    expect(view.open.map(({ milestoneId }) => milestoneId)).toEqual(['late', 'later']);
    expect(view.open[0]).toMatchObject({ isOverdue: true, statusText: 'Försenat' });
    expect(view.over).toMatchObject([{ whenText: 'Klart fre 20 nov 2026' }]);
  });

  it('are the samordnare’s to write and others’ to read', () => {
    const [own] = shown(coordinatorAccount)(ofBerg).open;
    expect(own?.can).toEqual({
      ...{ change: true, begin: true, reach: true, drop: true, takeBack: false },
    });
    const read = shown('demo/employment-officer')(ofBerg);
    expect(read.canAdd).toBe(false);
    expect(Object.values(read.open[0]?.can ?? {})).not.toContain(true);
  });

  it('have what the county has given them among them, to say how it goes and no more', () => {
    const [given] = shown(coordinatorAccount, [aGivenMilestone()])(ofBerg).open;
    expect(given).toMatchObject({
      fromText: 'Länets delmål för alla team',
      can: { change: false, begin: true, reach: true },
    });
  });
});

describe('what the county has given to all teams', () => {
  const received = { 'team:berg': done, 'team:are': ongoing };

  it('shows how many have reached it, and how it goes with each', () => {
    const milestones = [aGivenMilestone({ received: { [`team:${berg.id}`]: done } })];
    const view = shown('demo/process-lead', milestones)(county);
    expect(view.open[0]?.given).toMatchObject({
      reachedText: '1 av 2 team är klara',
      rows: [{ text: 'Klart fre 20 nov 2026' }, { text: 'Inte påbörjat' }],
    });
    expect(view.open[0]?.can).toMatchObject({ begin: false, reach: false, drop: true });
    // Inte påbörjat, pågår, klart, struket, försenat.
    expect(view.table?.rows.slice(0, 2)).toMatchObject([
      { name: 'STAR Berg', counts: [0, 0, 1, 0, 0] },
      { name: 'STAR Åre', counts: [1, 0, 0, 0, 0] },
    ]);
  });

  it.each([
    [{ ...received, [`team:${are.id}`]: done, [`team:${berg.id}`]: done }, 'done'],
    [{ [`team:${are.id}`]: ongoing }, 'ongoing'],
    [{}, 'not-started'],
  ] as const)('goes as a whole as it goes with them', (said, status) => {
    const milestone = aGivenMilestone({ received: said });
    const among = { federation: aFederation(), today, teams };
    expect(statusFor(milestone, county, among)).toBe(status);
  });
});

describe('when the styrgrupper are redrawn', () => {
  const links = [
    { teamId: 'berg', steeringGroupId: 'a', from: '2025-01-01', to: '2026-06-30' },
    { teamId: 'are', steeringGroupId: 'b', from: '2025-01-01', to: '2026-06-30' },
    { teamId: 'berg', steeringGroupId: 'new', from: '2026-07-01' },
    { teamId: 'are', steeringGroupId: 'new', from: '2026-07-01' },
  ];
  const federation: Federation = {
    ...aFederation(),
    steeringGroups: [
      { id: 'a', name: 'Styrgrupp Berg', to: '2026-06-30' },
      { id: 'b', name: 'Styrgrupp Åre', to: '2026-06-30' },
      { id: 'new', name: 'Styrgrupp Söder', from: '2026-07-01' },
    ],
    teamSteering: links,
  };
  const on = (day: string) => ({ federation, today: day });
  const above = without(aMilestone({ level: 'steering-group', steeringGroupId: 'a' }), 'teamId');

  it('a styrgrupp’s own goes to the one that came after it, and not before', () => {
    expect(ownerNow(above, on('2026-06-30'))).toMatchObject({ steeringGroupId: 'a' });
    expect(ownerNow(above, on('2026-07-01'))).toMatchObject({ steeringGroupId: 'new' });
  });

  it('what was given to each is no further with the new one than with the one that had come the least far', () => {
    const whose = { level: 'steering-group', steeringGroupId: 'new' } as const;
    const given = (received: Readonly<Record<string, MilestoneStanding>>) =>
      standingWith(
        aGivenMilestone({ givenTo: 'steering-groups', received }),
        whose,
        on('2026-12-01'),
      );
    const both = { 'steering-group:a': done, 'steering-group:b': ongoing };
    expect(given(both)).toEqual(ongoing);
    expect(given({ 'steering-group:a': done })).toEqual({ status: 'not-started' });
    expect(given({ ...both, 'steering-group:new': done })).toEqual(done);
  });

  it('what the one before had said for itself counts, and no more what those before it had said', () => {
    const again: Federation = {
      ...federation,
      steeringGroups: [
        ...federation.steeringGroups.slice(0, 2),
        { id: 'new', name: 'Styrgrupp Söder', from: '2026-07-01', to: '2026-12-31' },
        { id: 'last', name: 'Styrgrupp Länet', from: '2027-01-01' },
      ],
      teamSteering: [
        ...links.slice(0, 2),
        ...links.slice(2).map((link) => ({ ...link, to: '2026-12-31' })),
        { teamId: 'berg', steeringGroupId: 'last', from: '2027-01-01' },
        { teamId: 'are', steeringGroupId: 'last', from: '2027-01-01' },
      ],
    };
    const whose = { level: 'steering-group', steeringGroupId: 'last' } as const;
    const received = { 'steering-group:a': ongoing, 'steering-group:new': done };
    const milestone = aGivenMilestone({ givenTo: 'steering-groups', received });
    expect(standingWith(milestone, whose, { federation: again, today: '2027-02-01' })).toEqual(
      done,
    );
  });
});
