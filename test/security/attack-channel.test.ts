import { describe, expect, it } from 'vitest';
import { listsBefore, mine } from '../../bot/app/lists/before.ts';
import { teamScope } from '../../bot/app/documents/stored.ts';
import { mineCard } from '../../bot/teams/cards/lists/mine.ts';
import { waitingActionLabels, waitingActions } from '../../shared/codes/queue.ts';
import { anAppWithTeam } from '../builders/app.ts';
import { aCase } from '../builders/case.ts';
import { aTeam } from '../builders/team.ts';

const teamId = 'berg';
const actor = 'demo/ifo-officer';

describe('one’s own list, which the bot posts where everyone in the channel reads it', () => {
  it.each(waitingActions)('does not tell that a wait is for %s; the tab does', async (action) => {
    const team = aTeam().build();
    const app = await anAppWithTeam({ team });
    const plan = { date: '2026-12-18', start: '13:00', end: '16:00', place: 'Kommunhuset' };
    const planned = await app.run({ verb: 'plan-meeting', teamId, plan });
    const meetingId = planned.ok ? (planned.value.ids['meetingId'] ?? '') : '';
    await app.given(
      teamScope(teamId),
      aCase('BER-2026-008', team)
        .queuedOn('2026-09-08')
        .did('2026-09-09', { verb: 'note-waiting', waitingAction: action })
        .build(),
    );

    const own = await mine(app, actor, teamId);
    if (!own.ok || own.value === undefined) throw new Error('a member has a list');
    const told = own.value.seats.flatMap(({ waiting }) => waiting);
    expect(told.map(({ reference }) => reference)).toEqual(['BER-2026-008']);
    expect(JSON.stringify(told)).not.toContain(waitingActionLabels[action]);
    const shown = JSON.stringify(mineCard({ view: own.value, once: 'a' }).body.slice(0, 6));
    expect(shown).toContain('BER-2026-008');
    expect(shown).not.toContain(`${waitingActionLabels[action]}, `);

    const inTab = await listsBefore(app, actor, { teamId, meetingId });
    expect(JSON.stringify(inTab.ok && inTab.value.seats)).toContain(waitingActionLabels[action]);
  });
});
