import type { PriorityGroup } from '../../shared/codes/raising.ts';
import { withFollowing } from '../../shared/cases/raise/following.ts';
import type { Form } from '../../shared/forms/form.ts';
import type { Described } from '../forms/useDescribed.ts';
import type { FormState } from '../forms/useForm.ts';

/** Fills in what an answer says of others, as long as nobody has answered them otherwise. */
export function followingAnswers<F extends Form>(
  described: Described<F>,
  groups: readonly PriorityGroup[],
): Described<F> {
  const { state, start } = described;
  const criteria = start.choices?.['criteria']?.map(({ value }) => value) ?? [];
  const set: FormState['set'] = (name, text) =>
    state.fill(withFollowing(name, text, state.textOf, { groups, criteria }));
  return { ...described, state: { ...state, set } };
}
