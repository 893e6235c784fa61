import { cleanText } from '../../guard/clean-text.ts';
import type { Confirmed } from '../../guard/confirming.ts';
import { guardedField } from '../../guard/guarded-field.ts';
import { guardedLink } from '../../guard/guarded-link.ts';
import type { GuardedRefusal } from '../../guard/refusals.ts';
import type { ClockTime } from '../../kernel/calendar.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import type { MeetingPlan } from '../meeting.ts';
import type { MeetingRefusal } from '../refusals.ts';

const longestPlace = 120;

/** What is planned for a day, whatever it is. */
export interface Planned {
  readonly plan: Pick<MeetingPlan, 'date'>;
  readonly current: { readonly status: string };
}

/**
 * The plan with its place guarded, or why it cannot be. A meeting that is short, or has no link, is planned all the
 * same and pointed out where it is shown: rooms and links are often booked later.
 */
export function cleanPlan(
  plan: MeetingPlan,
  others: readonly Planned[],
  confirmed: Confirmed = {},
): Result<MeetingPlan, MeetingRefusal> {
  if (plan.end <= plan.start) return err({ code: 'ends-before-start' });
  if (plan.lunch !== undefined && !lunchIsInside(plan, plan.lunch)) {
    return err({ code: 'invalid', fields: ['lunchFrom', 'lunchTo'] });
  }
  const clash = others.some(
    (other) => other.plan.date === plan.date && other.current.status !== 'cancelled',
  );
  if (clash) return err({ code: 'meeting-clash', date: plan.date });
  const { place: written, link, lunch, date, start, end } = plan;
  const place = guardPlace(written, confirmed);
  const safeLink = link === undefined ? ok(undefined) : guardedLink('link', link, confirmed);
  if (!place.ok || !safeLink.ok) return bothRefused(place, safeLink);
  if (place.value === undefined && link === undefined) return err({ code: 'no-place-or-link' });
  return ok({
    date,
    start,
    end,
    ...(place.value === undefined ? {} : { place: place.value }),
    ...(link === undefined ? {} : { link }),
    ...(lunch === undefined ? {} : { lunch }),
  });
}

// A street address is let through here alone: it is where an authority has its meeting room, and no individual ever
// comes to a team meeting (handbook §2).
function guardPlace(
  place: string | undefined,
  { confirmed }: Confirmed,
): Result<string | undefined, GuardedRefusal> {
  if (place === undefined || cleanText(place) === '') return ok(undefined);
  return guardedField('place', place, { maxLength: longestPlace, meetingPlace: true, confirmed });
}

/** What is wrong with either, told at once. */
function bothRefused(
  ...fields: readonly Result<unknown, GuardedRefusal>[]
): Result<never, GuardedRefusal> {
  const refused = fields.flatMap((field) => (field.ok ? [] : field.error.refused));
  return err({ code: 'guarded', refused });
}

function lunchIsInside(plan: MeetingPlan, lunch: { from: ClockTime; to: ClockTime }): boolean {
  return plan.start <= lunch.from && lunch.from < lunch.to && lunch.to <= plan.end;
}
