import { describe, expect, it } from 'vitest';
import { type Role, roles } from '../../../shared/access/role.ts';
import {
  deviationCategories,
  type DeviationCategory,
  type DeviationStatus,
} from '../../../shared/codes/deviation.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import {
  anchorDeviation,
  askBackDeviation,
  compileDeviation,
  confirmDecision,
  endDeviation,
  forwardDeviation,
  liftDeviation,
  setDeviationAction,
} from '../../../shared/deviations/steps.ts';
import { deviationActs, type DeviationAct, handFor } from '../../../shared/deviations/whose.ts';
import { aContext } from '../../builders/context.ts';
import { guardedAt } from '../../builders/guarded.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

const team = aTeam().build();
const ctx = aContext('2026-11-20T12:00:00.000Z');
const asSecretary = { ...ctx, as: { role: 'coordinator' }, asSecretary: true } as const;
const byCounty = { ...ctx, as: { role: 'office' }, asSecretary: true } as const;
const action = { text: 'Rutin tas fram', owner: 'all', due: '2026-12-15' } as const;

const about = (category: DeviationCategory, alsoTouches: readonly string[] = []): Deviation =>
  value(reportDeviation(team, { category, text: '', alsoTouches }, ctx, ['are']));
const reported = about('goals');
const forwarded = value(forwardDeviation(reported, ctx));
const lifted = value(liftDeviation(forwarded, ctx));
const written = value(setDeviationAction(forwarded, action, asSecretary));
const every: Readonly<Record<DeviationStatus | 'written' | 'written for Länsam', Deviation>> = {
  reported,
  compiled: value(
    compileDeviation(reported, { category: 'goals', managerAsked: false }, ctx, ['are']),
  ),
  'with-steering': forwarded,
  'in-action': value(setDeviationAction(forwarded, action, ctx)),
  'with-county': lifted,
  solved: value(endDeviation(lifted, 'solved', ctx)),
  'passed-on': value(endDeviation(lifted, 'passed-on', ctx)),
  'other-forum': value(endDeviation(lifted, 'other-forum', ctx)),
  written,
  'written for Länsam': value(endDeviation(lifted, 'passed-on', byCounty)),
};

/** Whose each act is where it stands (handbook §5), written a second time; `(s)`: as their secretary. */
const team5 = {
  compile: ['coordinator'],
  forward: ['coordinator', 'steering-member'],
  end: ['coordinator'],
};
const steering5 = {
  'set-action': ['steering-member', 'coordinator (s)'],
  lift: ['steering-member', 'coordinator (s)'],
  end: ['steering-member', 'coordinator (s)'],
  'ask-back': ['steering-member'],
};
const county5 = {
  anchor: ['county-group', 'office (s)'],
  end: ['county-group', 'office (s)'],
};
const theirs: Readonly<
  Record<keyof typeof every, Readonly<Partial<Record<DeviationAct, readonly string[]>>>>
> = {
  reported: team5,
  compiled: team5,
  'with-steering': steering5,
  'in-action': steering5,
  'with-county': county5,
  solved: {},
  'passed-on': {},
  'other-forum': {},
  written: { ...steering5, confirm: ['steering-member'] },
  'written for Länsam': { ...county5, confirm: ['county-group'] },
};

describe('whose a deviation is', () => {
  it.each(Object.keys(every) as (keyof typeof every)[])(
    'of one that is %s each act is for those the handbook says, and no one else',
    (name) => {
      for (const act of deviationActs) {
        const may = roles.flatMap((role) => {
          const hand = handFor(every[name], act, [role]);
          return hand.ok ? [`${hand.value.as}${hand.value.asSecretary ? ' (s)' : ''}`] : [];
        });
        expect([act, [...may].sort()]).toEqual([act, [...(theirs[name][act] ?? [])].sort()]);
      }
    },
  );

  const why = (deviation: Deviation, act: DeviationAct, role: Role) => {
    const hand = handFor(deviation, act, [role]);
    return hand.ok ? undefined : hand.error;
  };

  it('is told in words to each who may not', () => {
    expect(why(reported, 'end', 'steering-member')).toMatchObject({ reason: 'only-coordinator' });
    expect(why(forwarded, 'set-action', 'member')).toMatchObject({ reason: 'only-steering' });
    expect(why(forwarded, 'end', 'county-group')).toMatchObject({ reason: 'only-steering' });
    expect(why(written, 'confirm', 'coordinator')).toMatchObject({ reason: 'only-steering' });
    expect(why(lifted, 'end', 'steering-member')).toMatchObject({ reason: 'only-county' });
    expect(why(lifted, 'end', 'process-lead')).toMatchObject({ reason: 'only-county' });
    expect(why(lifted, 'anchor', 'coordinator')).toMatchObject({ reason: 'only-county' });
  });

  it('is told as it stands to those whose such a thing otherwise is', () => {
    expect(why(reported, 'set-action', 'steering-member')).toEqual({
      code: 'deviation-is',
      status: 'reported',
    });
    expect(why(lifted, 'lift', 'steering-member')).toEqual({
      code: 'deviation-is',
      status: 'with-county',
    });
    expect(why(forwarded, 'confirm', 'steering-member')).toEqual({ code: 'nothing-to-confirm' });
    expect(why(forwarded, 'anchor', 'county-group')).toMatchObject({ code: 'deviation-is' });
  });
});

