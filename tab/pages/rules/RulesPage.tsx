import { Body1, Link } from '@fluentui/react-components';
import type { RulesView } from '../../../shared/rules/view.ts';
import type { RuleKind } from '../../../shared/rules/version.ts';
import { rulesAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { Segments } from '../../inputs/Segments.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { hrefOf } from '../../router/route.ts';
import { replaceWith } from '../../router/useRoute.ts';
import { rulesText } from '../../text/rules-text.ts';
import { text } from '../../text/text.ts';
import { PlanningTable } from './PlanningTable.tsx';
import { RuleLines } from './RuleLines.tsx';
import { RuleVersions } from './RuleVersions.tsx';

const words = rulesText;
/** Others may write on the same draft; it is a page of the office, and open for a while. */
const askEveryMs = 15_000;

interface RulesPageProps {
  readonly kind?: RuleKind | undefined;
  readonly chosen?: string | undefined;
}

/** The rule sets and yearly plans: in force, coming and earlier, with what is assumed in each; drafts for who writes them. */
export function RulesPage({ kind, chosen }: RulesPageProps) {
  const rules = useView(rulesAddress, askEveryMs);
  return (
    <ViewGate of={rules}>
      {(view) => <BothKinds view={view} kind={kind} chosen={chosen} />}
    </ViewGate>
  );
}

function BothKinds({ view, kind, chosen }: RulesPageProps & { readonly view: RulesView }) {
  const shown = view.kinds.find((one) => one.kind === kind) ?? view.kinds[0];
  return (
    <PageFrame
      title={shown === undefined ? words.title : words.titleOf(shown.title)}
      lead={words.lead}
      actions={<Link href={hrefOf({ page: 'start' })}>{text.state.toStart}</Link>}
    >
      <Segments
        label={words.which}
        choices={view.kinds.map((one) => ({ value: one.kind, label: one.title }))}
        value={shown?.kind ?? ''}
        onValue={(value) => {
          const next = view.kinds.find((one) => one.kind === value);
          if (next !== undefined) replaceWith({ page: 'rules', kind: next.kind });
        }}
      />
      {shown !== undefined && (
        <RuleVersions key={shown.kind} view={view} of={shown} chosen={chosen}>
          {shown.kind === 'rule-set' && (
            <>
              <Section title={view.targets.title}>
                <RuleLines of={view.targets.lines} />
              </Section>
              <Section title={words.planning}>
                <Body1>{words.planningText}</Body1>
                <PlanningTable rows={view.planningTable} />
              </Section>
            </>
          )}
        </RuleVersions>
      )}
    </PageFrame>
  );
}
