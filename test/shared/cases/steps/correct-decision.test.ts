import { describe, expect, it } from 'vitest';
import type { StarCase } from '../../../../shared/cases/case.ts';
import type { ItemDecision } from '../../../../shared/cases/item-decision.ts';
import { correctCaseDecision } from '../../../../shared/cases/steps/correct-decision.ts';
import { eventText } from '../../../../shared/cases/page/present-event.ts';
import { periodOf } from '../../../../shared/kernel/period.ts';
import { aCase, aClosing, type CaseBuilder, correctedAt } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { value } from '../../../builders/meeting.ts';
import { aTeam } from '../../../builders/team.ts';
import { countedOf } from '../../reports/counted.ts';

const team = aTeam().whereFkMayRaise().build();
const raised = () => aCase('BER-2026-001', team).raisedOn('2026-04-07');
const received = () => raised().receivedOn('2026-04-14');
const followUp: ItemDecision = { outcome: 'follow-up', on: '2026-06-09' };
const closed: ItemDecision = { outcome: 'closed', closing: aClosing() };

/** The minutes of 28 April are put right on 5 May, when another tertial has begun. */
function correct(starCase: StarCase, decision: ItemDecision | 'none', meeting = '2026-04-28') {
  const ctx = aContext('2026-05-05T08:00:00.000Z');
  return correctCaseDecision(starCase, decision, correctedAt(team, meeting, decision), ctx);
}

const tertial1 = periodOf({ kind: 'tertial', year: 2026, n: 1 });
const tertial2 = periodOf({ kind: 'tertial', year: 2026, n: 2 });
const counted = (one: CaseBuilder, period = tertial1) => countedOf([one.build()], period);

describe('a decision that the minutes have wrong', () => {
  it('stands as it was made, and what had been registered stays in the history', () => {
    const before = received().followedUpOn('2026-04-28', '2026-05-12').build();
    const after = value(correct(before, followUp));
    expect(after.current).toMatchObject({ status: 'ongoing', nextFollowUp: '2026-06-09' });
    expect(after.history.slice(0, -1)).toEqual(before.history);
    expect(after.history.at(-1)).toMatchObject({
      type: 'decision-corrected',
      meetingId: '2026-04-28',
      decided: { type: 'follow-up-booked', on: '2026-06-09' },
    });
  });

  it('of another kind is that kind from the day of the meeting, in a period that is over too', () => {
    const wrong = () => received().closedOn('2026-04-28');
    const right = received().followedUpOn('2026-04-28', '2026-06-09');
    const corrected = () => wrong().correctedOn('2026-05-05', '2026-04-28', followUp);
    expect(counted(wrong()).closed).toBe(1);
    expect(counted(corrected())).toEqual(counted(right));
    expect(counted(corrected(), tertial2)).toEqual(counted(right, tertial2));
  });

  it('that nobody had registered is made when the meeting was closed', () => {
    const missing = () => received().correctedOn('2026-05-05', '2026-04-28', closed);
    expect(missing().build().current).toMatchObject({
      status: 'closed',
      at: '2026-04-28T14:00:00.000Z',
    });
    expect(counted(missing()).closed).toBe(1);
    expect(counted(missing(), tertial2).closed).toBe(0);
  });

  it('that was never made is gone, and can be put back', () => {
    const none = () =>
      received().closedOn('2026-04-28').correctedOn('2026-05-05', '2026-04-28', 'none');
    expect(none().build().current.status).toBe('ongoing');
    expect(counted(none()).closed).toBe(0);
    const again = none().correctedOn('2026-05-06', '2026-04-28', closed).build();
    expect(again.current.status).toBe('closed');
  });

  it('is corrected again when the correction was wrong', () => {
    const twice = received()
      .followedUpOn('2026-04-28', '2026-05-12')
      .correctedOn('2026-05-05', '2026-04-28', followUp)
      .correctedOn('2026-05-06', '2026-04-28', { outcome: 'follow-up', on: '2026-06-16' })
      .build();
    expect(twice.current).toMatchObject({ nextFollowUp: '2026-06-16' });
  });

  it('gives the holder’s tasks to the holder that was meant, as the same tasks', () => {
    const decision: ItemDecision = {
      outcome: 'received',
      caseHolderId: 'employment-officer',
      overrideReason: 'Känd sedan tidigare',
    };
    const before = raised().receivedOn('2026-04-28').build();
    const after = value(correct(before, decision));
    const tasks = (starCase: StarCase) =>
      starCase.current.status === 'ongoing' ? starCase.current.tasks : [];
    expect(tasks(after)).toEqual(
      tasks(before).map((task) => ({ ...task, memberId: 'employment-officer' })),
    );
    expect(after.current).toMatchObject({ caseHolderId: 'employment-officer' });
  });

  it('may be another day though the case has gone on, and not another state', () => {
    const gone = received()
      .followedUpOn('2026-04-28', '2026-05-12')
      .followedUpOn('2026-05-04', '2026-06-16')
      .build();
    const day = correct(gone, followUp);
    expect(day).toMatchObject({ ok: true });
    expect(day.ok && day.value.current).toMatchObject({ nextFollowUp: '2026-06-16' });
    expect(correct(gone, closed)).toMatchObject({ error: { code: 'minutes-built-upon' } });
    expect(correct(gone, 'none')).toMatchObject({ ok: true });
  });

  it('is judged as it would have been at the meeting', () => {
    const waiting = raised().queuedOn('2026-04-28').build();
    expect(correct(waiting, followUp)).toMatchObject({
      error: { code: 'case-is', status: 'raised' },
    });
    const ongoing = received().followedUpOn('2026-04-28', '2026-05-12').build();
    // In time at the meeting, though it has passed when the minutes are corrected.
    expect(correct(ongoing, { outcome: 'follow-up', on: '2026-04-30' })).toMatchObject({
      ok: true,
    });
    expect(correct(ongoing, { outcome: 'follow-up', on: '2026-04-27' })).toMatchObject({
      error: { code: 'follow-up-not-after' },
    });
  });

  it('neither gives consent back nor takes it away', () => {
    const stopped = received().withoutConsentOn('2026-04-29').build();
    expect(correct(stopped, followUp)).toMatchObject({ error: { code: 'closing-stays' } });
    const closing = aClosing({ reason: 'consent-withdrawn' });
    expect(correct(received().build(), { outcome: 'closed', closing })).toMatchObject({
      error: { code: 'correct-without-consent' },
    });
  });

  it('that is right already changes nothing', () => {
    const ongoing = received().followedUpOn('2026-04-28', '2026-06-09').build();
    const same = correct(ongoing, followUp);
    expect(same.ok && same.value).toBe(ongoing);
    const undecided = received().build();
    const none = correct(undecided, 'none');
    expect(none.ok && none.value).toBe(undecided);
  });

  it('is told in the history of the case', () => {
    const { history } = received()
      .closedOn('2026-04-28')
      .correctedOn('2026-05-05', '2026-04-28', followUp)
      .build();
    const last = history.at(-1);
    expect(last && eventText(last, team, () => '')).toBe(
      'Minnesanteckningarna rättade: uppföljning bokad tis 9 juni 2026',
    );
  });
});
