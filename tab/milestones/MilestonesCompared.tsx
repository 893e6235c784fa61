import { Body1, makeStyles, Subtitle2, tokens } from '@fluentui/react-components';
import type { MilestoneTable } from '../../shared/milestones/view.ts';
import { inSentence } from '../../shared/text/format.ts';
import { breakable } from '../parts/breakable.tsx';
import { LabelledLine } from '../parts/LabelledLine.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Stack } from '../parts/Stack.tsx';
import { useIsNarrow } from '../parts/useWidth.ts';
import { milestonesText as words } from '../text/milestones-text.ts';

const useStyles = makeStyles({
  heading: { margin: 0 },
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
  },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  label: {
    textAlign: 'left',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'break-word',
  },
  figure: {
    textAlign: 'right',
    verticalAlign: 'bottom',
    fontWeight: tokens.fontWeightRegular,
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS}`,
  },
});

/** Teams and styrgrupper × how it goes; under each other where there is no room for the columns. */
export function MilestonesCompared({ of }: { readonly of: MilestoneTable }) {
  const styles = useStyles();
  const narrow = useIsNarrow();
  return (
    <Stack tight>
      <Subtitle2 as="h3" className={styles.heading}>
        {words.table}
      </Subtitle2>
      <Quiet>{words.tableLead}</Quiet>
      {narrow ? <ComparedRows of={of} /> : <ComparedTable of={of} />}
    </Stack>
  );
}

function ComparedTable({ of: { columns, rows } }: { readonly of: MilestoneTable }) {
  const styles = useStyles();
  return (
    <table className={styles.table} aria-label={words.table}>
      <thead>
        <tr>
          <th scope="col" className={styles.label}>
            {words.body}
          </th>
          {columns.map((column) => (
            <th key={column} scope="col" className={styles.figure}>
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ whose, name, counts }) => (
          <tr key={whose} className={styles.row}>
            <th scope="row" className={styles.label}>
              {breakable(name)}
            </th>
            {counts.map((count, n) => (
              <td key={columns[n]} className={styles.figure}>
                {count}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
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
