import { Body1, makeStyles, tokens } from '@fluentui/react-components';
import { figureCasesAddress } from '../client/later-addresses.ts';
import { useView } from '../client/useView.ts';
import { CaseLink } from '../parts/CaseLink.tsx';
import { Quiet } from '../parts/Quiet.tsx';
import { text } from '../text/text.ts';

const useStyles = makeStyles({
  list: {
    display: 'flex',
    flexWrap: 'wrap',
    gap: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    listStyleType: 'none',
    margin: 0,
    padding: `0 0 ${tokens.spacingVerticalS}`,
  },
});

export interface WhoseFigures {
  readonly teamId: string;
  readonly period: string;
}

/** The cases behind a number, by their references. */
export function FigureCases({
  of: { teamId, period },
  figure,
}: {
  of: WhoseFigures;
  figure: string;
}) {
  const styles = useStyles();
  const cases = useView(figureCasesAddress(teamId, period, figure));
  if (cases.status === 'loading') return <Quiet>{text.state.loading}</Quiet>;
  if (cases.status === 'failed') return <Body1 role="alert">{text.state.notFetched}</Body1>;
  const { references, note } = cases.view;
  return note === undefined ? (
    <ul className={styles.list}>
      {references.map((reference) => (
        <li key={reference}>
          <CaseLink teamId={teamId} reference={reference} />
        </li>
      ))}
    </ul>
  ) : (
    <Body1>{note}</Body1>
  );
}
