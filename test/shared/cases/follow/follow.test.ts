import { describe, expect, it } from 'vitest';
import { parkedCauses } from '../../../../shared/codes/following.ts';
import { aCase, type Step } from '../../../builders/case.ts';
import { value } from '../../../builders/meeting.ts';
import { refusedWith, today, tryStep } from '../try-step.ts';

const ongoing = () => aCase().raisedOn('2026-11-03').receivedOn('2026-11-10');
const parked = () => ongoing().parkedOn('2026-11-17', '2026-12-15');
const next = '2027-01-12';

describe('the next follow-up', () => {
  it('is booked on a day after today', () => {
    const after = value(tryStep(ongoing().build(), { verb: 'book-follow-up', on: next }));
    expect(after.current).toMatchObject({ status: 'ongoing', nextFollowUp: next });
  });

  it('is moved by booking another', () => {
    const before = ongoing().followedUpOn('2026-11-17', '2026-12-15').build();
    const after = value(tryStep(before, { verb: 'book-follow-up', on: next }));
    expect(after.current).toMatchObject({ nextFollowUp: next });
    expect(after.history).toHaveLength(before.history.length + 1);
  });

  it('is not booked twice on the same day', () => {
    const before = ongoing().followedUpOn('2026-11-17', next).build();
    expect(value(tryStep(before, { verb: 'book-follow-up', on: next }))).toBe(before);
  });

  it('leaves a parked case parked', () => {
    const after = value(tryStep(parked().build(), { verb: 'book-follow-up', on: next }));
    expect(after.current).toMatchObject({ parked: { cause: 'investigation' }, nextFollowUp: next });
  });
});

describe('parking', () => {
  it.each(parkedCauses)('tells that the case waits for %s, and when it is looked at', (cause) => {
    const after = value(tryStep(ongoing().build(), { verb: 'park-case', cause, on: next }));
    expect(after.current).toMatchObject({
      status: 'ongoing',
      parked: { cause, since: '2026-12-08T12:00:00.000Z' },
      nextFollowUp: next,
    });
  });

  it('is done once', () => {
    expect(tryStep(parked().build(), { verb: 'park-case', cause: 'decision', on: next })).toEqual(
      refusedWith({ code: 'already-parked' }),
    );
  });

  it('ends with a next follow-up', () => {
    const after = value(tryStep(parked().build(), { verb: 'resume-case', on: next }));
    expect(after.current).toMatchObject({ status: 'ongoing', nextFollowUp: next });
    expect(after.current).not.toHaveProperty('parked');
  });

  it('cannot end where it has not begun', () => {
    expect(tryStep(ongoing().build(), { verb: 'resume-case', on: next })).toEqual(
      refusedWith({ code: 'not-parked' }),
    );
  });
});

const followed = (on: string): readonly (readonly [Step['verb'], Step])[] => [
  ['book-follow-up', { verb: 'book-follow-up', on }],
  ['park-case', { verb: 'park-case', cause: 'decision', on }],
  ['resume-case', { verb: 'resume-case', on }],
];

describe('a day to look at the case again', () => {
  it.each(followed(today))('is after today: %s', (verb, step) => {
    const starCase = (verb === 'resume-case' ? parked() : ongoing()).build();
    expect(tryStep(starCase, step)).toEqual(refusedWith({ code: 'follow-up-not-after' }));
  });

  it.each(followed(next))('is for an ongoing case: %s', (_, step) => {
    for (const [status, starCase] of [
      ['raised', aCase().raisedOn('2026-11-03').build()],
      ['queued', aCase().raisedOn('2026-11-03').queuedOn('2026-11-10').build()],
      ['declined', aCase().raisedOn('2026-11-03').declinedOn('2026-11-10').build()],
      ['withdrawn', aCase().raisedOn('2026-11-03').withdrawnOn('2026-11-10').build()],
      ['closed', parked().closedOn('2026-12-01').build()],
    ] as const)
      expect(tryStep(starCase, step)).toEqual(refusedWith({ code: 'case-is', status }));
  });
});
