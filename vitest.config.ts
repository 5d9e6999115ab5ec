import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig({
  test: {
    projects: [
      {
        // Plain node, no WXT plugin: proof that core is pure.
        test: { name: 'core', environment: 'node', include: ['tests/core/**/*.test.ts', 'tests/*.test.ts'] },
      },
      {
        plugins: [await WxtVitest()],
        test: {
          name: 'browser',
          environment: 'jsdom',
          setupFiles: ['tests/browser-setup.ts'],
          include: ['tests/{browser,services,components}/**/*.test.{ts,tsx}'],
        },
      },
    ],
  },
});
