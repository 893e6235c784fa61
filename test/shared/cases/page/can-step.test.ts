import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mayDo } from '../../../../shared/access/access.ts';
import { relationsTo } from '../../../../shared/cases/case-access.ts';
import { mayStep } from '../../../../shared/cases/steps/steps.ts';
import { stepsFor } from '../../../../shared/cases/page/can-step.ts';
import type { CaseFacts } from '../../../../shared/cases/page/case-facts.ts';
import type { StarCase } from '../../../../shared/cases/case.ts';
import { type CaseCommand, caseCommands } from '../../../../shared/cases/forms/contract.ts';
import { type CaseVerb, caseVerbs } from '../../../../shared/cases/forms/case-forms.ts';
import { takeStep } from '../../../../shared/cases/steps/steps.ts';
import { localDate } from '../../../../shared/kernel/calendar.ts';
import type { MemberFunction } from '../../../../shared/codes/party.ts';
import { aCase, aPlanInput } from '../../../builders/case.ts';
import { aContext } from '../../../builders/context.ts';
import { asker, berg, factsOf } from '../case-facts.ts';
import { aRaised, anyStep } from '../walk.ts';

const raised = () => aCase('BER-2026-001', berg).raisedOn('2026-11-03');
const queued = () => raised().queuedOn('2026-11-10');
const ongoing = () => raised().receivedOn('2026-11-10');
const planned = () =>
  ongoing().did('2026-11-17', {
    verb: 'make-plan',
    plan: aPlanInput('2026-11-17'),
    nextFollowUp: '2026-12-15',
  });
const parked = () => planned().parkedOn('2026-11-24', '2026-12-15');
const other = aCase('BER-2026-100', berg).raisedOn('2026-10-06').queuedOn('2026-10-13').build();

const states: readonly (readonly [string, StarCase])[] = [
  ['raised', raised().build()],
  ['a consultation', aRaised('consultation')],
  ['queued', queued().build()],
  ['ongoing', ongoing().build()],
  ['planned', planned().build()],
  ['parked', parked().build()],
  ['FK’s, with FK', raised().by('fk').receivedOn('2026-11-10', 'fk-contact').build()],
  ['declined', raised().declinedOn('2026-11-10').build()],
  ['withdrawn', raised().withdrawnOn('2026-11-10').build()],
  ['closed', planned().closedOn('2026-12-01').build()],
  ['closed without consent', planned().withoutConsentOn('2026-12-01').build()],
];
const seats: readonly MemberFunction[] = [
  'coordinator',
  'ifo-officer',
  'employment-officer',
  'individual-coordinator',
  'fk-contact',
];

/** Whether the command is carried out for the asker, as the use case does it. */
function isTaken(facts: CaseFacts, command: CaseCommand): boolean {
  const { starCase, team, asker: asking, queued: inQueue, offers, now } = facts;
  const relations = relationsTo(starCase, team, asking.seatIds);
  if (mayStep(command.verb, { roles: asking.roles, relations }) !== undefined) return false;
  const leads = mayDo(asking.roles, 'write-cases').allowed;
  const around = { team, queued: inQueue, offers, leads, seatIds: asking.seatIds };
  return takeStep(starCase, command, around, aContext(now, asking.account)).ok;
}

