import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type CaseAlarm, alarmsOf } from '../../../../shared/cases/follow/alarms.ts';
import type { StarCase } from '../../../../shared/cases/case.ts';
import type { MeasureInput } from '../../../../shared/cases/case-parts.ts';
import { presentAlarms } from '../../../../shared/cases/follow/present-alarms.ts';
import { parkedCauses } from '../../../../shared/codes/following.ts';
import { addDays, type IsoDate } from '../../../../shared/kernel/calendar.ts';
import { aCase, aPlanInput } from '../../../builders/case.ts';
import { aTeam } from '../../../builders/team.ts';
import { builtInRules } from '../../../builders/rules.ts';

const team = aTeam().whereFkMayRaise().build();
const ongoing = () => aCase().raisedOn('2026-03-03').receivedOn('2026-03-10');
const rings = (alarm: CaseAlarm, starCase: StarCase, on: IsoDate, inTeam = team) =>
  alarmsOf(inTeam, starCase, builtInRules, on).includes(alarm);

describe('a case with no next step', () => {
  it('is alarmed about when thirty days have gone since it was received', () => {
    expect(rings('no-next-step', ongoing().build(), '2026-04-09')).toBe(false);
    expect(rings('no-next-step', ongoing().build(), '2026-04-10')).toBe(true);
  });

  it('is told apart from one whose follow-up has passed', () => {
    const booked = ongoing().followedUpOn('2026-03-17', '2026-04-14').build();
    expect(alarmsOf(team, booked, builtInRules, '2026-04-14')).toEqual([]);
    expect(alarmsOf(team, booked, builtInRules, '2026-04-15')).toEqual(['follow-up-passed']);
  });

  it('is never one that is parked with a day ahead', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...parkedCauses),
        fc.integer({ min: 0, max: 400 }),
        fc.integer({ min: 1, max: 400 }),
        fc.nat({ max: 400 }),
        (cause, parkedAfter, forDays, later) => {
          const day = addDays('2026-03-11', parkedAfter);
          const on = addDays(day, forDays);
          const parked = ongoing().did(day, { verb: 'park-case', cause, on }).build();
          const today = addDays(day, Math.min(later, forDays));
          expect(rings('no-next-step', parked, today)).toBe(false);
          expect(rings('follow-up-passed', parked, today)).toBe(false);
          expect(rings('follow-up-passed', parked, addDays(on, 1))).toBe(true);
        },
      ),
    );
  });

  it('is never both: there is a follow-up, or there is none', () => {
    fc.assert(
      fc.property(fc.nat({ max: 900 }), fc.boolean(), (days, booked) => {
        const starCase = booked
          ? ongoing().followedUpOn('2026-03-17', '2026-04-14').build()
          : ongoing().build();
        const today = addDays('2026-03-17', days);
        const alarms = alarmsOf(team, starCase, builtInRules, today);
        expect(alarms.includes('no-next-step') && alarms.includes('follow-up-passed')).toBe(false);
      }),
    );
  });
});

describe('a case without measures', () => {
  const withMeasure = (change: Partial<MeasureInput>) =>
    ongoing()
      .did('2026-04-14', {
        verb: 'make-plan',
        plan: aPlanInput('2026-04-14', {
          measures: [
            { code: 'work-training', provider: 'municipality', from: '2026-04-20', ...change },
          ],
        }),
        nextFollowUp: '2027-12-14',
      })
      .build();

  it('is alarmed about when none has started six months after it was received', () => {
    const booked = ongoing().followedUpOn('2026-03-17', '2027-12-14').build();
    expect(alarmsOf(team, booked, builtInRules, '2026-09-09')).toEqual([]);
    expect(alarmsOf(team, booked, builtInRules, '2026-09-10')).toEqual(['no-measure']);
  });

  it('is not helped by one that is only planned', () => {
    expect(rings('no-measure', withMeasure({}), '2026-09-10')).toBe(true);
  });

  it('is not alarmed about once one has started, also when that has ended', () => {
    const started = withMeasure({ startedOn: '2026-04-13' });
    const ended = withMeasure({ startedOn: '2026-04-13', endedOn: '2026-04-14' });
    expect(rings('no-measure', started, '2027-03-10')).toBe(false);
    expect(rings('no-measure', ended, '2027-03-10')).toBe(false);
  });

  it('counts a month that is too short to its last day', () => {
    const endOfAugust = aCase().raisedOn('2026-08-25').receivedOn('2026-08-31').build();
    expect(rings('no-measure', endOfAugust, '2027-02-27')).toBe(false);
    expect(rings('no-measure', endOfAugust, '2027-02-28')).toBe(true);
  });
});

