import type { CasesFacts } from '../../../shared/cases/page/case-facts.ts';
import type { CasesView, EndedCasesView, FoundCasesView } from '../../../shared/cases/page/view.ts';
import { presentCaseRows, presentCases } from '../../../shared/cases/page/present-cases.ts';
import { firstEnded } from '../../../shared/cases/queue-order.ts';
import { referencesMeant } from '../../../shared/cases/written-reference.ts';
import type { Refusal } from '../../../shared/commands/refusals.ts';
import type { AccountKey } from '../../../shared/kernel/account-key.ts';
import { partsOf } from '../../../shared/kernel/calendar.ts';
import { err, ok, type Result } from '../../../shared/kernel/result.ts';
import type { App } from '../context/app.ts';
import { maySee, type RowReader, rowReaderFor } from '../permission/case-permission.ts';
import { liveMeetings } from '../documents/meetings.ts';
import { listAll, read, readable, teamScope } from '../documents/stored.ts';
import { asker, type Asker, permit } from '../permission/permission.ts';
import { CursorInvalid, DocumentUnreadable } from '../errors.ts';
import { missingIn } from '../documents/missing.ts';
import { latestEnded } from './latest-ended.ts';

/** The cases of the team that the asker may read: all, FK's own, or those assigned to them (handbook §7). */
export async function cases(
  app: App,
  actor: AccountKey,
  teamId: string,
): Promise<Result<CasesView, Refusal>> {
  const asking = asker(app, actor);
  const reader = await rowReaderFor(app, teamId, asking);
  if (!reader.ok) return reader;
  await app.readLog.note(actor, teamId, 'cases');
  const [live, ended, meetings] = await Promise.all([
    // Not by their states: one whose state nobody knows is missed here and not overlooked.
    listAll(app.store, teamScope(teamId), { kind: 'case', sortBefore: firstEnded }),
    latestEnded(app, reader.value),
    liveMeetings(app, teamId),
  ]);
  const seen = live.map(({ body }) => body).filter((starCase) => maySee(reader.value, starCase));
  return ok({
    ...presentCases({
      ...aroundRows(reader.value, asking),
      cases: [...seen, ...ended.cases],
      moreEnded: ended.more,
      endedAfter: ended.after,
      nextMeetingDate: meetings.find(({ body }) => body.plan.date > asking.today)?.body.plan.date,
    }),
    ...missingIn(app, teamId, 'case'),
  });
}

/** The ended ones that come after those of the list, for who may read them all: where a list ends tells of the case there. */
export async function endedCases(
  app: App,
  actor: AccountKey,
  { teamId, after }: { readonly teamId: string; readonly after: string },
): Promise<Result<EndedCasesView, Refusal>> {
  const asking = asker(app, actor);
  const reader = await rowReaderFor(app, teamId, asking);
  if (!reader.ok) return reader;
  const whole = permit(reader.value.roles, 'read-case-rows', undefined);
  if (!whole.ok) return whole;
  await app.readLog.note(actor, teamId, 'ended-cases');
  try {
    const ended = await latestEnded(app, reader.value, after);
    return ok({
      rows: presentCaseRows({ ...aroundRows(reader.value, asking), cases: ended.cases }),
      ...(ended.after === undefined ? {} : { moreEnded: ended.after }),
      ...missingIn(app, teamId, 'case'),
    });
  } catch (error) {
    if (error instanceof CursorInvalid) return err({ code: 'invalid', fields: ['after'] });
    throw error;
  }
}

/** The cases that somebody looks for by their reference, or a part of it that is enough. */
export async function foundCases(
  app: App,
  actor: AccountKey,
  { teamId, search }: { readonly teamId: string; readonly search: string },
): Promise<Result<FoundCasesView, Refusal>> {
  const asking = asker(app, actor);
  const reader = await rowReaderFor(app, teamId, asking);
  if (!reader.ok) return reader;
  await app.readLog.note(actor, teamId, 'found-cases');
  const { code } = reader.value.team.body;
  const found = await Promise.all(
    referencesMeant(search, code, partsOf(asking.today).year).map((reference) =>
      readable(() => read(app.store, teamScope(teamId), 'case', reference)),
    ),
  );
  const seen = found.flatMap((one) =>
    one === undefined || one instanceof DocumentUnreadable || !maySee(reader.value, one.body)
      ? []
      : [one.body],
  );
  return ok({
    rows: presentCaseRows({ ...aroundRows(reader.value, asking), cases: seen }),
    ...missingIn(app, teamId, 'case'),
  });
}

/** What every row is made of besides its case. */
function aroundRows(
  { team, roles, seatIds, landscape }: RowReader,
  { actor, today }: Asker,
): Omit<CasesFacts, 'cases' | 'moreEnded'> {
  return {
    team: team.body,
    asker: { account: actor, roles, seatIds },
    nextMeetingDate: undefined,
    rules: landscape.rules,
    today,
  };
}
