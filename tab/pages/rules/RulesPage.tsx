import { Badge, Body1, Link } from '@fluentui/react-components';
import { useState } from 'react';
import type { RulesView } from '../../../shared/rules/view.ts';
import { rulesAddress } from '../../client/addresses.ts';
import { useView } from '../../client/useView.ts';
import { LabelledLine } from '../../parts/LabelledLine.tsx';
import { PageFrame } from '../../parts/PageFrame.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Section } from '../../parts/Section.tsx';
import { Segments } from '../../parts/Segments.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { ViewGate } from '../../parts/ViewGate.tsx';
import { hrefOf } from '../../router/route.ts';
import { text } from '../../text/text.ts';
import { Assumptions } from './Assumptions.tsx';
import { PlanningTable } from './PlanningTable.tsx';

const words = text.rules;

/** The rule sets, with what is assumed in each rather than read in its document. */
export function RulesPage() {
  const rules = useView(rulesAddress);
  return <ViewGate of={rules}>{(view) => <RuleSets view={view} />}</ViewGate>;
}

function RuleSets({ view }: { readonly view: RulesView }) {
  const [chosen, setChosen] = useState<string>();
  const set =
    view.sets.find(({ code }) => code === chosen) ??
    view.sets.find(({ inForce }) => inForce) ??
    view.sets[0];
  return (
    <PageFrame
      title={words.title}
      lead={words.lead}
      actions={<Link href={hrefOf({ page: 'start' })}>{text.state.toStart}</Link>}
    >
      <Segments
        label={words.which}
        choices={view.sets.map(({ code, title }) => ({ value: code, label: title }))}
        value={set?.code ?? ''}
        onValue={setChosen}
      />
      {set !== undefined && (
        <>
          <Stack as="row">
            <Body1>{set.validText}</Body1>
            {set.inForce && (
              <Badge appearance="tint" color="success">
                {words.inForce}
              </Badge>
            )}
          </Stack>
          <Assumptions of={set.assumptions} />
          {set.sections.map((section) => (
            <Section key={section.title} title={section.title}>
              <Rows of={section.lines} keyOf={({ label, text: said }) => `${label} ${said}`}>
                {(line) =>
                  line.text === '' ? (
                    <Body1>{line.label}</Body1>
                  ) : (
                    <LabelledLine label={line.label}>
                      <Body1>{line.text}</Body1>
                    </LabelledLine>
                  )
                }
              </Rows>
            </Section>
          ))}
        </>
      )}
      <Section title={words.planning}>
        <Body1>{words.planningText}</Body1>
        <PlanningTable rows={view.planningTable} />
      </Section>
    </PageFrame>
  );
}
