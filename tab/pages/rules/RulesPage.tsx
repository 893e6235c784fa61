import { Body1, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { RulesView } from '../../../shared/rules/view.ts';
import { rulesAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Section } from '../../parts/Section.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { hrefOf } from '../../router/route.ts';
import { text } from '../../text/text.ts';
import { PlanningTable } from './PlanningTable.tsx';
import { RuleLines } from './RuleLines.tsx';
import { RuleVersions } from './RuleVersions.tsx';

const words = text.rules;

/** The rule sets and yearly plans: in force, coming and earlier, with what is assumed in each. */
export function RulesPage() {
  const rules = useView(rulesAddress);
  return <ViewGate of={rules}>{(view) => <BothKinds view={view} />}</ViewGate>;
}

function BothKinds({ view }: { readonly view: RulesView }) {
  const [chosen, setChosen] = useState<string>(view.kinds[0]?.kind ?? '');
  const shown = view.kinds.find(({ kind }) => kind === chosen);
  return (
    <PageFrame
      title={words.title}
      lead={words.lead}
      actions={<Link href={hrefOf({ page: 'start' })}>{text.state.toStart}</Link>}
    >
      <Segments
        label={words.which}
        choices={view.kinds.map(({ kind, title }) => ({ value: kind, label: title }))}
        value={chosen}
        onValue={setChosen}
      />
      {shown !== undefined && <RuleVersions key={shown.kind} of={shown} />}
      {shown?.kind === 'rule-set' && (
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
    </PageFrame>
  );
}
