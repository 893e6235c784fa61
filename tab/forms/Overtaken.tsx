import { Button } from '@fluentui/react-components';
import { Warnings } from '../parts/Warnings.tsx';
import { text } from '../text/text.ts';
import type { FormDraft } from './useForm.ts';

interface OvertakenProps {
  readonly of: FormDraft;
  /** Where more can be said than that it is so. */
  readonly said?: string;
}

/** Somebody else has saved the same while this was typed: what is typed stays, and lies on theirs with one's consent. */
export function Overtaken({ of: draft, said = text.draft.overtaken }: OvertakenProps) {
  if (!draft.overtaken) return null;
  return (
    <div role="status">
      <Warnings of={[said]} />
      <Button style={{ marginBlockStart: 8 }} onClick={draft.goOn}>
        {text.draft.goOn}
      </Button>
    </div>
  );
}
