import { describe, expect, it } from 'vitest';
import { notice } from '../../../bot/app/call/notice.ts';
import { meetingPage } from '../../../bot/app/lead/meeting-page.ts';
import type { CommandOf } from '../../../shared/commands/command.ts';
import { zonedInstant } from '../../../shared/kernel/calendar.ts';
import { anAppWithTeam, type TestApp } from '../../builders/app.ts';
import { aCase } from '../../builders/case.ts';
import { aMeeting, value } from '../../builders/meeting.ts';
import { aTeam } from '../../builders/team.ts';
import { af, coordinatorAccount } from './people.ts';

const team = aTeam().build();
const at = { teamId: 'berg', meetingId: 'm1' } as const;
const received = (reference: string) =>
  aCase(reference, team).receivedOn('2026-03-10', 'ifo-officer');

/** Closed at the last meeting, and long before it; the next is on 8 December. */
async function ahead(): Promise<TestApp> {
  const app = await anAppWithTeam({ team });
  app.clock.set(zonedInstant('2026-12-08', '12:30'));
  await app.given(
    'team:berg',
    aMeeting(team).withId('m0').on('2026-11-10').called().opened().closed().build(),
    aMeeting(team).withId('m1').called().build(),
    received('BER-2026-001').closedOn('2026-11-10').build(),
    received('BER-2026-002').closedOn('2026-09-08').build(),
    received('BER-2026-003')
      .closedOn('2026-09-08', { reason: 'b1-disability-pension-applied' })
      .build(),
    received('BER-2026-004').build(),
  );
  return app;
}

type Agenda = readonly {
  readonly part: string;
  readonly closed: readonly { readonly reference: string }[];
}[];
const closedIn = (agenda: Agenda) =>
  agenda.find(({ part }) => part === 'closed-cases')?.closed ?? [];

describe('the closed cases on an agenda', () => {
  it('are those closed since the last meeting, in the channel by reference and state alone', async () => {
    const view = value(await notice(await ahead(), af, at));
    expect(closedIn(view.agenda)).toEqual([{ reference: 'BER-2026-001', text: 'Avslutat' }]);
  });

  it('are on the page also those whose decision is waited for, with what is still to be noted', async () => {
    const view = value(await meetingPage(await ahead(), coordinatorAccount, at));
    expect(closedIn(view.agenda)).toMatchObject([
      { reference: 'BER-2026-001', outcomeText: 'Utfall efter avslut är inte noterat' },
      { reference: 'BER-2026-003', outcomeText: 'Väntar på beslut om sjukersättning' },
    ]);
  });

  it('have their outcome noted from the meeting, which is seen there', async () => {
    const app = await ahead();
    const note: CommandOf<'note-late-outcome'> = {
      verb: 'note-late-outcome',
      teamId: 'berg',
      reference: 'BER-2026-001',
      on: '2026-12-01',
      livelihood: ['employment'],
      occupation: 'employment',
    };
    expect(await app.run(note, coordinatorAccount)).toMatchObject({ ok: true });
    const view = value(await meetingPage(app, coordinatorAccount, at));
    expect(closedIn(view.agenda)[0]).toMatchObject({
      outcomeText: expect.stringContaining('Försörjning därefter') as string,
    });
  });

  it('stand in the minutes by reference, without what the meeting itself closed', async () => {
    const app = await ahead();
    await app.run({ verb: 'open-meeting', early: true, ...at });
    app.clock.set(zonedInstant('2026-12-08', '13:30'));
    await app.run({ verb: 'close-meeting', ...at, carryOver: true });
    const view = value(await meetingPage(app, coordinatorAccount, at));
    expect(view.minutes?.closed).toBe('Avslutade sedan förra mötet: BER-2026-001');
  });
});
