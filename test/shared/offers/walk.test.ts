import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import { addDays, localDate, zonedInstant } from '../../../shared/kernel/calendar.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import { isStale } from '../../../shared/offers/freshness.ts';
import { type Offer, offer as stored } from '../../../shared/offers/offer.ts';
import { presentOffers } from '../../../shared/offers/present.ts';
import { askOffers, changeOffer, confirmOffer, endOffer } from '../../../shared/offers/steps.ts';
import type { OfferWriter } from '../../../shared/offers/writer.ts';
import { parties } from '../../../shared/codes/party.ts';
import type { RuledContext } from '../../../shared/rules/ruled-context.ts';
import { aContext } from '../../builders/context.ts';
import { anOfferInput, aWrittenOffer } from '../../builders/offer.ts';
import { aTeam } from '../../builders/team.ts';
import { builtInRules } from '../../builders/rules.ts';

const teamIds = ['berg', 'are'];
type Step = (offer: Offer, ctx: RuledContext) => Result<Offer, Refusal>;

const writer: fc.Arbitrary<OfferWriter> = fc.record({
  teamId: fc.constant('berg'),
  leads: fc.boolean(),
  parties: fc.subarray([...parties]),
});
const input = fc
  .record({
    party: fc.constantFrom(...parties),
    provider: fc.constantFrom('Bergs lärcentrum', 'Anna Lindhagen', ''),
    teamIds: fc.subarray([...teamIds, 'umea']),
    validTo: fc.option(fc.constantFrom('2026-03-01', '2027-06-30'), { nil: undefined }),
  })
  .map(anOfferInput);
const steps: readonly fc.Arbitrary<Step>[] = [
  fc.tuple(input, writer).map(
    ([change, by]) =>
      (offer, ctx) =>
        changeOffer(offer, change, { writer: by, teamIds }, ctx),
  ),
  writer.map((by) => (offer, ctx) => confirmOffer(offer, by, ctx)),
  fc.constantFrom(...parties).map((party) => (offer, ctx) => {
    const asked = askOffers([offer], { party, teamId: 'berg' }, ctx);
    return asked.ok ? ok(asked.value[0] ?? offer) : asked;
  }),
];
const ending = writer.map(
  (by): Step =>
    (offer, ctx) =>
      endOffer(offer, by, ctx),
);
const anyStep = fc.oneof(
  { weight: 8, arbitrary: fc.oneof(...steps) },
  { weight: 1, arbitrary: ending },
);
const walks = fc.array(fc.tuple(anyStep, fc.nat({ max: 150 })), { maxLength: 20 });

/** Every line the walk comes by with the day of each, the first as it was written on the tenth of January. */
function walked(walk: readonly (readonly [Step, number])[]) {
  let day = '2026-01-10';
  const seen = [{ offer: aWrittenOffer({ teamIds: ['berg'] }, day), day }];
  for (const [step, days] of walk) {
    day = addDays(day, days);
    const before = seen.at(-1);
    const after = before && step(before.offer, aContext(zonedInstant(day, '12:00')));
    if (after?.ok === true) seen.push({ offer: after.value, day });
  }
  return seen;
}

describe('whatever is done to a line of the utbudskarta', () => {
  it('stays a document that can be stored, the same one, and is over once it is ended', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        const seen = walked(walk).map(({ offer }) => offer);
        for (const offer of seen) {
          expect(stored.safeParse(offer).success).toBe(true);
          expect(offer.id).toBe(seen[0]?.id);
        }
        const end = seen.findIndex(({ state }) => state === 'ended');
        if (end >= 0) expect(end).toBe(seen.length - 1);
      }),
    );
  });

  it('is confirmed on the day it was last written or confirmed, and asked about only since', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        for (const { offer } of walked(walk)) {
          const sure = offer.history.findLast(
            ({ type }) => type === 'added' || type === 'changed' || type === 'confirmed',
          );
          expect(sure && localDate(sure.at)).toBe(offer.confirmedOn);
          if (offer.askedOn === undefined) continue;
          const asked = offer.history.findLast(({ type }) => type === 'asked');
          expect(asked && localDate(asked.at)).toBe(offer.askedOn);
          expect(offer.askedOn > offer.confirmedOn).toBe(true);
        }
      }),
    );
  });

  it('is fresh on the day it is written or confirmed', () => {
    fc.assert(
      fc.property(walks, (walk) => {
        for (const { offer, day } of walked(walk))
          if (offer.confirmedOn === day) expect(isStale(offer, builtInRules, day)).toBe(false);
      }),
    );
  });

  it('is offered to be changed exactly to who may', () => {
    const team = aTeam().build();
    fc.assert(
      fc.property(walks, writer, (walk, by) => {
        const last = walked(walk).at(-1);
        if (last === undefined) return;
        const { offer, day } = last;
        const facts = {
          team,
          teams: [team],
          offers: [offer],
          mayAsk: false,
          rules: builtInRules,
          today: day,
        };
        const shown = presentOffers({ ...facts, writer: by }).groups[0]?.rows[0];
        if (shown === undefined) return;
        const tried = endOffer(offer, by, aContext(zonedInstant(day, '13:00')));
        expect(tried.ok).toBe(shown.canChange);
      }),
    );
  });
});
