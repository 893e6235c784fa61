import { describe, expect, it } from 'vitest';
import {
  beginRetention,
  endRetention,
  registerRetention,
} from '../../../shared/retention/decide.ts';
import type { RetentionCommandOf } from '../../../shared/retention/contract.ts';
import { isDue } from '../../../shared/retention/due.ts';
import { aCase } from '../../builders/case.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aRetention } from '../../builders/retention.ts';

const ctx = aContext('2026-12-01T09:00:00.000Z');
const command: RetentionCommandOf<'register-retention'> = {
  ...{ verb: 'register-retention', documentType: 'ended-cases', number: '2026/14' },
  ...{ decidedOn: '2026-11-30', months: 24 },
};

describe('a gallringsbeslut', () => {
  it('removes nothing by being registered; somebody begins it', () => {
    const registered = value(registerRetention(command, [], ctx));
    expect(registered.current).toEqual({ status: 'registered' });
    const begun = value(beginRetention(registered, ctx));
    expect(begun.current).toEqual({ status: 'in-force', since: ctx.now });
    expect(beginRetention(begun, ctx)).toEqual({ ok: false, error: { code: 'retention-begun' } });
  });

  it('that has ended is not begun again, and makes room for another', () => {
    const ended = value(endRetention(aRetention('in-force', 'ended-cases', 24), ctx));
    expect(beginRetention(ended, ctx)).toEqual({ ok: false, error: { code: 'retention-over' } });
    expect(endRetention(ended, ctx)).toEqual({ ok: false, error: { code: 'retention-over' } });
    expect(registerRetention(command, [ended], ctx).ok).toBe(true);
  });

  it('is one for each kind at a time, and has been made', () => {
    const known = [aRetention('registered', 'ended-cases', 12)];
    expect(registerRetention(command, known, ctx)).toEqual({
      ok: false,
      error: { code: 'retention-exists' },
    });
    expect(registerRetention({ ...command, decidedOn: '2026-12-02' }, [], ctx)).toEqual({
      ok: false,
      error: { code: 'not-yet', field: 'decidedOn' },
    });
  });
});

describe('what is old enough to be removed', () => {
  const closed = aCase().raisedOn('2024-01-10').receivedOn('2024-02-01').closedOn('2024-12-01');
  const decision = (months: number) => ({ documentType: 'ended-cases', months }) as const;

  it('has ended more than the months ago, to the day', () => {
    const starCase = closed.build();
    expect(isDue(starCase, decision(24), '2026-12-01')).toBe(false);
    expect(isDue(starCase, decision(24), '2026-12-02')).toBe(true);
  });

  it('is never what is still before the team', () => {
    expect(isDue(aCase().raisedOn('2020-01-10').build(), decision(0), '2026-12-01')).toBe(false);
    const ongoing = aCase().raisedOn('2020-01-10').receivedOn('2020-02-01').build();
    expect(isDue(ongoing, decision(0), '2026-12-01')).toBe(false);
  });

  it('is of those without consent only what has none, from the same day on', () => {
    const withoutConsent = { documentType: 'without-consent', months: 0 } as const;
    expect(isDue(closed.build(), withoutConsent, '2026-12-01')).toBe(false);
    const withdrawn = aCase().raisedOn('2026-11-10').withoutConsentOn('2026-12-01').build();
    expect(isDue(withdrawn, withoutConsent, '2026-12-01')).toBe(true);
  });
});
