import type { StarCase } from '../cases/case.ts';
import type { Instant } from '../kernel/calendar.ts';
import type { Meeting } from '../meetings/meeting.ts';
import type { Team } from '../teams/team.ts';
import { formatDay, formatInstant } from '../text/format.ts';
import { type LoggedLine, presentLine } from './present-trail.ts';

interface ExtractFacts {
  readonly team: Team;
  readonly starCase: StarCase;
  readonly meetings: readonly Meeting[];
  readonly lines: readonly LoggedLine[];
  readonly now: Instant;
}

/** Everything stored about a reference, as it is stored and as it is said: JSON, to print or hand on. */
export function presentExtract({ team, starCase, meetings, lines, now }: ExtractFacts): string {
  const { id } = starCase;
  return JSON.stringify(
    {
      registerutdrag: id,
      team: team.name,
      uttaget: formatInstant(now),
      förklaring:
        'Här finns allt som STAR lagrar under beteckningen. Vem den gäller vet bara den part som aktualiserat ärendet. Koderna förklaras i regelverket.',
      ärende: starCase,
      möten: meetings
        .filter((meeting) => isAbout(meeting, id))
        .map((meeting) => ({
          datum: formatDay(meeting.plan.date),
          punkter: meeting.items.filter(({ reference }) => reference === id),
          besked: Object.entries(meeting.words).flatMap(([memberId, of]) =>
            of[id] === undefined ? [] : [{ plats: memberId, besked: of[id] }],
          ),
        })),
      logg: lines.map((line) => {
        const { atText, what, who, account, right } = presentLine(line, team);
        return { tidpunkt: atText, vad: what, vem: who, konto: account, rätt: right };
      }),
    },
    null,
    2,
  );
}

function isAbout({ items, words }: Meeting, reference: string): boolean {
  return (
    items.some((item) => item.reference === reference) ||
    Object.values(words).some((of) => of[reference] !== undefined)
  );
}
