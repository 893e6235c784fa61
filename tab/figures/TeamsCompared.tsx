import { Body1Strong, Button, Link, makeStyles, tokens } from '@fluentui/react-components';
import { ArrowDownRegular } from '@fluentui/react-icons/svg/arrow-down';
import { ArrowUpRegular } from '@fluentui/react-icons/svg/arrow-up';
import { useState } from 'react';
import type { Compared } from '../../shared/digest/compared-view.ts';
import type { CountyRow } from '../../shared/digest/county-view.ts';
import { headings } from '../../shared/text/headings.ts';
import { NarrowSelect } from '../inputs/NarrowSelect.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Rows } from '../parts/Rows.tsx';
import { Section } from '../parts/Section.tsx';
import { Stack } from '../parts/Stack.tsx';
import { useIsNarrow } from '../parts/useWidth.ts';
import { hrefOf } from '../router/route.ts';
import { countyText } from '../text/county-text.ts';
import { FoldedSection } from './FoldedSection.tsx';
import { inOrder, type Order, orderBy } from './team-order.ts';

const useStyles = makeStyles({
  table: {
    width: '100%',
    borderCollapse: 'collapse',
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase200,
    '@media print': { fontSize: '9px' },
  },
  head: { verticalAlign: 'bottom', textAlign: 'right', padding: 0 },
  name: { textAlign: 'left' },
  sort: {
    minWidth: 0,
    padding: tokens.spacingHorizontalXS,
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    whiteSpace: 'normal',
    hyphens: 'auto',
    textAlign: 'right',
  },
  onPaper: { display: 'none', '@media print': { display: 'inline' } },
  row: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}` },
  total: {
    borderTop: `${tokens.strokeWidthThick} solid ${tokens.colorNeutralStroke1}`,
    fontWeight: tokens.fontWeightSemibold,
  },
  label: { textAlign: 'left', fontWeight: 'inherit', padding: `${tokens.spacingVerticalXS} 0` },
  figure: {
    textAlign: 'right',
    whiteSpace: 'nowrap',
    fontVariantNumeric: 'tabular-nums',
    padding: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalXS}`,
  },
});

interface TeamsComparedProps {
  readonly view: Compared;
  /** Among what one comes to second. */
  readonly folded?: boolean;
}

/** A row a team, in the order one asks for; under each other where there is no room for the columns. */
export function TeamsCompared({ view, folded = false }: TeamsComparedProps) {
  const [order, setOrder] = useState<Order>({ by: 'name', descending: false });
  const rows = inOrder(view.teams, order);
  const narrow = useIsNarrow();
  const Frame = folded ? FoldedSection : Section;
  return (
    <Frame title={countyText.teams(view.teams.length)}>
      {narrow ? (
        <>
          <NarrowSelect
            aria-label={countyText.orderedBy}
            value={order.by}
            onValue={(value) => {
              const by = view.columns.find(({ code }) => code === value)?.code ?? 'name';
              setOrder({ by, descending: by !== 'name' });
            }}
          >
            <option value="name">{countyText.byName}</option>
            {view.columns.map(({ code, label }) => (
              <option key={code} value={code}>
                {countyText.by(label)}
              </option>
            ))}
          </NarrowSelect>
          <TeamRows view={view} rows={rows} />
        </>
      ) : (
        <TeamTable view={view} rows={rows} order={order} onOrder={setOrder} />
      )}
    </Frame>
  );
}

interface RowsProps {
  readonly view: Compared;
  readonly rows: readonly CountyRow[];
}

function TeamRows({ view, rows }: RowsProps) {
  const said = (figures: CountyRow['figures']): string =>
    view.columns
      .flatMap(({ code, label }) => {
        const figure = figures[code];
        return figure === undefined ? [] : [`${label} ${figure.text}`];
      })
      .join(' · ');
  return (
    <>
      <Rows of={rows} keyOf={({ teamId }) => teamId}>
        {({ teamId, name, steeringGroup, figures }) => (
          <Stack tight>
            <TeamLink teamId={teamId} name={name} period={view.period.code} />
            {steeringGroup !== undefined && <Quiet>{steeringGroup}</Quiet>}
            <Quiet>{said(figures)}</Quiet>
          </Stack>
        )}
      </Rows>
      {view.total !== undefined && (
        <Stack tight>
          <Body1Strong>{headings.total}</Body1Strong>
          <Quiet>{said(view.total)}</Quiet>
        </Stack>
      )}
    </>
  );
}

interface TeamTableProps extends RowsProps {
  readonly order: Order;
  readonly onOrder: (order: Order) => void;
}

function TeamTable({ view, rows, order, onOrder }: TeamTableProps) {
  const styles = useStyles();
  const heads = [{ code: 'name' as const, label: countyText.team }, ...view.columns];
  return (
    <table className={styles.table} aria-label={countyText.teams(view.teams.length)}>
      <thead>
        <tr>
          {heads.map(({ code, label }) => {
            const isBy = order.by === code;
            const direction = order.descending ? 'descending' : 'ascending';
            return (
              <th
                key={code}
                scope="col"
                className={code === 'name' ? styles.name : styles.head}
                aria-sort={isBy ? direction : 'none'}
              >
                <span className={styles.onPaper}>{label}</span>
                <Button
                  appearance="transparent"
                  className={styles.sort}
                  iconPosition="after"
                  {...(isBy && {
                    icon: order.descending ? <ArrowDownRegular /> : <ArrowUpRegular />,
                  })}
                  onClick={() => onOrder(orderBy(code, order))}
                >
                  {label}
                </Button>
              </th>
            );
          })}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ teamId, name, figures }) => (
          <tr key={teamId} className={styles.row}>
            <th scope="row" className={styles.label}>
              <TeamLink teamId={teamId} name={name} period={view.period.code} />
            </th>
            {view.columns.map(({ code }) => (
              <td key={code} className={styles.figure}>
                {figures[code]?.text ?? '–'}
              </td>
            ))}
          </tr>
        ))}
        {view.total !== undefined && (
          <tr className={styles.total}>
            <th scope="row" className={styles.label}>
              {headings.total}
            </th>
            {view.columns.map(({ code }) => (
              <td key={code} className={styles.figure}>
                {view.total?.[code]?.text ?? '–'}
              </td>
            ))}
          </tr>
        )}
      </tbody>
    </table>
  );
}

function TeamLink({
  teamId,
  name,
  period,
}: Pick<CountyRow, 'teamId' | 'name'> & { readonly period: string }) {
  return <Link href={hrefOf({ page: 'numbers', teamId, period })}>{name}</Link>;
}
