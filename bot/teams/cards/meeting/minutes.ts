import { attendanceLabels } from '../../../../shared/codes/meeting.ts';
import type { MinutesView } from '../../../../shared/meetings/minutes/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { headings } from '../../../../shared/text/headings.ts';
import { formatTimeSpan } from '../../../../shared/text/format.ts';
import { cut } from '../parts/cut.ts';
import type { CardElement, CardJson, Fact } from '../parts/card.ts';
import { askCorrection } from './correction.ts';
import { askDeviation } from '../reporting/deviation.ts';
import {
  box,
  bullets,
  buttons,
  card,
  facts,
  heading,
  small,
  text,
  title,
} from '../parts/elements.ts';
import { minutesRow, minutesText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';
import { grouped } from '../parts/grouped.ts';

const words = cardText.minutes;

/**
 * What was decided, counted and by reference; what each function has to do; who was there; and where it must be written
 * down. The title has the day.
 */
export function minutesCard({ view }: { readonly view: MinutesView }): CardJson {
  return fitted((most) =>
    card({
      fallbackText: minutesText({ view }),
      body: [
        small(`${words.title} · ${view.head.teamName}`),
        title(view.head.title),
        text(formatTimeSpan(view.head.start, view.head.end), { spacing: 'None' }),
        text(view.totals ?? words.noDecisions, { weight: 'Bolder', spacing: 'Small' }),
        ...corrected(view),
        ...view.groups.flatMap((group) => told(group.label, group.rows.map(minutesRow), most)),
        ...(view.closed === undefined ? [] : [text(view.closed, { spacing: 'Small' })]),
        text(view.reminder, { weight: 'Bolder', spacing: 'Small' }),
        ...takenOn(view, most),
        heading(words.attendance),
        ...(view.leader === undefined ? [] : [text(view.leader, { spacing: 'None' })]),
        text(view.attendanceText, { spacing: 'None' }),
        facts(attendanceRows(view), { spacing: 'Small' }),
        ...section(words.room, view.room === undefined ? [] : [view.room], most),
        ...section(words.deviations, view.deviations, most),
        ...section(words.topics, view.topics, most),
        ...(view.next === undefined ? [] : [text(view.next, { weight: 'Bolder' })]),
        ...corrections(view, most),
        buttons([
          askDeviation({ teamId: view.head.teamId, meetingId: view.head.meetingId }),
          askCorrection(view.head),
        ]),
      ],
    }),
  );
}

/** That something has been put right, before one reads what. */
function corrected({ corrections: all }: MinutesView): readonly CardElement[] {
  const last = all.at(-1);
  return last === undefined
    ? []
    : [box('emphasis', [text(words.corrected(all.length, last.byText))])];
}

/** The last ones, with what stood there before; the earlier ones are read in the tab. */
function corrections({ corrections: all }: MinutesView, most: number): readonly CardElement[] {
  if (all.length === 0) return [];
  const lines = all.toReversed().map(({ what, is, was, byText }) => {
    const before = was === undefined ? '' : ` (${words.before(was)})`;
    return `${what}: ${is}${before} · ${byText}`;
  });
  return [heading(headings.corrections), bullets(cut(lines, most), { spacing: 'None' })];
}

/** A line under its name; several as a list. */
function told(name: string, lines: readonly string[], most: number): readonly CardElement[] {
  const [first] = lines;
  if (first === undefined) return [];
  const body = lines.length === 1 ? text(first) : bullets(cut(lines, most));
  return [text(name, { weight: 'Bolder', spacing: 'Small' }), { ...body, spacing: 'None' }];
}

function takenOn({ takenOn: seats }: MinutesView, most: number): readonly CardElement[] {
  if (seats.length === 0) return [];
  return [
    heading(headings.byFunction),
    ...seats.flatMap(({ label, tasks, carries }) =>
      told(
        label,
        [
          ...tasks.map(minutesRow),
          ...(carries.length === 0
            ? []
            : [minutesRow({ text: headings.carries, references: carries })]),
        ],
        most,
      ),
    ),
  ];
}

/** In the order the ways of taking part are always listed. */
function attendanceRows(view: MinutesView): readonly Fact[] {
  const order = Object.values(attendanceLabels);
  return grouped(view.attendance).toSorted(
    (a, b) => order.indexOf(a.title) - order.indexOf(b.title),
  );
}

function section(name: string, lines: readonly string[], most: number): readonly CardElement[] {
  const [first] = lines;
  if (first === undefined) return [];
  const body = lines.length === 1 ? text(first) : bullets(cut(lines, most));
  return [heading(name), { ...body, spacing: 'None' }];
}
