import { Button } from '@fluentui/react-components';
import { useRef, useState } from 'react';
import type { FieldProblem } from '../../../shared/forms/read.ts';
import { readContent, describedRules } from '../../../shared/rules/content.ts';
import type { Rule } from '../../../shared/rules/rule.ts';
import { formSections, nameField } from '../../../shared/rules/rule-form.ts';
import type { RuleDraft, RulesView, RuleVersionView } from '../../../shared/rules/view.ts';
import { useSend } from '../../client/useSend.ts';
import { Overtaken } from '../../forms/Overtaken.tsx';
import type { FormState } from '../../forms/useForm.ts';
import { CommandForm } from '../../inputs/CommandForm.tsx';
import { basedOn } from '../../drafts/draft.ts';
import { failureAt } from '../../inputs/failure-at.ts';
import { InputField } from '../../inputs/InputField.tsx';
import { ConfirmTick } from '../../inputs/ConfirmTick.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { useConfirm } from '../../inputs/useConfirm.ts';
import { Warnings } from '../../parts/Warnings.tsx';
import { rulesText } from '../../text/rules-text.ts';
import { RuleInputs } from './RuleInputs.tsx';

const words = rulesText;

interface EditDraftProps {
  readonly view: RulesView;
  readonly version: RuleVersionView;
  readonly draft: RuleDraft;
  readonly form: FormState;
}

/** Everything a version decides as one form, under the headings it is shown by. */
export function EditDraft({ view, version, draft, form }: EditDraftProps) {
  const sending = useSend();
  const [problems, setProblems] = useState<readonly FieldProblem[]>([]);
  const top = useRef<HTMLDivElement>(null);
  const name = form.textOf('name');
  const confirm = useConfirm(sending, form.textOf);
  const unsaved = form.draft.kept !== 'no';
  const rules = describedRules(draft.content);
  const at = (input: string) => failureAt(input, problems, sending.failure);

  const save = async (): Promise<void> => {
    const read = readContent(draft.content, form.now);
    setProblems(read.ok ? [] : read.error);
    if (!read.ok) {
      // After React has marked them.
      requestAnimationFrame(() =>
        top.current?.querySelector<HTMLElement>('[aria-invalid="true"], [role="alert"]')?.focus(),
      );
      return;
    }
    const outcome = await sending.send({
      verb: 'change-rules',
      id: version.id,
      basedOn: Number(form.textOf(basedOn)),
      name,
      ...confirm.sent,
      content: read.value,
    });
    if (outcome?.kind === 'done') form.draft.forget();
  };
  return (
    <div ref={top}>
      <CommandForm sending={sending} submit={words.saveDraft} onSubmit={() => void save()} long>
        <Overtaken of={form.draft} said={words.changedSince} />
        <Section title={words.document}>
          <InputField
            label={nameField.label}
            hint={nameField.hint}
            required
            maxLength={nameField.maxLength}
            value={name}
            onValue={(value) => form.set('name', value)}
            name="name"
            failure={at('name')}
          />
          <ConfirmTick of={confirm} />
        </Section>
        {formSections(rules).map(({ title, names }) => (
          <Section key={title} title={title}>
            <Stack as={names.every((one) => isShort(rules[one])) ? 'fields' : 'column'}>
              {names.map((one) => {
                const rule = rules[one];
                return (
                  rule !== undefined && (
                    <RuleInputs
                      key={one}
                      name={one}
                      rule={rule}
                      texts={form.now}
                      onTexts={form.fill}
                      teams={view.teams}
                      span={{ from: draft.earliest, to: draft.latest ?? '' }}
                      failureAt={at}
                    />
                  )
                );
              })}
            </Stack>
          </Section>
        ))}
        {problems.length > 0 && <Warnings of={[words.mend]} intent="error" />}
        {unsaved && problems.length === 0 && (
          <Stack as="row">
            <Warnings of={[words.unsaved]} intent="info" />
            <Button appearance="subtle" onClick={form.draft.throwAway}>
              {words.throwAway}
            </Button>
          </Stack>
        )}
      </CommandForm>
    </div>
  );
}

/** Stands beside others where there is room. */
function isShort(rule: Rule | undefined): boolean {
  return rule?.kind === 'number' || rule?.kind === 'time';
}
