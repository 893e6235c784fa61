import type { StarCase } from '../../cases/case.ts';
import { waitTimeText } from '../../cases/queue/present-wait-time.ts';
import type { IsoDate } from '../../kernel/calendar.ts';
import { memberLabel } from '../../teams/labels.ts';
import type { Team } from '../../teams/team.ts';
import { formatDay } from '../../text/format.ts';

/** One line about where the case stands, for those who may read case rows. */
export function presentCaseNote(
  team: Team,
  starCase: StarCase,
  today: IsoDate,
): string | undefined {
  const { current } = starCase;
  switch (current.status) {
    case 'queued':
      return waitTimeText(starCase, current, today);
    case 'ongoing': {
      const holder = `Ärendebärare: ${memberLabel(team, current.caseHolderId)}`;
      return current.nextFollowUp === undefined
        ? `${holder}. Ingen uppföljning bokad`
        : `${holder}. Uppföljning ${formatDay(current.nextFollowUp)}`;
    }
    case 'raised':
    case 'declined':
    case 'answered':
    case 'withdrawn':
    case 'closed':
      return undefined;
  }
}
