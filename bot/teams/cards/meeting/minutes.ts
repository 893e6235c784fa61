import { attendanceLabels } from '../../../../shared/codes/meeting.ts';
import type { MinutesView } from '../../../../shared/meetings/lead/view.ts';
import { cardText } from '../../../../shared/text/cards.ts';
import { formatTimeSpan } from '../../../../shared/text/format.ts';
import { cut } from '../parts/cut.ts';
import type { CardElement, CardJson, Fact } from '../parts/card.ts';
import { askDeviation } from '../reporting/deviation.ts';
import { bullets, buttons, card, facts, heading, small, text, title } from '../parts/elements.ts';
import { minutesText } from '../parts/fallback.ts';
import { fitted } from '../parts/fitted.ts';
import { grouped } from '../parts/grouped.ts';

const words = cardText.minutes;

/** What was decided, by reference; who was there, by function; what comes next, and where it must be written down. */
export function minutesCard({ view }: { readonly view: MinutesView }): CardJson {
  return fitted((most) => {
    const decisions = view.decisions.map(({ reference, text: made }) => `${reference} · ${made}`);
    return card({
      fallbackText: minutesText({ view }),
      body: [
        small(`${words.title} · ${view.head.teamName}`),
        title(view.head.title),
        text(formatTimeSpan(view.head.start, view.head.end), { spacing: 'None' }),
        heading(words.decisions),
        decisions.length === 0
          ? text(words.noDecisions, { spacing: 'None' })
          : bullets(cut(decisions, most * 3), { spacing: 'None' }),
        ...(view.untouched === undefined ? [] : [text(view.untouched, { spacing: 'Small' })]),
        ...(view.carriedOver === undefined ? [] : [text(view.carriedOver, { spacing: 'Small' })]),
        ...(view.closed === undefined ? [] : [text(view.closed, { spacing: 'Small' })]),
        text(view.reminder, { weight: 'Bolder', spacing: 'Small' }),
        heading(words.attendance),
        ...(view.leader === undefined ? [] : [text(view.leader, { spacing: 'None' })]),
        text(view.attendanceText, { spacing: 'None' }),
        facts(attendanceRows(view), { spacing: 'Small' }),
        ...section(words.room, view.room === undefined ? [] : [view.room], most),
        ...section(words.deviations, view.deviations, most),
        ...section(words.topics, view.topics, most),
        ...(view.next === undefined ? [] : [text(view.next, { weight: 'Bolder' })]),
        buttons([askDeviation({ teamId: view.head.teamId, meetingId: view.head.meetingId })]),
      ],
    });
  });
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
