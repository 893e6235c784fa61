import { Body1 } from '@fluentui/react-components';
import type { Fact } from '../../../shared/cases/follow/view.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Rows } from '../../parts/Rows.tsx';

interface FactListProps {
  readonly facts: readonly Fact[];
}

/** What is known, a line each. */
export function FactList({ facts }: FactListProps) {
  return (
    <Rows of={facts} keyOf={({ label }) => label}>
      {({ label, text }) => (
        <LabelledLine label={label}>
          <Body1>{text}</Body1>
        </LabelledLine>
      )}
    </Rows>
  );
}
