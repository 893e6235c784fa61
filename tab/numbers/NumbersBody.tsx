import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import type { NumbersView } from '../../shared/reports/view.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Section } from '../parts/Section.tsx';
import { TargetBar } from '../parts/TargetBar.tsx';
import { text } from '../text.ts';
import { FigureBlock } from './FigureBlock.tsx';
import { Headline } from './Headline.tsx';

const useStyles = makeStyles({
  tables: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(min(100%, 480px), 1fr))',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    '@media (max-width: 480px)': { gap: tokens.spacingVerticalM },
  },
});

interface NumbersBodyProps {
  readonly view: NumbersView;
}

/** The headline figures, ongoing against target, and every table with its picture and definition. */
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
          <FigureBlock key={table.code} table={table} />
        ))}
      </div>
      {view.suppressedNote !== undefined && <Quiet>{view.suppressedNote}</Quiet>}
      <Quiet>{view.rulesNote}</Quiet>
    </>
  );
}

function pick({ ongoing, min, max }: NumbersView['ongoingAgainstTarget']) {
  return { ongoing, min, max };
}
