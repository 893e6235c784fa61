import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { CaseLink } from '../../../parts/CaseLink.tsx';

const useStyles = makeStyles({
  line: {
    display: 'flex',
    flexWrap: 'wrap',
    columnGap: tokens.spacingHorizontalS,
    // A line of links, each large enough to touch.
    '& > *': {
      lineHeight: '24px',
      minHeight: '24px',
      display: 'inline-flex',
      alignItems: 'center',
    },
    breakInside: 'avoid',
  },
});

interface ToldOfCasesProps {
  readonly teamId: string;
  readonly text?: string;
  readonly references: readonly string[];
}

/** What is told, and of which cases, each leading to its page: `tis 12 jan 2027: BER-2026-003 BER-2026-008`. */
export function ToldOfCases({ teamId, text, references }: ToldOfCasesProps) {
  const styles = useStyles();
  return (
    <div className={styles.line}>
      {text !== undefined && <Body1>{text}:</Body1>}
      {references.map((reference) => (
        <CaseLink key={reference} teamId={teamId} reference={reference} />
      ))}
    </div>
  );
}
