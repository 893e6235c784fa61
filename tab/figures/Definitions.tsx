import { Body1, Body1Strong, makeStyles, tokens } from '@fluentui/react-components';
import type { FigureTable } from '../../shared/reports/views/view.ts';
import { teamText } from '../text/team-text.ts';
import { Fold } from './Fold.tsx';

const small = { lineHeight: '10px', '& *': { fontSize: '8px', lineHeight: '10px' } };

const useStyles = makeStyles({
  list: {
    margin: 0,
    display: 'grid',
    rowGap: tokens.spacingVerticalM,
    '@media print': { display: 'block', columnCount: 3, columnGap: tokens.spacingHorizontalM },
  },
  of: { display: 'block', '@media print': { breakAfter: 'avoid', ...small } },
  how: {
    margin: 0,
    color: tokens.colorNeutralForeground2,
    maxWidth: '90ch',
    '@media print': { marginBottom: tokens.spacingVerticalXS, ...small },
  },
});

interface DefinitionsProps {
  readonly of: readonly FigureTable[];
}

/** How the numbers are counted (handbook §6), printed with them: each way once, and not under every table. */
export function Definitions({ of: tables }: DefinitionsProps) {
  const styles = useStyles();
  const counted = Map.groupBy(tables, ({ definition }) => definition ?? '');
  return (
    <Fold level="h2" title={teamText.numbers.counted} printed>
      <dl className={styles.list}>
        {[...counted].map(
          ([definition, of]) =>
            definition !== '' && (
              <div key={definition}>
                <dt className={styles.of}>
                  <Body1Strong>
                    {[...new Set(of.map(({ title }) => title))].join(' · ')}
                  </Body1Strong>
                </dt>
                <dd className={styles.how}>
                  <Body1>{definition}</Body1>
                </dd>
              </div>
            ),
        )}
      </dl>
    </Fold>
  );
}
