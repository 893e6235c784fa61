import { describe, expect, it } from 'vitest';
import type { NewCase } from '../../../shared/cases/case.ts';
import { rulesOf } from '../../../shared/cases/happened.ts';
import { decideCase } from '../../../shared/cases/steps/decide.ts';
import { closingReasons } from '../../../shared/codes/closing.ts';
import { decisionStart } from '../../../shared/meetings/lead/decision-start.ts';
import { presentItemInMeeting } from '../../../shared/meetings/lead/present-item.ts';
import { ruleSetOn } from '../../../shared/rules/rule-book.ts';
import { aCase, aClosing } from '../../builders/case.ts';
import { aContext } from '../../builders/context.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { rulesFrom } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
/** From New Year there is no closing for personal reasons any more. */
const rules = rulesFrom('2027-01-01');
const ctx = { ...aContext('2027-03-09T13:30:00.000Z'), rules };
const before = aCase().raisedOn('2026-12-31').receivedOn('2027-01-12').build();
/** Raised by the new rules; the builder writes the history by those built in. */
const made = aCase('BER-2027-001').raisedOn('2027-01-01').receivedOn('2027-01-12').build();
const after: NewCase = { ...made, history: made.history.map((one) => ({ ...one, rules: 'v3' })) };

describe('a case', () => {
  it('is judged by the version of the day it was raised, ever after', () => {
    expect([rulesOf(before, rules).code, rulesOf(after, rules).code]).toEqual(['2026', 'v3']);
    // A version that was published afterwards to hold from an earlier day changes nothing.
    expect(rulesOf(before, rulesFrom('2026-12-01')).code).toBe('2026');
  });

  it('is closed with what its own version knows, and each event says by which', () => {
    const closing = aClosing({ reason: 'b3-personal', planAgreed: false });
    const close = (starCase: NewCase) =>
      decideCase(starCase, { outcome: 'closed', closing }, { team, meetingId: 'mars' }, ctx);
    const closed = close(before);
    expect(closed).toMatchObject({ ok: true, value: { state: 'closed' } });
    expect(closed.ok && closed.value.history.at(-1)?.rules).toBe('2026');
    expect(close(after)).toEqual({ ok: false, error: { code: 'invalid', fields: ['reason'] } });
  });

  it('is offered those very reasons at a meeting of a later version', () => {
    const meeting = aMeeting().on('2027-03-09').build();
    const at = { holders: [], rules: ruleSetOn(rules, meeting.plan.date) };
    const offered = (starCase: NewCase) => {
      const item = presentItemInMeeting(
        {
          meeting,
          team,
          rules,
          roles: ['coordinator'],
          ownSeatIds: [],
          today: '2027-03-09',
        },
        {
          id: 'i1',
          kind: 'follow-up',
          reference: starCase.id,
          raisedBy: 'ifo-officer',
          raisingParty: 'municipality',
          standing: true,
        },
        starCase,
        true,
      );
      return decisionStart('closed', item, at).choices?.['reason']?.map(({ value }) => value);
    };
    expect(offered(before)).toEqual(closingReasons);
    expect(offered(after)).toEqual(closingReasons.filter((one) => one !== 'b3-personal'));
  });
});
