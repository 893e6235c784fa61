import { describe, expect, it } from 'vitest';
import { here } from '../../../bot/app/home/here.ts';
import { aChannel, anAppWithTeam, officeAccount, type TestApp } from '../../builders/app.ts';
import { coordinatorAccount } from '../../builders/context.ts';
import { aMeeting, aPlan, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { af } from './people.ts';

const channel = '19:berg@thread.tacv2';
const thread = '19:meeting_MjAyNi0xMi0wOCBTVEFS@thread.v2';
const link = `https://teams.microsoft.com/l/meetup-join/${encodeURIComponent(thread)}/0`;
const stranger = 'demo/stranger';

async function app(): Promise<TestApp> {
  const team = aTeam().build();
  const made = await anAppWithTeam({ team });
  const at = (id: string, date: string, link?: string) => ({
    ...aMeeting(team).withId(id).called().build(),
    plan: { ...aPlan, date, ...(link === undefined ? {} : { link }) },
  });
  await made.given('team:berg', at('m1', '2026-12-08'), at('m2', '2027-01-12', link));
  return made;
}

const asked = async (made: TestApp, actor: string, place: Parameters<typeof here>[2]) =>
  value(await here(made, actor, place));

describe('where a tab stands', () => {
  it('in a channel is that channel’s team, for who sees its dates', async () => {
    const made = await app();
    expect(await asked(made, af, { channel })).toEqual({ teamId: 'berg' });
    expect(await asked(made, officeAccount, { channel })).toEqual({ teamId: 'berg' });
    expect(await asked(made, stranger, { channel })).toEqual({});
    expect(await asked(made, af, { channel: '19:other@thread.tacv2' })).toEqual({});
  });

  it('in the channel of a styrgrupp is that', async () => {
    const made = await app();
    await made.given(
      'federation',
      aChannel('19:s@thread.tacv2', { type: 'steering-group', steeringGroupId: 'berg-are' }),
    );
    expect(await asked(made, coordinatorAccount, { channel: '19:s@thread.tacv2' })).toEqual({
      steeringGroupId: 'berg-are',
    });
  });

  it('in Länsam’s channel is Länsam, for who reads what is lifted to it', async () => {
    const made = await app();
    await made.given('federation', aChannel('19:l@thread.tacv2', { type: 'county-group' }));
    const place = { channel: '19:l@thread.tacv2' };
    expect(await asked(made, officeAccount, place)).toEqual({ county: true });
    expect(await asked(made, 'demo/county', place)).toEqual({ county: true });
    expect(await asked(made, coordinatorAccount, place)).toEqual({});
  });

  it('in a meeting is the one whose link leads to that meeting, whatever the day', async () => {
    const made = await app();
    const there = { teamId: 'berg', meetingId: 'm2' };
    expect(await asked(made, af, { meeting: thread })).toEqual(there);
    expect(await asked(made, af, { channel, meeting: thread })).toEqual(there);
    const called = Buffer.from(`0#${thread}#0`).toString('base64');
    expect(await asked(made, af, { meeting: called })).toEqual(there);
    expect(await asked(made, stranger, { meeting: thread })).toEqual({});
  });

  it('in a meeting in the channel is the one of the day, and on other days the team', async () => {
    const made = await app();
    made.clock.set('2026-12-08T12:00:00.000Z');
    const today = { teamId: 'berg', meetingId: 'm1' };
    expect(await asked(made, af, { channel, meeting: 'MSo1' })).toEqual(today);
    expect(await asked(made, af, { meeting: 'MSo1' })).toEqual({});
    made.clock.set('2026-12-09T12:00:00.000Z');
    expect(await asked(made, af, { channel, meeting: 'MSo1' })).toEqual({ teamId: 'berg' });
  });
});
