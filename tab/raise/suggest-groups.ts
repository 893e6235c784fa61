import { isAgeBand, type PriorityGroup } from '../../shared/codes/raising.ts';
import { isLivelihood } from '../../shared/codes/livelihood.ts';
import { groupsText } from '../../shared/cases/forms/raise-form.ts';
import { suggestedGroups } from '../../shared/cases/raise/groups.ts';
import { severalIn } from '../../shared/forms/read.ts';
import type { Form } from '../../shared/forms/form.ts';
import type { Described } from '../forms/useDescribed.ts';
import type { FormState } from '../forms/useForm.ts';

/** Ticks the priority groups that livelihood and age point at, as long as nobody has ticked otherwise. */
export function suggestingGroups<F extends Form>(
  described: Described<F>,
  groups: readonly PriorityGroup[],
): Described<F> {
  const { state } = described;
  const suggested = (textOf: FormState['textOf']): string => {
    const ageBand = textOf('ageBand');
    const livelihoodIn = severalIn(textOf('livelihoodIn')).filter(isLivelihood);
    const facts = { livelihoodIn, ageBand: isAgeBand(ageBand) ? ageBand : undefined };
    return groupsText(suggestedGroups(facts, groups), '');
  };
  const set: FormState['set'] = (name, text) => {
    const now = state.textOf('priorityGroups');
    const follows = now === '' || now === suggested(state.textOf);
    state.fill({
      [name]: text,
      ...(follows && (name === 'ageBand' || name === 'livelihoodIn')
        ? { priorityGroups: suggested((one) => (one === name ? text : state.textOf(one))) }
        : {}),
    });
  };
  return { ...described, state: { ...state, set } };
}
