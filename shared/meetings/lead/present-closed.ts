import { maySeeCase, relationsTo } from '../../cases/case-access.ts';
import type { Role } from '../../access/role.ts';
import type { StarCase } from '../../cases/case.ts';
import { waitsForPension } from '../../cases/ended.ts';
import { awaitsPension } from '../../cases/ended.ts';
import { lateOutcomeForm } from '../../cases/forms/follow-forms.ts';
import { mayStep } from '../../cases/steps/steps.ts';
import { outcomeLabels } from '../../codes/agenda.ts';
import { shownLines } from '../../forms/show.ts';
import { type IsoDate, localDate } from '../../kernel/calendar.ts';
import type { Team } from '../../teams/team.ts';
import { formatDay, inSentence } from '../../text/format.ts';
import { closedSinceLast, stillAwaited, type WhatIsOver } from '../agenda/closed-cases.ts';
import type { ClosedCaseView } from '../agenda/view.ts';
import type { Meeting } from '../meeting.ts';

interface ClosedFacts {
  readonly meeting: Meeting;
  readonly team: Team;
  readonly roles: readonly Role[];
  readonly ownSeatIds: readonly string[];
  readonly over: WhatIsOver;
  readonly today: IsoDate;
}

/** `Avslutade ärenden` for those who may read case rows: what has shown since, and what is still to be noted. */
export function presentClosedCases(facts: ClosedFacts): readonly ClosedCaseView[] {
  const { meeting, over } = facts;
  return [...closedSinceLast(meeting, over), ...stillAwaited(meeting, over)].flatMap((starCase) =>
    maySeeCase(starCase, facts.roles, relationsTo(starCase, facts.team, facts.ownSeatIds))
      ? [presentClosed(starCase, starCase.current, facts)]
      : [],
  );
}

type ClosedState = Extract<StarCase['current'], { status: 'closed' }>;

function presentClosed(
  starCase: StarCase,
  current: ClosedState,
  { team, roles, ownSeatIds, today }: ClosedFacts,
): ClosedCaseView {
  const relations = relationsTo(starCase, team, ownSeatIds);
  const may = mayStep('note-late-outcome', { roles, relations }) === undefined;
  const asksPension = waitsForPension(current.closing);
  return {
    reference: starCase.id,
    text: `${outcomeLabels.closed} ${formatDay(localDate(current.at))}`,
    outcomeText: outcomeText(current),
    ...(may
      ? { note: { values: { on: today }, notAsked: asksPension ? [] : ['pensionDecision'] } }
      : {}),
  };
}

function outcomeText(current: ClosedState): string {
  if (current.lateOutcome === undefined)
    return awaitsPension(current)
      ? 'Väntar på beslut om sjukersättning'
      : 'Utfall efter avslut är inte noterat';
  return shownLines(lateOutcomeForm, current.lateOutcome)
    .map(({ label, text }) => `${label}: ${inSentence(text)}`)
    .join(' · ');
}
