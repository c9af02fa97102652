import assert from 'node:assert/strict';
import { it } from 'node:test';
import { FAULT_CASES } from './fault-cases.js';
import { faultCells, readLines } from './fault-table.js';

it('docs/reliability.md has exactly the faults that are tried', () => {
  const cells = readLines().map((line) => line.split(' | ').slice(0, 2).join(' | ') + ' |');
  assert.deepEqual(cells, FAULT_CASES.map(faultCells));
});
