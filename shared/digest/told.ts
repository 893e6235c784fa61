import { type TeamVerdict, verdictLabels } from '../codes/digest.ts';
import type { Instant, IsoDate } from '../kernel/calendar.ts';
import { parsePeriodCode } from '../kernel/period-code.ts';
import { periodCode, periodOf, type PeriodRef } from '../kernel/period.ts';
import { inSentence } from '../text/format.ts';
import { numberSentences } from '../text/number-sentences.ts';
import type { TeamRollUp } from './team-roll-up.ts';

/** What a styrgrupp was told of its teams, and when: flow totals only, as they leave a team (handbook §7). */
export interface ToldDigest {
  readonly at: Instant;
  /** `2026-T3`. */
  readonly period: string;
  readonly teams: readonly ToldTeam[];
}

interface ToldTeam extends ToldFigures {
  readonly teamId: string;
  readonly verdict: TeamVerdict;
}

/** None where it was not shown. */
interface ToldFigures {
  readonly queue?: number;
  readonly ongoing?: number;
  /** Meetings of the period. */
  readonly held?: number;
}

interface ToTell {
  readonly team: { readonly id: string; readonly name: string };
  readonly rollUp: TeamRollUp;
}

/** What a digest tells of the teams, to hold the next one against. */
export function toldOf(teams: readonly ToTell[], period: PeriodRef, at: Instant): ToldDigest {
  return {
    at,
    period: periodCode(period),
    teams: teams.map(({ team, rollUp: { line, county } }) => ({
      ...{ teamId: team.id, verdict: line.verdict },
      ...figuresOf({
        queue: line.queue.value,
        ongoing: line.ongoing.value,
        held: county.figures.held?.value,
      }),
    })),
  };
}

function figuresOf({ queue, ongoing, held }: { [Name in keyof ToldFigures]?: number | undefined }) {
  return {
    ...(queue !== undefined && { queue }),
    ...(ongoing !== undefined && { ongoing }),
    ...(held !== undefined && { held }),
  };
}

/** Whether it is of a period before the other's. */
export function isBefore(one: ToldDigest, other: ToldDigest): boolean {
  return firstDay(one) < firstDay(other);
}

function firstDay({ period }: ToldDigest): IsoDate {
  const ref = parsePeriodCode(period);
  return ref.ok ? periodOf(ref.value).from : '';
}

/** What is otherwise of the teams: where the verdict is another, and where only the figures are. A line a team. */
export interface TeamNews {
  readonly verdicts: readonly string[];
  readonly figures: readonly string[];
}
export const noNews: TeamNews = { verdicts: [], figures: [] };

/** Since `before`; nothing of a team that was not told of then. */
export function teamNewsSince(
  before: ToldDigest,
  now: ToldDigest,
  teams: readonly ToTell[],
): TeamNews {
  const known = new Map(before.teams.map((one) => [one.teamId, one]));
  const names = new Map(teams.map(({ team }) => [team.id, team.name]));
  if (isBefore(now, before)) return noNews;
  const verdicts: string[] = [];
  const figures: string[] = [];
  for (const is of now.teams) {
    const was = known.get(is.teamId);
    if (was === undefined) continue;
    const isOther = was.verdict !== is.verdict;
    // Meetings are counted from the first day of each period.
    const since = before.period === now.period ? was : { ...was, held: 0 };
    const said = [...(isOther ? [verdictNews(was, is)] : []), ...figureNews(since, is)];
    if (said.length === 0) continue;
    const line = `${names.get(is.teamId) ?? ''}: ${said.join(' · ')}`;
    (isOther ? verdicts : figures).push(line);
  }
  return { verdicts, figures };
}

function verdictNews(was: ToldTeam, is: ToldTeam): string {
  const [from, to] = [was, is].map(({ verdict }) => inSentence(verdictLabels[verdict]));
  return numberSentences.fromTo(from ?? '', to ?? '');
}

function figureNews(was: ToldFigures, is: ToldFigures): readonly string[] {
  return [
    ...between(was.queue, is.queue, numberSentences.queueGoes),
    ...between(was.ongoing, is.ongoing, numberSentences.ongoingGoes),
    ...between(was.held, is.held, numberSentences.heldSince),
  ];
}

function between(
  from: number | undefined,
  to: number | undefined,
  say: (from: number, to: number) => string,
): readonly string[] {
  return from === undefined || to === undefined || from === to ? [] : [say(from, to)];
}
