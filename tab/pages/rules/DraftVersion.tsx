import { Button } from '@fluentui/react-components';
import { useState } from 'react';
import { contentTexts, readContent } from '../../../shared/rules/content.ts';
import type { RuleDraft, RulesView, RuleVersionView } from '../../../shared/rules/view.ts';
import { useForm } from '../../forms/useForm.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Segments } from '../../inputs/Segments.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { rulesText } from '../../text/rules-text.ts';
import { DraftChanges } from './DraftChanges.tsx';
import { DraftPreview } from './DraftPreview.tsx';
import { EditDraft } from './EditDraft.tsx';
import { PublishDraft } from './PublishDraft.tsx';
import { writtenRules } from './written-rules.ts';
import { VersionHead } from './VersionHead.tsx';
import { WithdrawDraft } from './WithdrawDraft.tsx';

const words = rulesText;

const ways = [
  { value: 'edit', label: words.edit },
  { value: 'changes', label: words.changes },
  { value: 'preview', label: words.preview },
] as const;

interface DraftVersionProps {
  readonly view: RulesView;
  readonly of: RulesView['kinds'][number];
  readonly version: RuleVersionView;
  readonly draft: RuleDraft;
  readonly onGone: () => void;
}

/** A draft: to write in, to compare and to see as it will be shown; and then to publish or to take away. */
export function DraftVersion(props: DraftVersionProps) {
  const { view, of: ofKind, version, draft, onGone } = props;
  const [way, setWay] = useState<string>('edit');
  const [asking, setAsking] = useState<'publish' | 'withdraw'>();
  const form = useForm({
    form: { name: `rules-${ofKind.kind}-${version.id}`, open: version.title },
    valuesFor: () => ({
      ...contentTexts(draft.content),
      name: version.title,
      basedOn: String(draft.basedOn),
    }),
    saved: true,
    linesOf: (texts) => writtenRules(draft.content, texts),
  });
  const now = readContent(draft.content, form.now);
  const kept = (): void => setAsking(undefined);
  return (
    <>
      <VersionHead of={version}>
        {asking === undefined && (
          <Stack as="row">
            {view.canPublish && (
              <Button onClick={() => setAsking('publish')}>{words.publish} …</Button>
            )}
            <Button appearance="subtle" onClick={() => setAsking('withdraw')}>
              {words.withdraw} …
            </Button>
            {!view.canPublish && <Quiet>{words.officePublishes}</Quiet>}
          </Stack>
        )}
        {asking === 'publish' && (
          <PublishDraft
            version={version}
            draft={draft}
            unsaved={form.draft.kept !== 'no'}
            onDone={kept}
          />
        )}
        {asking === 'withdraw' && (
          <WithdrawDraft
            kind={ofKind.kind}
            id={version.id}
            onKept={kept}
            onGone={() => {
              form.draft.throwAway();
              onGone();
            }}
          />
        )}
      </VersionHead>
      <Segments label={words.draftViews} choices={ways} value={way} onValue={setWay} />
      {way === 'edit' && <EditDraft view={view} version={version} draft={draft} form={form} />}
      {way === 'changes' && <DraftChanges teams={view.teams} among={ofKind.versions} now={now} />}
      {way === 'preview' && <DraftPreview teams={view.teams} now={now} />}
    </>
  );
}
