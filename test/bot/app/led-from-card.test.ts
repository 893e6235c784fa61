import { describe, expect, it } from 'vitest';
import { noticeCard } from '../../../bot/teams/cards/meeting/notice.ts';
import type { Command } from '../../../shared/commands/command.ts';
import { presentNotice } from '../../../shared/meetings/call/present-notice.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { aCase } from '../../builders/case.ts';
import { aMeeting } from '../../builders/meeting.ts';
import { builtInRules } from '../../builders/rules.ts';
import { aTeam } from '../../builders/team.ts';
import { nodesOfType } from '../teams/card-walk.ts';
import { ifo } from './people.ts';

const team = aTeam().build();
const day = '2026-12-08';
const at = { teamId: 'berg', meetingId: day } as const;
const redraw = `update-notice-${day}`;

async function heldApp(): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  app.clock.set('2026-12-08T12:05:00.000Z');
  const ongoing = [aCase('BER-2026-001', team).receivedOn('2026-09-08', 'ifo-officer').build()];
  const meeting = aMeeting(team).withId(day).on(day).called().opened({ ongoing }).build();
  await app.given('team:berg', meeting, ...ongoing);
  return app;
}

async function stored(app: TestApp): Promise<Meeting> {
  return (await app.store.read('team:berg', 'meeting', day))?.body as Meeting;
}

/** What can be pressed on its card in the channel. */
async function presses(app: TestApp): Promise<readonly unknown[]> {
  const card = noticeCard({ view: presentNotice(await stored(app), team, builtInRules) });
  return nodesOfType(card, /^Action\.Execute$/).map(({ node }) => node['verb']);
}

async function isRedrawn(app: TestApp, command: Command): Promise<boolean> {
  const jobs = async () => JSON.stringify(await app.all('team:berg', 'job'));
  const before = await jobs();
  expect(await app.run(command)).toMatchObject({ ok: true });
  app.clock.pass(60);
  const after = await jobs();
  return after !== before && after.includes(redraw);
}

describe('presence noted for all at once', () => {
  it('is one save and one line in the log, which names every seat', async () => {
    const app = await heldApp();
    const { history } = await stored(app);
    expect(await app.run({ verb: 'note-rest', ...at, attendance: 'physical' })).toMatchObject({
      ok: true,
    });
    expect((await stored(app)).history).toHaveLength(history.length + 1);
    const log = await app.all('team:berg', 'audit');
    expect(log).toHaveLength(1);
    expect(log[0]).toMatchObject({
      verb: 'note-rest',
      subjects: [
        day,
        'employment-officer',
        'rehab-coordinator-primary-care',
        'rehab-coordinator-psychiatry',
        'ifo-officer',
        'labour-market-coordinator',
      ],
    });
  });

  it('is offered on the card to whoever leads, and taken back there', async () => {
    const app = await heldApp();
    expect(await presses(app)).toEqual(['note-rest', 'note-rest', 'undo-opening']);
    expect(await isRedrawn(app, { verb: 'note-rest', ...at, attendance: 'digital' })).toBe(true);
    expect(await presses(app)).toEqual(['unnote-rest', 'undo-opening']);
    expect(await app.run({ verb: 'unnote-rest', ...at }, ifo)).toMatchObject({
      error: { code: 'denied' },
    });
    expect(await isRedrawn(app, { verb: 'unnote-rest', ...at })).toBe(true);
    expect(await presses(app)).toContain('note-rest');
  });
});

describe('an opening by mistake', () => {
  it('can be undone from the card until something is decided, and again when that is undone', async () => {
    const app = await heldApp();
    const itemId = (await stored(app)).items[0]?.id ?? '';
    const next = aMeeting(team).withId('next').on('2027-01-12').build();
    await app.given('team:berg', next);
    const decision = { outcome: 'follow-up', on: '2027-01-12' } as const;
    expect(await isRedrawn(app, { verb: 'decide-item', ...at, itemId, decision })).toBe(true);
    expect(await presses(app)).not.toContain('undo-opening');
    expect(await isRedrawn(app, { verb: 'undo-decision', ...at, itemId })).toBe(true);
    expect(await presses(app)).toContain('undo-opening');
    expect(await isRedrawn(app, { verb: 'undo-opening', ...at })).toBe(true);
    expect((await stored(app)).state).toBe('called');
    expect(await presses(app)).toContain('answer-notice');
  });

  it('does not draw the card anew for what it does not show', async () => {
    const app = await heldApp();
    const place = { of: 'part', part: 'deviations' } as const;
    expect(await isRedrawn(app, { verb: 'move-now', ...at, place })).toBe(false);
  });
});
