import { Button } from '@fluentui/react-components';
import { useMay } from '../client/me.ts';
import { hrefOf } from '../router/route.ts';
import { text } from '../text/text.ts';

interface NewCaseLinkProps {
  readonly teamId: string;
  /** The page's own first thing to do. */
  readonly primary?: boolean;
}

/** To the form, from wherever a case is thought of; nothing for who raises none. */
export function NewCaseLink({ teamId, primary = false }: NewCaseLinkProps) {
  if (!useMay(teamId)('raise-case')) return null;
  return (
    <Button
      as="a"
      appearance={primary ? 'primary' : 'secondary'}
      href={hrefOf({ page: 'raise', teamId })}
    >
      {text.raise.new}
    </Button>
  );
}
