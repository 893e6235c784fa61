import type { Instant, IsoDate } from '../../kernel/calendar.ts';
import type { ChannelState } from '../../teams/channel-state.ts';
import type { Team } from '../../teams/team.ts';
import { formatCount, formatDay } from '../../text/format.ts';
import type { PlanPreviewInput } from '../contract.ts';
import type { Meeting } from '../meeting.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import { noticeSchedule } from './notice-dates.ts';
import { formatWhen, noticeGoesOut } from '../present-head.ts';
import { seriesDates, type SkippedDate } from './series.ts';
import type { PlanPreview } from './view.ts';

const skippedTexts: Readonly<Record<SkippedDate['why'], string>> = {
  break: 'uppehåll',
  holiday: 'helgdag',
  planned: 'mötet är redan planerat',
};

/** The days a plan would give and when each kallelse would go out, before anything is saved. */
export function presentPreview(
  team: Team,
  input: PlanPreviewInput,
  others: readonly Meeting[],
  rules: RuleBook,
  now: Instant,
  channel: ChannelState,
): PlanPreview {
  const { pattern, plan } = input;
  const { dates, skipped } =
    pattern === undefined
      ? { dates: plan.date === undefined ? [] : [plan.date], skipped: [] }
      : seriesDates(pattern, team, others);
  const taken = skipped.filter(({ why }) => why === 'planned').map(({ date }) => date);
  const overlap = presentOverlap(taken, others);
  return {
    ...(overlap === undefined ? {} : { overlap }),
    dates: dates.map((date) => {
      const dated = { ...plan, date };
      const schedule = noticeSchedule(dated, rules, now);
      return {
        date,
        when: formatWhen(dated),
        noticeText: noticeGoesOut({ ...schedule, plan: dated }, channel, now),
        noticeLate: schedule.noticeLate,
      };
    }),
    skipped: skipped.map(({ date, why }) => ({
      date,
      text: `${formatDay(date)}: ${skippedTexts[why]}`,
    })),
  };
}

function presentOverlap(
  taken: readonly IsoDate[],
  others: readonly Meeting[],
): PlanPreview['overlap'] {
  if (taken.length === 0) return undefined;
  const there = others.filter(
    ({ plan, current }) => taken.includes(plan.date) && current.status !== 'cancelled',
  );
  return {
    text: `Teamet har redan ${formatCount(there.length, 'möte', 'möten')} på seriens dagar. Kryssa i att de dagarna hoppas över, eller välj andra dagar.`,
    meetings: there.map(({ plan, seriesId }) =>
      seriesId === undefined ? formatWhen(plan) : `${formatWhen(plan)}, ur en annan serie`,
    ),
  };
}
