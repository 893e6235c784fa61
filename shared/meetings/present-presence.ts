import { functionLabels } from '../codes/party.ts';
import type { MeetingStatus } from '../codes/meeting.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { Team } from '../teams/team.ts';
import { vacantFunctions } from '../teams/vacancies.ts';
import { joinWords } from '../text/format.ts';
import { absentForm } from './forms.ts';
import type { Meeting } from './meeting.ts';
import { type Presence, presenceAt } from './presence.ts';

/** What is said of those who are missing, and of nobody missing, as the meeting stands; nothing of one that is off. */
type Said = { readonly missing: string; readonly all: string } | undefined;
const expected: Said = {
  missing: absentForm.open,
  all: 'Alla funktioner som ska vara med kommer',
};
const words: Readonly<Record<MeetingStatus, Said>> = {
  planned: expected,
  called: expected,
  open: { missing: 'Saknas', all: 'Alla funktioner som ska vara med är här' },
  closed: { missing: 'Saknades', all: 'Alla funktioner som ska vara med var där' },
  cancelled: undefined,
};

/** `Saknas: Rehabkoordinator psykiatri`; undefined while it is not known and nobody is missing so far. */
export function presentPresence(meeting: Meeting, team: Team, rules: RuleBook): string | undefined {
  const said = words[meeting.current.status];
  const presence = presenceAt(meeting, team, rules);
  if (said === undefined) return undefined;
  if (presence.missing.length > 0)
    return `${said.missing}: ${presentMissing(presence, meeting, team, rules)}`;
  return presence.untold.length > 0 ? undefined : said.all;
}

/** `Rehabkoordinator psykiatri och Handläggare IFO (inte tillsatt)`. */
export function presentMissing(
  { missing }: Presence,
  { plan }: Meeting,
  team: Team,
  rules: RuleBook,
): string {
  const vacant = vacantFunctions(team, rules, plan.date);
  return joinWords(
    missing.map((one) =>
      vacant.includes(one) ? `${functionLabels[one]} (inte tillsatt)` : functionLabels[one],
    ),
  );
}
