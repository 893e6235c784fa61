import type { StoreConfig } from '../open.ts';
import type { WholeStore } from './whole-store.ts';

/** Throws CopyRefused when there is no such store. Makes nothing. */
export async function openWhole(config: StoreConfig): Promise<WholeStore> {
  switch (config.kind) {
    case 'sqlite': {
      const { readSqliteWhole } = await import('./sqlite-whole.ts');
      return readSqliteWhole(config.file);
    }
    case 'cosmos': {
      const { readCosmosWhole } = await import('./cosmos-whole.ts');
      return readCosmosWhole(config);
    }
  }
}
