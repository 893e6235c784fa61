import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { presentCase } from '../../../shared/cases/page/present-case.ts';
import { presentCases } from '../../../shared/cases/page/present-cases.ts';
import { addDays } from '../../../shared/kernel/calendar.ts';
import type { MemberFunction } from '../../../shared/codes/party.ts';
import { asker, factsOf } from './case-facts.ts';
import { tryStep } from './try-step.ts';
import { aRaised, marked, team, walkOn } from './walk.ts';
import { builtInRules } from '../../builders/rules.ts';

/** A case after some random days of everything that can be done to it. */
function walked(kind: Parameters<typeof aRaised>[0], length: number, gen: fc.GeneratorValue) {
  let starCase = aRaised(kind);
  for (let n = 0; n < length; n += 1) {
    const { result } = walkOn(starCase, Math.floor(n / 3), gen);
    if (result.ok) starCase = result.value;
  }
  return { starCase, on: addDays('2026-09-01', Math.floor(length / 3)) };
}

/** Every string a person reads in a view, whatever it stands in; codes stand under names of their own. */
function shown(view: CaseView): readonly string[] {
  const { alarms, facts, tasks, progress, closing = [], history, plan, undo, waiting } = view;
  return [
    view.statusText,
    view.nextText ?? 'Inget',
    ...alarms,
    ...[...facts, ...closing].flatMap(({ label, text }) => [label, text]),
    ...tasks.flatMap(({ text, memberText, dueText }) => [text, memberText, dueText]),
    ...progress.flatMap(({ label, text }) => [label, text]),
    ...history.flatMap(({ text, whenText, byText, rulesText }) => [
      text,
      whenText,
      byText,
      rulesText,
    ]),
    ...(plan === undefined
      ? []
      : [plan.formText, plan.heldText, plan.tookPartText, plan.pointsText, ...plan.warnings]),
    ...(undo === undefined ? [] : [undo.text]),
    ...(waiting === undefined ? [] : [waiting.text, waiting.answersForText]),
  ];
}

const kinds = fc.constantFrom('ifo' as const, 'fk' as const, 'consultation' as const);
const seats = fc.constantFrom<MemberFunction>(
  'coordinator',
  'ifo-officer',
  'employment-officer',
  'fk-contact',
);

describe('any case, however it came to be', () => {
  it('is shown in whole Swedish sentences, never in codes', () => {
    fc.assert(
      fc.property(kinds, seats, fc.nat({ max: 40 }), fc.gen(), (kind, seat, length, gen) => {
        const { starCase, on } = walked(kind, length, gen);
        const view = presentCase(factsOf(starCase, { on, team, asker: asker(seat) }));
        for (const text of shown(view)) {
          expect(text).toMatch(/\S/);
          expect(text).not.toMatch(/undefined|NaN|\[object|\b[a-z]+(?:-[a-z]+){2,}\b|demo\//);
        }
        expect(view.history).toHaveLength(starCase.history.length);
        expect(view.undo === undefined).toBe(!view.can.includes('undo-step'));
        expect(view.raised === undefined).toBe(!view.can.includes('correct-case'));
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('shows nothing that was written about it once the consent is withdrawn', () => {
    fc.assert(
      fc.property(kinds, fc.nat({ max: 40 }), fc.gen(), (kind, length, gen) => {
        const { starCase, on } = walked(kind, length, gen);
        const stopped = tryStep(
          starCase,
          { verb: 'withdraw-consent', on, sure: true },
          { on, team },
        );
        if (!stopped.ok) return;
        const view = presentCase(factsOf(stopped.value, { on, team }));
        expect(JSON.stringify(view)).not.toContain(marked);
        expect(view).toMatchObject({ tasks: [], progress: [], can: [] });
      }),
      { numRuns: 60, endOnFailure: true },
    );
  });

  it('is listed with the same words as on its page', () => {
    fc.assert(
      fc.property(kinds, fc.nat({ max: 30 }), fc.gen(), (kind, length, gen) => {
        const { starCase, on } = walked(kind, length, gen);
        const facts = factsOf(starCase, { on, team });
        const [row] = presentCases({
          rules: builtInRules,
          team,
          cases: [starCase],
          moreEnded: false,
          asker: asker('coordinator'),
          nextMeetingDate: facts.nextMeetingDate,
          today: on,
        }).rows;
        const view = presentCase(facts);
        expect(row).toMatchObject({
          reference: view.reference,
          status: view.status,
          statusText: view.statusText,
          alarms: view.alarms,
          nextText: view.nextText ?? '',
        });
      }),
      { numRuns: 40, endOnFailure: true },
    );
  });
});
