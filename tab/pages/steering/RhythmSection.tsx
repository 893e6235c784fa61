import { Body1 } from '@fluentui/react-components';
import type { SteeringView } from '../../../shared/digest/steering-view.ts';
import { digestRhythmForm } from '../../../shared/federation/forms.ts';
import { ButtonForm } from '../../forms/ButtonForm.tsx';
import { FoldedSection } from '../../figures/FoldedSection.tsx';
import { teamText } from '../../text/team-text.ts';

interface RhythmSectionProps {
  readonly of: SteeringView['rhythm'];
  readonly steeringGroupId: string;
}

/** When the digest comes, which the group's members choose. */
export function RhythmSection({ of, steeringGroupId }: RhythmSectionProps) {
  if (of === undefined) return null;
  return (
    <FoldedSection title={teamText.steering.rhythm} onScreen>
      <Body1>{of.text}</Body1>
      {of.canChoose && (
        <ButtonForm
          form={digestRhythmForm}
          start={{ values: { when: of.when } }}
          command={(said) => ({ verb: 'set-digest-rhythm', steeringGroupId, ...said })}
        />
      )}
    </FoldedSection>
  );
}
