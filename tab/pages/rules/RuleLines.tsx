import { Body1 } from '@fluentui/react-components';
import type { RuleLine } from '../../../shared/rules/view.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Rows } from '../../parts/Rows.tsx';

/** The rules under one heading: with what they say, or a code by its name alone. What is our own choice has a star. */
export function RuleLines({ of: lines }: { readonly of: readonly RuleLine[] }) {
  return (
    <Rows of={lines} keyOf={({ label, text }) => `${label} ${text}`}>
      {({ label, text, ours }) =>
        text === '' ? (
          <Body1>{label}</Body1>
        ) : (
          <LabelledLine label={label}>
            <Body1>{ours === true ? `${text} *` : text}</Body1>
          </LabelledLine>
        )
      }
    </Rows>
  );
}
