import { Body1, Body1Strong } from '@fluentui/react-components';
import type { RuleDifference } from '../../../shared/rules/view.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { rulesText } from '../../text/rules-text.ts';

const words = rulesText;

/** What differs between two versions: what was, and what is instead. */
export function Differences({ of: differences }: { readonly of: readonly RuleDifference[] }) {
  if (differences.length === 0) return <Body1>{words.noDifferences}</Body1>;
  const groups = [...Map.groupBy(differences, ({ title }) => title)];
  return (
    <Stack>
      {groups.map(([title, among]) => (
        <Stack key={title} tight>
          <Quiet>{title}</Quiet>
          <Rows of={among} keyOf={({ label }) => label} label={title}>
            {({ label, was, is }) => (
              <LabelledLine label={label}>
                <Stack tight>
                  {was !== undefined && (
                    <Body1>
                      {words.was}: <del>{was}</del>
                    </Body1>
                  )}
                  {was === undefined ? (
                    <Body1Strong>{is}</Body1Strong>
                  ) : (
                    <Body1>
                      {words.is}: <ins style={{ textDecoration: 'none' }}>{is}</ins>
                    </Body1>
                  )}
                </Stack>
              </LabelledLine>
            )}
          </Rows>
        </Stack>
      ))}
    </Stack>
  );
}
