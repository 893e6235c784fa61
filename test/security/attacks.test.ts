import path from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { Command } from '../../shared/commands/command.ts';
import { seedDemo } from '../../bot/local/demo/seed.ts';
import { openSqliteStore } from '../../bot/store/sqlite.ts';
import { accountOf, type Person } from './people.ts';
import { aBase, type Base } from './places.ts';
import { aRaise } from './raise.ts';
import { aWorld, copyOf, startOfDay, type World } from './world.ts';

let base: Base;
let world: World;
let before: string;
let copies = 0;
beforeAll(async () => {
  base = await aBase();
  world = await aWorld(copyOf(base.file, 'attacked'));
});
afterAll(async () => {
  await world.stop();
  base.remove();
});
beforeEach(() => {
  before = world.fingerprint();
});

const as = (person: Person, command: Command, id?: string) =>
  world.command(accountOf(person), command, id);
const nothingSaved = () => expect(world.fingerprint()).toBe(before);
const ofTeam = { teamId: 'ber' };

/** A world of its own, for what changes it. */
async function inAnother<T>(work: (other: World) => Promise<T>): Promise<T> {
  const other = await aWorld(copyOf(base.file, `other-${(copies += 1)}`));
  try {
    return await work(other);
  } finally {
    await other.stop();
  }
}

describe('another team’s things under one’s own team’s address', () => {
  const withForeign = (): readonly (readonly [string, Command, number])[] => {
    const { foreign, ahead, open, undecidedItem } = base.places;
    const plan = { date: '2027-01-21', start: '09:00', end: '12:00', place: 'Rum 2' };
    const elsewhere = { ...ofTeam, meetingId: foreign.meeting };
    const here = { ...ofTeam, meetingId: ahead };
    const coming = { status: 'coming', mode: 'digital' } as const;
    return [
      ['meeting: change', { verb: 'change-meeting', ...elsewhere, plan }, 404],
      ['meeting: cancel', { verb: 'cancel-meeting', ...elsewhere, reason: 'other' }, 404],
      ['meeting: answer', { verb: 'answer-notice', ...elsewhere, choice: coming }, 404],
      ['meeting: topic', { verb: 'add-topic', ...elsewhere, part: 'learning', text: 'Nytt' }, 404],
      ['meeting: raise', { verb: 'raise-case', ...elsewhere, raise: aRaise('af') }, 404],
      ['meeting: open', { verb: 'open-meeting', ...elsewhere }, 404],
      ['meeting: close', { verb: 'close-meeting', ...elsewhere, carryOver: true }, 404],
      [
        'meeting: deviation',
        {
          verb: 'report-deviation',
          ...ofTeam,
          category: 'staffing',
          text: '',
          meetingId: foreign.meeting,
        },
        404,
      ],
      [
        'item: decide',
        {
          verb: 'decide-item',
          ...ofTeam,
          meetingId: open,
          itemId: foreign.item,
          decision: { outcome: 'queued' },
        },
        404,
      ],
      [
        'item: undo',
        { verb: 'undo-decision', ...ofTeam, meetingId: open, itemId: foreign.item },
        404,
      ],
      [
        'case: follow-up',
        { verb: 'raise-case', ...here, raise: { type: 'follow-up', reference: foreign.reference } },
        404,
      ],
      ['topic', { verb: 'remove-topic', ...here, topicId: foreign.topic }, 404],
      [
        'deviation',
        { verb: 'end-deviation', ...ofTeam, deviationId: foreign.deviation, seen: 1, as: 'solved' },
        404,
      ],
      [
        'seat: answer',
        { verb: 'answer-notice', ...here, choice: coming, memberId: 'bra-ifo-officer' },
        404,
      ],
      [
        'seat: attendance',
        {
          verb: 'set-attendance',
          ...ofTeam,
          meetingId: open,
          memberId: 'bra-ifo-officer',
          attendance: 'digital',
        },
        404,
      ],
      [
        'seat: end',
        { verb: 'end-member', ...ofTeam, memberId: 'bra-coordinator', lastDay: '2026-12-31' },
        404,
      ],
      [
        'seat: ersättare',
        {
          verb: 'add-member',
          ...ofTeam,
          function: 'ifo-officer',
          deputyFor: 'bra-ifo-officer',
          from: '2026-12-01',
        },
        404,
      ],
      [
        'deputy',
        {
          verb: 'answer-notice',
          ...here,
          choice: { status: 'deputy', deputyId: 'bra-deputy-employment-officer' },
        },
        422,
      ],
      [
        'case holder',
        {
          verb: 'decide-item',
          ...ofTeam,
          meetingId: open,
          itemId: undecidedItem,
          decision: { outcome: 'received', caseHolderId: 'bra-ifo-officer' },
        },
        422,
      ],
    ];
  };

  it('are not found there', async () => {
    for (const [what, command, status] of withForeign()) {
      const answer = await as('coordinator', command);
      expect([what, answer.status]).toEqual([what, status]);
      expect(answer.text).not.toContain('BRA-');
    }
    const page = await world.get(
      accountOf('coordinator'),
      `/api/teams/ber/meetings/${base.places.foreign.meeting}`,
    );
    expect(page.status).toBe(404);
    nothingSaved();
  });
});

