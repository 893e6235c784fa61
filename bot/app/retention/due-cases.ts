import type { stateOf } from '../../../shared/cases/ended.ts';
import { endedKey } from '../../../shared/cases/queue-order.ts';
import type { StarCase } from '../../../shared/cases/case.ts';
import type { IsoDate } from '../../../shared/kernel/calendar.ts';
import { isDue, keptFromInstant } from '../../../shared/retention/due.ts';
import type { RetentionDecision } from '../../../shared/retention/retention-decision.ts';
import type { App } from '../context/app.ts';
import { casesAnew } from '../documents/cases-anew.ts';
import type { ParsedDocument } from '../documents/documents.ts';
import { listAll, teamScope } from '../documents/stored.ts';

const endedStates = [
  ...(['declined', 'answered', 'withdrawn'] as const),
  ...(['closed', 'awaited'] satisfies readonly ReturnType<typeof stateOf>[]),
];

/** The cases of a team that a decision lets nobody keep any longer, the longest ended first. */
export async function dueCases(
  app: App,
  teamId: string,
  decision: RetentionDecision,
  date: IsoDate,
): Promise<readonly ParsedDocument<StarCase>[]> {
  if (decision.documentType !== 'ended-cases' && decision.documentType !== 'without-consent')
    return [];
  await casesAnew(app.store, teamId);
  const found = await listAll(app.store, teamScope(teamId), {
    kind: 'case',
    state: endedStates,
    // They are listed by when they ended: those to be kept are not read.
    sortBefore: endedKey(keptFromInstant(decision, date)),
  });
  return found.filter(({ body }) => isDue(body, decision, date));
}
