import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { readArguments } from '../../../src/server/command/read-arguments.js';
import { writeSnippet, type SnippetOptions } from '../../../src/server/command/write-snippet.js';

const options: SnippetOptions = {
  api: 'https://book.example.com/v1',
  service: 'intro-call',
  tag: 'punctual-booking',
  script: 'https://cdn.example.com/punctual@1.2.3/punctual.js',
  integrity: { 'punctual.js': 'sha384-aaa', 'chunks/flow-1.js': 'sha384-bbb' },
  chunks: ['chunks/flow-1.js'],
  pinned: true,
};

describe('a snippet', () => {
  test('asks for the first answer at the address that the element asks', () => {
    const { head } = writeSnippet(options);
    assert.match(
      head,
      /rel="preload" as="fetch" crossorigin href="https:\/\/book\.example\.com\/v1\/boot\?service=intro-call"/,
    );
  });

  test('that is pinned has the hash of the script and of each chunk', () => {
    const { head } = writeSnippet(options);
    assert.match(head, /src="[^"]+punctual\.js" integrity="sha384-aaa" crossorigin/);
    assert.match(
      head,
      /modulepreload" href="https:\/\/cdn\.example\.com\/punctual@1\.2\.3\/chunks\/flow-1\.js" integrity="sha384-bbb"/,
    );
  });

  test('that is floating names no file that the next version does not have', () => {
    const { head } = writeSnippet({ ...options, pinned: false });
    assert.doesNotMatch(head, /integrity|chunks\//);
  });

  test('writes what it is given as text', () => {
    const { body } = writeSnippet({ ...options, service: '"><script>' });
    assert.match(body, /service="&quot;&gt;&lt;script&gt;"/);
  });
});

describe('the command', () => {
  test('reads what to write', () => {
    const { name, ...rest } = readArguments(['snippet', '--api', 'https://book.example.com/v1', '--pinned']);
    assert.equal(name, 'snippet');
    assert.deepEqual(
      { ...rest },
      { api: 'https://book.example.com/v1', service: undefined, script: undefined, pinned: true },
    );
  });

  test('refuses a snippet of no API', () => {
    assert.throws(() => readArguments(['snippet']), /Usage/);
  });
});
