import type { ControlledDocument } from '../../../shared/controlled-documents/controlled-document.ts';
import type { Store } from '../ports.ts';
import { listAll } from './stored.ts';

/** All of them with their versions and without their files: some tens in a county. */
export async function allControlledDocuments(app: {
  readonly store: Store;
}): Promise<readonly ControlledDocument[]> {
  const found = await listAll(app.store, 'federation', { kind: 'controlled-document' });
  return found.map(({ body }) => body);
}
