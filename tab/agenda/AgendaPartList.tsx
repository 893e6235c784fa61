import {
  Body1Strong,
  Link,
  Subtitle2,
  makeStyles,
  mergeClasses,
  tokens,
} from '@fluentui/react-components';
import type { ReactNode } from 'react';
import type {
  AgendaItemView,
  AgendaPartView,
  TopicView,
} from '../../shared/meetings/agenda/view.ts';
import type { MeetingHead } from '../../shared/meetings/view.ts';
import { DraftAbout } from '../drafts/DraftAbout.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { hrefOf } from '../router/route.ts';
import { text } from '../text/text.ts';
import { ClosedCaseLine } from './ClosedCaseLine.tsx';
import { TopicLine } from './TopicLine.tsx';

const useStyles = makeStyles({
  part: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS, minWidth: 0 },
  empty: {
    flexDirection: 'row',
    flexWrap: 'wrap',
    alignItems: 'baseline',
    columnGap: tokens.spacingHorizontalS,
  },
  // On a line of its own, also over a part that has nothing but its name.
  section: { margin: `${tokens.spacingVerticalS} 0 0`, flexBasis: '100%' },
  title: { margin: 0, fontSize: tokens.fontSizeBase300 },
  list: {
    listStyleType: 'none',
    margin: 0,
    padding: 0,
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    minWidth: 0,
  },
});

interface AgendaPartListProps {
  readonly head: MeetingHead;
  readonly part: AgendaPartView;
  /** What else there is of the part, below its cases and topics. */
  readonly after?: ReactNode;
  /** A topic, where it is not to be shown in full. */
  readonly topic?: (topic: TopicView) => ReactNode;
  readonly children: (item: AgendaItemView) => ReactNode;
}

/** One part of the agenda: its cases and its topics. */
export function AgendaPartList(props: AgendaPartListProps) {
  const { head, part, after = false, children } = props;
  const drawn = props.topic ?? ((topic: TopicView) => <TopicLine head={head} topic={topic} />);
  const styles = useStyles();
  const nothing = part.items.length + part.topics.length + part.closed.length === 0;
  const empty = nothing && after === false;
  return (
    <div className={mergeClasses(styles.part, empty && styles.empty)}>
      {part.section !== undefined && (
        <Subtitle2 as="h3" className={styles.section}>
          {part.section}
        </Subtitle2>
      )}
      <Body1Strong as="h4" className={styles.title}>
        {part.title}
      </Body1Strong>
      {empty ? (
        <Quiet>{part.emptyText}</Quiet>
      ) : nothing ? null : (
        <ul className={styles.list}>
          {part.items.map((item) => (
            <li key={item.itemId}>
              <DraftAbout id={item.itemId}>{children(item)}</DraftAbout>
            </li>
          ))}
          {part.closed.map((closed) => (
            <li key={closed.reference}>
              <DraftAbout id={closed.reference}>
                <ClosedCaseLine head={head} closed={closed} />
              </DraftAbout>
            </li>
          ))}
          {part.topics.map((topic) => (
            <li key={topic.topicId}>
              <DraftAbout id={topic.topicId}>{drawn(topic)}</DraftAbout>
            </li>
          ))}
        </ul>
      )}
      {after}
      {part.part === 'fk-slot' && (
        <Link href={hrefOf({ page: 'fk', teamId: head.teamId })}>{text.fk.toEarlier}</Link>
      )}
    </div>
  );
}