describe('a case that stays long', () => {
  it('is alarmed about from the day after two years', () => {
    expect(rings('long-stay', ongoing().build(), '2028-03-10')).toBe(false);
    expect(rings('long-stay', ongoing().build(), '2028-03-11')).toBe(true);
  });
});

describe('a case without ärendebärare', () => {
  const left = aTeam().ended('ifo-officer', '2026-03-31').build();

  it('is alarmed about from the day after the last of the one who carried it', () => {
    expect(rings('no-holder', ongoing().build(), '2026-03-31', left)).toBe(false);
    expect(rings('no-holder', ongoing().build(), '2026-04-01', left)).toBe(true);
  });

  it('is not one that has been handed over', () => {
    const handedOver = ongoing().did('2026-03-30', {
      verb: 'hand-over-case',
      caseHolderId: 'employment-officer',
      reason: 'holder-leaves',
    });
    expect(rings('no-holder', handedOver.build(), '2026-04-01', left)).toBe(false);
  });

  it('comes before everything else that is wrong', () => {
    const alarms = alarmsOf(left, ongoing().build(), builtInRules, '2028-12-01');
    expect(alarms).toEqual(['no-holder', 'no-next-step', 'no-measure', 'long-stay']);
  });
});

describe('a case in the queue', () => {
  const queued = () => aCase().raisedOn('2026-03-03').queuedOn('2026-03-10');

  it('is alarmed about until somebody has said what is done meanwhile', () => {
    expect(alarmsOf(team, queued().build(), builtInRules, '2026-03-10')).toEqual([
      'waiting-unknown',
    ]);
    const noted = queued().did('2026-03-11', { verb: 'note-waiting', waitingAction: 'care' });
    expect(alarmsOf(team, noted.build(), builtInRules, '2026-03-12')).toEqual([]);
  });

  it('is alarmed about while nothing is done', () => {
    const idle = queued().did('2026-03-11', { verb: 'note-waiting', waitingAction: 'nothing-yet' });
    expect(alarmsOf(team, idle.build(), builtInRules, '2026-03-12')).toEqual(['waiting-passive']);
  });
});

describe('a case that is not worked on', () => {
  it.each([
    ['raised', aCase().raisedOn('2026-03-03').build()],
    ['declined', aCase().raisedOn('2026-03-03').declinedOn('2026-03-10').build()],
    ['withdrawn', aCase().raisedOn('2026-03-03').withdrawnOn('2026-03-10').build()],
    ['closed', ongoing().closedOn('2026-04-14').build()],
  ])('because it is %s has no alarms', (_, starCase) => {
    expect(alarmsOf(team, starCase, builtInRules, '2029-01-01')).toEqual([]);
  });
});

describe('the sentence of an alarm', () => {
  it('says what is wrong, with the day or the number the rules give', () => {
    const left = aTeam().ended('ifo-officer', '2026-03-31').build();
    expect(presentAlarms(left, ongoing().build(), builtInRules, '2028-12-01')).toEqual([
      'Ingen i teamet är ärendebärare. Lämna över ärendet till någon.',
      'Ingen uppföljning är bokad, och det är mer än 30 dagar sedan ärendet togs emot.',
      'Ingen insats har startat inom 6 månader från att ärendet togs emot.',
      'Ärendet har pågått i mer än 24 månader.',
    ]);
    const booked = ongoing().followedUpOn('2026-03-17', '2026-04-14').build();
    expect(presentAlarms(team, booked, builtInRules, '2026-04-15')).toEqual([
      'Uppföljningen tis 14 apr 2026 har passerat. Boka en ny.',
    ]);
  });

  it('asks the raising party what is done during the wait', () => {
    const queued = aCase().raisedOn('2026-03-03').queuedOn('2026-03-10');
    expect(presentAlarms(team, queued.build(), builtInRules, '2026-03-10')).toEqual([
      'Det är inte angivet vad som görs under väntetiden.',
    ]);
    const idle = queued.did('2026-03-11', { verb: 'note-waiting', waitingAction: 'nothing-yet' });
    expect(presentAlarms(team, idle.build(), builtInRules, '2026-03-12')).toEqual([
      'Inget görs under väntetiden än.',
    ]);
  });
});
