import { describe, expect, it } from 'vitest';
import { progressNote } from '../../../../shared/cases/case-parts.ts';
import { progressValues } from '../../../../shared/cases/forms/follow-forms.ts';
import { progressStages } from '../../../../shared/codes/following.ts';
import { without } from '../../../../shared/kernel/without.ts';
import { aCase } from '../../../builders/case.ts';
import { value } from '../../../builders/meeting.ts';
import { refusedWith, tryStep } from '../try-step.ts';

const levels = {
  'working-ability': 1,
  occupation: 2,
  livelihood: 1,
  'functional-impairment': 3,
} as const;
const note = (stage: (typeof progressStages)[number]) =>
  ({ verb: 'note-progress', stage, ...progressValues(levels) }) as const;
const ongoing = () => aCase().raisedOn('2026-11-03').receivedOn('2026-11-10');

describe('noting the steps of an individual', () => {
  it.each(progressStages)('is done at %s while the case goes on', (stage) => {
    const after = value(tryStep(ongoing().build(), note(stage)));
    expect(after.history.at(-1)).toMatchObject({
      type: 'progress-noted',
      progress: { stage, levels },
    });
  });

  it('covers all four dimensions at once', () => {
    const three = without(levels, 'occupation');
    expect(progressNote.safeParse({ stage: 'start', levels }).success).toBe(true);
    expect(progressNote.safeParse({ stage: 'start', levels: three }).success).toBe(false);
    expect(
      progressNote.safeParse({ stage: 'start', levels: { ...levels, occupation: 6 } }).success,
    ).toBe(false);
  });

  it('may come after the case is closed, when it is the one at the end', () => {
    const closed = ongoing().closedOn('2026-12-01').build();
    const after = value(tryStep(closed, note('end')));
    expect(after.current).toEqual(closed.current);
    const refused = refusedWith({ code: 'case-is', status: 'closed' });
    expect(tryStep(closed, note('start'))).toEqual(refused);
    expect(tryStep(closed, note('during'))).toEqual(refused);
  });

  it.each([
    ['the consent is withdrawn', ongoing().withoutConsentOn('2026-12-01').build()],
    [
      'it was registered by mistake',
      ongoing()
        .closedOn('2026-12-01', { reason: 'registered-by-mistake', planAgreed: false })
        .build(),
    ],
  ])('has nothing to tell when %s', (_, starCase) => {
    expect(tryStep(starCase, note('end'))).toEqual(refusedWith({ code: 'nothing-to-follow' }));
  });

  it.each([
    ['raised', aCase().raisedOn('2026-11-03').build()],
    ['queued', aCase().raisedOn('2026-11-03').queuedOn('2026-11-10').build()],
    ['declined', aCase().raisedOn('2026-11-03').declinedOn('2026-11-10').build()],
    ['withdrawn', aCase().raisedOn('2026-11-03').withdrawnOn('2026-11-10').build()],
  ] as const)('is refused for a case that is %s', (status, starCase) => {
    expect(tryStep(starCase, note('end'))).toEqual(refusedWith({ code: 'case-is', status }));
  });
});
