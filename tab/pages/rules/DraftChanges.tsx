import { useState } from 'react';
import type { FieldProblem } from '../../../shared/forms/read.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { RuleContent } from '../../../shared/rules/agree.ts';
import { differences } from '../../../shared/rules/compare.ts';
import { contentSections } from '../../../shared/rules/content.ts';
import type { RuleSection, RulesView, RuleVersionView } from '../../../shared/rules/view.ts';
import { ChoiceField } from '../../inputs/ChoiceField.tsx';
import { Section } from '../../parts/Section.tsx';
import { Warnings } from '../../parts/Warnings.tsx';
import { rulesText } from '../../text/rules-text.ts';
import { Differences } from './Differences.tsx';
import { teamNamesOf, versionName } from './names.ts';

const words = rulesText;

interface DraftChangesProps {
  readonly teams: RulesView['teams'];
  /** All versions of the kind; the published ones can be compared with. */
  readonly among: readonly RuleVersionView[];
  /** What stands in the form now. */
  readonly now: Result<RuleContent, readonly FieldProblem[]>;
}

/** What the draft changes, with what is typed and not saved: against the version in force, or another. */
export function DraftChanges({ teams, among, now }: DraftChangesProps) {
  const published = among.filter(({ standing }) => standing !== 'draft');
  const [chosen, setChosen] = useState<string>();
  const other =
    published.find(({ id }) => id === chosen) ??
    published.find(({ standing }) => standing === 'in-force') ??
    published[0];
  if (!now.ok) return <Warnings of={[words.mendFirst]} />;
  if (other === undefined) return null;
  return (
    <Section title={words.changes}>
      <ChoiceField
        label={words.compareWith}
        choices={published.map((one) => ({ value: one.id, label: versionName(one) }))}
        value={other.id}
        onValue={setChosen}
      />
      <Differences
        of={differences(allSections(other), contentSections(now.value, teamNamesOf(teams)))}
      />
    </Section>
  );
}

function allSections({ assumptions, sections }: RuleVersionView): readonly RuleSection[] {
  const assumed = assumptions.map((label) => ({ label, text: '' }));
  return assumed.length === 0 ? sections : [{ title: words.assumed, lines: assumed }, ...sections];
}
