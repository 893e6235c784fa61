import { Body1, Button } from '@fluentui/react-components';
import { useState } from 'react';
import { ruleLines } from '../../../shared/rules/present-values.ts';
import { postForm, type PostName } from '../../../shared/rules/rule-form.ts';
import {
  emptyPost,
  type PostRow,
  postRowsIn,
  postRowsText,
  readRule,
} from '../../../shared/rules/rule-texts.ts';
import { choicesOf } from '../../../shared/text/choice.ts';
import type { RulesView } from '../../../shared/rules/view.ts';
import { ChoiceField } from '../../inputs/ChoiceField.tsx';
import { FieldGroup } from '../../inputs/FieldGroup.tsx';
import { refusalAt } from '../../inputs/fieldRefusal.ts';
import { InputField } from '../../inputs/InputField.tsx';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { rulesText } from '../../text/rules-text.ts';
import { teamNamesOf } from './names.ts';
import type { RuleInputsProps } from './rule-input-props.ts';

const words = rulesText;
const { fields } = postForm;

/** The funded posts of a plan: as lines, one at a time open to be changed; those that must be mended stay open. */
export function PostsInput({
  name,
  rule,
  texts,
  onTexts,
  teams,
  span,
  failureAt,
}: RuleInputsProps) {
  const [open, setOpen] = useState<number>();
  const rows = postRowsIn(texts[name]);
  const put = (next: readonly PostRow[]): void => onTexts({ [name]: postRowsText(next) });
  const lineOf = (row: PostRow) => {
    const value = readRule(name, rule, { [name]: postRowsText([row]) });
    return value === undefined ? undefined : ruleLines(rule, value, teamNamesOf(teams))[0];
  };
  const refused = refusalAt(failureAt(name), name);
  const isMarked = (at: number): boolean =>
    Object.keys(fields).some((field) => {
      const input = `${name}.${at}.${field}`;
      return refusalAt(failureAt(input), input) !== undefined;
    });
  return (
    <Stack>
      {refused !== undefined && <Warnings of={[refused]} intent="error" />}
      {rows.map((row, at) => {
        const line = lineOf(row);
        const label = line?.label ?? `${fields.post.label} ${at + 1}`;
        const change = (changed: Partial<PostRow>): void =>
          put(rows.map((one, n) => (n === at ? { ...one, ...changed } : one)));
        return open === at || line === undefined || isMarked(at) ? (
          <FieldGroup key={at} legend={label}>
            <PostFields
              row={row}
              teams={teams}
              onChange={change}
              at={(field) => ({
                name: `${name}.${at}.${field}`,
                failure: failureAt(`${name}.${at}.${field}`),
              })}
            />
            <Stack as="row">
              <Button size="small" onClick={() => setOpen(undefined)}>
                {words.closePost}
              </Button>
              <Button
                size="small"
                appearance="subtle"
                aria-label={`${words.removePost}: ${label}`}
                onClick={() => {
                  put(rows.filter((_, n) => n !== at));
                  setOpen(undefined);
                }}
              >
                {words.removePost}
              </Button>
            </Stack>
          </FieldGroup>
        ) : (
          <LabelledLine
            key={at}
            label={label}
            action={
              <Button
                size="small"
                aria-label={`${words.changePost}: ${label}`}
                onClick={() => setOpen(at)}
              >
                {words.changePost}
              </Button>
            }
          >
            <Body1>{line.text}</Body1>
          </LabelledLine>
        );
      })}
      <div>
        <Button
          onClick={() => {
            put([...rows, { ...emptyPost, ...span }]);
            setOpen(rows.length);
          }}
        >
          {postForm.open}
        </Button>
      </div>
    </Stack>
  );
}

interface PostFieldsProps {
  readonly row: PostRow;
  readonly teams: RulesView['teams'];
  readonly onChange: (changed: Partial<PostRow>) => void;
  readonly at: (field: PostName) => Pick<Parameters<typeof InputField>[0], 'name' | 'failure'>;
}

function PostFields({ row, teams, onChange, at }: PostFieldsProps) {
  const of = (field: PostName) => ({
    label: fields[field].label,
    value: row[field],
    onValue: (value: string) => onChange({ [field]: value }),
    ...at(field),
  });
  return (
    <Stack as="fields">
      <ChoiceField choices={teams} none={fields.teamId.none} {...of('teamId')} />
      <ChoiceField required choices={choicesOf(fields.post.codes)} {...of('post')} />
      <InputField required digits {...of('percent')} />
      <InputField required type="date" {...of('from')} />
      <InputField required type="date" {...of('to')} />
    </Stack>
  );
}
