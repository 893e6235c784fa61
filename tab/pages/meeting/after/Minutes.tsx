import { Body1, Body1Strong, Link, makeStyles, tokens } from '@fluentui/react-components';
import type { MinutesView } from '../../../../shared/meetings/minutes/view.ts';
import { usePageStyles } from '../../../parts/page-styles.ts';
import { Rows } from '../../../parts/Rows.tsx';
import { Section } from '../../../parts/Section.tsx';
import { Stack } from '../../../parts/Stack.tsx';
import { hrefOf } from '../../../router/route.ts';
import { text } from '../../../text/text.ts';
import { Corrections } from '../correct/Corrections.tsx';
import { MinutesCases } from './MinutesCases.tsx';
import { TakenOnByFunction } from './TakenOnByFunction.tsx';

const useStyles = makeStyles({
  columns: {
    display: 'grid',
    gridTemplateColumns: 'minmax(0, 3fr) minmax(0, 2fr)',
    alignItems: 'start',
    gap: tokens.spacingHorizontalL,
    '@media (max-width: 860px)': { gridTemplateColumns: 'minmax(0, 1fr)' },
    '@media print': { gridTemplateColumns: 'minmax(0, 1fr)' },
  },
  onScreen: { '@media print': { display: 'none' } },
});

interface MinutesProps {
  readonly minutes: MinutesView;
}

/** The minutes as they stand in the channel: what was decided and who does what, and beside it who was there and the rest. */
export function Minutes({ minutes }: MinutesProps) {
  const styles = useStyles();
  const page = usePageStyles();
  const { teamId } = minutes.head;
  return (
    <div className={styles.columns}>
      <div className={page.column}>
        <Corrections of={minutes.corrections} />
        <MinutesCases minutes={minutes} />
        <TakenOnByFunction minutes={minutes} />
      </div>
      <div className={page.column}>
        <Section title={text.minutes.attendance}>
          {minutes.leader !== undefined && <Body1>{minutes.leader}</Body1>}
          <Body1>{minutes.attendanceText}</Body1>
          <Rows of={byAttendance(minutes)} keyOf={({ how }) => how}>
            {({ how, labels }) => (
              <Stack tight>
                <Body1Strong>{how}</Body1Strong>
                <Body1>{labels.join(', ')}</Body1>
              </Stack>
            )}
          </Rows>
        </Section>
        {minutes.room !== undefined && (
          <Section title={text.meeting.room}>
            <Body1>{minutes.room}</Body1>
          </Section>
        )}
        {minutes.topics.length > 0 && (
          <Section title={text.minutes.topics}>
            <Rows of={minutes.topics} keyOf={(topic) => topic}>
              {(topic) => <Body1>{topic}</Body1>}
            </Rows>
            <Link className={styles.onScreen} href={hrefOf({ page: 'fk', teamId })}>
              {text.fk.toEarlier}
            </Link>
          </Section>
        )}
        <Section title={text.minutes.deviations}>
          {minutes.deviations.length === 0 ? (
            <Body1>{text.minutes.noDeviations}</Body1>
          ) : (
            <Rows of={minutes.deviations} keyOf={(deviation) => deviation}>
              {(deviation) => <Body1>{deviation}</Body1>}
            </Rows>
          )}
        </Section>
        {minutes.next !== undefined && (
          <Section title={text.minutes.next}>
            <Body1>{minutes.next}</Body1>
          </Section>
        )}
      </div>
    </div>
  );
}

/** Those who took part the same way together: twenty seats are a handful of lines. */
function byAttendance({ attendance }: MinutesView) {
  return [...Map.groupBy(attendance, ({ text: how }) => how)].map(([how, of]) => ({
    how,
    labels: of.map(({ label }) => label),
  }));
}
