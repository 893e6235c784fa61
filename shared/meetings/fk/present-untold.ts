import { formatDay } from '../../text/format.ts';
import type { Meeting } from '../meeting.ts';

/** Said in the team's channel where FK was told of the meeting, and has no channel to be told in any more. */
export function presentUntoldFk({ plan }: Meeting, what: string): string {
  return `Försäkringskassan har ingen kanal ansluten och har inte fått veta det här om mötet ${formatDay(plan.date)}: ${what} Hör av er till kontaktpersonen, som också ser det i fliken STAR.`;
}
