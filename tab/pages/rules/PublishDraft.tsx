import { Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { RuleDraft, RuleVersionView } from '../../../shared/rules/view.ts';
import { useSend } from '../../client/useSend.ts';
import { CommandForm } from '../../inputs/CommandForm.tsx';
import { InputField } from '../../inputs/InputField.tsx';
import { Panel } from '../../parts/Panel.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { rulesText } from '../../text/rules-text.ts';
import { Differences } from './Differences.tsx';

const words = rulesText;

interface PublishDraftProps {
  readonly version: RuleVersionView;
  readonly draft: RuleDraft;
  /** Something is typed that would not be published. */
  readonly unsaved: boolean;
  readonly onDone: () => void;
}

/** Asks from which day, and shows what is about to change: a published version is never changed. */
export function PublishDraft({ version, draft, unsaved, onDone }: PublishDraftProps) {
  const [from, setFrom] = useState(draft.earliest);
  const sending = useSend();
  const publish = async (): Promise<void> => {
    if (unsaved) return;
    await sending.send({
      verb: 'publish-rules',
      kind: draft.content.kind,
      id: version.id,
      basedOn: draft.basedOn,
      from,
    });
  };
  return (
    <Panel title={words.publishAsk}>
      <CommandForm
        sending={sending}
        submit={words.publishNow}
        onSubmit={() => void publish()}
        onCancel={onDone}
      >
        <Body1>{words.publishText}</Body1>
        {unsaved && <Warnings of={[words.unsavedFirst]} />}
        <InputField
          label={words.publishFrom}
          type="date"
          required
          min={draft.earliest}
          {...(draft.latest === undefined ? {} : { max: draft.latest })}
          value={from}
          onValue={setFrom}
          name="from"
          failure={sending.failure}
        />
        {version.compared !== undefined && (
          <>
            <Body1>{`${words.changedFrom} ${version.compared.title}:`}</Body1>
            <Differences of={version.compared.differences} />
          </>
        )}
      </CommandForm>
    </Panel>
  );
}
