import path from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { packagesForProduction } from '../builders/installed-for-production.ts';
import { hostTenant, otherTenant, strangeTenant } from '../builders/issuer.ts';
import type { ConnectorMessage } from '../bot/teams/fake-connector.ts';
import {
  activityFrom,
  installation,
  mention,
  posted,
  press,
  pressForm,
  pressOf,
  says,
  summaryOf,
} from './production/channel.ts';
import { type County, openCounty } from './production/county.ts';
import { apart } from './production/apart.ts';
import { forgedFor } from './production/forged.ts';
import { serviceUrl } from './production/microsoft.ts';

/**
 * A month of one team as an authority's installation lives it: two processes of `npm run start:production`, in turn, on one Cosmos,
 * Microsoft's hosts at their own names, and the tokens of Entra, the bot and the Bot Framework each checked where they come.
 */
const person = (n: number, tenant = hostTenant): string =>
  `${tenant}/77777777-7777-4777-8777-7777777777${String(n).padStart(2, '0')}`;
const office = person(1);
const manager = person(2);
const outsider = person(3);
const seats = {
  coordinator: person(10),
  // A guest of the municipality's team, with an account in its tenant.
  'employment-officer': person(11),
  'rehab-coordinator-primary-care': person(12),
  'rehab-coordinator-psychiatry': person(13),
  'fk-contact': person(14),
  'ifo-officer': person(15),
  // An external person in a shared channel: known by the tenant they work in.
  'labour-market-coordinator': person(16, otherTenant),
} as const;
const { coordinator } = seats;

const berg = '19:star-berg@thread.tacv2';
const steering = '19:styrgrupp-berg@thread.tacv2';
const inBerg = { teamId: 'ber' };
let county: County;
beforeAll(async () => {
  county = await openCounty({
    STAR_PUBLIC_URL: 'https://star.example',
    STAR_TENANTS: `${hostTenant},${otherTenant}`,
    STAR_FIRST_OFFICE: office,
  });
});
afterAll(() => county.end());

const isIn =
  (channelId: string, ...words: readonly string[]) =>
  (message: ConnectorMessage): boolean =>
    message.conversationId.startsWith(`${channelId};`) && says(message, ...words);
/** Begins a thread of its own: a kallelse that is asked for is an answer. */
const notices = () =>
  county.microsoft.teams.messages.filter(
    (message) =>
      isIn(berg, 'Kallelse: STAR Berg')(message) &&
      message.conversationId === `${berg};messageid=${message.messageId}`,
  );
/** To the meeting of that day, as it looks once it says all this. */
const noticeTo = (day: string, ...words: readonly string[]): Promise<ConnectorMessage> =>
  posted(county, (message) => notices().includes(message) && says(message, day, ...words));
const december = 'tis 8 dec 2026';
const january = 'tis 12 jan 2027';
const notice = (...words: readonly string[]) => noticeTo(december, ...words);

let meetingId: string;
let nextMeetingId: string;

