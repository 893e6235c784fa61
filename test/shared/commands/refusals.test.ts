import { describe, expect, it } from 'vitest';
import { type DenialReason, denialTexts } from '../../../shared/access/refusals.ts';
import { caseStatuses } from '../../../shared/codes/case.ts';
import { deviationStatuses } from '../../../shared/codes/deviation.ts';
import {
  presentRefusal,
  type Refusal,
  refusals,
  refusalText,
} from '../../../shared/commands/refusals.ts';

type Of<C extends Refusal['code']> = Extract<Refusal, { code: C }>;

/** Some of every refusal that carries facts; of those that carry a state, one of every state. */
const samples: {
  readonly [R in Refusal as keyof R extends 'code' ? never : R['code']]: readonly Omit<R, 'code'>[];
} = {
  denied: (Object.keys(denialTexts) as DenialReason[]).map((reason) => ({ reason })),
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
  'code-taken': [{ teamCode: 'BER' }],
  'seat-ended': [{ on: '2026-11-20' }],
  'meeting-clash': [{ date: '2026-12-08' }],
  'series-too-long': [{ most: 24 }],
  'meeting-is': (['planned', 'called', 'open', 'closed', 'cancelled'] as const).map((status) => ({
    status,
  })),
  'proposals-closed': [{ lastDay: '2026-12-04' }],
  'opens-on': [{ date: '2026-12-07' }],
  'intake-paused': [{}, { until: '2026-12-31' }],
  'case-is': caseStatuses.map((status) => ({ status })),
  'reason-and-outcome-disagree': [{ fields: ['occupationOut', 'result'] }],
  'undecided-items': [{ count: 1 }, { count: 3 }],
  'deviation-is': deviationStatuses.map((status) => ({ status })),
  'form-not-by-table': [{ forms: ['sip'] }, { forms: ['status-meeting', 'sip'] }],
  'not-in-queue': [{ reference: 'BER-2026-014' }],
  'too-early': [{ field: 'on', earliest: '2026-12-08' }],
  'not-yet': [{ field: 'heldOn' }],
  'rules-are': [{ status: 'published' }, { status: 'withdrawn' }],
  'rules-disagree': [
    { fields: ['noticeLeadDays'], why: ['Påminnelsen ska gå ut efter kallelsen.'] },
  ],
  'plan-year-over': [{ year: 2026 }],
  'plan-outside-year': [{ year: 2027 }],
};

/** Every refusal there is, whatever area says it. */
const all: readonly Refusal[] = Object.keys(refusals).flatMap((code) => {
  const facts = (samples as Readonly<Record<string, readonly object[]>>)[code] ?? [{}];
  return facts.map((fact) => ({ code, ...fact }) as Refusal);
});

describe('the refusals of the areas', () => {
  const ofAreas = Object.values(
    import.meta.glob<Readonly<Record<string, unknown>>>('../../../shared/*/refusals.ts', {
      eager: true,
    }),
  )
    .flatMap((file) => Object.entries(file))
    .filter(([name]) => name.endsWith('Refusals'))
    .flatMap(([, table]) => Object.keys(table as object));

  it('are all known where commands are answered', () => {
    expect(ofAreas.filter((code) => !(code in refusals))).toEqual([]);
  });

  it('are each said in one place', () => {
    expect(ofAreas.filter((code, n) => ofAreas.indexOf(code) !== n)).toEqual([]);
  });
});

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
