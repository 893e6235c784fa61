import type { DocumentOf, Kind } from '../../bot/app/documents/stored.ts';
import { demoDocuments } from '../../bot/local/demo/documents.ts';
import type { Instant } from '../../shared/kernel/calendar.ts';

/** The demo's documents as it is filled at that instant, by their kind and, where that is said, their scope. */
export function demoAt(now: Instant) {
  const documents = demoDocuments(now, 'http://127.0.0.1:1');
  return function all<K extends Kind>(kind: K, scope?: string): readonly DocumentOf<K>[] {
    return (
      documents
        .filter(({ body, scope: held }) => body.kind === kind && held === (scope ?? held))
        // The seed's own test reads every one of them by its kind.
        .map(({ body }) => body as unknown as DocumentOf<K>)
    );
  };
}
