import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { read } from '../../bot/app/documents/stored.ts';
import type { ExecuteAction } from '../../bot/teams/cards/parts/card.ts';
import { anAppWithTeam, officeAccount, type TestApp } from '../builders/app.ts';
import { value } from '../builders/meeting.ts';
import { aTeam } from '../builders/team.ts';
import { type ListeningBot, startListeningBot, tenant } from './listening-bot.ts';
import {
  buttonsOnDigest,
  digestInChannel,
  pressInSteering,
  withTwoMembers,
} from './steering-card.ts';

const people = {
  first: '00000000-0000-4000-8000-00000000000a',
  second: '00000000-0000-4000-8000-00000000000b',
  /** One of the team, who is in the channel. */
  member: '00000000-0000-4000-8000-00000000000c',
  stranger: '00000000-0000-4000-8000-00000000000d',
} as const;

let app: TestApp;
let bot: ListeningBot;

beforeEach(async () => {
  const account = `${tenant}/${people.member}`;
  const team = aTeam().without('coordinator', 'employment-officer');
  app = await anAppWithTeam({ team: team.withMember('employment-officer', { account }).build() });
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

async function button(verb: string): Promise<ExecuteAction> {
  const found = (await buttonsOnDigest(app)).find((one) => one.verb === verb);
  if (found === undefined) throw new Error(`no ${verb} on the card`);
  return found;
}

const chosen = ({ data }: ExecuteAction, who = 'seat:ifo-officer', from = '2026-12-01') => ({
  [`${data['of'] ?? ''}__who`]: who,
  [`${data['of'] ?? ''}__from`]: from,
});
const appointment = async () =>
  (await read(app.store, 'federation', 'team', 'berg'))?.body.appointment;

describe('a team without a samordnare', () => {
  it('has one chosen on the styrgrupp’s card, which the kansli puts in the seat, and the card tells each', async () => {
    const form = await button('appoint-coordinator');
    const answer = await press('first', form, chosen(form));
    expect(answer).toContain(
      'STAR Berg: samordnare är utsedd, från tis 1 dec 2026: handläggare IFO (kommunen). Kansliet lägger in personen.',
    );
    expect(answer).toContain('av styrgruppens ledamot för Arbetsförmedlingen');
    expect(answer).not.toContain('"verb":"appoint-coordinator"');
    expect(answer).not.toContain('demo/ifo-officer');
    expect(await appointment()).toMatchObject({
      ...{ status: 'appointed', steeringGroupId: 'berg-are', from: '2026-12-01' },
      appointed: { by: `${tenant}/${people.first}`, party: 'af' },
    });
    const back = await button('withdraw-appointment');
    const seat = { account: 'demo/ifo-officer', from: '2026-12-01' } as const;
    value(
      await app.run(
        { verb: 'add-member', teamId: 'berg', function: 'coordinator', ...seat },
        officeAccount,
      ),
    );
    const said = JSON.stringify(await digestInChannel(app));
    expect(said).toContain('STAR Berg: samordnaren som ni utsåg är inlagd, från tis 1 dec 2026');
    expect(said).not.toContain('withdraw-appointment');
    // On the old card, still in the channel, nothing can be taken back any more.
    const late = await press('second', back);
    expect(late).toContain('Kansliet lade in samordnaren fre 20 nov 2026');
    expect(late).toContain('application/vnd.microsoft.card.adaptive');
    expect(await appointment()).toMatchObject({ status: 'entered' });
  });

  it('has the first choice: the second is told, and sees what stands in the place of the form', async () => {
    const form = await button('appoint-coordinator');
    await press('first', form, chosen(form));
    const second = await press('second', form, chosen(form, 'other'));
    expect(second).toContain(
      'Någon hann före: handläggare IFO (kommunen) utsågs fre 20 nov 2026 av styrgruppens ledamot för Arbetsförmedlingen',
    );
    expect(second).toContain('application/vnd.microsoft.card.adaptive');
    expect(second).not.toContain('"verb":"appoint-coordinator"');
    expect((await appointment())?.who).toEqual({ as: 'seat', memberId: 'ifo-officer' });
  });

  it('has it taken back on the card, and the same one chosen once more', async () => {
    const form = await button('appoint-coordinator');
    await press('first', form, chosen(form));
    const answer = await press('second', await button('withdraw-appointment'));
    expect(answer).toContain('samordnare saknas. Utse en');
    expect(await appointment()).toMatchObject({
      ...{ status: 'withdrawn', withdrawn: { party: 'region' } },
    });
    const again = await button('appoint-coordinator');
    await press('first', again, chosen(again));
    expect(await appointment()).toMatchObject({ status: 'appointed' });
  });

  it('keeps what was chosen where something is left out or the day is too early', async () => {
    const form = await button('appoint-coordinator');
    expect(await press('first', form, chosen(form, ''))).toContain('Välj vem ni utser.');
    const early = await press('first', form, chosen(form, 'other', '2026-11-19'));
    expect(early).toContain('Välj fre 20 nov 2026 eller senare');
    expect(early).toContain('"value":"other"');
    expect(await appointment()).toBeUndefined();
  });

  it('is not given one by who is in the channel and not in the styrgrupp', async () => {
    const form = await button('appoint-coordinator');
    expect(await press('stranger', form, chosen(form))).toContain(
      'Du är inte med i det här teamet',
    );
    expect(await press('member', form, chosen(form))).toContain(
      'Samordnare utses av ledamöterna i teamets styrgrupp',
    );
    expect(await appointment()).toBeUndefined();
  });
});
