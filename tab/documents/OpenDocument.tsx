import { Link } from '@fluentui/react-components';
import type { LinkedDocument } from '../../shared/controlled-documents/view.ts';
import { SaveFile } from '../parts/SaveFile.tsx';

/** The way to one version: an address opens beside the tab, a file is fetched from here. */
export function OpenDocument({
  of,
  label,
}: {
  readonly of: LinkedDocument;
  readonly label: string;
}) {
  const { documentId, number, title, versionText, link, fileName } = of;
  const about = `${title}, ${versionText}`;
  if (link !== undefined)
    return (
      <Link href={link} target="_blank" rel="noreferrer" aria-label={about}>
        {label}
      </Link>
    );
  if (fileName === undefined) return null;
  const path = `/api/controlled-documents/${encodeURIComponent(documentId)}/versions/${number}/file`;
  return <SaveFile small label={label} about={about} path={path} fileName={fileName} />;
}
