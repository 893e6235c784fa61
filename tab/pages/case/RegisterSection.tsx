import { Link } from '@fluentui/react-components';
import { extractPath } from '../../client/later-addresses.ts';
import { SaveFile } from '../../parts/SaveFile.tsx';
import { Section } from '../../parts/Section.tsx';
import { Stack } from '../../parts/Stack.tsx';
import { hrefOf } from '../../router/route.ts';
import { trailText } from '../../text/trail-text.ts';

interface RegisterSectionProps {
  readonly teamId: string;
  readonly reference: string;
}

/** For who answers an individual's question: all that is stored of the case, and who has seen it. */
export function RegisterSection({ teamId, reference }: RegisterSectionProps) {
  return (
    <Section onScreen title={trailText.register}>
      <Stack as="row">
        <SaveFile
          label={trailText.extract}
          path={extractPath(teamId, reference)}
          fileName={`registerutdrag-${reference}.json`}
        />
        <Link href={hrefOf({ page: 'trail', teamId, reference })}>{trailText.caseLog}</Link>
      </Stack>
    </Section>
  );
}
