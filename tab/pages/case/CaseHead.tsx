import { makeStyles } from '@fluentui/react-components';
import { saidOnce } from '../../../shared/cases/page/said-once.ts';
import type { CaseView } from '../../../shared/cases/page/view.ts';
import { headings } from '../../../shared/text/headings.ts';
import { joinFacts } from '../../parts/join-facts.ts';
import { caseText } from '../../text/case-text.ts';

const useStyles = makeStyles({ line: { display: 'block', overflowWrap: 'anywhere' } });

/** Where it stands, who carries it and what comes next: what one opens a case to know. */
export function CaseHead({ view }: { readonly view: CaseView }) {
  const styles = useStyles();
  const { typeText, statusText, teamName, holderText } = view;
  const next = view.nextText === undefined ? undefined : saidOnce(view.nextText, view.alarms);
  const lines = [
    joinFacts(typeText, statusText, teamName),
    ...(holderText === undefined ? [] : [`${headings.caseHolder}: ${holderText}`]),
    ...(next === undefined ? [] : [`${caseText.nextStep}: ${next}`]),
  ];
  return lines.map((line) => (
    <span key={line} className={styles.line}>
      {line}
    </span>
  ));
}
