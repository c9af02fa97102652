import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** What a built module (a script or its types) imports, as written. */
export function importsOf(file: string): string[] {
  const { importedFiles, typeReferenceDirectives } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return [...importedFiles, ...typeReferenceDirectives].map((reference) => reference.fileName);
}

/** A built module and every file of ours that it leads to. */
export function reachableFrom(entry: string): Set<string> {
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file) || !existsSync(file)) return;
    seen.add(file);
    for (const source of importsOf(file)) {
      if (source.startsWith('.'))
        visit(join(dirname(file), entry.endsWith('.d.ts') ? source.replace(/\.js$/, '.d.ts') : source));
    }
  };
  visit(entry);
  return seen;
}
