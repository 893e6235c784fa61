import { describe, expect, it } from 'vitest';
import { denialReasons } from '../../../shared/access/access.ts';
import { caseStatuses } from '../../../shared/codes/case.ts';
import { deviationStatuses } from '../../../shared/codes/deviation.ts';
import type { Refusal, RefusalCode } from '../../../shared/commands/refusal.ts';
import { presentRefusal, refusalText } from '../../../shared/commands/refusal-texts.ts';

type Of<C extends RefusalCode> = Extract<Refusal, { code: C }>;

/** At least one of every code; those that carry a state, one of every state. */
const samples: { readonly [R in Refusal as R['code']]: readonly Omit<R, 'code'>[] } = {
  denied: denialReasons.map((reason) => ({ reason })),
  guarded: (
    [
      { code: 'personal-number' },
      { code: 'coordination-number' },
      { code: 'phone' },
      { code: 'email' },
      { code: 'street-address' },
      { code: 'too-long', maxLength: 140 },
      { code: 'too-long' },
      { code: 'empty' },
      { code: 'possible-name' },
    ] as const
  ).map((why) => ({ field: 'text', why })),
  invalid: [{ fields: ['date'] }],
  'not-found': (
    [
      ...(['team', 'meeting', 'case', 'item', 'member'] as const),
      ...(['topic', 'channel', 'deviation', 'steering-group', 'role'] as const),
      ...(['task', 'measure', 'offer', 'rules'] as const),
    ] as const
  ).map((what) => ({ what })),
  'fk-question-about-case': [{}],
  'question-went-on': [{}],
  'already-set-up': [{}],
  'last-office': [{}],
  'only-report-periods': [{}],
  'livelihood-out-missing': [{}],
  'code-taken': [{ teamCode: 'BER' }],
  'second-coordinator': [{}],
  'account-taken': [{}],
  'deputy-of-other-party': [{}],
  'seat-ended': [{ on: '2026-11-20' }],
  'in-the-past': [{}],
  'ends-before-start': [{}],
  'meeting-clash': [{ date: '2026-12-08' }],
  'no-place-or-link': [{}],
  'series-empty': [{}],
  'series-too-long': [{ most: 24 }],
  'meeting-is': (['planned', 'called', 'open', 'closed', 'cancelled'] as const).map((status) => ({
    status,
  })),
  'proposals-closed': [{ lastDay: '2026-12-04' }],
  'opens-on': [{ date: '2026-12-07' }],
  'no-deputy': [{}],
  'not-your-deputy': [{}],
  'consent-missing': [{}],
  'consent-in-future': [{}],
  'consent-form-not-for-party': [{}],
  'fk-may-not-raise': [{}],
  'intake-paused': [{}, { until: '2026-12-31' }],
  'several-needs-two': [{}],
  'already-on-agenda': [{}],
  'case-is': caseStatuses.map((status) => ({ status })),
  'outcome-not-for-item': [{}],
  'already-decided': [{}],
  'not-decided': [{}],
  'built-upon': [{}],
  'follow-up-too-far': [{}],
  'step-built-upon': [{}],
  'changed-since-opened': [{}],
  'reason-and-outcome-disagree': [{ fields: ['occupationOut', 'result'] }],
  'previous-without-consent': [{}],
  'holder-needs-reason': [{}],
  'holder-not-member': [{}],
  'follow-up-not-after': [{}],
  'plan-and-reason-disagree': [{}],
  'undecided-items': [{ count: 1 }, { count: 3 }],
  'deviation-is': deviationStatuses.map((status) => ({ status })),
  'previous-not-closed': [{}],
  'already-raised-again': [{}],
  'fk-holds-only-own': [{}],
  'only-when-assigned': [{}],
  'already-there': [{}],
  'form-not-by-table': [{ forms: ['sip'] }, { forms: ['status-meeting', 'sip'] }],
  'coordinator-after-reception': [{}],
  'form-needs-reason': [{}],
  'fk-part-by-holder': [{}],
  'held-in-future': [{}],
  'plan-missing': [{}],
  'already-parked': [{}],
  'not-parked': [{}],
  'task-is-reported': [{}],
  'pension-only-after-b1': [{}],
  'nothing-to-follow': [{}],
  'not-your-step': [{}],
  'decided-at-meeting': [{}],
  'step-stays': [{}],
  'not-on-agenda': [{}],
  'only-when-absent': [{}],
  'done-more-than-offered': [{}],
  'tertial-not-begun': [{}],
  'offer-of-other-party': [{}],
  'offer-is-ended': [{}],
  'nothing-to-ask': [{}],
  'validity-over': [{}],
  'due-in-past': [{}],
  'only-from-county': [{}],
  'not-in-queue': [{ reference: 'BER-2026-014' }],
  'too-early': [{ field: 'on', earliest: '2026-12-08' }],
  'not-yet': [{ field: 'heldOn' }],
  'draft-exists': [{}],
  'rules-are': [{ status: 'published' }, { status: 'withdrawn' }],
  'rules-changed-since': [{}],
  'rules-disagree': [{ fields: ['noticeLeadDays'] }],
  'plan-year-over': [{ year: 2026 }],
  'plan-outside-year': [{ year: 2027 }],
  busy: [{}],
};

