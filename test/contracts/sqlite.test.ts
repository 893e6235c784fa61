import { openStore } from '../../bot/store/open.ts';
import { storeContract } from './store-contract.ts';

storeContract('SQLite in memory', {
  open: () => openStore({ kind: 'sqlite', file: ':memory:' }),
  atomic: true,
  sweeps: true,
});
