import { type Instant, type IsoDate, partsOf, weekday } from '../../kernel/calendar.ts';
import type { RuleBook } from '../../rules/rule-book.ts';
import type { ChannelState } from '../../teams/channel-state.ts';
import type { Team } from '../../teams/team.ts';
import { formatCount, formatTimeSpan } from '../../text/format.ts';
import { noticeSchedule } from '../call/notice-dates.ts';
import type { SeriesDay, SeriesPlan } from '../contract.ts';
import type { Meeting } from '../meeting.ts';
import { seriesDayText } from '../plan-forms.ts';
import { formatWhen, noticeGoesOut, presentHead } from '../present-head.ts';
import {
  type Fate,
  fatesOfCancelling,
  fatesOfMove,
  isChangedByHand,
  leftOfSeries,
  type PartOfSeries,
  type StaysBecause,
} from './change-series.ts';
import type { SeriesPreview, SeriesView } from './view.ts';

/** @param all every meeting of the team that has been planned, held and cancelled ones too */
export function presentSeries(
  team: Team,
  seriesId: string,
  all: readonly Meeting[],
  today: IsoDate,
): SeriesView | undefined {
  const own = all
    .filter((one) => one.seriesId === seriesId)
    .sort((a, b) => (a.sort < b.sort ? -1 : 1));
  const left = leftOfSeries(own, { seriesId, from: today });
  const shown = left.find((one) => !isChangedByHand(one)) ?? left[0] ?? own.at(-1);
  if (shown === undefined) return undefined;
  const day = dayOf(shown.plan.date);
  return {
    teamId: team.id,
    seriesId,
    title: `${seriesDayText(day)} i månaden ${formatTimeSpan(shown.plan.start, shown.plan.end)}`,
    lead: `${formatCount(own.length, 'möte', 'möten')}, ${formatCount(left.length, 'kommande', 'kommande')}`,
    meetings: own.map((meeting) => ({
      head: presentHead(meeting, team),
      byHand: isChangedByHand(meeting),
    })),
    ...(left[0] === undefined
      ? {}
      : { left: { from: left[0].plan.date, day, head: presentHead(shown, team) } }),
  };
}

/** `Andra tisdagen i månaden`, of a day's own place in its month; the last where it is that and not one of the first four. */
function dayOf(date: IsoDate): SeriesDay {
  const nth = Math.ceil(partsOf(date).day / 7);
  const day = weekday(date);
  return {
    nth: nth === 1 || nth === 2 || nth === 3 || nth === 4 ? nth : -1,
    // A meeting that somebody has moved to a weekend: the Friday before it.
    weekday: day === 6 || day === 7 ? 5 : day,
  };
}

interface PreviewFacts {
  readonly team: Team;
  readonly all: readonly Meeting[];
  readonly rules: RuleBook;
  readonly channel: ChannelState;
  readonly now: Instant;
}

/** What a move or a cancelling would do, before it is done. */
export function presentSeriesPreview(
  { team, all, rules, channel, now }: PreviewFacts,
  part: PartOfSeries,
  becomes: SeriesPlan | undefined,
): SeriesPreview {
  const fates =
    becomes === undefined
      ? fatesOfCancelling(all, part)
      : fatesOfMove(team, all, part, becomes, { now });
  const changing = fates.filter(({ kind }) => kind !== 'stays').length;
  const what = becomes === undefined ? 'ställs in' : 'ändras';
  return {
    summary: `${formatCount(changing, 'möte', 'möten')} ${what}, ${formatCount(fates.length - changing, 'ligger kvar', 'ligger kvar')}.`,
    rows: fates.map((fate) => {
      const noticeText = noticeTextOf(fate, { rules, channel, now });
      return {
        meetingId: fate.meeting.id,
        when: formatWhen(fate.meeting.plan),
        text: fateText(fate),
        ...(noticeText === undefined ? {} : { noticeText }),
        asked: isChangedByHand(fate.meeting),
        goesAlong: fate.kind !== 'stays' || fate.why !== 'by-hand',
      };
    }),
  };
}

const staysTexts: Readonly<Record<StaysBecause, string>> = {
  'by-hand': 'ändrat för hand',
  break: 'den nya dagen är i ett uppehåll',
  holiday: 'den nya dagen är helgdag',
  taken: 'teamet har ett annat möte den nya dagen',
  past: 'den nya tiden har redan varit',
  'no-such-day': 'månaden har ingen sådan dag',
  same: 'det är som det ska vara',
};

function fateText(fate: Fate): string {
  switch (fate.kind) {
    case 'moves':
      return `Blir ${formatWhen(fate.plan)}`;
    case 'cancelled':
      return 'Ställs in';
    case 'stays':
      return `Ligger kvar: ${staysTexts[fate.why]}`;
  }
}

function noticeTextOf(
  fate: Fate,
  { rules, channel, now }: Pick<PreviewFacts, 'rules' | 'channel' | 'now'>,
): string | undefined {
  if (fate.kind === 'stays') return undefined;
  if (fate.meeting.posts.notice !== undefined) return 'Kallelsen har gått ut: kanalen får besked.';
  if (fate.kind === 'cancelled') return 'Ingen kallelse går ut.';
  return noticeGoesOut({ ...noticeSchedule(fate.plan, rules, now), plan: fate.plan }, channel, now);
}
