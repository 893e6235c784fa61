import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { read } from '../../bot/app/documents/stored.ts';
import { createScheduler } from '../../bot/scheduler/run-jobs.ts';
import type { ExecuteAction } from '../../bot/teams/cards/parts/card.ts';
import { anAppWithTeam, type TestApp } from '../builders/app.ts';
import { value } from '../builders/meeting.ts';
import { anAskedRuling } from '../builders/ruling.ts';
import { type ListeningBot, startListeningBot } from './listening-bot.ts';
import {
  buttonsOnDigest,
  pressInSteering,
  steeringChannel,
  withTwoMembers,
} from './steering-card.ts';

const people = {
  first: '00000000-0000-4000-8000-00000000000a',
  second: '00000000-0000-4000-8000-00000000000b',
  stranger: '00000000-0000-4000-8000-00000000000c',
} as const;
const berg = '19:berg@thread.tacv2';

let app: TestApp;
let bot: ListeningBot;

beforeEach(async () => {
  app = await anAppWithTeam();
  await app.given('federation', withTwoMembers(people.first, people.second));
  bot = await startListeningBot(app);
});
afterEach(() => bot.stop());

const press = (
  who: keyof typeof people,
  ...pressed: [
    action: Pick<ExecuteAction, 'verb' | 'data'>,
    typed?: Readonly<Record<string, string>>,
  ]
) => pressInSteering(bot, people[who], ...pressed);
const buttonsNow = () => buttonsOnDigest(app);

async function forwarded(): Promise<string> {
  const reported = await app.run(
    {
      ...{ verb: 'report-deviation', teamId: 'berg', category: 'staffing' },
      text: 'Psykiatrin saknar ersättare',
    },
    'demo/employment-officer',
  );
  const deviationId = value(reported).ids['deviationId'] ?? '';
  value(await app.run({ verb: 'forward-deviation', teamId: 'berg', deviationId }));
  return deviationId;
}

async function historyOf(deviationId: string): Promise<readonly string[]> {
  const stored = await read(app.store, 'team:berg', 'deviation', deviationId);
  return stored?.body.history.map(({ type }) => type) ?? [];
}

const typedIn = ({ data }: ExecuteAction) => {
  const form = data['of'] ?? '';
  return {
    [`${form}__text`]: 'Ersättare utses till varje möte',
    [`${form}__owner`]: 'rehab-coordinator-psychiatry',
    [`${form}__due`]: '2026-12-31',
  };
};

