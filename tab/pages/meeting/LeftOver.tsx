import { Body1, Button, MessageBar, MessageBarBody } from '@fluentui/react-components';
import { useEffect, useState } from 'react';
import { decisionForms } from '../../../shared/cases/forms/decision-forms.ts';
import type { Form } from '../../../shared/forms/form.ts';
import { useMe } from '../../client/me.ts';
import { draftsAbout, forgetDraftsAbout } from '../../parts/drafts.ts';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';

const ownAnswerMs = 1_000;

interface LeftOverProps {
  readonly itemId: string;
  readonly reference: string;
  /** What was decided. */
  readonly decision: string;
}

/** What one had half written of a decision when somebody else made it: told, and there to be copied. */
export function LeftOver({ itemId, reference, decision }: LeftOverProps) {
  const { account } = useMe();
  const [lines, setLines] = useState<readonly string[]>([]);
  useEffect(() => {
    // One's own decision can be on the page before its answer has come, and is no news then.
    const later = setTimeout(() => {
      const drafts = draftsAbout(account, itemId);
      setLines(drafts.flatMap(({ form, texts }) => writtenIn(form, texts)));
    }, ownAnswerMs);
    return () => clearTimeout(later);
  }, [account, itemId]);
  if (lines.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>
        <Stack tight>
          <Body1>{text.draft.decided(reference, decision)}</Body1>
          {lines.map((line) => (
            <Body1 key={line}>{line}</Body1>
          ))}
          <div>
            <Button
              size="small"
              onClick={() => {
                forgetDraftsAbout(account, itemId);
                setLines([]);
              }}
            >
              {text.draft.throwTyped}
            </Button>
          </div>
        </Stack>
      </MessageBarBody>
    </MessageBar>
  );
}

/** Each field by its label, choices by their words. */
function writtenIn(name: string, texts: Readonly<Record<string, string>>): readonly string[] {
  const forms: readonly Form[] = Object.values(decisionForms);
  const form = forms.find((one) => one.name === name);
  return Object.entries(form?.fields ?? {}).flatMap(([field, { label, ...rest }]) => {
    const typed = texts[field] ?? '';
    if (typed === '') return [];
    const codes: Readonly<Record<string, string>> = 'codes' in rest ? rest.codes : {};
    const words = typed.split(',').map((code) => codes[code] ?? code);
    return [`${label}: ${'codes' in rest ? words.join(', ') : typed}`];
  });
}
