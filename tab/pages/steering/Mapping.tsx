import { Link, makeStyles, MessageBar, MessageBarBody, tokens } from '@fluentui/react-components';
import type { SteeringView } from '../../../shared/digest/steering-view.ts';
import { hrefOf } from '../../router/route.ts';

const useStyles = makeStyles({
  lines: { display: 'flex', flexDirection: 'column', gap: tokens.spacingVerticalXS },
});

/** That the group's teams were others in the period, or will be, with the way to the groups it concerns. */
export function Mapping({ of }: { readonly of: SteeringView['mapping'] }) {
  const styles = useStyles();
  if (of === undefined) return null;
  return (
    <MessageBar intent="info" layout="multiline">
      <MessageBarBody>
        <div className={styles.lines}>
          {of.lines.map((line) => (
            <span key={line}>{line}</span>
          ))}
          {of.groups.map(({ id, name }) => (
            <Link key={id} href={hrefOf({ page: 'steering', steeringGroupId: id })}>
              {name}
            </Link>
          ))}
        </div>
      </MessageBarBody>
    </MessageBar>
  );
}
