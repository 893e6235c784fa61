import type { RaisingCodes } from '../../../../shared/cases/forms/raise-form.ts';
import type { ActionData } from './card.ts';

/** Whether living in the municipality is a criterion by the rules of the day: the form asks of it once, as consent does. */
export function rulesData({ criteria }: Pick<RaisingCodes, 'criteria'>): ActionData {
  return criteria.includes('lives-in-municipality') ? { livesHereCounts: 'true' } : {};
}
