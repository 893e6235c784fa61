import type { DocumentPlace } from '../../shared/codes/controlled-document.ts';
import { documentsHereAddress } from '../client/later-addresses.ts';
import { useView } from '../client/useView.ts';
import { Quiet } from '../parts/Quiet.tsx';
import { Stack } from '../parts/Stack.tsx';
import { headings } from '../../shared/text/headings.ts';
import { OpenDocument } from './OpenDocument.tsx';

interface DocumentsHereProps {
  readonly teamId: string;
  readonly place: DocumentPlace;
}

/**
 * The documents that are needed where one stands, in the version that holds: the consent form where a case is raised. Nothing
 * while they are on their way, and nothing where they cannot be had: the form goes without them.
 */
export function DocumentsHere({ teamId, place }: DocumentsHereProps) {
  const here = useView(documentsHereAddress(teamId));
  const documents = here.status === 'ready' ? (here.view.places[place] ?? []) : [];
  if (documents.length === 0) return null;
  return (
    <Stack as="row">
      <Quiet>{headings.documentsHere}</Quiet>
      {documents.map((one) => (
        <OpenDocument key={one.documentId} of={one} label={`${one.title} (${one.versionText})`} />
      ))}
    </Stack>
  );
}
