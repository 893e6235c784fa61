import { ownSeatIds } from '../../../shared/access/own-seats.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import type { Refusal } from '../../../shared/commands/refusal.ts';
import { ok, type Result } from '../../../shared/kernel/result.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import { presentMeeting } from '../../../shared/meetings/present-meeting.ts';
import type { MeetingView } from '../../../shared/meetings/view.ts';
import type { AccountKey } from '../../../shared/teams/account.ts';
import type { App } from '../app.ts';
import { deviationsAround } from '../deviations.ts';
import { liveMeetings, nextAfter } from '../meetings.ts';
import { meetingFor } from '../permission.ts';
import { listAll, read, teamScope } from '../stored.ts';
import { asker } from './asker.ts';

/** One meeting, live: whoever has it open asks again every other second. */
export async function meeting(
  app: App,
  actor: AccountKey,
  at: { readonly teamId: string; readonly meetingId: string },
): Promise<Result<MeetingView, Refusal>> {
  const asking = asker(app, actor);
  const found = await meetingFor(app, at, asking, 'read-meeting');
  if (!found.ok) return found;
  await app.readLog.note(actor, at.teamId, 'meeting');
  const { team, roles } = found.value;
  const { body } = found.value.meeting;
  const [current, deviations, live] = await Promise.all([
    currentCases(app, at.teamId),
    deviationsAround(app, body),
    liveMeetings(app, at.teamId),
  ]);
  return ok(
    presentMeeting({
      meeting: body,
      team: team.body,
      cases: await casesOnAgenda(app, body, current),
      deviations,
      roles,
      ownSeatIds: ownSeatIds(team.body, actor, asking.today, body),
      ongoing: current.filter(({ state }) => state === 'ongoing'),
      nextMeeting: nextAfter(body, live)?.body,
      today: asking.today,
    }),
  );
}

async function currentCases(app: App, teamId: string): Promise<readonly StarCase[]> {
  const state = ['raised', 'queued', 'ongoing'];
  const found = await listAll(app.store, teamScope(teamId), { kind: 'case', state });
  return found.map(({ body }) => body);
}

/** Most are current; those that were decided away are read one by one. */
async function casesOnAgenda(
  app: App,
  { items, teamId }: Meeting,
  current: readonly StarCase[],
): Promise<readonly StarCase[]> {
  const known = new Map(current.map((starCase) => [starCase.id, starCase]));
  const cases = await Promise.all(
    items.map(
      async ({ reference }) =>
        known.get(reference) ?? (await read(app.store, teamScope(teamId), 'case', reference))?.body,
    ),
  );
  return cases.filter((starCase) => starCase !== undefined);
}
