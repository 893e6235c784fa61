import { type FkPart, fkParts } from '../../codes/planning.ts';
import { cleanText } from '../../guard/clean-text.ts';
import { guardedField } from '../../guard/guarded-field.ts';
import { err, ok, type Result } from '../../kernel/result.ts';
import { partyOfFunction } from '../../codes/party.ts';
import type { Team } from '../../teams/team.ts';
import type { PlanInput } from '../case-parts.ts';
import type { StarCase } from '../case.ts';
import { standingEvents } from '../history.ts';
import type { CaseRefusal } from '../refusals.ts';
import { planningVerdict } from '../../rules/planning-form.ts';

/** Characters of the reason. */
const longestReason = 140;

/**
 * The reason for the form as it is kept, once the form is one that the table of handbook §3 allows for those who took
 * part. Only where the table gives no rule is a reason asked for; where two forms apply one may be given.
 */
export function formReasonOf(
  { form, actors, formReason = '' }: PlanInput,
  confirmed: string[] | undefined,
): Result<string | undefined, CaseRefusal> {
  const verdict = planningVerdict(actors);
  const given = cleanText(formReason) !== '';
  switch (verdict.type) {
    case 'form':
      return verdict.form === form
        ? ok(undefined)
        : err({ code: 'form-not-by-table', forms: [verdict.form] });
    case 'conflict':
      if (!verdict.forms.includes(form))
        return err({ code: 'form-not-by-table', forms: verdict.forms });
      break;
    case 'no-rule':
      if (!given) return err({ code: 'form-needs-reason' });
      break;
  }
  return given
    ? guardedField('formReason', formReason, { maxLength: longestReason, confirmed })
    : ok(undefined);
}

/**
 * The parts FK can have had in the planning: that it is ärendebärare is known from the case, and before a handover the
 * other may have been so.
 */
export function fkPartsIn({ history }: StarCase, team: Team): readonly FkPart[] {
  const carriedByFk = standingEvents(history).flatMap((event) => {
    if (event.type !== 'received' && event.type !== 'handed-over') return [];
    const holder = team.members.find(({ id }) => id === event.caseHolderId);
    return [holder !== undefined && partyOfFunction[holder.function] === 'fk'];
  });
  return fkParts.filter((part) => carriedByFk.includes(part === 'holder'));
}
