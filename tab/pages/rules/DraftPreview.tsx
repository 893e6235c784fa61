import type { FieldProblem } from '../../../shared/forms/read.ts';
import type { Result } from '../../../shared/kernel/result.ts';
import type { RuleContent } from '../../../shared/rules/agree.ts';
import { contentSections } from '../../../shared/rules/content.ts';
import type { RulesView } from '../../../shared/rules/view.ts';
import { Warnings } from '../../parts/Warnings.tsx';
import { rulesText } from '../../text/rules-text.ts';
import { teamNamesOf } from './names.ts';
import { VersionText } from './VersionText.tsx';

interface DraftPreviewProps {
  readonly teams: RulesView['teams'];
  /** What stands in the form now. */
  readonly now: Result<RuleContent, readonly FieldProblem[]>;
}

/** The draft as everybody will see it, with what is typed and not saved. */
export function DraftPreview({ teams, now }: DraftPreviewProps) {
  if (!now.ok) return <Warnings of={[rulesText.mendFirst]} />;
  const all = contentSections(now.value, teamNamesOf(teams));
  return (
    <VersionText
      of={{
        assumptions: all
          .filter(({ title }) => title === rulesText.assumed)
          .flatMap(({ lines }) => lines.map(({ label }) => label)),
        sections: all.filter(({ title }) => title !== rulesText.assumed),
      }}
    />
  );
}
