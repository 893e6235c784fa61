import { headings } from '../text/headings.ts';
import type { Confirmed } from '../guard/confirming.ts';
import { oneOf, optional, day, line, plain, tick, time } from '../forms/field.ts';
import { form, type FormValues, type StartOf } from '../forms/form.ts';
import { type FieldProblem, readForm, type Texts } from '../forms/read.ts';
import { fromDay, toDay, wholeLinkMissing } from '../forms/words.ts';
import type { IsoDate } from '../kernel/calendar.ts';
import { ok, type Result } from '../kernel/result.ts';
import type { SeriesDay, SeriesPattern } from './contract.ts';
import type { MeetingPlan } from './meeting.ts';
import type { MeetingHead } from './view.ts';

const nths = { first: 1, second: 2, third: 3, fourth: 4, last: -1 } as const;
const weekdays = { monday: 1, tuesday: 2, wednesday: 3, thursday: 4, friday: 5 } as const;

const nthTexts = {
  first: 'Första',
  second: 'Andra',
  third: 'Tredje',
  fourth: 'Fjärde',
  last: 'Sista',
} as const;
const weekdayTexts = {
  monday: 'måndagen',
  tuesday: 'tisdagen',
  wednesday: 'onsdagen',
  thursday: 'torsdagen',
  friday: 'fredagen',
} as const;

const nthNames = { 1: 'first', 2: 'second', 3: 'third', 4: 'fourth', [-1]: 'last' } as const;
const weekdayNames = {
  1: 'monday',
  2: 'tuesday',
  3: 'wednesday',
  4: 'thursday',
  5: 'friday',
} as const;

/** A day of the month as the form has it. */
export function dayTexts({ nth, weekday }: SeriesDay) {
  return { nth: nthNames[nth], weekday: weekdayNames[weekday] };
}

/** `Andra tisdagen` */
export function seriesDayText(day: SeriesDay): string {
  const { nth, weekday } = dayTexts(day);
  return `${nthTexts[nth]} ${weekdayTexts[weekday]}`;
}

/** When and where: of one meeting its day, of a series which weekday of the month and between which days. */
export const planningForm = form({
  name: 'planning',
  open: headings.planOne,
  send: 'Planera mötet',
  done: 'Mötet är planerat.',
  fields: {
    date: day({ label: 'Dag', missing: 'Välj mötets dag.', coming: true }),
    nth: oneOf(nthTexts, { label: 'Vilken i månaden', missing: 'Välj vilken i månaden.' }),
    weekday: oneOf(weekdayTexts, { label: 'Veckodag', missing: 'Välj en veckodag.' }),
    from: day({ label: fromDay, missing: 'Välj seriens första dag.', coming: true }),
    to: day({ label: toDay, missing: 'Välj seriens sista dag.', coming: true }),
    start: time({ label: 'Börjar', missing: 'Skriv när mötet börjar.' }),
    end: time({ label: 'Slutar', missing: 'Skriv när mötet slutar.' }),
    place: optional(
      line({
        label: 'Plats',
        missing: 'Skriv var mötet hålls.',
        hint: 'Rum eller lokal hos en myndighet.',
        maxLength: 120,
      }),
    ),
    link: optional(
      plain({
        label: 'Länk till Teamsmötet',
        missing: wholeLinkMissing,
        hint: 'Det ska alltid gå att delta digitalt. Klistra in länken eller hela inbjudan.',
        placeholder: 'https://',
        maxLength: 1000,
        as: 'url',
      }),
    ),
    skipPlanned: tick({
      label: 'Hoppa över dagar som redan har ett möte',
      short: 'Upptagna dagar hoppas över',
      missing: 'Kryssa i om de dagarna ska hoppas över.',
    }),
    withLunch: tick({
      label: 'Lunchpaus',
      short: 'Lunch',
      missing: 'Kryssa i om mötet har lunchpaus.',
    }),
    lunchFrom: time({
      label: 'Lunch från',
      missing: 'Skriv när lunchen börjar.',
      fills: ['lunch.from'],
    }),
    lunchTo: time({
      label: 'Lunch till',
      missing: 'Skriv när lunchen slutar.',
      fills: ['lunch.to'],
    }),
  },
});

