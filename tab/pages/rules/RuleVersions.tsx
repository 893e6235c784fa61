import { Badge, Body1 } from '@fluentui/react-components';
import { useState } from 'react';
import type { RulesView, RuleStanding } from '../../../shared/rules/view.ts';
import { ChoiceField } from '../../parts/ChoiceField.tsx';
import { Quiet } from '../../parts/Quiet.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { text } from '../../text/text.ts';
import { Assumptions } from './Assumptions.tsx';
import { RuleLines } from './RuleLines.tsx';

const words = text.rules;

const colours: Readonly<Record<RuleStanding, 'success' | 'brand' | 'informative' | 'warning'>> = {
  'in-force': 'success',
  coming: 'brand',
  earlier: 'informative',
  never: 'informative',
  draft: 'warning',
};

/** One of the versions at a time: the one in force, unless another is chosen. */
export function RuleVersions({ of: kind }: { readonly of: RulesView['kinds'][number] }) {
  const [chosen, setChosen] = useState<string>();
  const { versions } = kind;
  const version =
    versions.find(({ id }) => id === chosen) ??
    versions.find(({ standing }) => standing === 'in-force') ??
    versions[0];
  if (version === undefined) return <Body1>{kind.emptyText}</Body1>;
  return (
    <>
      <ChoiceField
        label={words.version}
        choices={versions.map(({ id, title, versionText, standingText }) => ({
          value: id,
          label: `${title}, ${versionText.toLowerCase()} (${standingText.toLowerCase()})`,
        }))}
        value={version.id}
        onValue={setChosen}
      />
      <Stack as="row">
        <Body1>{`${version.versionText}. ${version.validText}.`}</Body1>
        <Badge appearance="tint" color={colours[version.standing]}>
          {version.standingText}
        </Badge>
      </Stack>
      {version.setApartText !== undefined && <Quiet>{version.setApartText}</Quiet>}
      <Assumptions of={version.assumptions} />
      {version.sections.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <RuleLines of={lines} />
        </Section>
      ))}
    </>
  );
}
