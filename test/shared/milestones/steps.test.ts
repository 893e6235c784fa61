import { describe, expect, it } from 'vitest';
import { milestone as stored } from '../../../shared/milestones/milestone.ts';
import {
  beginMilestone,
  dropMilestone,
  reachMilestone,
  takeBackMilestone,
} from '../../../shared/milestones/stand.ts';
import {
  addMilestone,
  changeMilestone,
  type MilestoneInput,
} from '../../../shared/milestones/steps.ts';
import type { RulingOf } from '../../../shared/rulings/whose.ts';
import { aFederation } from '../../builders/app.ts';
import { aContext } from '../../builders/context.ts';
import { guardedAt } from '../../builders/guarded.ts';
import { value } from '../../builders/meeting.ts';
import { aGivenMilestone, aMilestone } from '../../builders/milestone.ts';

const ctx = { ...aContext('2026-12-01T09:00:00.000Z'), as: 'coordinator' } as const;
const berg: RulingOf = { level: 'team', teamId: 'berg' };
const county: RulingOf = { level: 'county' };
const input: MilestoneInput = { title: 'Alla är på plats', due: '2027-01-31', answers: 'af' };
const federation = aFederation();
const refusedWith = (code: string) => ({ ok: false, error: { code } });
const own = (milestone = aMilestone()) => ({ milestone, whose: berg, federation });

describe('a delmål', () => {
  it('has a title, a last day and a function that answers, and can be stored', () => {
    const added = value(addMilestone(input, berg, ctx));
    expect(stored.parse(added)).toEqual(added);
    expect(added).toMatchObject({ ...input, ...berg, state: 'not-started', sort: input.due });
    expect(added.history).toMatchObject([{ type: 'added', as: 'coordinator' }]);
  });

  it('names no person, nor does the reason it is dropped for', () => {
    const title = 'Ring 070-123 45 67';
    expect(addMilestone({ ...input, title }, berg, ctx)).toMatchObject({
      error: guardedAt('title', 'phone') as object,
    });
    expect(dropMilestone(own(), { reason: title }, ctx)).toMatchObject({
      error: guardedAt('reason', 'phone') as object,
    });
  });

  it('is given to others by the county alone', () => {
    expect(addMilestone({ ...input, givenTo: 'teams' }, berg, ctx)).toMatchObject(
      refusedWith('only-county-gives'),
    );
    expect(value(addMilestone({ ...input, givenTo: 'teams' }, county, ctx)).givenTo).toBe('teams');
  });

  it('is changed with what stood there before kept, and not over what somebody else has changed', () => {
    const changed = value(changeMilestone(aMilestone(), { ...input, basedOn: 1 }, ctx));
    expect(changed).toMatchObject({ ...input, sort: input.due });
    expect(changed.history.at(-1)).toMatchObject({
      ...{ type: 'changed', before: { title: 'Alla har en ersättare', due: '2027-01-31' } },
    });
    expect(changeMilestone(changed, { ...input, basedOn: 1 }, ctx)).toMatchObject(
      refusedWith('milestone-changed-since'),
    );
    expect(changeMilestone(changed, { ...input, basedOn: 2 }, ctx).ok).toBe(true);
  });

  it('goes from begun to done on a day that has been, and back as it was', () => {
    const begun = value(beginMilestone(own(), ctx));
    expect(begun.state).toBe('ongoing');
    expect(beginMilestone(own(begun), ctx)).toMatchObject(refusedWith('milestone-has-begun'));
    expect(reachMilestone(own(begun), { on: '2026-12-02' }, ctx)).toMatchObject(
      refusedWith('not-yet'),
    );
    const reached = value(reachMilestone(own(begun), { on: '2026-11-30' }, ctx));
    expect(reached).toMatchObject({ state: 'done', current: { status: 'done', on: '2026-11-30' } });
    for (const again of [
      reachMilestone(own(reached), { on: '2026-11-30' }, ctx),
      dropMilestone(own(reached), { reason: 'Behövs inte' }, ctx),
      changeMilestone(reached, { ...input, basedOn: 1 }, ctx),
    ])
      expect(again).toMatchObject(refusedWith('milestone-is-done'));
    const back = value(takeBackMilestone(own(reached), ctx));
    expect(back.current).toEqual({ status: 'ongoing' });
    const first = value(takeBackMilestone(own(back), ctx));
    expect(first.current).toEqual({ status: 'not-started' });
    expect(takeBackMilestone(own(first), ctx)).toMatchObject(refusedWith('milestone-not-begun'));
    expect(first.history).toHaveLength(5);
  });

  it('is dropped with a reason, and taken up again', () => {
    const dropped = value(dropMilestone(own(), { reason: 'Behövs inte' }, ctx));
    expect(dropped.current).toEqual({ status: 'dropped', reason: 'Behövs inte' });
    expect(changeMilestone(dropped, { ...input, basedOn: 1 }, ctx)).toMatchObject(
      refusedWith('milestone-is-dropped'),
    );
    expect(value(takeBackMilestone(own(dropped), ctx)).state).toBe('not-started');
  });
});

describe('a delmål that the county has given to all teams', () => {
  const given = aGivenMilestone();
  const asCounty = (milestone = given) => ({ milestone, whose: county, federation });

  it('is said to be reached by each of them for itself', () => {
    const at = { milestone: given, whose: berg, federation };
    const reached = value(reachMilestone(at, { on: '2026-12-01' }, ctx));
    expect(reached).toMatchObject({
      ...{ state: 'not-started', current: { status: 'not-started' } },
      received: { 'team:berg': { status: 'done', on: '2026-12-01' } },
    });
    expect(stored.parse(reached)).toEqual(reached);
    const back = value(takeBackMilestone({ ...at, milestone: reached }, ctx));
    expect(back.received['team:berg']).toEqual({ status: 'not-started' });
  });

  it('is not the county’s to say how it goes with, and its own to drop for all', () => {
    for (const said of [
      beginMilestone(asCounty(), ctx),
      reachMilestone(asCounty(), { on: '2026-12-01' }, ctx),
      takeBackMilestone(asCounty(), ctx),
    ])
      expect(said).toMatchObject(refusedWith('milestone-is-given'));
    const dropped = value(dropMilestone(asCounty(), { reason: 'Behövs inte' }, ctx));
    expect(dropped.state).toBe('dropped');
    expect(
      reachMilestone({ milestone: dropped, whose: berg, federation }, { on: '2026-12-01' }, ctx),
    ).toMatchObject(refusedWith('milestone-dropped-above'));
    expect(value(takeBackMilestone(asCounty(dropped), ctx)).state).toBe('not-started');
  });
});