const all: readonly Refusal[] = Object.entries(samples).flatMap(([code, facts]) =>
  facts.map((fact) => ({ code, ...fact }) as Refusal),
);

describe('the sentence of a refusal', () => {
  it.each(all.map((refusal) => [JSON.stringify(refusal), refusal] as const))(
    'says in whole Swedish sentences why: %s',
    (_, refusal) => {
      const text = refusalText(refusal);
      expect(text).toMatch(/^[A-ZÅÄÖ0-9].*\.$/);
      expect(text).not.toMatch(/undefined|\[object|NaN|[a-z]-[a-z]+-[a-z]+ /);
    },
  );

  it('is another for everything that was met', () => {
    const texts = all
      .filter(({ code }) => code !== 'undecided-items')
      .map((refusal) => refusalText(refusal));
    expect(new Set(texts).size).toBe(texts.length);
  });

  it('names the facts as people read them', () => {
    const said = (refusal: Of<'meeting-clash' | 'intake-paused' | 'undecided-items'>) =>
      refusalText(refusal);
    expect(said({ code: 'meeting-clash', date: '2026-12-08' })).toContain('tis 8 dec 2026');
    expect(said({ code: 'intake-paused', until: '2026-12-31' })).toContain(
      'till och med tors 31 dec 2026',
    );
    expect(refusalText({ code: 'form-not-by-table', forms: ['status-meeting', 'sip'] })).toContain(
      'gäller avstämningsmöte eller SIP',
    );
    expect(said({ code: 'undecided-items', count: 1 })).toMatch(/^1 ärende saknar/);
    expect(said({ code: 'undecided-items', count: 3 })).toMatch(/^3 ärenden saknar/);
  });
});

describe('a refusal as it is sent', () => {
  it('points at the inputs it concerns', () => {
    expect(presentRefusal({ code: 'invalid', fields: ['start', 'end'] }).fields).toEqual([
      'start',
      'end',
    ]);
    const why = { code: 'phone' } as const;
    expect(presentRefusal({ code: 'guarded', field: 'word', why }).fields).toEqual(['word']);
    expect(presentRefusal({ code: 'holder-needs-reason' }).fields).toEqual(['overrideReason']);
    expect(presentRefusal({ code: 'busy' })).not.toHaveProperty('fields');
  });

  it('carries the reason of a denial, for the page that shows why there is no access', () => {
    expect(presentRefusal({ code: 'denied', reason: 'aggregates-only' })).toMatchObject({
      code: 'denied',
      reason: 'aggregates-only',
    });
  });
});
