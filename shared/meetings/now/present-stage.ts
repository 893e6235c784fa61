import { itemKindLabels, outcomeLabels } from '../../codes/agenda.ts';
import { meetingStatusLabels } from '../../codes/meeting.ts';
import type { Team } from '../../teams/team.ts';
import { partsInOrder } from '../agenda/blocks.ts';
import { partOfKind } from '../agenda/present-agenda.ts';
import type { Meeting } from '../meeting.ts';
import type { CaseItem } from '../on-agenda.ts';
import { formatWhen } from '../present-head.ts';
import { presentNow } from './present-now.ts';
import type { StageItem, StageView } from './view.ts';

/**
 * What a whole room sees: references and states, never a name, a note or anything that somebody has written. Nothing else is
 * sent, so that nothing else can be shown.
 */
export function presentStage(meeting: Meeting, team: Team, hasClosed: boolean): StageView {
  const now = presentNow(meeting, team, hasClosed);
  const { status } = meeting.current;
  const items = partsInOrder(meeting, team).flatMap((part) =>
    meeting.items.filter(({ kind }) => partOfKind[kind] === part),
  );
  const at = items.find(({ id }) => now?.at?.place.of === 'item' && now.at.place.itemId === id);
  return {
    teamName: team.name,
    when: formatWhen(meeting.plan),
    status,
    statusText: meetingStatusLabels[status],
    ...(now === undefined ? {} : { now }),
    ...(at === undefined ? {} : { at: shownItem(at) }),
    items: items.map(shownItem),
  };
}

/** `Uppföljning`, and once it is decided `Ny uppföljning`: the code's own word, no reason and no day. */
function shownItem({ id, reference, kind, decision }: CaseItem): StageItem {
  return {
    itemId: id,
    reference,
    kindText: itemKindLabels[kind],
    ...(decision === undefined ? {} : { decided: outcomeLabels[decision.made.outcome] }),
  };
}