describe('a deviation that a member of the team reports', () => {
  it('is decided on the styrgrupp’s card, and the team hears of it in its channel', async () => {
    const scheduler = createScheduler(app);
    const deviationId = await forwarded();
    await scheduler.runDue();
    const told = () =>
      app.messenger.sent.map(({ channelId, message }) => [
        channelId,
        'text' in message ? message.text : '',
      ]);
    expect(
      told()
        .map(([channel]) => channel)
        .sort(),
    ).toEqual([berg, steeringChannel]);
    expect(
      app.messenger.sent.find(({ channelId }) => channelId === steeringChannel)?.message,
    ).toMatchObject({
      onPage: { steeringGroupId: 'berg-are', deviationId },
    });
    const decide = (await buttonsNow()).find(({ verb }) => verb === 'set-deviation-action');
    if (decide === undefined) throw new Error('no form on the card');
    const answer = await press('first', decide, typedIn(decide));
    expect(answer).toContain('åtgärd beslutad av styrgruppens ledamot för Arbetsförmedlingen');
    expect(await historyOf(deviationId)).toEqual(['reported', 'forwarded', 'action-set']);
    await scheduler.runDue();
    const last = told().at(-1);
    expect(last?.[0]).toBe(berg);
    expect(last?.[1]).toContain('har fått en åtgärd av styrgruppen');
    expect(last?.[1]).toContain(
      'Ansvarig: Rehabkoordinator psykiatri. Klart senast tors 31 dec 2026',
    );
    expect(last?.[1]).not.toContain('Ersättare utses');
  });

  it('is decided once: the second who presses the same card is told what was decided, by whom and when', async () => {
    const deviationId = await forwarded();
    const buttons = await buttonsNow();
    const lift = buttons.find(({ verb }) => verb === 'lift-deviation');
    const decide = buttons.find(({ verb }) => verb === 'set-deviation-action');
    if (lift === undefined || decide === undefined) throw new Error('no buttons on the card');
    await press('first', lift);
    const second = await press('second', decide, typedIn(decide));
    expect(second).toContain(
      'Någon hann före: lyft till Länsam av styrgruppens ledamot för Arbetsförmedlingen fre 20 nov 2026 kl. 09.00',
    );
    expect(await historyOf(deviationId)).toEqual(['reported', 'forwarded', 'lifted']);
  });

  it('is on the card as it has become, in the place of what was pressed too late', async () => {
    await forwarded();
    const buttons = await buttonsNow();
    const lift = buttons.find(({ verb }) => verb === 'lift-deviation');
    const solve = buttons.find(({ verb }) => verb === 'end-deviation');
    if (lift === undefined || solve === undefined) throw new Error('no buttons on the card');
    await press('first', lift);
    const second = await press('second', solve);
    expect(second).toContain('Någon hann före: lyft till Länsam');
    expect(second).toContain('application/vnd.microsoft.card.adaptive');
    expect(second).not.toContain('"verb":"end-deviation"');
  });

  it('keeps what the second had typed where it waits still, to be sent on what it has become', async () => {
    const deviationId = await forwarded();
    const decide = (await buttonsNow()).find(({ verb }) => verb === 'set-deviation-action');
    if (decide === undefined) throw new Error('no form on the card');
    // The samordnare has written for the styrgrupp, which is to confirm it.
    const action = { text: 'Chefen ordnar det', owner: 'all', due: '2026-12-31' } as const;
    value(
      await app.run({
        ...{ verb: 'set-deviation-action', teamId: 'berg', deviationId, seen: 2 },
        ...{ ...action, asSecretary: true },
      }),
    );
    const second = await press('second', decide, typedIn(decide));
    expect(second).toContain('Någon hann före');
    expect(second).toContain('Ersättare utses till varje möte');
    const again = (await buttonsNow()).find(({ verb }) => verb === 'set-deviation-action');
    expect(again?.data['seen']).toBe('3');
    expect(second).toContain(`"seen":"3"`);
  });

  it('is not decided by who is in the channel and not in the styrgrupp', async () => {
    const deviationId = await forwarded();
    const buttons = await buttonsNow();
    expect(buttons.length).toBeGreaterThan(3);
    for (const button of buttons) {
      const typed = button.data['of'] === undefined ? {} : typedIn(button);
      expect(await press('stranger', button, typed)).toContain('Du är inte med i det här teamet');
    }
    expect(await historyOf(deviationId)).toEqual(['reported', 'forwarded']);
  });
});

describe('a question that the styrgrupp is asked', () => {
  it('is decided on its card by a member alone, once, and is then on the card no more', async () => {
    await app.given('federation', anAskedRuling('r-asked'));
    const decide = (await buttonsNow()).find(({ verb }) => verb === 'decide-ruling');
    if (decide === undefined) throw new Error('no form on the card');
    const form = decide.data['of'] ?? '';
    const typed = (decision: string, from = '2026-11-20') => ({
      [`${form}__decision`]: decision,
      [`${form}__from`]: from,
    });
    const ruling = async () => (await read(app.store, 'federation', 'ruling', 'r-asked'))?.body;
    await press('stranger', decide, typed('Regionen'));
    expect(await press('first', decide, typed(''))).toContain('Skriv beslutet, högst 400 tecken.');
    expect((await ruling())?.state).toBe('asked');
    await press('first', decide, typed('Den part som initierar mötet.'));
    expect(await ruling()).toMatchObject({
      ...{ state: 'current', decision: 'Den part som initierar mötet.' },
      written: { as: 'steering-member', party: 'af' },
    });
    await press('second', decide, typed('Kommunen'));
    expect((await ruling())?.decision).toBe('Den part som initierar mötet.');
    expect((await buttonsNow()).some(({ verb }) => verb === 'decide-ruling')).toBe(false);
  });
});
