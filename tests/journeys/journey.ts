/** A walk through the product in a real browser. Whatever goes wrong behind the scenes fails the walk too. */
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test'
import { troublesOf } from './troubles.ts'

export { expect }

type Others = {
  /** Somebody else at another computer: own cookies, same watch. */
  another: () => Promise<Page>
}

export const test = base.extend<Others>({
  context: async ({ context, baseURL }, use) => {
    const troubles = troublesOf(context, baseURL ?? '')
    await use(context)
    expect(troubles, 'nothing broke behind the page').toEqual([])
  },
  another: async ({ browser, contextOptions, viewport, locale, timezoneId, baseURL, javaScriptEnabled }, use) => {
    const contexts: { context: BrowserContext; troubles: string[] }[] = []
    await use(async () => {
      const options = { ...contextOptions, viewport, locale, timezoneId, baseURL, javaScriptEnabled }
      const context = await browser.newContext(options)
      contexts.push({ context, troubles: troublesOf(context, baseURL ?? '') })
      return context.newPage()
    })
    for (const { context, troubles } of contexts) {
      await context.close()
      expect(troubles, 'nothing broke behind the other page').toEqual([])
    }
  },
})

/** The demo province's own password, which its sign-in page shows. */
export const demoPassword = 'doithoai-demo'

/** Sends the form without drawing it or the page behind it: sign-in.spec.ts walks both. The page stays where it was. */
export async function signIn({ request }: Pick<Page, 'request'>, login: string): Promise<void> {
  const form = { ten: login, 'mat-khau': demoPassword }
  const answer = await request.post('/dang-nhap', { form, maxRedirects: 0 })
  expect(answer.headers().location, `${login} is let in`).toBe('/lam-viec')
}

/** The word that the page says after a step, with or without scripts. */
export const toast = (page: Page, say: string | RegExp): Locator => page.getByRole('status').filter({ hasText: say })
