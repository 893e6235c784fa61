import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { RulesView } from '../../../shared/rules/view.ts';
import { Quiet } from '../../parts/Quiet.tsx';
import { Rows } from '../../parts/Rows.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { useIsNarrow } from '../../parts/useWidth.ts';
import { rulesText } from '../../text/rules-text.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    tableLayout: 'fixed',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
  },
  cell: {
    textAlign: 'left',
    verticalAlign: 'top',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXS} 0`,
    overflowWrap: 'anywhere',
  },
  head: { fontWeight: tokens.fontWeightSemibold },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
});

interface PlanningTableProps {
  readonly rows: RulesView['planningTable'];
}

/** The table of handbook §3: who takes part decides the form. */
export function PlanningTable({ rows }: PlanningTableProps) {
  const styles = useStyles();
  const narrow = useIsNarrow();
  // Three columns in a side panel would split every other word.
  if (narrow) {
    return (
      <Rows of={rows} keyOf={({ fkText, bothText }) => `${fkText} ${bothText}`}>
        {({ fkText, bothText, resultText }) => (
          <Stack tight>
            <Quiet>{`${fkText}. ${rulesText.both}: ${bothText.toLowerCase()}.`}</Quiet>
            <Body1>{resultText}</Body1>
          </Stack>
        )}
      </Rows>
    );
  }
  const heads = [rulesText.fk, rulesText.both, rulesText.form];
  return (
    <table className={styles.table} aria-label={rulesText.planning}>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col" className={`${styles.cell} ${styles.head}`}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ fkText, bothText, resultText }) => (
          <tr key={`${fkText} ${bothText}`} className={styles.row}>
            <th scope="row" className={styles.cell}>
              {fkText}
            </th>
            <td className={styles.cell}>{bothText}</td>
            <td className={styles.cell}>{resultText}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
