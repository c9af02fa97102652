import { createMemoryStore } from '../../../src/server/store/memory-store.js';
import { describeStore } from './store-contract.js';

describeStore('memory store', async () => ({ store: createMemoryStore() }));
