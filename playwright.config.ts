import { defineConfig } from '@playwright/test'
import { chromiumToLaunch } from './tests/journeys/chromium.ts'

/** A journey walks at a desk's width; those tagged walk also, or only, on a phone or without scripts. */
export default defineConfig({
  testDir: 'tests/journeys',
  testMatch: '*.spec.ts',
  outputDir: 'test-results/journeys',
  globalSetup: './tests/journeys/server.ts',
  workers: 2,
  fullyParallel: true,
  forbidOnly: Boolean(process.env.CI),
  // A shared machine can stall for seconds; a journey that needs its second try is named as flaky in the report.
  retries: process.env.CI ? 1 : 0,
  timeout: 120_000,
  expect: { timeout: 15_000 },
  reporter: 'list',
  use: {
    locale: 'vi-VN',
    timezoneId: 'Asia/Ho_Chi_Minh',
    launchOptions: await chromiumToLaunch(),
    actionTimeout: 20_000,
    navigationTimeout: 30_000,
    trace: 'off',
    screenshot: 'only-on-failure',
    baseURL: process.env.JOURNEYS_URL,
  },
  projects: [
    {
      name: 'desktop',
      use: { viewport: { width: 1440, height: 900 } },
      grepInvert: /@only-phone|@only-no-script/,
    },
    {
      name: 'phone',
      use: { viewport: { width: 360, height: 740 }, hasTouch: true },
      grep: /@phone|@only-phone/,
    },
    {
      name: 'no-script',
      use: { viewport: { width: 360, height: 740 }, javaScriptEnabled: false },
      grep: /@no-script|@only-no-script/,
    },
  ],
})