describe('making oneself more than one is', () => {
  it.each<readonly [string, Person, (meetingId: string) => Command]>([
    [
      'an ersättare sends themselves',
      'deputy',
      (meetingId) => ({
        verb: 'answer-notice',
        ...ofTeam,
        meetingId,
        memberId: 'ber-employment-officer',
        choice: { status: 'deputy', deputyId: 'ber-deputy-employment-officer' },
      }),
    ],
    [
      'a member answers for another',
      'ifo-officer',
      (meetingId) => ({
        verb: 'answer-notice',
        ...ofTeam,
        meetingId,
        memberId: 'ber-employment-officer',
        choice: { status: 'absent' },
      }),
    ],
    [
      'a member takes the samordnare’s seat',
      'ifo-officer',
      () => ({
        verb: 'link-member',
        ...ofTeam,
        memberId: 'ber-coordinator',
        account: accountOf('ifo-officer'),
      }),
    ],
    [
      'a samordnare takes a seat in another team',
      'coordinator',
      () => ({
        verb: 'link-member',
        teamId: 'bra',
        memberId: 'bra-coordinator',
        account: accountOf('coordinator'),
      }),
    ],
    [
      'a samordnare becomes the kansli',
      'coordinator',
      () => ({
        verb: 'assign-role',
        role: 'office',
        account: accountOf('coordinator'),
        from: '2026-12-01',
      }),
    ],
    [
      'a samordnare takes another team’s channel',
      'coordinator-of-bracke',
      () => ({
        verb: 'connect-channel',
        channelId: '19:star-berg@thread.tacv2',
        serves: { type: 'team', teamId: 'bra' },
      }),
    ],
    [
      'a samordnare takes the styrgrupp’s channel',
      'coordinator',
      () => ({
        verb: 'connect-channel',
        channelId: '19:styrgrupp-berg@thread.tacv2',
        serves: { type: 'team', teamId: 'ber' },
      }),
    ],
    [
      'a manager founds a federation of their own',
      'steering-member',
      () => ({
        verb: 'create-team',
        name: 'Mitt team',
        municipality: 'Berg',
        code: 'MIT',
      }),
    ],
  ])('is refused: %s', async (_what, person, command) => {
    const answer = await as(person, command(base.places.ahead));
    expect([answer.status, answer.body['code']]).toEqual([403, 'denied']);
    nothingSaved();
  });

  it('sends an ersättare for the own seat only', async () => {
    const answer = await as('ifo-officer', {
      verb: 'answer-notice',
      ...ofTeam,
      meetingId: base.places.ahead,
      choice: { status: 'deputy', deputyId: 'ber-deputy-employment-officer' },
    });
    expect(answer.body).toMatchObject({ code: 'not-your-deputy' });
    nothingSaved();
  });

  it('ends for an ersättare when the member comes after all', () =>
    inAnother(async (other) => {
      const at = { ...ofTeam, meetingId: base.places.sent };
      const page = `/api/teams/ber/meetings/${base.places.sent}`;
      const choice = { status: 'coming', mode: 'digital' } as const;
      await other.command(accountOf('employment-officer'), {
        verb: 'answer-notice',
        ...at,
        choice,
      });
      expect((await other.get(accountOf('deputy'), page)).status).toBe(403);
    }));

  it('ends with the seat, the very day after', async () => {
    const file = copyOf(base.file, 'left');
    const today = await aWorld(file);
    const left = { memberId: 'ber-ifo-officer', lastDay: '2026-12-01' };
    await today.command(accountOf('coordinator'), { verb: 'end-member', ...ofTeam, ...left });
    expect((await today.get(accountOf('ifo-officer'), '/api/teams/ber/queue')).status).toBe(200);
    await today.stop();
    const tomorrow = await aWorld(file, '2026-12-01T23:30:00.000Z');
    expect((await tomorrow.get(accountOf('ifo-officer'), '/api/teams/ber/queue')).status).toBe(403);
    await tomorrow.stop();
  });
});

