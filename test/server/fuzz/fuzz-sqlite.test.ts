import { openStore } from '../../../src/server/store/open-store.js';
import { freshFile } from '../store/sqlite-file.js';
import { itHoldsItsContract } from './fuzz.js';

itHoldsItsContract(async () => {
  const store = await openStore(`file:${freshFile()}`);
  await store.migrate();
  return store;
});
