import { Body1Strong, Link } from '@fluentui/react-components';
import { hrefOf } from '../router/route.ts';

interface CaseLinkProps {
  readonly teamId: string;
  readonly reference: string;
}

/** A case by its reference, leading to its page. */
export function CaseLink({ teamId, reference }: CaseLinkProps) {
  return (
    <Link href={hrefOf({ page: 'case', teamId, reference })}>
      <Body1Strong>{reference}</Body1Strong>
    </Link>
  );
}
