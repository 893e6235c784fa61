import { describe, expect, it } from 'vitest';
import { guardedAt } from '../../builders/guarded.ts';
import {
  askRuling,
  confirmRuling,
  decideRuling,
  endRuling,
  noteRuling,
  replaceRuling,
} from '../../../shared/rulings/steps.ts';
import { ruling } from '../../../shared/rulings/ruling.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { anAskedRuling, aRuling } from '../../builders/ruling.ts';

const ctx = aContext('2026-12-01T09:00:00.000Z');
const member = { as: 'steering-member', party: 'region' } as const;
const decision = { decision: 'Den part som initierar.', from: '2026-12-01' } as const;
const ofGroup = { level: 'steering-group', steeringGroupId: 'berg-are' } as const;

describe('a ruling', () => {
  it('is asked for by a team and waits at its styrgrupp, or at Länsam', () => {
    const question = 'Vem betalar tolken?';
    const asked = value(askRuling({ question }, { teamId: 'berg', steeringGroupId: 'norr' }, ctx));
    expect(asked).toMatchObject({ state: 'asked', level: 'steering-group', question });
    expect(value(askRuling({ question }, { teamId: 'berg' }, ctx)).level).toBe('county');
    expect(ruling.parse(asked)).toEqual(asked);
  });

  it('is decided once: the first decision stands, and the second is told when and by whom', () => {
    const decided = value(decideRuling(anAskedRuling('r1'), decision, member, ctx));
    expect(decided).toMatchObject({ state: 'current', from: '2026-12-01', written: member });
    expect(decideRuling(decided, { ...decision, decision: 'Kommunen.' }, member, ctx)).toEqual({
      ok: false,
      error: {
        code: 'ruling-is-decided',
        on: '2026-12-01',
        who: 'styrgruppens ledamot (regionen)',
      },
    });
  });

  it.each(['question', 'decision'] as const)('names nobody in its %s', (field) => {
    const input = { question: 'Vem betalar?', ...decision, [field]: 'Ring 070-123 45 67' };
    expect(noteRuling(input, ofGroup, member, ctx)).toMatchObject({
      error: guardedAt(field, 'phone') as object,
    });
  });

  it('names no number in the question of a team, or in the answer to it', () => {
    const question = '850101-1239 behöver tolk';
    expect(askRuling({ question }, { teamId: 'berg' }, ctx)).toMatchObject({
      error: guardedAt('question', 'personal-number') as object,
    });
    const written = { ...decision, decision: question };
    expect(decideRuling(anAskedRuling('r1'), written, member, ctx)).toMatchObject({
      error: guardedAt('decision', 'personal-number') as object,
    });
  });

  it('does not end before it begins', () => {
    const backwards = { ...decision, to: '2026-11-30' };
    const refused = { ok: false, error: { code: 'ruling-ends-before-it-begins' } };
    const question = 'Vem betalar?';
    expect(decideRuling(anAskedRuling('r1'), backwards, member, ctx)).toEqual(refused);
    expect(noteRuling({ question, ...backwards }, ofGroup, member, ctx)).toEqual(refused);
    expect(endRuling(aRuling('r1'), '2026-11-02', ctx)).toEqual(refused);
    expect(value(endRuling(aRuling('r1'), '2026-11-30', ctx)).to).toBe('2026-11-30');
  });

  it('is replaced by one that says so, as it does itself, and holds to the day before', () => {
    const input = { question: 'Vem betalar tolken?', ...decision };
    const { old, next } = value(replaceRuling(aRuling('r1'), input, member, ctx));
    expect(old).toMatchObject({ state: 'replaced', to: '2026-11-30', replacedBy: next.id });
    expect(next).toMatchObject({ state: 'current', replaces: 'r1', ...ofGroup });
    expect(ruling.safeParse(next).success).toBe(true);
    expect(replaceRuling(old, input, member, ctx)).toEqual({
      ok: false,
      error: { code: 'ruling-is-replaced', on: '2026-12-01' },
    });
    expect(replaceRuling(aRuling('r1'), { ...input, from: '2026-11-02' }, member, ctx)).toEqual({
      ok: false,
      error: { code: 'ruling-before-the-one-it-replaces', earliest: '2026-11-03' },
    });
  });

  it('is confirmed where a secretary wrote it, once, and needs it nowhere else', () => {
    const confirmed = value(confirmRuling(aRuling('r1'), member, ctx));
    expect(confirmed.confirmed).toEqual({ ...member, on: '2026-12-01' });
    expect(confirmRuling(confirmed, member, ctx)).toEqual({
      ok: false,
      error: { code: 'ruling-is-confirmed', on: '2026-12-01' },
    });
    expect(confirmRuling(aRuling('r1', { written: member }), member, ctx)).toEqual({
      ok: false,
      error: { code: 'ruling-needs-no-confirming' },
    });
  });

  it('is neither confirmed, replaced nor ended while it is only asked for', () => {
    const asked = anAskedRuling('r1');
    const refused = { ok: false, error: { code: 'ruling-is-asked' } };
    expect(confirmRuling(asked, member, ctx)).toEqual(refused);
    expect(endRuling(asked, '2026-12-31', ctx)).toEqual(refused);
    expect(replaceRuling(asked, { question: 'Vem?', ...decision }, member, ctx)).toEqual(refused);
  });
});
