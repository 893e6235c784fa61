import { Body1 } from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type { RuleStanding, RuleVersionView } from '../../../shared/rules/view.ts';
import { Section } from '../../parts/Section.tsx';
import { Mark } from '../../parts/Mark.tsx';

const colours: Readonly<Record<RuleStanding, 'success' | 'brand' | 'informative' | 'warning'>> = {
  'in-force': 'success',
  coming: 'brand',
  earlier: 'informative',
  never: 'informative',
  draft: 'warning',
};

interface VersionHeadProps {
  readonly of: RuleVersionView;
  /** What can be done with it. */
  readonly children: ReactNode;
}

/** Which version one looks at, when it holds, and what can be done with it. */
export function VersionHead({ of: version, children }: VersionHeadProps) {
  return (
    <Section
      title={version.title}
      aside={<Mark color={colours[version.standing]}>{version.standingText}</Mark>}
    >
      <Body1>{`${version.versionText}. ${version.validText}.`}</Body1>
      {children}
    </Section>
  );
}
