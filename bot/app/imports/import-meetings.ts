import type { CommandOf } from '../../../shared/commands/command.ts';
import { importedMeetingOf, meetingHoldsTogether } from '../../../shared/imports/told-meeting.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { err, ok } from '../../../shared/kernel/result.ts';
import { create, type Handler } from '../commands/handler.ts';
import { inTeam } from '../commands/places.ts';
import type { App } from '../context/app.ts';
import { listAll, teamScope } from '../documents/stored.ts';
import { teamFor } from '../permission/permission.ts';
import { importPart } from './import-part.ts';

/** Some rows of a file as the held meetings they were. */
export const importMeetingsHandler: Handler<CommandOf<'import-meetings'>> = {
  place: inTeam,
  async decide(app, command, ctx) {
    const found = await teamFor(app, command.teamId, ctx, 'import-cases');
    if (!found.ok) return found;
    const team = found.value.team.body;
    const part = await importPart(app, command, 'meetings', ctx);
    if (!part.ok) return part;
    const { rows, write, ids } = part.value;
    const around = {
      team,
      rules: ctx.rules,
      today: ctx.today,
      taken: await daysTaken(app, team.id),
    };
    const days = new Set(rows.map(({ date }) => date));
    if (days.size < rows.length || !rows.every((row) => meetingHoldsTogether(row, around)))
      return err({ code: 'import-row-contradicts' });
    if (rows.length === 0) return ok({ writes: [], ids, subjects: [] });
    const meetings = rows.map((row) => importedMeetingOf(team, row, ctx));
    return ok({
      writes: [...meetings.map(create), write],
      ...{ ids, subjects: [command.importId] },
    });
  },
};

/** Days on which the team meets or has met. */
export async function daysTaken(
  app: Pick<App, 'store'>,
  teamId: string,
  /** Meetings that take no day. */
  but: ReadonlySet<string> = new Set(),
): Promise<ReadonlySet<IsoDate>> {
  const all = await listAll(app.store, teamScope(teamId), { kind: 'meeting' });
  const held = all.filter(({ body }) => body.state !== 'cancelled' && !but.has(body.id));
  return new Set(held.map(({ body }) => body.plan.date));
}
