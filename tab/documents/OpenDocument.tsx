import { Body1Strong, Link } from '@fluentui/react-components';
import type { LinkedDocument } from '../../shared/controlled-documents/view.ts';
import { SaveFile } from '../parts/SaveFile.tsx';

interface OpenDocumentProps {
  readonly of: LinkedDocument;
  readonly label: string;
  /** Where it is the name of what is listed. */
  readonly strong?: boolean;
}

/** The way to one version: an address opens beside the tab, a file is fetched from here. They look the same. */
export function OpenDocument({ of, label, strong = false }: OpenDocumentProps) {
  const { documentId, number, title, link, fileName } = of;
  // What is seen is what is heard, and of which document where it is not said.
  const about = label.includes(title) ? {} : { about: `${label}, ${title}` };
  if (link !== undefined)
    return (
      <Link href={link} target="_blank" rel="noreferrer" aria-label={about.about}>
        {strong ? <Body1Strong>{label}</Body1Strong> : label}
      </Link>
    );
  if (fileName === undefined) return null;
  const path = `/api/controlled-documents/${encodeURIComponent(documentId)}/versions/${number}/file`;
  return (
    <SaveFile
      as={strong ? 'strong-link' : 'link'}
      label={label}
      {...about}
      path={path}
      fileName={fileName}
    />
  );
}