describe('ons 2 dec, the installation begins', () => {
  beforeAll(() => county.startAt('2026-12-02T09:00:00+01:00'));

  it('is founded by the first office alone, whoever else is signed in', async () => {
    const command = {
      verb: 'create-federation',
      name: 'Samordningsförbundet i Jämtlands län',
    } as const;
    const body = JSON.stringify({ id: crypto.randomUUID(), command });
    const refused = await county.ask(outsider, 'commands', { method: 'POST', body });
    expect(refused.status).toBe(403);
    await county.run(office, command);
  });

  it('gets its team, its people and its styrgrupp', async () => {
    const team = { name: 'STAR Berg', municipality: 'Berg', code: 'BER' };
    expect(await county.run(office, { verb: 'create-team', ...team })).toEqual(inBerg);
    const from = '2026-12-01';
    for (const [seat, account] of Object.entries(seats)) {
      const member = { function: seat as keyof typeof seats, account, from };
      await county.run(office, { verb: 'add-member', ...inBerg, ...member });
    }
    const { steeringGroupId = '' } = await county.run(office, {
      verb: 'create-steering-group',
      name: 'Styrgrupp Berg',
      teamIds: ['ber'],
    });
    const role = { role: 'steering-member', party: 'municipality', steeringGroupId } as const;
    await county.run(office, { verb: 'assign-role', ...role, account: manager, from });
    await county.deliver(installation(steering));
    // Connected before it has been asked what it is for, it would not be asked: on a busy machine that may come first.
    await posted(county, isIn(steering, 'Jag är STAR-boten'));
    await county.run(office, {
      verb: 'connect-channel',
      channelId: steering,
      serves: { type: 'steering-group', steeringGroupId },
    });
  });

  it('is asked in its channel what that is for, and the samordnare answers on the card', async () => {
    await county.deliverToAll(installation(berg));
    const on = await posted(county, isIn(berg, 'Anslut kanalen'));
    const connect = { on, verb: 'connect-channel', inputs: { serves: 'team:ber' } };
    expect(await press(county, { ...connect, by: outsider })).toContain(
      'inte med i det här teamet',
    );
    expect(await press(county, { ...connect, by: coordinator })).toContain('Kanalen är ansluten');
    await posted(county, isIn(berg, 'Kanalen är ansluten till STAR Berg.'));
    // What one process has connected the other sees within five seconds.
    const seen = () => askedOf(seats['fk-contact'], 'teams/ber');
    const working = /"channel":\{[^}]*"status":"working"/;
    const both = async () => [await seen(), await seen()].every((told) => working.test(told));
    await expect.poll(both).toBe(true);
    await county.deliver(mention(coordinator, `${berg};messageid=1`, 'hjälp'));
    await posted(county, isIn(berg, 'STAR-boten', 'avvikelse'));
  });

  it('hears nobody who does not show Teams’ own word for this bot and this address', async () => {
    const { microsoft } = county;
    const before = microsoft.shown.length;
    const activity = mention(coordinator, `${berg};messageid=2`, 'kö');
    const forged = await forgedFor(microsoft, {
      at: '2026-12-02T08:00:00Z',
      member: coordinator,
      stranger: outsider,
    });
    const answers: [string, number][] = [];
    for (const [what, authorization] of Object.entries(forged))
      answers.push([what, (await county.deliver(activity, authorization)).status]);
    expect(answers).toEqual(Object.keys(forged).map((what) => [what, 401]));
    const elsewhere = { serviceUrl: serviceUrl.replace('smba.trafficmanager.net', 'smba.example') };
    expect((await county.deliver({ ...activity, ...elsewhere })).status).toBe(403);
    const foreign = activityFrom(coordinator, 'mention-message', `${berg};messageid=2`, {
      tenantId: strangeTenant,
    });
    expect((await county.deliver(foreign)).status).toBe(403);
    expect(microsoft.shown.slice(before)).toEqual([]);
  });

  it('calls at once, and once, to a meeting that is planned with less than a week left', async () => {
    const plan = {
      date: '2026-12-08',
      start: '13:00',
      end: '16:00',
      place: 'Kommunhuset i Svenstavik',
    };
    ({ meetingId = '' } = await county.run(coordinator, { verb: 'plan-meeting', ...inBerg, plan }));
    const card = await notice('Sen kallelse', 'Kommunhuset i Svenstavik');
    expect(says(card, '0 av 7 har svarat')).toBe(true);
    const told = await askedOf(coordinator, 'teams/ber/meetings');
    // Some minutes later where starting and the steps before this took a busy machine as long.
    expect(told).toMatch(/Kallelsen gick ut ons 2 dec 2026 kl\. 09\.\d\d \(sent\)/);
  });

  it('has January’s meeting planned, and calls to it another day', async () => {
    const plan = { date: '2027-01-12', start: '13:00', end: '16:00', place: 'Hede' };
    const planned = await county.run(coordinator, { verb: 'plan-meeting', ...inBerg, plan });
    nextMeetingId = planned['meetingId'] ?? '';
    expect(await askedOf(coordinator, `teams/ber/meetings/${nextMeetingId}`)).toContain(
      'Kallelsen går ut tis 5 jan 2027 kl. 08.00',
    );
  });

  it('takes everybody’s answer on the card, at the same time and each delivered to both', async () => {
    const on = await notice();
    const choices = ['digital', 'on-site'] as const;
    const answers = Object.values(seats).map((by, n) =>
      pressOf({ by, on, verb: 'answer-notice', data: { choice: choices[n % 2] ?? '' } }),
    );
    const told = await Promise.all(answers.map((answer) => county.deliverToAll(answer)));
    expect(told.flat().map(({ status }) => status)).toEqual(Array(14).fill(200));
    await notice('7 av 7 har svarat');
    const digital = { verb: 'answer-notice', data: { choice: 'digital' } };
    expect(await press(county, { by: outsider, on, ...digital })).toContain(
      'inte med i det här teamet',
    );
    const answered = await askedOf(coordinator, `teams/ber/meetings/${meetingId}`);
    expect(answered).toContain('7 av 7');
  });

  it('takes a topic and cases on cards, and lists them for all on the kallelse', async () => {
    const on = await notice();
    await pressForm(county, 'topic', {
      by: seats['fk-contact'],
      on,
      verb: 'add-topic',
      inputs: { part: 'learning', text: 'Studiebesök på Steg till arbete' },
    });
    for (const by of [seats['ifo-officer'], seats['labour-market-coordinator']])
      await pressForm(county, 'new-case', {
        by,
        on,
        verb: 'raise-case',
        data: { type: 'new' },
        inputs: consented,
      });
    await notice('Studiebesök på Steg till arbete', 'BER-2026-001', 'BER-2026-002');
    expect(await askedOf(seats['ifo-officer'], 'teams/ber/cases/BER-2026-001')).toContain('raised');
    expect((await county.ask(manager, 'teams/ber/cases/BER-2026-001')).status).toBe(403);
  });

  it('takes a deviation in the tab', async () => {
    const deviation = { category: 'staffing', text: 'För få på mötet' } as const;
    await county.run(seats['ifo-officer'], { verb: 'report-deviation', ...inBerg, ...deviation });
    expect(await askedOf(coordinator, 'teams/ber/deviations')).toContain('Bemanning');
  });
});

