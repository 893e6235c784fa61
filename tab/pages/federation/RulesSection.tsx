import { Body1, Body1Strong, Link } from '@fluentui/react-components';
import type { FederationView } from '../../../shared/federation/view.ts';
import { FoldedSection } from '../../figures/FoldedSection.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { hrefOf } from '../../router/route.ts';
import { teamText } from '../../text/team-text.ts';
import { rulesText } from '../../text/rules-text.ts';

interface RulesSectionProps {
  readonly view: FederationView;
}

/** The rule sets and what is assumed in each rather than read in its document. */
export function RulesSection({ view }: RulesSectionProps) {
  return (
    <FoldedSection title={teamText.federation.rulesOf(view.rules.length)}>
      <div>
        <Link href={hrefOf({ page: 'rules' })}>{rulesText.toWrite}</Link>
      </div>
      <Rows of={view.rules} keyOf={({ code }) => code}>
        {(set) => (
          <Stack tight>
            <Link href={hrefOf({ page: 'rules', kind: 'rule-set', version: set.code })}>
              <Body1Strong>{set.title}</Body1Strong>
            </Link>
            <Body1>{set.text}</Body1>
            {set.assumptions.length > 0 && <Quiet>{teamText.federation.assumptions}</Quiet>}
            {set.assumptions.map((assumption) => (
              <Quiet key={assumption}>– {assumption}</Quiet>
            ))}
          </Stack>
        )}
      </Rows>
    </FoldedSection>
  );
}
