import { expect, it } from 'vitest';
import { casePage } from '../../../../bot/app/cases/case-page.ts';
import { teamScope } from '../../../../bot/app/documents/stored.ts';
import { meetingPage } from '../../../../bot/app/lead/meeting-page.ts';
import {
  closingStart,
  ifConsentIsWithdrawn,
} from '../../../../shared/meetings/lead/decision-start.ts';
import { anAppWithTeam } from '../../../builders/app.ts';
import { aCase } from '../../../builders/case.ts';
import { coordinatorAccount } from '../../../builders/context.ts';
import { aMeeting, value } from '../../../builders/meeting.ts';
import { aRetention } from '../../../builders/retention.ts';
import { aTeam } from '../../../builders/team.ts';
import { af } from '../people.ts';

const at = { teamId: 'berg', meetingId: 'm1' } as const;
const reference = 'BER-2026-002';

it('who closes a case at the meeting since consent is withdrawn is told what the case’s page tells', async () => {
  const team = aTeam().build();
  const app = await anAppWithTeam({ team });
  app.clock.set('2026-12-08T12:00:00.000Z');
  const ongoing = aCase(reference, team).receivedOn('2026-09-08').build();
  await app.given(teamScope('berg'), aMeeting(team).withId('m1').called().build(), ongoing);
  const toldAtMeeting = async (account = coordinatorAccount) => {
    const found = value(await meetingPage(app, account, at));
    return closingStart('consent-withdrawn', {}, found.retentionText).hints?.['reason'];
  };
  const toldOnPage = async () =>
    value(await casePage(app, coordinatorAccount, { teamId: 'berg', reference })).retentionText;
  expect(await toldAtMeeting()).toBeUndefined();
  value(await app.run({ verb: 'open-meeting', early: true, ...at }));
  expect(await toldAtMeeting()).toMatch(/^Det finns inget gallringsbeslut i kraft/);
  expect(await toldAtMeeting()).toBe(await toldOnPage());
  await app.given('federation', aRetention('in-force', 'without-consent', 0));
  expect(await toldAtMeeting()).toMatch(/^Ärendet gallras inom ett dygn enligt beslut 2026\/1\./);
  expect(await toldAtMeeting()).toBe(await toldOnPage());
  // Nobody else decides there, and the meeting's page is asked for by all who have it open.
  expect(await toldAtMeeting(af)).toBeUndefined();
});

it('no other reason is said to remove the case, and a card that cannot wait for the reason says of which it is true', () => {
  const text = 'Ärendet gallras inom ett dygn.';
  expect(closingStart('registered-by-mistake', {}, text).hints).toEqual({});
  expect(closingStart(undefined, {}, text).hints).toEqual({});
  expect(ifConsentIsWithdrawn(text)).toBe('Samtycket återkallat: ärendet gallras inom ett dygn.');
});
