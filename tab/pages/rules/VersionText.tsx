import { ourOwnChoice } from '../../../shared/forms/words.ts';
import type { RuleSection } from '../../../shared/rules/view.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Section } from '../../parts/Section.tsx';
import { rulesText } from '../../text/rules-text.ts';
import { Assumptions } from './Assumptions.tsx';
import { RuleLines } from './RuleLines.tsx';

interface VersionTextProps {
  readonly of: {
    readonly assumptions: readonly string[];
    readonly sections: readonly RuleSection[];
    readonly setApartText?: string;
  };
}

/** Everything a version says, what is assumed in it first. */
export function VersionText({ of: { assumptions, sections, setApartText } }: VersionTextProps) {
  return (
    <>
      {setApartText !== undefined && <Quiet>{setApartText}</Quiet>}
      <Assumptions of={assumptions} />
      {sections.some(({ lines }) => lines.some(({ ours }) => ours === true)) && (
        <Quiet>{rulesText.ours(ourOwnChoice)}</Quiet>
      )}
      {sections.map(({ title, lines }) => (
        <Section key={title} title={title}>
          <RuleLines of={lines} />
        </Section>
      ))}
    </>
  );
}
