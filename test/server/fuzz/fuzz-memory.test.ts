import { createMemoryStore } from '../../../src/server/store/memory-store.js';
import { itHoldsItsContract } from './fuzz.js';

itHoldsItsContract(() => Promise.resolve(createMemoryStore()));
