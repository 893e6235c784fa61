import {
  Body1,
  Body1Strong,
  Button,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
} from '@fluentui/react-components';
import { forgetDraft, type UnseenDraft } from '../drafts/drafts.ts';
import { text } from '../text/text.ts';

const useStyles = makeStyles({
  drafts: {
    display: 'flex',
    flexDirection: 'column',
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
    minWidth: 0,
  },
  draft: {
    display: 'flex',
    flexDirection: 'column',
    alignItems: 'flex-start',
    gap: tokens.spacingVerticalXXS,
    minWidth: 0,
  },
  line: { overflowWrap: 'anywhere', whiteSpace: 'pre-line', userSelect: 'text' },
});

interface UnsentDraftsProps {
  readonly said: string;
  readonly drafts: readonly UnseenDraft[];
}

/** Drafts whose forms are not in sight, each to be read, copied and thrown away. */
export function UnsentDrafts({ said, drafts }: UnsentDraftsProps) {
  const styles = useStyles();
  if (drafts.length === 0) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody className={styles.drafts}>
        <Body1>{said}</Body1>
        {drafts.map(({ key, draft: { title, lines } }) => (
          <div key={key} className={styles.draft}>
            <Body1Strong>{title}</Body1Strong>
            {lines.map((line) => (
              <Body1 key={line} className={styles.line}>
                {line}
              </Body1>
            ))}
            <Button
              size="small"
              aria-label={`${text.draft.throwTyped}: ${title}`}
              onClick={() => forgetDraft(key)}
            >
              {text.draft.throwTyped}
            </Button>
          </div>
        ))}
      </MessageBarBody>
    </MessageBar>
  );
}
