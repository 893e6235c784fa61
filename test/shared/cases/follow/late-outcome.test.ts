import { describe, expect, it } from 'vitest';
import type { LateOutcome } from '../../../../shared/cases/case.ts';
import { closingReasons, pensionDecisions } from '../../../../shared/codes/closing.ts';
import { aCase } from '../../../builders/case.ts';
import { value } from '../../../builders/meeting.ts';
import { refusedWith, today, tryStep } from '../try-step.ts';

const ongoing = () => aCase().raisedOn('2026-09-01').receivedOn('2026-09-08');
const closedWith = (reason: (typeof closingReasons)[number]) =>
  ongoing()
    .closedOn('2026-11-10', { reason, planAgreed: reason.startsWith('a') })
    .build();
const outcome: LateOutcome = {
  on: '2026-12-01',
  livelihood: ['disability-pension'],
  occupation: 'none',
};
const note = (change: Partial<LateOutcome> = {}) =>
  ({ verb: 'note-late-outcome', ...outcome, ...change }) as const;

describe('the outcome after closing', () => {
  it.each(pensionDecisions)('tells that the application was %s after B1', (pensionDecision) => {
    const b1 = closedWith('b1-disability-pension-applied');
    const after = value(tryStep(b1, note({ pensionDecision })));
    expect(after.current).toMatchObject({
      status: 'closed',
      closing: { reason: 'b1-disability-pension-applied' },
      lateOutcome: { pensionDecision, livelihood: ['disability-pension'] },
    });
  });

  it.each(closingReasons.filter((reason) => reason !== 'b1-disability-pension-applied'))(
    'has no decision about sjukersättning after %s',
    (reason) => {
      const refused = tryStep(closedWith(reason), note({ pensionDecision: 'granted' }));
      const without = tryStep(closedWith(reason), note());
      if (reason === 'consent-withdrawn' || reason === 'registered-by-mistake')
        expect([refused, without]).toEqual([
          refusedWith({ code: 'nothing-to-follow' }),
          refusedWith({ code: 'nothing-to-follow' }),
        ]);
      else {
        expect(refused).toEqual(refusedWith({ code: 'pension-only-after-b1' }));
        expect(without.ok).toBe(true);
      }
    },
  );

  it('may be noted again: the newest counts, and the history keeps them all', () => {
    const once = value(tryStep(closedWith('a1-employment'), note()));
    const again = value(
      tryStep(once, note({ livelihood: ['employment'], occupation: 'employment' })),
    );
    expect(again.current).toMatchObject({ lateOutcome: { livelihood: ['employment'] } });
    expect(again.history.filter(({ type }) => type === 'late-outcome-noted')).toHaveLength(2);
  });

  it('counts every livelihood once', () => {
    const livelihood: LateOutcome['livelihood'] = ['employment', 'employment', 'study-support'];
    const after = value(tryStep(closedWith('a1-employment'), note({ livelihood })));
    expect(after.current).toMatchObject({
      lateOutcome: { livelihood: ['employment', 'study-support'] },
    });
  });

  it('is of a day from the closing on that has been', () => {
    const on = (day: string) => tryStep(closedWith('a1-employment'), note({ on: day }));
    expect(on('2026-11-09')).toEqual(
      refusedWith({ code: 'too-early', field: 'on', earliest: '2026-11-10' }),
    );
    expect(on('2026-11-10').ok).toBe(true);
    expect(on(today).ok).toBe(true);
    expect(on('2026-12-09')).toEqual(refusedWith({ code: 'not-yet', field: 'on' }));
  });

  it.each([
    ['raised', aCase().raisedOn('2026-11-03').build()],
    ['queued', aCase().raisedOn('2026-11-03').queuedOn('2026-11-10').build()],
    ['ongoing', ongoing().build()],
    ['declined', aCase().raisedOn('2026-11-03').declinedOn('2026-11-10').build()],
  ] as const)('is refused for a case that is %s', (status, starCase) => {
    expect(tryStep(starCase, note())).toEqual(refusedWith({ code: 'case-is', status }));
  });
});
