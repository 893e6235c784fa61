import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import type { RulesView, RuleVersionView } from '../../../shared/rules/view.ts';
import { useSend } from '../../client/useSend.ts';
import { ChoiceField } from '../../inputs/ChoiceField.tsx';
import { CommandForm } from '../../inputs/CommandForm.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { rulesText } from '../../text/rules-text.ts';

const words = rulesText;

interface NewDraftProps {
  readonly of: RulesView['kinds'][number];
  /** The version one looks at, which the draft begins as a copy of. */
  readonly from: RuleVersionView;
  readonly onShow: (id: string) => void;
}

/** For those who write drafts: a new one from the version shown, and the way to those there are. */
export function NewDraft({ of: { kind, versions, canDraft }, from, onShow }: NewDraftProps) {
  const [asked, setAsked] = useState(false);
  const drafts = versions.filter(({ standing }) => standing === 'draft');
  if (canDraft === undefined && drafts.length === 0) return null;
  return (
    <>
      <Stack as="row">
        {drafts.map(({ id, title }) => (
          <Button key={id} onClick={() => onShow(id)}>
            {kind === 'rule-set' ? words.toDraft : `${words.toDraft}: ${title}`}
          </Button>
        ))}
        {canDraft !== undefined && !asked && (
          <Button onClick={() => setAsked(true)}>{words.newDraft}</Button>
        )}
      </Stack>
      {canDraft !== undefined && asked && (
        <Panel title={words.newDraft}>
          <DraftForm
            kind={kind}
            years={canDraft.years}
            copyOf={from.id}
            onShow={onShow}
            onCancel={() => setAsked(false)}
          />
        </Panel>
      )}
    </>
  );
}

interface DraftFormProps extends Pick<NewDraftProps, 'onShow'> {
  readonly kind: NewDraftProps['of']['kind'];
  readonly years: readonly number[];
  readonly copyOf: string;
  readonly onCancel: () => void;
}

function DraftForm({ kind, years, copyOf, onShow, onCancel }: DraftFormProps) {
  // The board decides before the year: the coming one is the likelier.
  const [year, setYear] = useState(String(years.at(-1) ?? ''));
  const sending = useSend();
  const draft = async (): Promise<void> => {
    const outcome = await sending.send({
      verb: 'draft-rules',
      kind,
      copyOf,
      ...(year === '' ? {} : { year: Number(year) }),
    });
    const id = outcome?.kind === 'done' ? outcome.ids['rulesId'] : undefined;
    if (id !== undefined) onShow(id);
  };
  return (
    <CommandForm
      sending={sending}
      submit={words.makeDraft}
      onSubmit={() => void draft()}
      onCancel={onCancel}
    >
      <Quiet>{words.newDraftHint}</Quiet>
      {years.length > 0 && (
        <ChoiceField
          label={words.year}
          required
          choices={years.map((one) => ({ value: String(one), label: String(one) }))}
          value={year}
          onValue={setYear}
          name="year"
          failure={sending.failure}
        />
      )}
    </CommandForm>
  );
}