describe('what the team may solve by itself', () => {
  const own = ['routines-responsibility', 'consent', 'goals', 'ways-of-working'];

  it.each(deviationCategories)('%s is its own ways of working, or reaches the styrgrupp', (of) => {
    const solved = endDeviation(about(of), 'solved', ctx);
    const expected = { ok: false, error: { code: 'reaches-steering', category: of } };
    if (own.includes(of)) expect(solved).toMatchObject({ ok: true, value: { state: 'solved' } });
    else expect(solved).toEqual(expected);
    const there = value(forwardDeviation(about(of), ctx));
    expect(value(endDeviation(there, 'solved', ctx)).state).toBe('solved');
  });

  it('is nothing that touches another municipality', () => {
    expect(endDeviation(about('goals', ['are']), 'solved', ctx)).toMatchObject({
      error: { code: 'reaches-steering' },
    });
  });

  it('does not grow when the samordnare puts in order what is about the samordnare', () => {
    const put = (
      one: Deviation,
      category: DeviationCategory,
      alsoTouches: readonly string[] = [],
    ) => compileDeviation(one, { category, alsoTouches, managerAsked: false }, ctx, ['are']);
    expect(put(about('coordinator'), 'ways-of-working')).toEqual({
      ok: false,
      error: { code: 'reaches-steering', category: 'coordinator' },
    });
    expect(put(about('goals', ['are']), 'goals').ok).toBe(false);
    expect(put(about('coordinator'), 'staffing').ok).toBe(true);
    expect(put(about('goals'), 'coordinator').ok).toBe(true);
  });
});

describe('what is written down for others', () => {
  const member = { ...ctx, decider: 'steering-group' } as const;

  it('waits until one of them confirms it, and then no more', () => {
    const confirmed = value(confirmDecision(written, member));
    expect(confirmed.state).toBe('in-action');
    expect(confirmed.history.at(-1)).toMatchObject({ type: 'confirmed', decision: 'action-set' });
    expect(confirmDecision(confirmed, member)).toEqual({
      ok: false,
      error: { code: 'nothing-to-confirm' },
    });
  });

  it('can be decided otherwise by them, also when it has left them or ended', () => {
    const liftedForThem = value(liftDeviation(forwarded, asSecretary));
    const solvedForThem = value(endDeviation(forwarded, 'solved', asSecretary));
    for (const one of [liftedForThem, solvedForThem]) {
      const changed = value(setDeviationAction(one, action, member));
      expect(changed.state).toBe('in-action');
      expect(confirmDecision(changed, member).ok).toBe(false);
    }
    // Länsam has answered for it since.
    const anchored = value(anchorDeviation(liftedForThem, { owner: 'af', due: '2026-12-31' }, ctx));
    expect(setDeviationAction(anchored, action, member)).toMatchObject({
      error: { code: 'deviation-is', status: 'with-county' },
    });
  });

  it('stands when a member decided it', () => {
    const byMember = value(endDeviation(forwarded, 'solved', member));
    expect(setDeviationAction(byMember, action, member)).toMatchObject({
      error: { code: 'deviation-is', status: 'solved' },
    });
  });
});

describe('a question to the team', () => {
  it('gives the team the deviation again, is guarded, and is gone when it comes back', () => {
    const ask = (text: string) => askBackDeviation(forwarded, { text }, ctx);
    expect(ask('Gäller det 19640823-3234?')).toMatchObject({
      error: guardedAt('text', 'personal-number'),
    });
    const asked = value(ask('Hur ofta händer det?'));
    expect(asked.state).toBe('reported');
    expect(value(forwardDeviation(asked, ctx)).state).toBe('with-steering');
  });
});

describe('anchoring', () => {
  it('takes no day that has been, and can be changed while Länsam has it', () => {
    const anchor = (one: Deviation, due: string) =>
      anchorDeviation(one, { owner: 'region', due }, ctx);
    expect(anchor(lifted, '2026-11-19')).toEqual({ ok: false, error: { code: 'due-in-past' } });
    const anchored = value(anchor(lifted, '2026-12-31'));
    expect(value(anchor(anchored, '2027-01-31')).anchoring).toEqual({
      owner: 'region',
      due: '2027-01-31',
    });
  });
});
