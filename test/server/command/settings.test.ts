import assert from 'node:assert/strict';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, it } from 'node:test';
import { CommandError } from '../../../src/server/command/command-error.js';
import { readArguments } from '../../../src/server/command/read-arguments.js';
import { readSettings } from '../../../src/server/command/read-settings.js';
import { serve } from '../../../src/server/command/serve.js';
import { sampleBusiness } from '../../../src/server/config/sample-business.js';
import { testConfig } from '../../support/test-server.js';
import { emptyFolder } from './run-cli.js';

describe('arguments', () => {
  it('name a config file and a folder of pages, in any order', () => {
    const command = { name: 'serve', configFile: 'a.json', site: 'demo', others: [] };
    assert.deepEqual(readArguments(['serve', 'a.json', '--site', 'demo']), command);
    assert.deepEqual(readArguments(['--site', 'demo', 'serve', 'a.json']), command);
  });

  it('name more businesses, each with the path of its API', () => {
    const command = readArguments(['serve', '--also', 'barber=b.json', '--also', 'school=a=b.json']);
    assert.deepEqual(command.name === 'serve' && command.others, [
      { name: 'barber', configFile: 'b.json' },
      { name: 'school', configFile: 'a=b.json' },
    ]);
  });

  it('can ask for help', () => {
    for (const args of [['--help'], ['-h'], ['serve', '--help']])
      assert.deepEqual(readArguments(args), { name: 'help' });
  });

  for (const args of [
    [],
    ['sevre'],
    ['serve', 'a.json', 'b.json'],
    ['serve', '--port', '1'],
    ['serve', '--site'],
    ['serve', '--also', 'b.json'],
    ['serve', '--also', 'v1=b.json'],
  ]) {
    it(`that are not understood show the usage: "${args.join(' ')}"`, () => {
      const isUsage = (error: unknown) =>
        error instanceof CommandError && error.exitCode === 2 && error.message.includes('Usage: punctual serve');
      assert.throws(() => readArguments(args), isUsage);
    });
  }
});

describe('settings', () => {
  it('are those of a sample business when nothing is set', async () => {
    assert.deepEqual(await readSettings(undefined, {}), {
      config: sampleBusiness,
      port: 8787,
      host: undefined,
      databaseUrl: 'file:./punctual.db',
    });
  });

  it('are taken from the file, and from the environment before it', async (t) => {
    const file = join(emptyFolder(t), 'punctual.json');
    writeFileSync(file, JSON.stringify({ ...testConfig, databaseUrl: 'memory:' }));
    assert.equal((await readSettings(file, {})).databaseUrl, 'memory:');
    const environment = { DATABASE_URL: 'file:./other.db', PORT: '0', HOST: '127.0.0.1' };
    const { databaseUrl, port, host } = await readSettings(file, environment);
    assert.deepEqual([databaseUrl, port, host], ['file:./other.db', 0, '127.0.0.1']);
  });

  for (const [name, file, environment, sentence] of [
    ['a file that is missing', 'nope.json', {}, /^The config file nope\.json cannot be read: .*ENOENT/],
    ['a port that is none', undefined, { PORT: 'http' }, /^PORT must be a number from 0 to 65535, not "http"\.$/],
    ['a port that is too big', undefined, { PORT: '65536' }, /^PORT must be a number from 0 to 65535/],
  ] as const) {
    it(`refuse ${name} in a sentence`, async () => {
      await assert.rejects(readSettings(file, environment), { name: 'CommandError', message: sentence });
    });
  }

  it('refuse a file that is no JSON in a sentence', async (t) => {
    const file = join(emptyFolder(t), 'punctual.json');
    writeFileSync(file, '{ "business": ');
    await assert.rejects(readSettings(file, {}), { name: 'CommandError', message: /cannot be read: .*JSON/ });
  });
});

it('a folder that is missing is refused in a sentence', async () => {
  const command = { configFile: undefined, site: 'no-such-folder', scriptFolders: [] };
  await assert.rejects(serve(command), {
    name: 'CommandError',
    message: 'There is no folder no-such-folder to serve.',
  });
});

it('a database that cannot be opened is refused without its password', async (t) => {
  const before = process.env['DATABASE_URL'];
  t.after(() => (before === undefined ? delete process.env['DATABASE_URL'] : (process.env['DATABASE_URL'] = before)));
  process.env['DATABASE_URL'] = 'mysql://me:secret@db';
  await assert.rejects(serve({ configFile: undefined, site: undefined, scriptFolders: [] }), (error: Error) => {
    assert.equal(error.name, 'CommandError');
    assert.match(error.message, /^The database \(mysql\) cannot be opened/);
    assert.doesNotMatch(error.message, /secret/);
    return true;
  });
});
