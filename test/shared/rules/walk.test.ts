import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, zonedInstant } from '../../../shared/kernel/calendar.ts';
import {
  changeRules,
  draftRules,
  publishRules,
  withdrawRules,
} from '../../../shared/rules/decide.ts';
import { planOn, ruleBookOf, ruleSetOn } from '../../../shared/rules/rule-book.ts';
import type { RuleVersion } from '../../../shared/rules/version.ts';
import { aContext } from '../../builders/context.ts';
import { builtInVersionsThen } from '../../builders/rules.ts';

/** One try, by somebody, on a day: what cannot be done is refused and leaves everything as it was. */
interface Try {
  readonly what: 'draft' | 'change' | 'publish' | 'withdraw';
  readonly kind: RuleVersion['kind'];
  readonly nth: number;
  readonly days: number;
  readonly later: number;
}

const tries = fc.array(
  fc.record({
    what: fc.constantFrom('draft', 'change', 'publish', 'withdraw'),
    kind: fc.constantFrom('rule-set', 'yearly-plan'),
    nth: fc.nat({ max: 6 }),
    /** Since the one before. */
    days: fc.nat({ max: 200 }),
    /** Days from then that it is to hold. */
    later: fc.integer({ min: -3, max: 500 }),
  }),
  { maxLength: 30 },
);

function after(
  versions: readonly RuleVersion[],
  { what, kind, nth, later }: Try,
  day: string,
): readonly RuleVersion[] {
  const ctx = { ...aContext(zonedInstant(day, '13:00')), teamIds: new Set<string>() };
  const year = Number(day.slice(0, 4)) + (nth % 2);
  if (what === 'draft') {
    const made = draftRules(versions, { kind, ...(kind === 'rule-set' ? {} : { year }) }, ctx);
    return made.ok ? [...versions, made.value] : versions;
  }
  const version = versions.filter((one) => one.kind === kind).at(-1 - nth);
  if (version === undefined) return versions;
  const basedOn = version.history.length;
  const result =
    what === 'publish'
      ? publishRules(version, { from: addDays(day, later), basedOn }, ctx)
      : what === 'withdraw'
        ? withdrawRules(version, ctx)
        : changeRules(version, changeOf(version, nth, basedOn), ctx);
  return result.ok ? versions.map((one) => (one === version ? result.value : one)) : versions;
}

function changeOf(version: RuleVersion, nth: number, basedOn: number) {
  const { id, name } = version;
  const content =
    version.kind === 'rule-set'
      ? { kind: version.kind, values: { ...version.values, noticeLeadDays: 4 + nth } }
      : { kind: version.kind, values: { ...version.values, prioritiesRanked: nth % 2 === 0 } };
  return { id, name, content, basedOn };
}

/** All versions after each try, with the day of it. */
function walked(walk: readonly Try[]) {
  let day = '2026-03-02';
  let versions = builtInVersionsThen;
  return walk.map((one) => {
    day = addDays(day, one.days);
    versions = after(versions, one, day);
    return { day, versions };
  });
}

describe('whatever is tried, in whatever order', () => {
  it('a published version stays as it was published', () => {
    fc.assert(
      fc.property(tries, (walk) => {
        const seen = new Map<string, string>();
        for (const { versions } of walked(walk))
          for (const version of versions.filter(({ state }) => state === 'published')) {
            const key = `${version.kind}/${version.id}`;
            const said = JSON.stringify(version);
            expect(seen.get(key) ?? said).toBe(said);
            seen.set(key, said);
          }
      }),
    );
  });

  it('a day that has begun is judged by the same version ever after', () => {
    fc.assert(
      fc.property(tries, (walk) => {
        const judged = new Map<string, readonly unknown[]>();
        for (const { day, versions } of walked(walk)) {
          const rules = ruleBookOf(versions);
          const by = (on: string) => [ruleSetOn(rules, on).code, planOn(rules, on)?.code];
          judged.set(day, judged.get(day) ?? by(day));
          for (const [past, was] of judged) expect([past, by(past)]).toEqual([past, was]);
        }
      }),
    );
  });

  it('one version of each kind is in force on a day, the last to begin', () => {
    fc.assert(
      fc.property(tries, fc.nat({ max: 3000 }), (walk, n) => {
        const last = walked(walk).at(-1);
        if (last === undefined) return;
        const rules = ruleBookOf(last.versions);
        const day = addDays('2025-06-01', n);
        const { code, from } = ruleSetOn(rules, day);
        expect(from <= day).toBe(true);
        const others = rules.ruleSets.filter((one) => one.code !== code);
        // Of two that begin on one day it is the later version.
        const { version } = ruleSetOn(rules, day);
        expect(
          others.filter(
            (one) =>
              one.from <= day && (one.from > from || (one.from === from && one.version > version)),
          ),
        ).toEqual([]);
      }),
    );
  });

  it('versions of a kind have numbers of their own, and one draft at most for each thing', () => {
    fc.assert(
      fc.property(tries, (walk) => {
        for (const { versions } of walked(walk)) {
          const ids = versions.map(({ kind, version }) => `${kind} ${version}`);
          expect(new Set(ids).size).toBe(ids.length);
          const drafts = versions
            .filter(({ state }) => state === 'draft')
            .map((one) => (one.kind === 'yearly-plan' ? one.year : one.kind));
          expect(new Set(drafts).size).toBe(drafts.length);
        }
      }),
    );
  });
});
