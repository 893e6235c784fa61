import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { NumbersView } from '../../shared/reports/view.ts';
import { Warnings } from '../parts/Warnings.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Section } from '../parts/Section.tsx';
import { TargetBar } from '../parts/TargetBar.tsx';
import { text } from '../text/text.ts';
import { FigureBlock } from './FigureBlock.tsx';
import { Headline } from './Headline.tsx';

const useStyles = makeStyles({
  // Columns rather than a grid: the tables are of very different heights.
  tables: { columnWidth: '440px', columnGap: tokens.spacingHorizontalL },
  table: { breakInside: 'avoid', marginBottom: tokens.spacingVerticalL },
});

interface NumbersBodyProps {
  readonly view: NumbersView;
}

/** The headline figures, ongoing against target, and every table with its picture. */
export function NumbersBody({ view }: NumbersBodyProps) {
  const styles = useStyles();
  const { ongoingAgainstTarget: target } = view;
  return (
    <>
      {view.emptyText !== undefined && <Body1>{view.emptyText}</Body1>}
      <Headline figures={view.headline} />
      <Section title={text.numbers.target}>
        <TargetBar {...pick(target)} text={target.text} />
      </Section>
      <div className={styles.tables}>
        {view.tables.map((table) => (
          <div key={table.code} className={styles.table}>
            <FigureBlock table={table} />
          </div>
        ))}
      </div>
      <Warnings of={[view.incompleteNote]} />
      {view.suppressedNote !== undefined && <Quiet>{view.suppressedNote}</Quiet>}
      <Quiet>{view.rulesNote}</Quiet>
    </>
  );
}

function pick({ ongoing, min, max }: NumbersView['ongoingAgainstTarget']) {
  return { ongoing, min, max };
}
