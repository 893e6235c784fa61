import { Body1 } from '@fluentui/react-components';
import type { ComingUp } from '../../../shared/home/view.ts';
import { CaseLink } from '../../parts/CaseLink.tsx';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Stack } from '../../parts/Stack.tsx';

interface ComingUpListProps {
  readonly teamId: string;
  readonly of: ComingUp;
}

/** What the next meeting takes up: one's own and the new by name, the others by how many. */
export function ComingUpList({ teamId, of: { groups } }: ComingUpListProps) {
  return (
    <Stack tight>
      {groups.map(({ label, references, countText }) => (
        <LabelledLine key={label} label={label}>
          {countText !== undefined && <Body1>{countText}</Body1>}
          <Stack as="row">
            {references.map((reference) => (
              <CaseLink key={reference} teamId={teamId} reference={reference} />
            ))}
          </Stack>
        </LabelledLine>
      ))}
    </Stack>
  );
}
