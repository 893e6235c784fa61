import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  actionOwners,
  anchorOwners,
  deviationCategories,
  deviationEnds,
  type DeviationStatus,
} from '../../../shared/codes/deviation.ts';
import type { CommandContext } from '../../../shared/kernel/context.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { type Deviation, deviation as stored } from '../../../shared/deviations/deviation.ts';
import { deviationStatusOn, isNews, statusAfter } from '../../../shared/deviations/history.ts';
import { presentDeviations } from '../../../shared/deviations/present.ts';
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
import { addMinutes, localDate } from '../../../shared/kernel/calendar.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import { aContext } from '../../builders/context.ts';
import { value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';

/** Whom it is with decides: here all of them are one. */
const roles = ['coordinator', 'steering-member', 'county-group'] as const;
const team = aTeam().build();
const teams = [team, aTeam().named('STAR Åre', 'ARE').build()];
const teamIds = teams.map(({ id }) => id);

type Step = (deviation: Deviation, ctx: CommandContext) => Result<Deviation, Refusal>;

const text = fc.constantFrom(
  '',
  'Två dagordningar',
  'Anna Svensson',
  '070-123 45 67',
  'ö'.repeat(301),
);
const steps: readonly fc.Arbitrary<Step>[] = [
  fc
    .record({
      category: fc.constantFrom(...deviationCategories),
      text,
      alsoTouches: fc.subarray(['are', 'berg', 'umea']),
      structural: fc.boolean(),
      managerAsked: fc.boolean(),
    })
    .map((input) => (one, ctx) => compileDeviation(one, input, ctx, teamIds)),
  fc.constant<Step>(forwardDeviation),
  fc
    .record({
      text,
      owner: fc.constantFrom(...actionOwners),
      due: fc.constantFrom('2026-03-28', '2026-04-20'),
    })
    .map((input) => (one, ctx) => setDeviationAction(one, input, ctx)),
  fc.record({ text }).map((input) => (one, ctx) => askBackDeviation(one, input, ctx)),
  fc.constant<Step>(liftDeviation),
  fc
    .record({ owner: fc.constantFrom(...anchorOwners), due: fc.constantFrom('2026-04-20') })
    .map((input) => (one, ctx) => anchorDeviation(one, input, ctx)),
  fc.constant<Step>(confirmDecision),
  fc.constantFrom(...deviationEnds).map((as) => (one, ctx) => endDeviation(one, as, ctx)),
];
/** Minutes between steps: from the same minute to some days, over the night the clocks go forward. */
const walks = fc.array(fc.tuple(fc.oneof(...steps), fc.nat({ max: 3_000 })), { maxLength: 25 });

/** How far along the road a status is: no step leads back but a question to the team. */
const place: Readonly<Record<DeviationStatus, number>> = {
  reported: 0,
  compiled: 1,
  'with-steering': 2,
  'in-action': 3,
  'with-county': 4,
  solved: 5,
  'passed-on': 5,
  'other-forum': 5,
};

const start = '2026-03-27T12:00:00.000Z';

/** Every deviation the walk comes by, the reported one first. */
function walked(walk: readonly (readonly [Step, number])[]): readonly Deviation[] {
  const seen = [
    value(reportDeviation(team, { category: 'goals', text: '' }, aContext(start), teamIds)),
  ];
  let now = start;
  for (const [step, minutes] of walk) {
    now = addMinutes(now, minutes);
    const before = seen.at(-1);
    if (before === undefined) break;
    const after = step(before, aContext(now));
    if (after.ok) seen.push(after.value);
  }
  return seen;
}

describe('whatever is done to a deviation', () => {
  it('stays a document that can be stored, and says what its history says', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        for (const deviation of walked(walk)) {
          expect(stored.safeParse(deviation).success).toBe(true);
          const last = deviation.history.at(-1);
          expect(last && statusAfter(last)).toBe(deviation.state);
          expect(last && deviationStatusOn(deviation, localDate(last.at))).toBe(deviation.state);
        }
      }),
    );
  });

  it('goes forward only, but for a question to the team, and never on from its end', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const seen = walked(walk);
        seen.slice(1).forEach((after, n) => {
          const before = seen[n];
          if (after.history.at(-1)?.type !== 'asked-back')
            expect(before && place[after.state] - place[before.state]).toBeGreaterThanOrEqual(0);
          expect(before && place[before.state]).toBeLessThan(5);
        });
        const [first] = seen;
        expect(seen.every(({ id, sort }) => id === first?.id && sort === first.sort)).toBe(true);
      }),
    );
  });

  it('ends elsewhere only by way of Länsam, and with an action only from the styrgrupp', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const last = walked(walk).at(-1);
        const types = last?.history.map(({ type }) => type) ?? [];
        if (last?.state === 'passed-on' || last?.state === 'other-forum')
          expect(['lifted', 'anchored']).toContain(types.at(-2));
        if (last?.action !== undefined) {
          expect(types).toContain('forwarded');
          expect(types).toContain('action-set');
        }
      }),
    );
  });

  it('is told to the team exactly when something is new', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const seen = walked(walk);
        seen.slice(1).forEach((after, n) => {
          const before = seen[n];
          const again = after.history.at(-1)?.type === 'compiled' && before?.state === 'compiled';
          expect(before && isNews(before, after)).toBe(!again);
        });
      }),
    );
  });

  it('is offered no step that would be refused', () => {
    const tries: Readonly<Record<string, Step>> = {
      compile: (one, ctx) =>
        compileDeviation(one, { category: 'budget', text: '', managerAsked: false }, ctx, teamIds),
      forward: forwardDeviation,
      setAction: (one, ctx) =>
        setDeviationAction(one, { text: 'Klart', owner: 'af', due: '2027-01-01' }, ctx),
      askBack: (one, ctx) => askBackDeviation(one, { text: 'Hur ofta?' }, ctx),
      lift: liftDeviation,
      anchor: (one, ctx) => anchorDeviation(one, { owner: 'af', due: '2027-01-01' }, ctx),
      confirm: confirmDecision,
    };
    fc.assert(
      fc.property(walks, (walk) => {
        const last = walked(walk).at(-1);
        if (last === undefined) return;
        const ctx = aContext('2026-05-01T12:00:00.000Z');
        const { rows } = presentDeviations({
          ...{ team, teams, deviations: [last], roles, today: '2026-05-01' },
        });
        const { ends, ...can } = rows[0]?.can ?? { ends: [] };
        for (const [name, offered] of Object.entries(can)) {
          expect([name, tries[name]?.(last, ctx).ok]).toEqual([name, offered]);
        }
        for (const end of deviationEnds) {
          const offered = ends.some((one) => one === end);
          expect([end, endDeviation(last, end, ctx).ok]).toEqual([end, offered]);
        }
      }),
    );
  });
});
