import type { Store } from '../app/ports.ts';
import type { Charged } from './cosmos-session.ts';

/** Where the documents are. `key` is left out when a managed identity is to be used (production). */
export type StoreConfig =
  | { readonly kind: 'sqlite'; readonly file: string }
  | {
      readonly kind: 'cosmos';
      readonly endpoint: string;
      readonly database: string;
      readonly container: string;
      readonly key?: string;
      /** Client id of a managed identity; the resource's own when left out. */
      readonly identity?: string;
    };

/** Loads the chosen adapter alone: the cloud's SDK costs a second at start that the embedded database need not pay. */
export async function openStore(config: StoreConfig, charged?: Charged): Promise<Store> {
  switch (config.kind) {
    case 'sqlite': {
      const { openSqliteStore } = await import('./sqlite.ts');
      return openSqliteStore(config.file);
    }
    case 'cosmos': {
      const { openCosmosStore } = await import('./cosmos.ts');
      return openCosmosStore(config, charged === undefined ? {} : { charged });
    }
  }
}