/** Several at once, the same day of the month. */
export const seriesForm = form({
  ...planningForm,
  open: headings.planSeries,
  send: headings.planThisSeries,
  done: 'Serien är planerad.',
});

/** Another day, time or place of a meeting that is planned. */
export const changeMeetingForm = form({
  ...planningForm,
  open: 'Ändra mötet',
  send: headings.saveChange,
  done: 'Mötet är ändrat.',
});

export type PlanKind = 'one' | 'series';
type PlanningStart = StartOf<typeof planningForm>;

/** The second Tuesday 13–16, to the end of the year or, late in it, to the summer. */
export function newPlanStart(today: IsoDate): PlanningStart {
  const year = Number(today.slice(0, 4));
  return {
    values: {
      nth: 'second',
      weekday: 'tuesday',
      from: today,
      to: Number(today.slice(5, 7)) < 9 ? `${year}-12-31` : `${year + 1}-06-30`,
      start: '13:00',
      end: '16:00',
      lunchFrom: '12:00',
      lunchTo: '13:00',
    },
  };
}

/** A planned meeting as it stands. */
export function changePlanStart(
  head: Pick<MeetingHead, 'date' | 'start' | 'end' | 'place' | 'link' | 'lunchTimes'>,
): PlanningStart {
  const { date, start, end, place, link, lunchTimes: lunch } = head;
  return {
    values: {
      ...newPlanStart(date).values,
      ...{ date, start, end, place, link },
      ...(lunch === undefined
        ? {}
        : { withLunch: 'true', lunchFrom: lunch.from, lunchTo: lunch.to }),
    },
    saved: true,
  };
}

/**
 * One meeting has a day, a series a pattern; when the lunch is, is asked where there is one, and whether days are to be
 * passed over where some have a meeting already.
 */
export function planningAsked(
  kind: PlanKind,
  texts: Texts,
  overlaps = false,
): Pick<PlanningStart, 'notAsked'> {
  return {
    notAsked: [
      // What has been ticked stays in sight, or it could not be taken back.
      ...(kind === 'series' && (overlaps || texts.get('skipPlanned') === 'true')
        ? []
        : (['skipPlanned'] as const)),
      ...(kind === 'one' ? (['nth', 'weekday', 'from', 'to'] as const) : (['date'] as const)),
      ...(texts.get('withLunch') === 'true' ? [] : (['lunchFrom', 'lunchTo'] as const)),
    ],
  };
}

export type ReadMeeting = Confirmed & { readonly plan: MeetingPlan };
export type ReadSeries = Confirmed & {
  readonly pattern: SeriesPattern;
  readonly skipPlanned?: true;
  readonly plan: Omit<MeetingPlan, 'date'>;
};

export function readMeetingPlan(texts: Texts): Result<ReadMeeting, readonly FieldProblem[]> {
  const read = readForm(planningForm, texts, planningAsked('one', texts));
  if (!read.ok) return read;
  const { date, confirmed } = read.value;
  return ok({ plan: { date, ...undated(read.value) }, ...asConfirmed(confirmed) });
}

export function readSeries(texts: Texts): Result<ReadSeries, readonly FieldProblem[]> {
  const read = readForm(planningForm, texts, planningAsked('series', texts));
  if (!read.ok) return read;
  const { nth, weekday, from, to, confirmed } = read.value;
  return ok({
    pattern: { nth: nths[nth], weekday: weekdays[weekday], from, to },
    plan: undated(read.value),
    ...(texts.get('skipPlanned') === 'true' ? { skipPlanned: true as const } : {}),
    ...asConfirmed(confirmed),
  });
}

function undated(read: FormValues<typeof planningForm>): ReadSeries['plan'] {
  const { start, end, place, link, ...lunch } = read;
  return {
    start,
    end,
    ...(place === undefined ? {} : { place }),
    ...(link === undefined ? {} : { link }),
    // Asked, and so there, only with one.
    ...(lunch.withLunch ? { lunch: { from: lunch.lunchFrom, to: lunch.lunchTo } } : {}),
  };
}

function asConfirmed(confirmed: Confirmed['confirmed']): Confirmed {
  return confirmed === undefined ? {} : { confirmed };
}
