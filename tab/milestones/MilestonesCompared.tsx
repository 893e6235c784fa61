import { Body1 } from '@fluentui/react-components';
import type { MilestoneTable } from '../../shared/milestones/view.ts';
import { inSentence } from '../../shared/text/format.ts';
import { Fold } from '../figures/Fold.tsx';
import { GridTable } from '../figures/GridTable.tsx';
import { LabelledLine } from '../parts/LabelledLine.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { useIsNarrow } from '../parts/useWidth.ts';
import { milestonesText as words } from '../text/milestones-text.ts';

/** Teams and styrgrupper × how it goes; under each other where there is no room for the columns. */
export function MilestonesCompared({ of }: { readonly of: MilestoneTable }) {
  const narrow = useIsNarrow();
  return (
    <Fold level="h3" title={words.table}>
      <Quiet>{words.tableLead}</Quiet>
      {narrow ? <ComparedRows of={of} /> : <ComparedTable of={of} />}
    </Fold>
  );
}

function ComparedTable({ of: { columns, rows } }: { readonly of: MilestoneTable }) {
  const figures = rows.flatMap(({ whose, counts }) =>
    counts.map((count, n) => ({ code: `${whose}:${n}`, figure: { text: String(count) } })),
  );
  const grid = {
    corner: words.body,
    rows: rows.map(({ whose, name }) => ({ code: whose, label: name })),
    columns: columns.map((label, n) => ({ code: String(n), label })),
  };
  return <GridTable table={{ title: words.table, rows: figures }} grid={grid} />;
}

function ComparedRows({ of: { columns, rows } }: { readonly of: MilestoneTable }) {
  const said = (counts: readonly number[]): string =>
    columns
      .flatMap((column, n) => {
        const count = counts[n] ?? 0;
        return count === 0 ? [] : [`${count} ${inSentence(column)}`];
      })
      .join(' · ');
  return (
    <Rows of={rows} keyOf={({ whose }) => whose} label={words.table}>
      {({ name, counts }) => (
        <LabelledLine label={name}>
          <Body1>{said(counts) || words.none}</Body1>
        </LabelledLine>
      )}
    </Rows>
  );
}
