/** Writes what each chunk is made of where `npm run check` finds it, to say what a budget was spent on. */
import { writeFileSync } from 'node:fs';
import type { Plugin } from 'vite';
import { cacheFile, ROOT } from '../paths.js';

/** One file of the script tag's build. */
export interface ChunkReport {
  imports: string[];
  dynamicImports: string[];
  /** The source it was split off for: `src/define/punctual-booking.ts`. */
  facade?: string;
  /** Length of each module's code before minification. */
  modules: Record<string, number>;
}

export type BundleReport = Record<string, ChunkReport>;

/** Where the report lies. */
export const bundleReportFile = (): string => cacheFile('bundle.json');

export function bundleReport(): Plugin {
  return {
    name: 'punctual:bundle-report',
    enforce: 'post',
    writeBundle(_options, bundle) {
      const report: BundleReport = {};
      for (const file of Object.values(bundle)) {
        if (file.type !== 'chunk') continue;
        report[file.fileName] = {
          imports: file.imports,
          dynamicImports: file.dynamicImports,
          ...(file.facadeModuleId && { facade: fromRoot(file.facadeModuleId) }),
          modules: Object.fromEntries(
            Object.entries(file.modules).map(([id, module]) => [fromRoot(id), module.renderedLength]),
          ),
        };
      }
      writeFileSync(bundleReportFile(), JSON.stringify(report, undefined, 2));
    },
  };
}

const fromRoot = (id: string): string => id.replace(ROOT, '').replace(/^\0/, '');
