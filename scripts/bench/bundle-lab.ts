import path from 'node:path';
import { build, type Rollup } from 'vite';
import { projectRoot } from '../browsers/build-extension.ts';

/** The lab as one classic script, names kept so that a profile can be read. */
export async function bundleLab(): Promise<string> {
  const built = await build({
    configFile: false,
    root: projectRoot,
    logLevel: 'error',
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      write: false,
      minify: false,
      target: 'chrome140',
      lib: { entry: path.join(import.meta.dirname, 'in-page/lab.ts'), formats: ['iife'], name: 'postilLabBundle' },
    },
  });
  const [output] = [built].flat() as Rollup.RollupOutput[];
  const chunk = output?.output[0];
  if (!chunk) throw new Error('vite wrote no lab');
  return chunk.code;
}