describe('an empty database', () => {
  async function empty(): Promise<World> {
    return aWorld(path.join(path.dirname(base.file), `empty-${(copies += 1)}.sqlite`));
  }
  const found = (name: string): Command => ({ verb: 'create-federation', name });

  it('makes nobody anything before it is set up', async () => {
    const other = await empty();
    const asked: readonly Command[] = [
      { verb: 'create-team', name: 'STAR Berg', municipality: 'Berg', code: 'BER' },
      { verb: 'create-steering-group', name: 'Styrgrupp', teamIds: [] },
      { verb: 'assign-role', role: 'office', account: accountOf('office'), from: '2026-12-01' },
      { verb: 'end-role', roleId: 'r1', lastDay: '2026-12-01' },
      { verb: 'connect-channel', channelId: 'x', serves: { type: 'team', teamId: 'ber' } },
      {
        verb: 'plan-meeting',
        teamId: 'ber',
        plan: { date: '2027-01-20', start: '09:00', end: '12:00', place: 'Rum 2' },
      },
    ];
    for (const command of asked) {
      const { status } = await other.command(accountOf('office'), command);
      expect([command.verb, status >= 403 && status <= 404]).toEqual([command.verb, true]);
    }
    for (const page of [
      '/api/federation',
      '/api/teams/ber',
      '/api/teams/ber/queue',
      '/api/steering/styrgrupp-ber',
    ])
      expect((await other.get(accountOf('office'), page)).status).toBeGreaterThanOrEqual(403);
    expect(other.fingerprint()).toBe('[]');
    await other.stop();
  });

  it('has one founder when several try at once, in two processes', async () => {
    const first = await empty();
    const second = await aWorld(first.file);
    const people = ['office', 'outsider', 'stranger', 'coordinator'] as const;
    const answers = await Promise.all(
      people.map((person, n) =>
        (n % 2 === 0 ? first : second).command(accountOf(person), found(`Förbundet ${person}`)),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 422, 422, 422]);
    const founder = people[answers.findIndex(({ status }) => status === 200)] ?? 'office';
    const [federation] = first.documents('federation', 'federation');
    expect(federation).toMatchObject({ roles: [{ role: 'office', account: accountOf(founder) }] });
    for (const server of [first, second]) {
      for (const person of people)
        expect((await server.get(accountOf(person), '/api/federation')).status).toBe(
          person === founder ? 200 : 403,
        );
      await server.stop();
    }
  });

  it('is not filled with the demo once somebody has founded theirs', async () => {
    const other = await empty();
    await other.command(accountOf('office'), found('Förbundet'));
    const store = await openSqliteStore(other.file);
    expect(await seedDemo(store, startOfDay, { serviceUrl: 'http://127.0.0.1:1/' })).toBe(false);
    await store.close();
    await other.stop();
  });
});

describe('a click delivered again by somebody else', () => {
  const topic = (): Command => ({
    verb: 'add-topic',
    ...ofTeam,
    meetingId: base.places.ahead,
    part: 'learning',
    text: 'En egen punkt',
  });

  it('is another click, and tells nothing of the first', () =>
    inAnother(async (other) => {
      const id = 'one-and-the-same-id';
      const first = await other.command(accountOf('ifo-officer'), topic(), id);
      expect(first.body).toMatchObject({ status: 'done' });
      const same = await other.command(accountOf('ifo-officer'), topic(), id);
      expect(same.body).toEqual({ ...first.body, status: 'already-done' });
      const others = await other.command(accountOf('employment-officer'), topic(), id);
      expect(others.body).toMatchObject({ status: 'done' });
      expect(others.body['ids']).not.toEqual(first.body['ids']);
      const outsider = await other.command(accountOf('outsider'), topic(), id);
      expect([outsider.status, outsider.body['ids']]).toEqual([403, undefined]);
    }));
});
