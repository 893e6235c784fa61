import { raiseToCountyForm, raiseToCountyStart } from '../../shared/deviations/forms.ts';
import type { Choice } from '../../shared/text/choice.ts';
import { ButtonForm } from '../forms/ButtonForm.tsx';

interface RaiseToCountyProps {
  readonly steeringGroupId: string;
  /** Those the group answers for. */
  readonly teams: readonly Choice[];
}

/** A styrgrupp takes up something of its own with Länsam. */
export function RaiseToCounty({ steeringGroupId, teams }: RaiseToCountyProps) {
  return (
    <ButtonForm
      form={raiseToCountyForm}
      start={raiseToCountyStart(teams)}
      command={(raised) => ({ verb: 'raise-to-county', steeringGroupId, ...raised })}
    />
  );
}
