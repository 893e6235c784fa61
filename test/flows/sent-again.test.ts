import { randomUUID } from 'node:crypto';
import type { Request } from 'express';
import { beforeEach, describe, expect, it } from 'vitest';
import { routes } from '../../bot/http/routes.ts';
import { createHousekeeping } from '../../bot/scheduler/housekeeping.ts';
import { answerAction } from '../../bot/teams/press/answer-action.ts';
import { useCases } from '../../bot/teams/press/use-cases.ts';
import type { Command } from '../../shared/commands/command.ts';
import { refusalText } from '../../shared/commands/refusals.ts';
import { addDays, addSeconds, localDate } from '../../shared/kernel/calendar.ts';
import { anAppWithTeam, type TestApp } from '../builders/app.ts';
import { coordinatorAccount } from '../builders/context.ts';

const scope = 'team:berg';
const day = 24 * 3_600;
const plan = { date: '2027-06-18', start: '13:00', end: '16:00', place: 'Kommunhuset' };
const written = 'Nytt om folkhögskolan';

let app: TestApp;
let meetingId: string;
beforeEach(async () => {
  app = await anAppWithTeam();
  const planned = await app.run({ verb: 'plan-meeting', teamId: 'berg', plan });
  meetingId = planned.ok ? (planned.value.ids['meetingId'] ?? '') : '';
});

function topic(): Command {
  return { verb: 'add-topic', teamId: 'berg', meetingId, part: 'learning', text: written };
}

/** How many times it has been carried out. */
async function times(): Promise<number> {
  return JSON.stringify(await app.all(scope, 'meeting')).split(written).length - 1;
}

/** So many days pass, at each of whose ends what nobody needs is taken away. */
async function pass(days: number, seconds = 0): Promise<void> {
  app.clock.pass(days * day + seconds);
  await createHousekeeping(app).once();
}

/** As the tab sends it; `age` in seconds by its own clock. */
async function fromTab(id: string, age?: number) {
  const route = routes.find(({ path }) => path === '/commands');
  const body = { id, command: topic(), ...(age === undefined ? {} : { age }) };
  const asked = route?.read({ params: {}, query: {}, body } as unknown as Request);
  if (route === undefined || asked?.ok !== true) throw new Error('not understood');
  const answer = await route.query(app, coordinatorAccount, asked.value);
  return answer.ok ? (answer.value as { readonly status: string }).status : answer.error.code;
}

/** A press on a form in the channel, drawn that day, and what it is answered. */
async function pressed(drawn: string | undefined): Promise<string> {
  const verb = 'add-topic';
  const fields = { teamId: 'berg', meetingId, card: 'form', once: 'form-1', ask: 'topic', by: 'x' };
  const typed = { of: 'topic', topic__part: 'learning', topic__text: written };
  const data = { action: verb, ...fields, ...typed, ...(drawn === undefined ? {} : { drawn }) };
  const place = { type: 'channel', channelId: '19:berg@thread.tacv2' } as const;
  const behind = { app, use: useCases };
  return JSON.stringify(
    await answerAction(behind, { verb, data }, { actor: coordinatorAccount, place }),
  );
}

const tooLate = refusalText({ code: 'sent-too-late' });

describe('what a tab got no answer to, sent again from the same page', () => {
  it('is known for a week, to the last second', async () => {
    const id = randomUUID();
    expect(await fromTab(id, 0)).toBe('done');
    await pass(7);
    expect(await fromTab(id, 7 * day)).toBe('already-done');
    expect(await times()).toBe(1);
  });

  it('is known although the clock of the computer has been put right meanwhile', async () => {
    const id = randomUUID();
    await fromTab(id, 0);
    await pass(13);
    expect(await fromTab(id, 6 * day)).toBe('already-done');
    expect(await times()).toBe(1);
  });

  it('is refused when it has waited for longer, done or not, and is not done twice', async () => {
    const [done, lost] = [randomUUID(), randomUUID()];
    await fromTab(done, 0);
    await pass(15);
    expect(await app.all(scope, 'receipt')).toHaveLength(1);
    expect(await fromTab(done, 15 * day)).toBe('sent-too-late');
    expect(await fromTab(lost, 7 * day + 1)).toBe('sent-too-late');
    expect(await times()).toBe(1);
  });

  it('is still said to be done while its receipt is there', async () => {
    const id = randomUUID();
    await fromTab(id, 0);
    await pass(8);
    expect(await fromTab(id, 8 * day)).toBe('already-done');
  });

  it('is known for ever where a page of before does not say how long it has waited', async () => {
    const id = randomUUID();
    await fromTab(id);
    await pass(200);
    expect(await fromTab(id)).toBe('already-done');
    expect(await times()).toBe(1);
  });
});

describe('a button of a card in its channel, pressed again', () => {
  const drawn = () => localDate(app.clock.now());

  it('is known for as long as its card is taken, whenever it was pressed first', async () => {
    const on = drawn();
    await pass(80);
    await pressed(on);
    await pass(9, 3_600 * 15);
    await pressed(on);
    expect(await times()).toBe(1);
  });

  it('is refused on a card that is older, with what was typed, and is not done twice', async () => {
    const on = drawn();
    await pressed(on);
    await pass(92);
    expect(await app.all(scope, 'receipt')).toHaveLength(1);
    const answer = await pressed(on);
    expect(answer).toContain(tooLate);
    expect(answer).toContain(written);
    expect(await times()).toBe(1);
    // The form that comes in the place of the old one is of today, and meant.
    await pressed(drawn());
    expect(await times()).toBe(2);
  });

  it('is known for ever on a card of before, which does not say when it was drawn', async () => {
    await pressed(undefined);
    await pass(150);
    await pressed(undefined);
    expect(await times()).toBe(1);
  });

  it('drawn by a clock that has been set back since is taken as one of now', async () => {
    const ahead = addDays(drawn(), 300);
    await pressed(ahead);
    const [, receipt] = await app.all(scope, 'receipt');
    expect([receipt?.expires, (await app.all(scope, 'receipt'))[0]?.expires]).toContain(
      addSeconds(app.clock.now(), 91 * day),
    );
  });
});

describe('a message to the bot that is delivered again', () => {
  it('is known for three days', async () => {
    expect(await useCases.isFirstDelivery(app, 'a1')).toBe(true);
    await pass(2, 3_600 * 23);
    expect(await useCases.isFirstDelivery(app, 'a1')).toBe(false);
    await pass(1);
    expect(await app.all('federation', 'receipt')).toEqual([]);
  });
});
