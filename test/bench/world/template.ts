import { jobsForMeeting } from '../../../bot/app/jobs/jobs.ts';
import type { Counter } from '../../../bot/app/documents/records.ts';
import { caseVersion } from '../../../bot/app/documents/stored.ts';
import type { StoredBody } from '../../../bot/app/ports.ts';
import type { TeamChronicle } from '../../../bot/local/demo/chronicle.ts';
import { madeUpChronicle } from '../../../bot/local/demo/others.ts';
import { demoRules } from '../../../bot/local/demo/rules.ts';
import { done } from '../../../bot/local/demo/seats.ts';
import { demoTallies } from '../../../bot/local/demo/tallies.ts';
import { type DemoTeam, demoTeams } from '../../../bot/local/demo/teams.ts';
import { deviationCategories } from '../../../shared/codes/deviation.ts';
import type { Deviation } from '../../../shared/deviations/deviation.ts';
import { reportDeviation } from '../../../shared/deviations/report.ts';
import {
  endDeviation,
  forwardDeviation,
  isTeamsOwnMatter,
} from '../../../shared/deviations/steps.ts';
import {
  addDays,
  type Instant,
  type IsoDate,
  localDate,
  zonedInstant,
} from '../../../shared/kernel/calendar.ts';
import type { Meeting } from '../../../shared/meetings/meeting.ts';
import type { Team } from '../../../shared/teams/team.ts';
import {
  type PublicationDocument,
  publicationId,
} from '../../../bot/app/documents/publication-document.ts';
import { anEdition } from '../../builders/publication.ts';
import { logOf } from './audit.ts';

/** One team's documents. Those of others that went the same way are made of them by another name. */
export interface Template {
  readonly team: Team;
  readonly bodies: readonly StoredBody[];
}

/** When the world stands, how long its teams have been at work, and the day they all meet next. */
export interface WorldTime {
  readonly now: Instant;
  readonly years: number;
  readonly next: IsoDate;
}

/** Nothing else in a document reads like these, in capitals (references) or small (ids). */
export const templateCodes = ['QZA', 'QZB', 'QZC', 'QZD'] as const;
export type TemplateCode = (typeof templateCodes)[number];

/** So that about 588 cases come in five years, some 25 go on at a time and a few wait. */
const raisedAMonth = 10;
const closes = { after: 1, share: 0.42 };
const targetRange = { min: 18, max: 26 };

/** None has a meeting so late in December that something of it is still to be sent. */
const lastMetLongAgo = demoTeams.filter(({ meets }) => meets.nth < 4).slice(1);

/** Everything of one team until `now`, played through the decisions of the product itself. */
export function templateOf(code: TemplateCode, { now, years, next }: WorldTime): Template {
  const like = lastMetLongAgo[templateCodes.indexOf(code)] as DemoTeam;
  const named = { code, name: `STAR ${code}`, municipality: code, slug: code.toLowerCase() };
  const spec: DemoTeam = { ...like, ...named, raisedAMonth, targetRange, vacant: [] };
  const chronicle = madeUpChronicle(spec, now, { monthsBack: years * 12, closes });
  chronicle.deviations.push(...reportedIn(chronicle));
  const planned = zonedInstant(addDays(next, -40), '09:00');
  const ahead = chronicle.plan(next, planned);
  return {
    team: chronicle.team,
    bodies: [
      ...chronicle.lastNumbers.map(([year, last]) => counter(`cases-${year}`, last)),
      // As a program of today leaves it: no case is older than that.
      counter('case-version', caseVersion),
      ...chronicle.cases,
      ...chronicle.meetings,
      ...chronicle.deviations,
      ...demoTallies(chronicle.team.id, now),
      ...jobsForMeeting(ahead, demoRules, planned),
      ...publishedOf(chronicle, now),
      ...logOf(chronicle, now),
    ],
  };
}

/** One at every third meeting; some go to the styrgrupp, and all but the last few have been solved. */
function reportedIn(chronicle: TeamChronicle): readonly Deviation[] {
  const held = chronicle.meetings.filter(({ state }) => state === 'closed');
  return held
    .filter((_, n) => n % 3 === 0)
    .map((meeting, n, all) => reportedAt(chronicle, meeting, { n, isOver: n < all.length - 3 }));
}

function reportedAt(
  chronicle: TeamChronicle,
  { id: meetingId, plan }: Meeting,
  { n, isOver }: { readonly n: number; readonly isOver: boolean },
): Deviation {
  const at = (days: number) => chronicle.ctx(zonedInstant(addDays(plan.date, days), '15:10'));
  const category = deviationCategories[n % deviationCategories.length] ?? 'consent';
  const input = { category, text: 'Underlaget kom för sent för att hinna läsas.', meetingId };
  const told = done(reportDeviation(chronicle.team, input, at(0)));
  const isForwarded = n % 2 === 0 || !isTeamsOwnMatter(told);
  const handled = isForwarded ? done(forwardDeviation(told, at(4))) : told;
  return isOver ? done(endDeviation(handled, 'solved', at(40))) : handled;
}

/** What has left the team by now: housekeeping has published the night after each end. */
function publishedOf(chronicle: TeamChronicle, now: Instant): readonly PublicationDocument[] {
  const { team, cases, meetings, deviations } = chronicle;
  const tallies = demoTallies(team.id, now);
  const source = { team, cases, meetings, deviations, tallies, rules: demoRules };
  const publication = anEdition(source, localDate(now));
  return publication === undefined
    ? []
    : [{ kind: 'publication', id: publicationId, schemaVersion: 1, publication }];
}

function counter(id: string, last: number): Counter {
  return { kind: 'counter', id, schemaVersion: 1, last };
}
