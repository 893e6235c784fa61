import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { CaseVerb } from '../../shared/cases/forms/case-forms.ts';
import type { Command } from '../../shared/commands/command.ts';
import { caseCommands } from './expected-cases.ts';
import { accountOf, type Person } from './people.ts';
import { aBase, type Base } from './places.ts';
import { aRaise } from './raise.ts';
import { aWorld, copyOf, type World } from './world.ts';

let base: Base;
let world: World;
let before: string;
let copies = 0;
beforeAll(async () => {
  base = await aBase();
  world = await aWorld(copyOf(base.file, 'case-attacks'));
});
afterAll(async () => {
  await world.stop();
  base.remove();
});
beforeEach(() => {
  before = world.fingerprint();
});

const verbs = Object.keys(caseCommands) as CaseVerb[];
const nothingSaved = () => expect(world.fingerprint()).toBe(before);
const as = (person: Person, command: unknown) => world.command(accountOf(person), command);

async function inAnother<T>(work: (other: World) => Promise<T>): Promise<T> {
  const other = await aWorld(copyOf(base.file, `cases-${(copies += 1)}`));
  try {
    return await work(other);
  } finally {
    await other.stop();
  }
}

describe('another team’s case', () => {
  it.each(verbs)('is not there under one’s own team’s address: %s', async (verb) => {
    const command = caseCommands[verb].of(base.places, 'coordinator');
    const answer = await as('coordinator', {
      ...command,
      reference: base.places.foreign.reference,
    });
    expect([answer.status, answer.body['code']]).toEqual([404, 'not-found']);
    nothingSaved();
  });

  it.each(verbs)('is closed under its own team’s address: %s', async (verb) => {
    const { reference } = base.places.foreign;
    const command = { ...caseCommands[verb].of(base.places, 'coordinator'), teamId: 'bra' };
    const answer = await as('coordinator', { ...command, reference });
    expect([answer.status, answer.body['reason']]).toEqual([403, 'not-in-team']);
    nothingSaved();
  });

  it('cannot be pointed at as the one that is raised again, nor have word left about it', async () => {
    const { foreign, tomorrow, ahead } = base.places;
    const raise = { ...aRaise('af'), previous: foreign.reference };
    const there = { teamId: 'ber', meetingId: tomorrow, reference: foreign.reference };
    const asked: readonly Command[] = [
      { verb: 'raise-case', teamId: 'ber', meetingId: ahead, raise },
      { verb: 'leave-word', ...there, word: 'has-news' },
    ];
    for (const command of asked) {
      const answer = await as('coordinator', command);
      expect([command.verb, answer.status]).toEqual([command.verb, 404]);
      expect(answer.text).not.toContain('BRA-');
    }
    nothingSaved();
  });

  it.each<readonly [string, object]>([
    ['hand-over-case', { caseHolderId: 'bra-ifo-officer', reason: 'workload' }],
    ['decide-individual-coordinator', { memberId: 'bra-individual-coordinator' }],
    ['take-on-task', { memberId: 'bra-ifo-officer', task: 'contact-party', due: '2026-12-20' }],
  ])('is not carried by this one’s seats, nor this one’s by theirs: %s', async (verb, given) => {
    const at = { teamId: 'ber', reference: base.places.cases.ongoing };
    const answer = await as('coordinator', { verb, ...at, ...given });
    expect(answer.status === 404 || answer.status === 422).toBe(true);
    nothingSaved();
  });

  it('has a meeting that no step here was taken at', async () => {
    const at = { teamId: 'ber', reference: base.places.cases.ongoing };
    const meetingId = base.places.foreign.meeting;
    const task = { memberId: 'ber-ifo-officer', task: 'contact-party', due: '2026-12-20' };
    const answers = [
      await as('coordinator', { verb: 'take-on-task', ...at, ...task, meetingId }),
      await as('coordinator', {
        verb: 'decide-individual-coordinator',
        ...at,
        memberId: 'none',
        meetingId,
      }),
    ];
    expect(answers.map(({ status }) => status)).toEqual([404, 404]);
    nothingSaved();
  });
});

describe('a case one may not see', () => {
  it.each(verbs)('answers FK as one that there is not: %s', async (verb) => {
    const command = caseCommands[verb].of(base.places, 'fk-contact');
    const there = await as('fk-contact', command);
    const nowhere = await as('fk-contact', { ...command, reference: 'BER-2026-999' });
    expect([there.status, there.body]).toEqual([nowhere.status, nowhere.body]);
    nothingSaved();
  });

  it('is found by FK under no page either, and answers as one that there is not', async () => {
    const ask = (reference: string) =>
      world.get(accountOf('fk-contact'), `/api/teams/ber/cases/${reference}`);
    const nowhere = await ask('BER-2026-999');
    for (const reference of [base.places.cases.ongoing, base.places.cases.closed]) {
      const there = await ask(reference);
      expect([there.status, there.body]).toEqual([nowhere.status, nowhere.body]);
    }
  });

  it('FK cannot make its own by correcting who raised it', async () => {
    const [ofFk = ''] = base.places.ofFk;
    const raise = { ...aRaise('af') };
    const corrected = await as('fk-contact', {
      verb: 'correct-case',
      teamId: 'ber',
      reference: ofFk,
      raise,
    });
    expect(corrected.status).toBeGreaterThanOrEqual(400);
    nothingSaved();
  });
});

describe('what one was to a case', () => {
  const page = () => `/api/teams/ber/cases/${base.places.cases.ongoing}`;

  it('ends for the individkoordinator when the team takes the assignment back', () =>
    inAnother(async (other) => {
      const account = accountOf('individual-coordinator');
      expect((await other.get(account, page())).status).toBe(200);
      await other.command(accountOf('coordinator'), {
        verb: 'decide-individual-coordinator',
        teamId: 'ber',
        reference: base.places.cases.ongoing,
        memberId: 'none',
      });
      expect((await other.get(account, page())).status).toBe(404);
    }));

  it('ends for the ersättare when the member comes after all', () =>
    inAnother(async (other) => {
      expect((await other.get(accountOf('deputy'), page())).status).toBe(200);
      const choice = { status: 'coming', mode: 'digital' } as const;
      await other.command(accountOf('employment-officer'), {
        verb: 'answer-notice',
        teamId: 'ber',
        meetingId: base.places.sent,
        choice,
      });
      const answer = await other.get(accountOf('deputy'), page());
      expect([answer.status, answer.body['reason']]).toEqual([403, 'only-when-substituting']);
    }));

  it('ends with the seat, the very day after', async () => {
    const file = copyOf(base.file, 'case-left');
    const today = await aWorld(file);
    const left = { memberId: 'ber-employment-officer', lastDay: '2026-12-01' };
    await today.command(accountOf('coordinator'), { verb: 'end-member', teamId: 'ber', ...left });
    expect((await today.get(accountOf('employment-officer'), page())).status).toBe(200);
    await today.stop();
    const tomorrow = await aWorld(file, '2026-12-01T23:30:00.000Z');
    expect((await tomorrow.get(accountOf('employment-officer'), page())).status).toBe(403);
    await tomorrow.stop();
  });
});
