import { describe, expect, it } from 'vitest';
import {
  type CaseRelation,
  caseRelations,
  isOfFk,
  maySeeCase,
  relationsTo,
} from '../../../shared/cases/case-access.ts';
import { caseSteps, mayStep } from '../../../shared/cases/steps/steps.ts';
import { type Role, roles } from '../../../shared/access/role.ts';
import { caseCommands } from '../../../shared/cases/forms/contract.ts';
import { type CaseVerb } from '../../../shared/cases/forms/case-forms.ts';
import { aCase, aPlanInput } from '../../builders/case.ts';
import { aTeam } from '../../builders/team.ts';

/**
 * Who takes which step, written a second time as handbook §7 has it, so that a change in the code that nobody meant is
 * seen. A letter per relation in the order of `columns`: y = yes, . = no.
 */
const columns: readonly CaseRelation[] = [
  'raiser',
  'raising-party',
  'holder',
  'individual-coordinator',
  'task-owner',
  'reader',
];
const expected: Readonly<Record<CaseVerb, string>> = {
  'correct-case': 'y.....',
  'correct-groups': 'y.y...',
  'correct-closing': '......',
  'withdraw-case': 'y.....',
  'withdraw-consent': 'yyyy.y',
  'move-in-queue': '......',
  'note-waiting': 'yy....',
  'decide-individual-coordinator': '......',
  'hand-over-case': '..y...',
  'take-on-task': '.yyy.y',
  'report-task': '..y.y.',
  'make-plan': '..yy..',
  'set-measure': '..yy..',
  'book-follow-up': '..yy..',
  'park-case': '..yy..',
  'resume-case': '..yy..',
  'note-progress': '..yy..',
  'note-late-outcome': '.yy...',
  'undo-step': 'yyyyyy',
};
const verbs = caseCommands.map(({ shape }) => shape.verb.value);
const writers: readonly Role[] = [
  'member',
  'unled-member',
  'substitute',
  'fk-contact',
  'individual-coordinator',
];
/** Whoever leads the meeting a case stands on may there what the samordnare may (handbook §1). */
const leaders = ['coordinator', 'meeting-lead'] as const satisfies readonly Role[];

describe('the steps of a case', () => {
  it('are all in the table, with every relation', () => {
    expect(Object.keys(expected).sort()).toEqual([...verbs].sort());
    expect(Object.keys(caseSteps).sort()).toEqual([...verbs].sort());
    expect([...columns].sort()).toEqual([...caseRelations].sort());
  });

  it.each(verbs)('%s is taken by those the handbook names, and by no other', (verb) => {
    for (const role of writers) {
      const row = columns
        .map((relation) =>
          mayStep(verb, { roles: [role], relations: [relation] }) === undefined ? 'y' : '.',
        )
        .join('');
      expect([role, row]).toEqual([role, expected[verb]]);
    }
  });

  it.each(verbs)('%s is the leader’s whatever the case is to them', (verb) => {
    for (const role of leaders) {
      for (const relation of columns)
        expect(mayStep(verb, { roles: [role], relations: [relation] })).toBeUndefined();
      expect(mayStep(verb, { roles: [role], relations: [] })).toBeUndefined();
    }
  });

  it.each(roles.filter((role) => ![...leaders, ...writers].includes(role)))(
    'are none of %s’s, related to the case or not',
    (role) => {
      for (const verb of verbs)
        expect(mayStep(verb, { roles: [role], relations: columns })).toBeDefined();
    },
  );

  it('are refused with whose they are', () => {
    expect(mayStep('move-in-queue', { roles: ['member'], relations: columns })).toBe(
      'only-coordinator',
    );
    expect(mayStep('make-plan', { roles: ['member'], relations: ['reader'] })).toBe(
      'own-cases-only',
    );
    expect(mayStep('make-plan', { roles: ['office'], relations: columns })).toBe('aggregates-only');
    expect(mayStep('make-plan', { roles: [], relations: columns })).toBe('not-in-team');
  });
});

