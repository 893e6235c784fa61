import { Body1, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { GatheringView } from '../../shared/gatherings/view.ts';
import { Mark } from '../parts/Mark.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { yearText } from '../text/year-text.ts';

const useStyles = makeStyles({
  facts: {
    display: 'flex',
    flexWrap: 'wrap',
    alignItems: 'center',
    gap: `${tokens.spacingVerticalXS} ${tokens.spacingHorizontalM}`,
    minWidth: 0,
  },
  fact: { overflowWrap: 'anywhere' },
});

/** When, where and how far it has come. */
export function GatheringWhen({ view: { head, facts } }: { readonly view: GatheringView }) {
  const styles = useStyles();
  const isAhead = head.status === 'planned' || head.status === 'called';
  return (
    <div className={styles.facts}>
      <Mark color={head.status === 'cancelled' ? 'danger' : 'informative'}>{head.statusText}</Mark>
      <Body1>{head.when}</Body1>
      {head.place !== undefined && <Body1 className={styles.fact}>{head.place}</Body1>}
      {head.link !== undefined && (isAhead || head.status === 'open') && (
        <Link href={head.link} target="_blank" rel="noreferrer">
          {yearText.join}
        </Link>
      )}
      {head.chairText !== undefined && <Body1 className={styles.fact}>{head.chairText}</Body1>}
      {isAhead && head.noticeText !== undefined && <Quiet>{head.noticeText}</Quiet>}
      {facts.map((fact) => (
        <Body1 key={fact}>{fact}</Body1>
      ))}
    </div>
  );
}
