import type { BrowserContext } from '@playwright/test'

/**
 * Everything wrong that a user would not see at once: errors in scripts, in the console, on the server, missing parts of
 * a page, and any request to a house other than ours.
 */
export function troublesOf(context: BrowserContext, ours: string): string[] {
  const troubles: string[] = []
  context.on('weberror', (error) => troubles.push(`script: ${error.error().message} on ${error.page()?.url()}`))
  context.on('console', (message) => {
    // Answers such as 404 and 422 are pages of their own; those that matter are counted below.
    if (message.type() === 'error' && !message.text().startsWith('Failed to load resource'))
      troubles.push(`console: ${message.text().slice(0, 500)}`)
  })
  context.on('request', (request) => {
    const url = request.url()
    if (/^https?:/.test(url) && new URL(url).origin !== ours) troubles.push(`elsewhere: ${url}`)
  })
  context.on('response', (response) => {
    const status = response.status()
    const isPart = !['document', 'fetch', 'xhr'].includes(response.request().resourceType())
    if (status >= 500 || (isPart && status >= 400)) troubles.push(`${status}: ${response.url()}`)
  })
  return troubles
}
