import { describe, expect, it } from 'vitest';
import { everyRefusal } from '../../builders/every-refusal.ts';
import {
  presentRefusal,
  type Refusal,
  refusals,
  refusalText,
} from '../../../shared/commands/refusals.ts';

type Of<C extends Refusal['code']> = Extract<Refusal, { code: C }>;

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
  it.each(everyRefusal.map((refusal) => [JSON.stringify(refusal), refusal] as const))(
    'says in whole Swedish sentences why: %s',
    (_, refusal) => {
      const text = refusalText(refusal);
      expect(text).toMatch(/^[A-ZÅÄÖ0-9].*\.$/);
      expect(text).not.toMatch(/undefined|\[object|NaN|[a-z]-[a-z]+-[a-z]+ /);
    },
  );

  it('is another for everything that was met', () => {
    const texts = everyRefusal
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
    const refused = [{ field: 'word', why: { code: 'empty' } }] as const;
    expect(presentRefusal({ code: 'guarded', refused }).fields).toEqual(['word']);
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
