import { describedRules } from '../../../shared/rules/content.ts';
import type { Fields } from '../../../shared/forms/form.ts';
import type { RuleContent } from '../../../shared/rules/agree.ts';
import { inputsOf, nameField } from '../../../shared/rules/rule-form.ts';
import { writtenLines } from '../../forms/written.ts';
import type { FormTexts } from '../../drafts/draft.ts';

/** What is changed in a version's form, a line an input; of the posts only that they are. */
export function writtenRules(content: RuleContent, texts: FormTexts): readonly string[] {
  const rules = Object.entries(describedRules(content));
  const fields: Fields = {
    name: nameField,
    ...Object.fromEntries(rules.flatMap(([name, rule]) => inputsOf(name, rule))),
  };
  const form = { name: '', open: '', send: '', done: '', fields };
  const posts = rules.filter(([name, { kind }]) => kind === 'posts' && name in texts);
  return [...writtenLines(form, {}, texts), ...posts.map(([, { label }]) => label)];
}
