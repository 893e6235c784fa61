import { Caption1, makeStyles, mergeClasses, tokens, Link } from '@fluentui/react-components';
import { Fragment, useState, type Ref } from 'react';
import type { FigureTable } from '../../shared/reports/views/view.ts';
import { breakable } from '../parts/breakable.tsx';
import { useIsNarrow } from '../parts/useWidth.ts';
import { FigureBar } from './FigureBar.tsx';
import { FigureCases, type WhoseFigures } from './FigureCases.tsx';
import { GridTable } from './GridTable.tsx';
import { teamText } from '../text/team-text.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontFamily: tokens.fontFamilyBase,
    fontSize: tokens.fontSizeBase300,
    lineHeight: tokens.lineHeightBase300,
    '@media print': { fontSize: '9px', lineHeight: '11px' },
  },
  label: {
    textAlign: 'left',
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXS} 0`,
    // Not `anywhere`: a column could then be as narrow as a letter, and long figures would make it so.
    overflowWrap: 'break-word',
    '@media print': { padding: 0 },
  },
  /** What a line is of, where that is not the period of the page. */
  note: { display: 'block', color: tokens.colorNeutralForeground3 },
  bar: {
    width: '40%',
    padding: `0 0 0 ${tokens.spacingHorizontalM}`,
    '@media (max-width: 480px)': { width: '32%' },
    // The number says it, and paper is to be four pages at most.
    '@media print': { display: 'none' },
  },
  /** Beside `12 av 28 (43 %)` there is no room for a bar in a side panel. */
  besideLong: { '@media (max-width: 480px)': { display: 'none' } },
  figure: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalXS} 0 ${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    '@media print': { padding: `0 0 0 ${tokens.spacingHorizontalS}` },
  },
  /** `Nej: kvinna 63 %, man 38 %` is wider with its label than a side panel. */
  sentence: {
    '@media (max-width: 480px)': { whiteSpace: 'normal' },
    '@media print': { whiteSpace: 'normal' },
  },
  onPaper: { display: 'none', '@media print': { display: 'inline' } },
  cases: { '@media print': { display: 'none' } },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  total: {
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  caption: {
    position: 'absolute',
    width: '1px',
    height: '1px',
    overflow: 'hidden',
    clipPath: 'inset(50%)',
    whiteSpace: 'nowrap',
  },
});

/** Columns that have room beside the words of the rows, in a side panel and on a page. */
const mostNarrow = 4;
const mostWide = 6;
/** Words of a column that are longer would be cut anywhere in a side panel. */
const longestColumn = 14;

/** Characters of a figure beside which a bar has room at 300 px. */
const longFigure = 8;
/** And of one that is a sentence. */
const longestFigure = 18;

interface FigureTableViewProps {
  readonly table: FigureTable;
  readonly place?: Ref<HTMLTableElement>;
  /** Whose and of when, where the cases behind a number may be asked for. */
  readonly whose?: WhoseFigures;
}

/** The numbers, each with its bar. */
export function FigureTableView({ table, place, whose }: FigureTableViewProps) {
  const styles = useStyles();
  const isNarrow = useIsNarrow();
  const [opened, setOpened] = useState<string>();
  const { grid } = table;
  if (grid !== undefined && hasRoom(grid.columns, isNarrow))
    return <GridTable grid={grid} table={table} {...(place === undefined ? {} : { place })} />;
  const values = table.rows.map(({ figure }) => figure.value ?? 0);
  const counts = table.rows.filter(({ figure }) => figure.of === undefined);
  const most = Math.max(...counts.map(({ figure }) => figure.value ?? 0), 1);
  // One bar says nothing that its number does not.
  const drawn = values.filter((value) => value > 0).length >= 2;
  const isLong = table.rows.some(({ figure }) => figure.text.length > longFigure);
  const bar = mergeClasses(styles.bar, isLong && styles.besideLong);
  return (
    <table ref={place} className={styles.table}>
      <caption className={styles.caption}>{table.title}</caption>
      <tbody>
        {table.rows.map(({ code, label, figure, note, opens }) => (
          <Fragment key={code}>
            <tr className={styles.row}>
              <th scope="row" className={styles.label}>
                {breakable(label)}
                {note !== undefined && <Caption1 className={styles.note}>{note}</Caption1>}
              </th>
              {drawn && (
                <td className={bar}>
                  <FigureBar value={figure.value} most={figure.of ?? most} />
                </td>
              )}
              <td
                className={mergeClasses(
                  styles.figure,
                  figure.text.length > longestFigure && styles.sentence,
                )}
              >
                {whose === undefined || opens === undefined || figure.value === 0 ? (
                  figure.text
                ) : (
                  <>
                    <span className={styles.onPaper}>{figure.text}</span>
                    <Link
                      as="button"
                      inline
                      aria-expanded={opened === opens}
                      aria-label={teamText.numbers.casesOf(label, figure.text)}
                      onClick={() => setOpened(opened === opens ? undefined : opens)}
                    >
                      {figure.text}
                    </Link>
                  </>
                )}
              </td>
            </tr>
            {whose !== undefined && opens !== undefined && opened === opens && (
              <tr className={styles.cases}>
                <td colSpan={drawn ? 3 : 2}>
                  <FigureCases of={whose} figure={opens} />
                </td>
              </tr>
            )}
          </Fragment>
        ))}
        {table.total !== undefined && (
          <tr className={styles.total}>
            <th scope="row" className={styles.label}>
              <strong>{teamText.numbers.total}</strong>
            </th>
            {drawn && <td className={bar} />}
            <td className={styles.figure}>{table.total.text}</td>
          </tr>
        )}
      </tbody>
    </table>
  );
}

function hasRoom(columns: readonly { readonly label: string }[], isNarrow: boolean): boolean {
  if (!isNarrow) return columns.length <= mostWide;
  return (
    columns.length <= mostNarrow && columns.every(({ label }) => label.length <= longestColumn)
  );
}
