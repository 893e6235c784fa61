import {
  makeStyles,
  MessageBar,
  MessageBarBody,
  MessageBarTitle,
} from '@fluentui/react-components';
import { rulesText } from '../../text/rules-text.ts';

const useStyles = makeStyles({ list: { margin: 0, paddingInlineStart: '20px' } });

interface AssumptionsProps {
  readonly of: readonly string[];
}

/** What is assumed rather than read in the document: said before the rules that rest on it. */
export function Assumptions({ of }: AssumptionsProps) {
  const styles = useStyles();
  if (of.length === 0) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <MessageBarTitle>{rulesText.assumed}</MessageBarTitle>
        <ul className={styles.list}>
          {of.map((assumption) => (
            <li key={assumption}>{assumption}</li>
          ))}
        </ul>
      </MessageBarBody>
    </MessageBar>
  );
}