describe('tis 8 dec, the meeting, in processes that have just been started', () => {
  const at = () => ({ ...inBerg, meetingId });
  let items: ReadonlyMap<string, string>;
  beforeAll(() => county.startAt('2026-12-08T12:55:00+01:00'));

  it('opens, with what was raised on its agenda', async () => {
    // What is due as they start: were the one killed that has it in hand, the other would wait for its lease to end.
    await posted(county, isIn(berg, 'Inför mötet: STAR Berg'));
    await county.run(coordinator, { verb: 'open-meeting', ...at() });
    const { body } = await county.ask(coordinator, `teams/ber/meetings/${meetingId}`);
    const { agenda } = body as unknown as {
      agenda: { items: { itemId: string; reference: string }[] }[];
    };
    items = new Map(
      agenda.flatMap((part) => part.items).map(({ reference, itemId }) => [reference, itemId]),
    );
    expect([...items.keys()].sort()).toEqual(['BER-2026-001', 'BER-2026-002']);
  });

  it('goes on with one process when the other is killed between two decisions', async () => {
    const caseHolderId = await memberIn('ifo-officer');
    await county.run(coordinator, {
      verb: 'decide-item',
      ...at(),
      itemId: items.get('BER-2026-001') ?? '',
      decision: { outcome: 'received', caseHolderId, nextFollowUp: '2027-01-12' },
    });
    await county.kill();
    await county.run(coordinator, {
      verb: 'decide-item',
      ...at(),
      itemId: items.get('BER-2026-002') ?? '',
      decision: { outcome: 'queued' },
    });
  });

  it('closes, and posts the minutes in the kallelse’s thread and the digest to the styrgrupp', async () => {
    await county.run(coordinator, { verb: 'close-meeting', ...at(), carryOver: true });
    const minutes = await posted(county, isIn(berg, 'Minnesanteckningar', 'tis 8 dec 2026'));
    expect(minutes.conversationId).toBe((await notice()).conversationId);
    expect(says(minutes, 'BER-2026-001', 'BER-2026-002')).toBe(true);
    const digest = await posted(county, isIn(steering, 'Efter mötet i STAR Berg tis 8 dec 2026'));
    expect(says(digest, 'BER-2026')).toBe(false);
  });

  it('counts what was done', async () => {
    const { body } = await county.ask(coordinator, 'teams/ber/numbers?period=2026-T3');
    const { headline } = body as unknown as {
      headline: { code: string; figure: { value?: number } }[];
    };
    const figures = headline.map(({ code, figure }) => [code, figure.value]);
    expect(Object.fromEntries(figures)).toMatchObject({
      raised: 2,
      received: 1,
      queued: 1,
      ongoing: 1,
      closed: 0,
    });
    expect(await askedOf(coordinator, 'teams/ber/queue')).toContain('BER-2026-002');
  });
});

