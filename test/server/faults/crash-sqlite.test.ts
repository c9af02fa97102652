import { join } from 'node:path';
import { queryFile } from '../store/sqlite-file.js';
import { itSurvivesCrashes } from './crash.js';

itSurvivesCrashes(async (folder) => {
  const path = join(folder, 'books.db');
  return { url: `file:${path}`, rows: async (statement) => queryFile(path, statement) };
});
