import type { CaseRow } from '../../../shared/cases/page/view.ts';
import { Rows } from '../../parts/Rows.tsx';
import { CaseLine } from './CaseLine.tsx';

interface CaseRowsProps {
  readonly teamId: string;
  readonly of: readonly CaseRow[];
}

export function CaseRows({ teamId, of: rows }: CaseRowsProps) {
  return (
    <Rows of={rows} keyOf={({ reference }) => reference}>
      {(row) => <CaseLine teamId={teamId} row={row} />}
    </Rows>
  );
}
