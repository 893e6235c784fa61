import type { SeriesPattern } from '../../shared/meetings/contract.ts';
import type { MeetingPlan } from '../../shared/meetings/meeting.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';

/** What stands in the inputs of the planning form; empty strings where nothing has been filled in. */
export interface PlanForm {
  readonly date: string;
  readonly nth: string;
  readonly weekday: string;
  readonly from: string;
  readonly to: string;
  readonly start: string;
  readonly end: string;
  readonly place: string;
  readonly link: string;
  readonly withLunch: boolean;
  readonly lunchFrom: string;
  readonly lunchTo: string;
}

export type UndatedPlan = Omit<MeetingPlan, 'date'>;

/** The second Tuesday 13–16, to the end of the year or, late in it, to the summer. */
export function newPlanForm(today: string): PlanForm {
  const year = Number(today.slice(0, 4));
  return {
    date: '',
    nth: '2',
    weekday: '2',
    from: today,
    to: Number(today.slice(5, 7)) < 9 ? `${year}-12-31` : `${year + 1}-06-30`,
    start: '13:00',
    end: '16:00',
    place: '',
    link: '',
    withLunch: false,
    lunchFrom: '12:00',
    lunchTo: '13:00',
  };
}

export function planFormOf(head: MeetingHead): PlanForm {
  const lunch = head.lunchTimes;
  return {
    ...newPlanForm(head.date),
    date: head.date,
    start: head.start,
    end: head.end,
    place: head.place ?? '',
    link: head.link ?? '',
    ...(lunch === undefined ? {} : { withLunch: true, lunchFrom: lunch.from, lunchTo: lunch.to }),
  };
}

/** The plan as it is sent, without its date; undefined while times are missing. */
export function undatedPlanOf(form: PlanForm): UndatedPlan | undefined {
  if (form.start === '' || form.end === '') return undefined;
  if (form.withLunch && (form.lunchFrom === '' || form.lunchTo === '')) return undefined;
  const place = form.place.trim();
  const link = form.link.trim();
  return {
    start: form.start,
    end: form.end,
    ...(place === '' ? {} : { place }),
    ...(link === '' ? {} : { link }),
    ...(form.withLunch ? { lunch: { from: form.lunchFrom, to: form.lunchTo } } : {}),
  };
}

export function planOf(form: PlanForm): MeetingPlan | undefined {
  const plan = undatedPlanOf(form);
  return plan === undefined || form.date === '' ? undefined : { ...plan, date: form.date };
}

export function patternOf(form: PlanForm): SeriesPattern | undefined {
  const nth = nths.find((known) => String(known) === form.nth);
  const weekday = weekdays.find((known) => String(known) === form.weekday);
  if (nth === undefined || weekday === undefined || form.from === '' || form.to === '')
    return undefined;
  return { nth, weekday, from: form.from, to: form.to };
}

const nths = [1, 2, 3, 4, -1] as const;
const weekdays = [1, 2, 3, 4, 5] as const;

/** The inputs that are there to say their own part of a refusal; what is about another is said below the form. */
export function planFieldsShown(kind: 'one' | 'series', form: PlanForm): readonly string[] {
  const days = kind === 'one' ? ['date'] : ['from', 'to'];
  return [...days, 'start', 'end', 'place', 'link', ...(form.withLunch ? ['lunch'] : [])];
}
