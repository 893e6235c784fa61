import { describe, expect, it } from 'vitest';
import { createScheduler } from '../../../bot/scheduler/run-jobs.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import type { Team } from '../../../shared/teams/team.ts';
import { aChannel, aClock, anApp, type TestApp } from '../../builders/app.ts';
import { aJointMeeting, teamChannel } from '../../builders/busy-county.ts';
import { eightGroups, eightTeams, intoFour } from '../../builders/eight-groups.ts';
import { value } from '../../builders/meeting.ts';
import { emptyStores } from '../../builders/stores.ts';

const now = '2026-07-20T09:00:00.000Z';
const office = 'demo/office';

/** The county in July, each team with its channel and a joint meeting that is called. */
async function aCounty(app: TestApp, date: string): Promise<void> {
  await app.given('federation', eightGroups());
  for (const team of eightTeams) {
    const { id } = team;
    const withChannel: Team = { ...team, channelId: teamChannel(id) };
    const channel = aChannel(teamChannel(id), { type: 'team', teamId: id });
    await app.given('federation', withChannel, channel);
    await app.given(`team:${id}`, aJointMeeting(id, date));
  }
}

/** The cards that have been drawn anew since, each with who is waited for. */
async function redrawn(app: TestApp): Promise<readonly (readonly [string, string])[]> {
  const before = app.messenger.sent.length;
  // What one job leaves to others is due at once.
  for (let round = 0; round < 3; round += 1) await createScheduler(app).runDue();
  return app.messenger.sent
    .slice(before)
    .map(({ how, channelId, message }): [string, string] => {
      if (how !== 'update' || message.type !== 'gathering-notice') throw new Error(message.type);
      return [channelId, message.view.answers.map(({ who }) => who).join()];
    })
    .toSorted(([one], [other]) => (one < other ? -1 : 1));
}

const merge = (from: string, only?: string): CommandOf<'regroup-steering'> => ({
  ...{ verb: 'regroup-steering', from },
  groups: intoFour.groups.filter(({ name }) => only === undefined || name === only),
});

describe.each(emptyStores)(
  'the card of a joint meeting when groups are redrawn, on %s',
  (_, open) => {
    async function situation(date: string) {
      const app = await anApp({ store: await open(), clock: aClock(now) });
      await aCounty(app, date);
      return app;
    }

    it('shows in every team who sits in its styrgrupp on its day', async () => {
      const app = await situation('2026-09-10');
      value(await app.run(merge('2026-08-01'), office));
      const cards = await redrawn(app);
      expect(cards.map(([channelId]) => channelId)).toEqual(
        eightTeams.map(({ id }) => teamChannel(id)).toSorted(),
      );
      for (const [, who] of cards) {
        expect(who).toContain('kommunen, styrgruppen 1');
        expect(who).toContain('kommunen, styrgruppen 2');
      }
    });

    it('shows who sat there before when the division is taken back', async () => {
      const app = await situation('2026-09-10');
      const { regroupingId = '' } = value(await app.run(merge('2026-08-01'), office)).ids;
      await redrawn(app);
      value(await app.run({ verb: 'withdraw-regrouping', regroupingId }, office));
      const cards = await redrawn(app);
      expect(cards).toHaveLength(8);
      for (const [, who] of cards) {
        expect(who).toContain('kommunen, styrgruppen');
        expect(who).not.toContain('styrgruppen 2');
      }
    });

    it('is drawn anew in the teams that it concerns, and left where nothing is otherwise', async () => {
      const app = await situation('2026-09-10');
      value(await app.run(merge('2026-08-01', 'Styrgrupp Söder'), office));
      const cards = await redrawn(app);
      expect(cards.map(([channelId]) => channelId)).toEqual(['ber', 'har'].map(teamChannel));
    });

    it('is left as it is where the meeting has been', async () => {
      const app = await situation('2026-07-14');
      value(await app.run(merge('2026-08-01'), office));
      expect(await redrawn(app)).toEqual([]);
    });
  },
);
