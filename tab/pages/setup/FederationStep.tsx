import { newFederationForm } from '../../../shared/federation/forms.ts';
import { SendForm } from '../../forms/SendForm.tsx';
import { Section } from '../../parts/Section.tsx';
import { teamText } from '../../text/team-text.ts';

interface FederationStepProps {
  readonly onDone: () => void;
  readonly onFailed: () => void;
}

/** The federation's name; whoever gives it becomes its office. */
export function FederationStep({ onDone, onFailed }: FederationStepProps) {
  return (
    <Section title={teamText.setup.steps.federation} accent>
      <SendForm
        form={newFederationForm}
        command={({ name }) => ({ verb: 'create-federation', name })}
        onDone={onDone}
        onFailed={onFailed}
      />
    </Section>
  );
}
