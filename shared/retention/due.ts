import { hasConsentWithdrawn } from '../cases/before-end.ts';
import type { StarCase } from '../cases/case.ts';
import type { RetainedType } from '../codes/retention.ts';
import {
  addDays,
  addMonths,
  type Instant,
  type IsoDate,
  localDate,
  zonedInstant,
} from '../kernel/calendar.ts';
import type { RetentionDecision } from './retention-decision.ts';

/** The decision that something is removed under now; registered alone it removes nothing. */
export function inForce(
  decisions: readonly RetentionDecision[],
  documentType: RetainedType,
): RetentionDecision | undefined {
  return decisions.find(
    (one) => one.documentType === documentType && one.current.status === 'in-force',
  );
}

/** The day a case ended, however it did; none while it is before the team. */
export function endedOn({ current }: StarCase): IsoDate | undefined {
  return 'at' in current ? localDate(current.at) : undefined;
}

/** What ended before this day is older than the decision lets it be. */
function keptFrom({ months }: Pick<RetentionDecision, 'months'>, today: IsoDate): IsoDate {
  // Of 0 months: all that ended until yesterday, and today's too, since a withdrawn consent is to be gone within a day.
  return months === 0 ? addDays(today, 1) : addMonths(today, -months);
}

/** The same for lines and receipts, which are of an instant. */
export function keptFromInstant(
  decision: Pick<RetentionDecision, 'months'>,
  today: IsoDate,
): Instant {
  return zonedInstant(keptFrom(decision, today), '00:00');
}

/** Whether a case is to be removed under the decision. */
export function isDue(
  starCase: StarCase,
  decision: Pick<RetentionDecision, 'documentType' | 'months'>,
  today: IsoDate,
): boolean {
  const on = endedOn(starCase);
  if (on === undefined || on >= keptFrom(decision, today)) return false;
  switch (decision.documentType) {
    case 'ended-cases':
      return true;
    case 'without-consent':
      return hasConsentWithdrawn(starCase);
    case 'read-lines':
    case 'change-lines':
    case 'receipts':
      return false;
  }
}
