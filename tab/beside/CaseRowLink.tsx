import { Body1Strong, Link, makeStyles } from '@fluentui/react-components';
import { use } from 'react';
import { hrefOf } from '../router/route.ts';
import { ListPlace } from './list-place.ts';

const useStyles = makeStyles({
  // All of the row's box, so that it is as easy to hit as it is to see.
  link: { '::before': { content: '""', position: 'absolute', inset: 0 } },
});

interface CaseRowLinkProps {
  readonly teamId: string;
  readonly reference: string;
}

/** The case of a row, opened beside the list where there is room, otherwise on its own page. */
export function CaseRowLink({ teamId, reference }: CaseRowLinkProps) {
  const styles = useStyles();
  const list = use(ListPlace);
  return (
    <Link
      className={styles.link}
      data-case={reference}
      aria-current={list?.reference === reference ? 'true' : undefined}
      href={hrefOf(
        list === undefined ? { page: 'case', teamId, reference } : { ...list, reference },
      )}
    >
      <Body1Strong>{reference}</Body1Strong>
    </Link>
  );
}
