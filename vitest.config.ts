import { defineConfig } from 'vitest/config'

export default defineConfig({
  test: {
    globalSetup: ['src/platform/testing-setup.ts'],
    include: ['src/**/*.test.ts', 'src/**/*.test.tsx', 'tests/run/*.test.ts'],
    // Two cores are the smallest machine that CI has; more workers only wait for each other.
    maxWorkers: 2,
    testTimeout: 30_000,
    hookTimeout: 60_000,
  },
})
