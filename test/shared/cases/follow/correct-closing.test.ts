import { describe, expect, it } from 'vitest';
import { closingTexts, readClosing } from '../../../../shared/cases/forms/closing-form.ts';
import type { Closing, StarCase } from '../../../../shared/cases/case.ts';
import { closingReasons, personalReasons } from '../../../../shared/codes/closing.ts';
import { aCase, aClosing } from '../../../builders/case.ts';
import { value } from '../../../builders/meeting.ts';
import { textsOf } from '../../../builders/texts.ts';
import { refusedWith, tryStep } from '../try-step.ts';

const ongoing = () =>
  aCase()
    .raisedOn('2026-09-01')
    .did('2026-09-02', { verb: 'note-waiting', waitingAction: 'regular-contact', text: 'Ringer' })
    .receivedOn('2026-09-08');
const closedWith = (closing: Partial<Closing>) => ongoing().closedOn('2026-11-10', closing).build();
const correct = (closing: Partial<Closing>, basedOn?: number) =>
  ({ verb: 'correct-closing', closing: aClosing(closing), basedOn }) as const;
const moved = { reason: 'b3-personal', personalReason: 'moved' } as const;

function closingOf({ current }: StarCase) {
  if (current.status !== 'closed') throw new Error('not closed');
  return current;
}

function filledIn(texts: Readonly<Record<string, string>>): Closing {
  const read = readClosing(textsOf(texts));
  if (!read.ok) throw new Error(JSON.stringify(read.error));
  return read.value;
}

describe('correcting a closing', () => {
  it('puts right what was stored, and leaves the day, the holder and what was stored before', () => {
    const before = closedWith({ reason: 'b2-not-work-oriented' });
    const after = value(tryStep(before, correct(moved)));
    expect(closingOf(after)).toEqual({ ...closingOf(before), closing: aClosing(moved) });
    expect(after.history.slice(0, -1)).toEqual(before.history);
    expect(after.history.at(-1)).toMatchObject({ type: 'closing-corrected', rules: '2026' });
  });

  it.each(personalReasons)('gives an old closing the kind it was never asked for: %s', (kind) => {
    const old = closedWith({ reason: 'b3-personal' });
    const { closing } = closingOf(old);
    // The form opens with what is there, and asks for what is not.
    const asked = readClosing(textsOf(closingTexts(closing)));
    expect(asked.ok ? [] : asked.error.map(({ field }) => field)).toEqual(['personalReason']);
    const filled = filledIn({ ...closingTexts(closing), personalReason: kind });
    const after = value(tryStep(old, { verb: 'correct-closing', closing: filled }));
    expect(closingOf(after).closing).toEqual({ ...closing, personalReason: kind });
  });

  it.each(closingReasons)('opens with all that was stored: %s', (reason) => {
    const closing = aClosing({
      reason,
      ...(reason === 'b3-personal' ? { personalReason: 'health' as const } : {}),
    });
    expect(filledIn(closingTexts(closing))).toEqual(closing);
  });

  it('is judged as the closing was, and by the reasons of the case’s day', () => {
    const before = closedWith({ reason: 'a1-employment' });
    expect(tryStep(before, correct({ reason: 'a2-studies', planAgreed: false }))).toEqual(
      refusedWith({ code: 'plan-and-reason-disagree' }),
    );
    expect(tryStep(before, correct({ ...moved, livelihoodOut: [] }))).toEqual(
      refusedWith({ code: 'livelihood-out-missing' }),
    );
  });

  it('says nothing twice: what stands there already changes nothing', () => {
    const before = closedWith(moved);
    const { reason, ...rest } = aClosing(moved);
    expect(value(tryStep(before, { verb: 'correct-closing', closing: { ...rest, reason } }))).toBe(
      before,
    );
  });

  it('puts nothing back that somebody else has corrected since the form was opened', () => {
    const before = closedWith({ reason: 'b2-not-work-oriented' });
    const opened = before.history.length;
    const corrected = value(tryStep(before, correct(moved, opened)));
    expect(tryStep(corrected, correct({ reason: 'a1-employment' }, opened))).toEqual(
      refusedWith({ code: 'changed-since-opened' }),
    );
  });

  it('can be taken back, and corrected again', () => {
    const before = closedWith({ reason: 'b2-not-work-oriented' });
    const corrected = value(tryStep(before, correct(moved)));
    const step = corrected.history.length - 1;
    expect(value(tryStep(corrected, { verb: 'undo-step', step })).current).toEqual(before.current);
    const again = value(tryStep(corrected, correct({ reason: 'a1-employment' })));
    expect(closingOf(again).closing.reason).toBe('a1-employment');
  });

  it('takes away a decision about sjukersättning that the right reason has none of', () => {
    const noted = value(
      tryStep(closedWith({ reason: 'b1-disability-pension-applied' }), {
        verb: 'note-late-outcome',
        on: '2026-12-01',
        pensionDecision: 'granted',
        livelihood: ['disability-pension'],
        occupation: 'none',
      }),
    );
    const kept = value(
      tryStep(noted, correct({ reason: 'b1-disability-pension-applied', nnsOffered: false })),
    );
    expect(closingOf(kept).lateOutcome).toMatchObject({ pensionDecision: 'granted' });
    const other = value(tryStep(noted, correct(moved)));
    expect(closingOf(other).lateOutcome).toEqual({
      on: '2026-12-01',
      livelihood: ['disability-pension'],
      occupation: 'none',
    });
    const mistake = value(tryStep(noted, correct({ reason: 'registered-by-mistake' })));
    expect(closingOf(mistake).lateOutcome).toBeUndefined();
  });

  it('to a consent that was withdrawn takes away what was written, and stays', () => {
    const before = closedWith({ reason: 'b2-not-work-oriented' });
    expect(JSON.stringify(before)).toContain('Ringer');
    const after = value(tryStep(before, correct({ reason: 'consent-withdrawn' })));
    expect(JSON.stringify(after)).not.toContain('Ringer');
    const step = after.history.length - 1;
    expect(tryStep(after, { verb: 'undo-step', step })).toEqual(
      refusedWith({ code: 'step-stays' }),
    );
    expect(tryStep(after, correct(moved))).toEqual(refusedWith({ code: 'closing-stays' }));
  });

  it('waits until the meeting that closed the case is over: it is decided anew there', () => {
    const before = closedWith({ reason: 'b2-not-work-oriented' });
    const [meetingId = ''] = before.history.flatMap((event) =>
      event.type === 'closed' ? (event.meetingId ?? []) : [],
    );
    expect(tryStep(before, correct(moved), { openMeetingIds: [meetingId] })).toEqual(
      refusedWith({ code: 'closed-at-open-meeting' }),
    );
    expect(tryStep(before, correct(moved), { openMeetingIds: ['another'] }).ok).toBe(true);
  });

  it('is for what is closed', () => {
    expect(tryStep(ongoing().build(), correct(moved))).toEqual(
      refusedWith({ code: 'case-is', status: 'ongoing' }),
    );
  });
});