describe('what a person is to a case', () => {
  const team = aTeam().whereFkMayRaise().withMember('individual-coordinator').build();
  const raised = aCase('BER-2026-001', team).by('af').build();
  const received = aCase('BER-2026-002', team)
    .receivedOn('2026-09-08', 'employment-officer')
    .did('2026-09-08', {
      verb: 'decide-individual-coordinator',
      memberId: 'individual-coordinator',
    })
    .did('2026-09-15', {
      verb: 'make-plan',
      plan: aPlanInput('2026-09-15'),
      nextFollowUp: '2026-10-13',
    })
    .did('2026-09-15', {
      verb: 'take-on-task',
      memberId: 'rehab-coordinator-psychiatry',
      task: 'contact-party',
      due: '2026-10-01',
    });
  const ongoing = received.build();
  const closed = received.closedOn('2026-11-10').build();

  it.each([
    ['ifo-officer', ['raiser', 'reader']],
    ['employment-officer', ['raising-party', 'reader']],
    ['labour-market-coordinator', ['reader']],
    ['fk-contact', ['reader']],
  ] as const)('as raised for AF by IFO, to %s: %j', (seat, relations) => {
    expect(relationsTo(raised, team, [seat])).toEqual(relations);
  });

  it.each([
    ['ifo-officer', ['raiser', 'raising-party', 'reader']],
    ['labour-market-coordinator', ['raising-party', 'reader']],
    ['employment-officer', ['holder', 'task-owner', 'reader']],
    ['individual-coordinator', ['raising-party', 'individual-coordinator', 'reader']],
    ['rehab-coordinator-psychiatry', ['task-owner', 'reader']],
  ] as const)('while it is ongoing, to %s: %j', (seat, relations) => {
    expect(relationsTo(ongoing, team, [seat])).toEqual(relations);
  });

  it.each([
    ['employment-officer', ['raising-party', 'reader']],
    ['rehab-coordinator-psychiatry', ['raising-party', 'reader']],
    ['labour-market-coordinator', ['raising-party', 'reader']],
    ['fk-contact', ['reader']],
  ] as const)(
    'with several parties behind it, each is one that raised it: %s',
    (seat, relations) => {
      const several = aCase('BER-2026-003', team).by('several', 'af', 'psychiatry').build();
      expect(relationsTo(several, team, [seat])).toEqual(relations);
    },
  );

  it('is still the holder after it is closed, and no longer its individkoordinator', () => {
    expect(relationsTo(closed, team, ['employment-officer'])).toContain('holder');
    expect(relationsTo(closed, team, ['individual-coordinator'])).not.toContain(
      'individual-coordinator',
    );
  });

  it('passes to whoever has the function after the one who raised it', () => {
    const later = aTeam()
      .ended('ifo-officer', '2026-10-31')
      .withMember('ifo-officer', { id: 'ifo-successor' })
      .build();
    expect(relationsTo(raised, later, ['ifo-successor'])).toContain('raiser');
  });

  it('is nothing without a seat', () => {
    expect(relationsTo(ongoing, team, [])).toEqual([]);
  });
});

describe('which cases a person sees', () => {
  const team = aTeam().whereFkMayRaise().build();
  const ofFk = aCase('BER-2026-001', team).by('fk').build();
  const withFk = aCase('BER-2026-002', team).by('several', 'ifo', 'fk').build();
  const ofIfo = aCase('BER-2026-003', team).build();

  it('FK’s own are those it raised alone or with others', () => {
    expect([ofFk, withFk, ofIfo].map(isOfFk)).toEqual([true, true, false]);
    const seen = [ofFk, withFk, ofIfo].map((one) => maySeeCase(one, ['fk-contact'], ['reader']));
    expect(seen).toEqual([true, true, false]);
  });

  it.each([
    ['coordinator', true],
    ['member', true],
    ['substitute', true],
    ['deputy', false],
    ['individual-coordinator', false],
    ['steering-member', false],
    ['co-opted', false],
    ['county-group', false],
    ['process-lead', false],
    ['office', false],
  ] as const)('%s sees another’s case: %s', (role, sees) => {
    expect(maySeeCase(ofIfo, [role], ['reader'])).toBe(sees);
    expect(maySeeCase(ofFk, [role], ['reader'])).toBe(sees);
  });

  it('FK sees one it carries, and none of the others to which it is anything else', () => {
    for (const relation of caseRelations)
      expect([relation, maySeeCase(ofIfo, ['fk-contact'], [relation])]).toEqual([
        relation,
        relation === 'holder',
      ]);
  });

  it('the individkoordinator sees an assigned one, and nobody else by being assigned', () => {
    for (const role of roles) {
      const sees = maySeeCase(ofIfo, [role], ['individual-coordinator']);
      const always = ['coordinator', 'meeting-lead', 'member', 'unled-member', 'substitute'];
      expect([role, sees]).toEqual([
        role,
        always.includes(role) || role === 'individual-coordinator',
      ]);
    }
  });
});
