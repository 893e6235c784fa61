import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { routes as addresses } from '../../bot/http/routes.ts';
import type { Verb } from '../../shared/commands/command.ts';
import { commands, routes } from './expected.ts';
import { accountOf, everybody, members, type Person } from './people.ts';
import { aBase, type Base } from './places.ts';
import { type Answer, aBriefWorld, aWorld, copyOf, type World } from './world.ts';

let base: Base;
let world: World;
beforeAll(async () => {
  base = await aBase();
  world = await aWorld(copyOf(base.file, 'walk'));
});
afterAll(async () => {
  await world.stop();
  base.remove();
});

const verbs = Object.keys(commands) as Verb[];
const referencesIn = (text: string): readonly string[] =>
  text.match(/[A-Z]{3}-\d{4}-\d{3,4}/g) ?? [];

/** Told why in Swedish, and nothing else. */
function expectDenied(person: Person, { status, body, text }: Answer): void {
  expect([person, status, body]).toMatchObject([
    person,
    403,
    { code: 'denied', text: expect.stringMatching(/^[A-ZÅÄÖ].*[åäö].*\.$/) as string },
  ]);
  expect(Object.keys(body).sort()).toEqual(['code', 'reason', 'text']);
  expect(referencesIn(text)).toEqual([]);
}

/** Told that there is no such case, which is also what is told of one that there is not. */
function expectNoCase(person: Person, { status, body, text }: Answer): void {
  expect([person, status, body]).toMatchObject([person, 404, { code: 'not-found' }]);
  expect(Object.keys(body).sort()).toEqual(['code', 'text']);
  expect(referencesIn(text)).toEqual([]);
}

describe('every address of the API', () => {
  it('is walked here', () => {
    const all = addresses.map(({ method, path }) => `${method.toUpperCase()} ${path}`);
    const previews = ['plan', 'series'].map((what) => `POST /teams/:teamId/${what}-preview`);
    const files = ['POST /imports/try', 'POST /imports/run'];
    const commands = ['POST /commands', 'POST /commands/with-file'];
    const posts = [...commands, 'POST /regrouping-preview', ...previews, ...files];
    expect(all.filter((one) => !posts.includes(one)).sort()).toEqual(Object.keys(routes).sort());
  });

  it.each(Object.keys(routes))('%s answers those the handbook names', async (name) => {
    const route = routes[name];
    for (const person of everybody) {
      const answer = await world.get(accountOf(person), route?.at(base.places, person) ?? '');
      if (route?.may.includes(person)) expect([person, answer.status]).toEqual([person, 200]);
      else if (route?.hidden?.includes(person)) expectNoCase(person, answer);
      else expectDenied(person, answer);
    }
  });

  it('tries and reads in a file for the kansli alone', async () => {
    const header = 'Team;År;Personal;Källa';
    for (const person of everybody)
      for (const what of ['try', 'run'] as const) {
        const bytes = Buffer.from(`${header}\nBerg;2018;198 402,99;Kommunens bokslut`);
        const file = { what: 'costs', bytes: bytes.toString('base64') };
        const answer = await world.post(accountOf(person), `/api/imports/${what}`, file);
        if (person === 'office') expect([what, answer.status]).toEqual([what, 200]);
        else expectDenied(person, answer);
      }
  });

  it('previews a new division into styrgrupper for the kansli alone', async () => {
    const groups = [{ groupId: 'new', name: 'Styrgrupp Söder', teamIds: ['ber', 'bra'] }];
    for (const person of everybody) {
      const plan = { from: '2027-01-01', groups };
      const answer = await world.post(accountOf(person), '/api/regrouping-preview', plan);
      if (person === 'office') expect(answer.body).toMatchObject({ groups: [{ mark: 'Ny' }] });
      else expectDenied(person, answer);
    }
  });

  it('previews a plan for those who plan', async () => {
    const plan = { date: '2027-01-20', start: '13:00', end: '16:00' };
    for (const person of everybody) {
      const asked = { seriesId: base.places.series, from: '2026-12-01' };
      for (const [what, body] of [
        ['plan', { plan }],
        ['series', asked],
      ] as const) {
        const path = `/api/teams/ber/${what}-preview`;
        const answer = await world.post(accountOf(person), path, body);
        if (person === 'coordinator' || person === 'office') expect(answer.status).toBe(200);
        else expectDenied(person, answer);
      }
    }
  });

  it('knows nobody without a name tag', async () => {
    for (const route of Object.values(routes)) {
      const answer = await fetch(world.url + route.at(base.places, 'coordinator'));
      expect(answer.status).toBe(401);
    }
  });

  it('shows a steering group to no other group, and its own member to no other team', async () => {
    const manager = accountOf('steering-member');
    expectDenied('steering-member', await world.get(manager, '/api/steering/styrgrupp-bra'));
    expectDenied('steering-member', await world.get(manager, '/api/teams/bra/numbers'));
  });

  it('shows a meeting to an ersättare who has been sent to it, and no other one', async () => {
    const account = accountOf('substitute');
    const { sent, ahead, tomorrow } = base.places;
    expect((await world.get(account, `/api/teams/ber/meetings/${sent}`)).status).toBe(200);
    for (const id of [ahead, tomorrow])
      expectDenied('deputy', await world.get(account, `/api/teams/ber/meetings/${id}`));
  });
});

