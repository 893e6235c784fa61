import { Body1, makeStyles, Subtitle1, tokens } from '@fluentui/react-components';
import { figureGroupLabels, figureGroups } from '../../shared/codes/figures.ts';
import type { FigureTable, NumbersView } from '../../shared/reports/views/view.ts';
import { useMay } from '../client/me.ts';
import { Warnings } from '../parts/Warnings.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { Section } from '../parts/Section.tsx';
import { TargetBar } from '../parts/TargetBar.tsx';
import { teamText } from '../text/team-text.ts';
import { FigureBlock } from './FigureBlock.tsx';
import type { WhoseFigures } from './FigureCases.tsx';
import { Fold } from './Fold.tsx';
import { Headline } from './Headline.tsx';
import { StoryOf } from './StoryOf.tsx';

const useStyles = makeStyles({
  // Columns rather than a grid: the tables are of very different heights.
  tables: {
    columnWidth: '440px',
    columnGap: tokens.spacingHorizontalL,
    '@media print': { columnWidth: 'auto', columnCount: 3, columnGap: tokens.spacingHorizontalM },
  },
  group: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalM,
    '@media print': { gap: tokens.spacingVerticalS },
  },
  heading: { margin: 0, '@media print': { breakAfter: 'avoid' } },
  table: {
    breakInside: 'avoid',
    marginBottom: tokens.spacingVerticalL,
    '@media print': { marginBottom: tokens.spacingVerticalS },
  },
});

interface NumbersBodyProps {
  readonly view: NumbersView;
}

/** The headline figures, ongoing against target, and every table with its picture. */
export function NumbersBody({ view }: NumbersBodyProps) {
  const styles = useStyles();
  const { ongoingAgainstTarget: target } = view;
  const may = useMay(view.teamId);
  // What leads to references stands in the view of the team's own people alone; the cases are for who may read them.
  const whose = may('read-case-rows')
    ? { teamId: view.teamId, period: view.period.code }
    : undefined;
  const groups = figureGroups
    .map((group) => ({
      group,
      stories: view.stories.filter((story) => story.group === group),
      tables: view.tables.filter((table) => table.group === group),
    }))
    .filter(({ tables }) => tables.length > 0);
  return (
    <>
      {view.emptyText !== undefined && <Body1>{view.emptyText}</Body1>}
      {view.fileNote !== undefined && <Quiet>{view.fileNote}</Quiet>}
      <Headline figures={view.headline} />
      <Section title={teamText.numbers.target}>
        <TargetBar {...pick(target)} text={target.text} />
      </Section>
      {groups.map(({ group, stories, tables }) => (
        <section key={group} aria-labelledby={`${view.teamId}-${group}`} className={styles.group}>
          <Subtitle1 as="h2" id={`${view.teamId}-${group}`} className={styles.heading}>
            {figureGroupLabels[group]}
          </Subtitle1>
          {stories.map((story) => (
            <StoryOf key={story.code} story={story} />
          ))}
          <Fold
            level="h3"
            printed="content"
            openFirst={stories.length === 0}
            title={teamText.numbers.behind(tables.length)}
          >
            <Tables of={tables.filter((table) => !isNought(table))} whose={whose} />
            {tables.some(isNought) && (
              <Fold level="h4" title={teamText.numbers.nought(tables.filter(isNought).length)}>
                <Tables of={tables.filter(isNought)} />
              </Fold>
            )}
          </Fold>
        </section>
      ))}
      <Warnings of={[view.incompleteNote]} />
      {view.suppressedNote !== undefined && <Quiet>{view.suppressedNote}</Quiet>}
      <Quiet>{view.rulesNote}</Quiet>
    </>
  );
}

interface TablesProps {
  readonly of: readonly FigureTable[];
  readonly whose?: WhoseFigures | undefined;
}

function Tables({ of: tables, whose }: TablesProps) {
  const styles = useStyles();
  return (
    <div className={styles.tables}>
      {tables.map((table) => (
        <div key={table.code} className={styles.table}>
          <FigureBlock table={table} whose={whose} />
        </div>
      ))}
    </div>
  );
}

/** Nothing of it has occurred, which is seen: what is hidden may be anything. */
function isNought({ rows }: FigureTable): boolean {
  return rows.every(({ figure: { value, text: shown } }) => value === 0 || shown === '–');
}

function pick({ ongoing, min, max }: NumbersView['ongoingAgainstTarget']) {
  return { ongoing, min, max };
}
