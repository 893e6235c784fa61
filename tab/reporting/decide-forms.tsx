import {
  actionForm,
  actionStart,
  anchorForm,
  anchorStart,
  askBackForm,
  compileForm,
  compileStart,
} from '../../shared/deviations/forms.ts';
import type { DeviationRow, DeviationsView } from '../../shared/deviations/view.ts';
import { SendForm } from '../forms/SendForm.tsx';
import { DeviationFields } from './DeviationFields.tsx';

/** The team whose it is, and the municipalities it may touch besides. */
export type DeviationsOf = Pick<DeviationsView, 'teamId' | 'otherTeams'>;

interface DecideFormProps {
  readonly of: DeviationsOf;
  readonly row: DeviationRow;
  readonly onDone: () => void;
}

/** The samordnare puts a report in order before it goes on. */
export function CompileForm({ of: { teamId, otherTeams }, row, onDone }: DecideFormProps) {
  return (
    <SendForm
      form={compileForm}
      start={compileStart(row, otherTeams)}
      command={({ alsoTouches = [], ...said }) => ({
        verb: 'compile-deviation',
        teamId,
        deviationId: row.id,
        ...said,
        // Left out it stays as it was: where it was asked, none ticked is none.
        ...(otherTeams.length === 0 ? {} : { alsoTouches }),
      })}
      onDone={onDone}
      onCancel={onDone}
    >
      {(described, sending) => <DeviationFields of={described} sending={sending} />}
    </SendForm>
  );
}

/** What is to be done, who is to do it, and by when. */
export function ActionForm({ of, row, onDone }: DecideFormProps) {
  return (
    <SendForm
      form={actionForm}
      start={actionStart(row)}
      command={(action) => ({ verb: 'set-deviation-action', ...seenBy(of, row), ...action })}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}

/** What the styrgrupp wants to know from the team. */
export function AskBackForm({ of, row, onDone }: DecideFormProps) {
  return (
    <SendForm
      form={askBackForm}
      command={(asked) => ({ verb: 'ask-back-deviation', ...seenBy(of, row), ...asked })}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}

/** Who anchors what Länsam has taken on, and by when. */
export function AnchorForm({ of, row, onDone }: DecideFormProps) {
  return (
    <SendForm
      form={anchorForm}
      start={anchorStart(row)}
      command={(anchoring) => ({ verb: 'anchor-deviation', ...seenBy(of, row), ...anchoring })}
      onDone={onDone}
      onCancel={onDone}
    />
  );
}

/** What a decision is about, and how much of it had happened when it was made. */
export function seenBy({ teamId }: DeviationsOf, { id, seen }: DeviationRow) {
  return { teamId, deviationId: id, seen } as const;
}