const pages = [
  '',
  '/home',
  '/queue',
  '/cases',
  '/deviations',
  '/fk-slot',
  '/numbers',
  '/meetings',
  '/offers',
  '/tallies',
];

describe('case references', () => {
  /** Everything the API tells a person about Berg and Bräcke, refusals included. */
  async function allToldTo(person: Person): Promise<readonly string[]> {
    const { places } = base;
    const meetings = [places.ahead, places.sent, places.open, places.tomorrow];
    const paths = [
      ...Object.values(routes).map((route) => route.at(places, person)),
      ...meetings.flatMap((id) =>
        ['', '/before', '/after'].map((list) => `/api/teams/ber/meetings/${id}${list}`),
      ),
      ...pages.map((page) => `/api/teams/bra${page}`),
      ...['bra', 'ber'].map((teamId) => `/api/teams/${teamId}/cases/${places.foreign.reference}`),
      ...places.ofFk.map((reference) => `/api/teams/ber/cases/${reference}`),
      ...Object.values(places.cases).map((reference) => `/api/teams/ber/cases/${reference}`),
      ...['', '/before', '/after'].map(
        (list) => `/api/teams/bra/meetings/${places.foreign.meeting}${list}`,
      ),
      '/api/teams/ber/meetings?when=past',
      '/api/steering/styrgrupp-bra',
    ];
    const told: string[] = [];
    for (const path of paths) told.push((await world.get(accountOf(person), path)).text);
    return told;
  }

  it.each(['coordinator', ...members] as const)('are %s’s own team’s alone', async (person) => {
    const seen = (await allToldTo(person)).flatMap(referencesIn);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((reference) => !reference.startsWith('BER-'))).toEqual([]);
  });

  it('reach the FK contact only for cases FK raised or carries', async () => {
    const seen = (await allToldTo('fk-contact')).flatMap(referencesIn);
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.filter((reference) => !base.places.ofFk.includes(reference))).toEqual([]);
  });

  it('reach the individkoordinator only for the cases they are given', async () => {
    const seen = (await allToldTo('individual-coordinator')).flatMap(referencesIn);
    expect(base.places.assigned).toContain(base.places.cases.ongoing);
    expect([...new Set(seen)].sort()).toEqual([...base.places.assigned].sort());
  });

  it.each([
    'deputy-not-sent',
    'steering-member',
    'co-opted',
    'county-group',
    'process-lead',
    'office',
    'outsider',
    'stranger',
  ] as const)('never reach %s', async (person) => {
    expect((await allToldTo(person)).flatMap(referencesIn)).toEqual([]);
  });
});

describe('every command', () => {
  it.each(verbs)('%s is refused whoever may not, and nothing is saved', async (verb) => {
    const expected = commands[verb];
    const before = world.fingerprint();
    for (const person of everybody.filter((one) => !expected.may.includes(one))) {
      const answer = await world.command(accountOf(person), expected.of(base.places, person));
      if (verb === 'create-federation') {
        expect([person, answer.status, answer.body['code']]).toEqual([
          person,
          422,
          'already-set-up',
        ]);
      } else if (expected.refused?.includes(person))
        expect([person, answer.status]).toEqual([person, 422]);
      else if (expected.hidden?.includes(person)) expectNoCase(person, answer);
      else expectDenied(person, answer);
    }
    expect(world.fingerprint()).toBe(before);
  });

  it.each(verbs.filter((verb) => commands[verb].may.length > 0))(
    '%s goes through for each who may',
    async (verb) => {
      const expected = commands[verb];
      for (const person of expected.may) {
        const changed = await aBriefWorld(copyOf(base.file, 'changed'));
        const before = changed.fingerprint();
        const answer = await changed.command(accountOf(person), expected.of(base.places, person));
        const after = changed.fingerprint();
        await changed.stop();
        expect([person, answer.status, answer.body['code']]).toEqual([person, 200, undefined]);
        expect(after).not.toBe(before);
      }
    },
  );
});