describe('what is offered to be done with a case', () => {
  it('is chosen among every verb there is', () => {
    const verbs = caseCommands.map((schema) => schema.shape.verb.value);
    expect([...caseVerbs].sort()).toEqual([...verbs].sort());
  });

  it.each(states)('is everything that would be done, and nothing else, when it is %s', (_, of) => {
    fc.assert(
      fc.property(fc.constantFrom(...seats), fc.gen(), (seat, gen) => {
        const facts = factsOf(of, { asker: asker(seat), queued: [other, of] });
        const can = stepsFor(facts);
        for (const verb of caseVerbs) {
          const command = gen(() => anyStep(verb, localDate(facts.now), of));
          if (isTaken(facts, command)) expect(can, JSON.stringify(command)).toContain(verb);
        }
      }),
      { numRuns: 60 },
    );
  });

  it.each<[string, MemberFunction, StarCase, readonly CaseVerb[]]>([
    [
      'the one who raised it, before the team has decided',
      'ifo-officer',
      raised().build(),
      ['note-waiting', 'correct-case', 'withdraw-case', 'withdraw-consent'],
    ],
    [
      'another party’s member, before the team has decided',
      'employment-officer',
      raised().build(),
      ['withdraw-consent'],
    ],
    [
      'the raising party, while it waits',
      'labour-market-coordinator',
      queued().build(),
      ['note-waiting', 'withdraw-consent'],
    ],
    [
      'the samordnare, while it waits',
      'coordinator',
      queued().build(),
      ['note-waiting', 'move-in-queue', 'correct-groups', 'withdraw-consent'],
    ],
    [
      'the ärendebärare, before the plan',
      'ifo-officer',
      ongoing().build(),
      [
        'make-plan',
        'book-follow-up',
        'park-case',
        'note-progress',
        'take-on-task',
        'report-task',
        'hand-over-case',
        'correct-groups',
        'withdraw-consent',
      ],
    ],
    [
      'another party’s member, before the team has decided',
      'employment-officer',
      raised().build(),
      ['withdraw-consent'],
    ],
    [
      'the raising party, while it waits',
      'labour-market-coordinator',
      queued().build(),
      ['note-waiting', 'withdraw-consent'],
    ],
    [
      'the samordnare, while it waits',
      'coordinator',
      queued().build(),
      ['note-waiting', 'move-in-queue', 'correct-groups', 'withdraw-consent'],
    ],
    [
      'the ärendebärare, before the plan',
      'ifo-officer',
      ongoing().build(),
      [
        'make-plan',
        'book-follow-up',
        'park-case',
        'note-progress',
        'take-on-task',
        'report-task',
        'hand-over-case',
        'correct-groups',
        'withdraw-consent',
      ],
    ],
    [
      'the ärendebärare, when it is parked',
      'ifo-officer',
      parked().build(),
      [
        'make-plan',
        'set-measure',
        'book-follow-up',
        'resume-case',
        'note-progress',
        'take-on-task',
        'hand-over-case',
        'correct-groups',
        'withdraw-consent',
      ],
    ],
    [
      'another party’s member, while it goes on',
      'employment-officer',
      planned().build(),
      ['take-on-task', 'withdraw-consent'],
    ],
    [
      'the samordnare, while it goes on with a plan',
      'coordinator',
      planned().build(),
      [
        'make-plan',
        'set-measure',
        'book-follow-up',
        'park-case',
        'note-progress',
        'take-on-task',
        'hand-over-case',
        'decide-individual-coordinator',
        'correct-groups',
        'withdraw-consent',
        'undo-step',
      ],
    ],
    [
      'the one who carried it, when it is closed',
      'ifo-officer',
      planned().closedOn('2026-12-01').build(),
      ['note-progress', 'note-late-outcome', 'correct-groups'],
    ],
    [
      'the samordnare, when it is closed',
      'coordinator',
      planned().closedOn('2026-12-01').build(),
      ['note-progress', 'note-late-outcome', 'correct-groups', 'correct-closing'],
    ],
    ['anyone, when it is declined', 'coordinator', raised().declinedOn('2026-11-10').build(), []],
    [
      'anyone, when the consent is withdrawn',
      'coordinator',
      planned().withoutConsentOn('2026-12-01').build(),
      [],
    ],
    ['FK, in a case that is not FK’s', 'fk-contact', aRaised('consultation'), []],
  ])('to %s', (_, seat, of, verbs) => {
    const facts = factsOf(of, { asker: asker(seat), queued: [other, of] });
    expect([...stepsFor(facts)].sort()).toEqual([...verbs].sort());
  });
});

describe('a case that was raised again', () => {
  const previous = aCase('BER-2026-001', berg)
    .raisedOn('2026-02-03')
    .receivedOn('2026-02-10')
    .closedOn('2026-09-01')
    .build();
  const again = {
    ...aCase('BER-2026-014', berg).raisedOn('2026-11-03').build(),
    previous: 'BER-2026-001',
  };

  it('can be corrected like any other', () => {
    expect(stepsFor(factsOf(again, { previous }))).toContain('correct-case');
  });
});