describe('tis 5 jan, a week before the next meeting, just before eight', () => {
  beforeAll(async () => {
    expect(notices().map((one) => says(one, january))).toEqual([false]);
    await county.startAt('2027-01-05T07:59:50+01:00');
  });

  it('calls to it by itself, in time and with all that week before it', async () => {
    const card = await noticeTo(january, 'Hede', '0 av 7 har svarat');
    expect(says(card, 'Sen kallelse')).toBe(false);
    const told = await askedOf(coordinator, `teams/ber/meetings/${nextMeetingId}`);
    // Not before eight, however long the processes took to start.
    expect(told).toMatch(/Kallelsen gick ut tis 5 jan 2027 kl\. 08\.\d\d"/);
  });

  it('takes an answer on its card, and leaves that of December’s as it was', async () => {
    const before = await notice();
    const digital = { verb: 'answer-notice', data: { choice: 'digital' } };
    await press(county, { by: coordinator, on: await noticeTo(january), ...digital });
    await noticeTo(january, '1 av 7 har svarat');
    // The styrgrupp's, of the tertial, comes the same morning.
    await posted(county, isIn(steering, 'Tertial 3 2026 (sep–dec) är slut'));
    expect(await notice()).toEqual(before);
  });
});

describe('when the month is over', () => {
  it('every message stands in the channels once', () => {
    const all = county.microsoft.teams.messages.map(({ conversationId, activity }) => [
      conversationId.split(';')[0] === berg ? 'team' : 'styrgrupp',
      summaryOf(activity).split(/[:?(]/)[0],
    ]);
    const greeting =
      'Hej! Jag är STAR-boten. Vilket team eller vilken styrgrupp hör kanalen till, eller är den Länsams eller Försäkringskassans';
    const connected = (to: string, what: string) =>
      `Kanalen är ansluten till ${to}. ${what} kommer hit.`;
    const expected = [
      ['styrgrupp', greeting],
      ['styrgrupp', connected('Styrgrupp Berg', 'Lägesbilden efter varje möte och tertial')],
      ...[1, 2].map(() => ['styrgrupp', 'Lägesbild']),
      ['styrgrupp', 'Styrgrupp Berg, försenat i årshjulet'],
      ['team', 'STAR Berg, försenat i årshjulet'],
      ['team', greeting],
      ['team', connected('STAR Berg', 'Kallelser, påminnelser och minnesanteckningar')],
      ['team', 'Nämn mig och skriv ett av orden'],
      ...[1, 2].map(() => ['team', 'Kallelse']),
      // Of forms, what became of them.
      ['team', 'Punkten står nu på dagordningen.'],
      ['team', 'Ärendet heter BER-2026-001. Skriv det på blanketten. Står nu på dagordningen.'],
      ['team', 'Ärendet heter BER-2026-002. Skriv det på blanketten. Står nu på dagordningen.'],
      ['team', 'Inför mötet'],
      ['team', 'Minnesanteckningar'],
    ].map(String);
    expect(apart(expected, all.map(String))).toEqual({ missing: [], more: [] });
  });

  it('Teams was told who the bot is with each request, by tokens that each process had asked for', () => {
    const { shown } = county.microsoft;
    expect(shown.filter(({ problem }) => problem !== undefined)).toEqual([]);
    // Whichever of two has posted, those of the second day know nothing of what the first had.
    expect(new Set(shown.map(({ token }) => token)).size).toBeGreaterThan(1);
  });

  it('nothing of local mode was loaded, and nothing that is only installed for developing', () => {
    const loaded = county.loaded();
    expect(loaded).toContain('bot/main.ts');
    const installed = new Set(packagesForProduction(path.resolve(import.meta.dirname, '../..')));
    const packages = loaded.flatMap(
      (file) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(file) ?? [],
    );
    expect(packages).not.toEqual([]);
    // `debug` takes the one, with the other, where somebody has brought it.
    const byChance = ['node_modules/supports-color', 'node_modules/has-flag'];
    const others = packages.filter((one) => !installed.has(one) && !byChance.includes(one));
    expect(others).toEqual([]);
    expect(loaded).toContain('bot/store/cosmos.ts');
    expect(
      loaded.filter((file) => /^(?:bot\/local|test(?!\/flows\/production\/preload))/.test(file)),
    ).toEqual([]);
  });

  it('nobody else was spoken to, and nothing went wrong or was told in the logs', () => {
    expect(county.microsoft.clouds.missed).toEqual([]);
    const output = county.output();
    expect(output.split('\n').filter((line) => /"level":"error"/.test(line))).toEqual([]);
    for (const account of Object.values(seats)) expect(output).not.toContain(account.slice(37));
  });
});

const consented = {
  consentForm: 'star',
  signedOn: '2026-11-24',
  ownWords: 'true',
  livesInMunicipality: 'true',
  referrer: 'ifo',
  gender: 'woman',
  ageBand: '30-64',
  livelihoodIn: 'social-assistance',
  criteria: 'working-age,combined-needs',
} as const;

async function askedOf(account: string, page: string): Promise<string> {
  const { status, body } = await county.ask(account, page);
  expect([page, status]).toEqual([page, 200]);
  return JSON.stringify(body);
}

async function memberIn(seat: keyof typeof seats): Promise<string> {
  const { body } = await county.ask(coordinator, 'teams/ber');
  const { members } = body as unknown as { members: { id: string; function?: string }[] };
  const found = members.find((member) => member.function === seat);
  if (found === undefined) throw new Error(`Nobody is ${seat}.`);
  return found.id;
}
