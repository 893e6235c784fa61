import { Body1, Body1Strong } from '@fluentui/react-components';
import type { CorrectionView } from '../../../../shared/meetings/minutes/view.ts';
import { headings } from '../../../../shared/text/headings.ts';
import { Quiet } from '../../../parts/Quiet.tsx';
import { Rows } from '../../../parts/Rows.tsx';
import { Section } from '../../../parts/Section.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { text } from '../../../text/text.ts';

interface CorrectionsProps {
  readonly of: readonly CorrectionView[];
}

/** What has been put right since, when and by which function, with what stood there before. */
export function Corrections({ of: corrections }: CorrectionsProps) {
  if (corrections.length === 0) return null;
  return (
    <Section title={headings.corrections}>
      <Rows of={corrections} keyOf={(one) => JSON.stringify(one)}>
        {({ what, is, was, byText }) => (
          <Stack tight>
            <Body1>
              <Body1Strong>{what}:</Body1Strong> {is}
            </Body1>
            <Quiet>{was === undefined ? byText : `${text.correct.before(was)} · ${byText}`}</Quiet>
          </Stack>
        )}
      </Rows>
    </Section>
  );
}
