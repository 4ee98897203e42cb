/** What holds of every page, whoever looks at it. */
import { createHash } from 'node:crypto'
import { AxeBuilder } from '@axe-core/playwright'
import { expect, type Page, test } from '@playwright/test'
import { Notes } from './notes.ts'

export async function expectGoodPage(page: Page): Promise<void> {
  await expectAccessible(page)
  await expectNoEnglish(page)
  await expectNoSidewaysScroll(page)
}

/** WCAG 2.2 AA, as far as a machine can tell. The examiner is itself a script, so it stays out where none may run. */
export async function expectAccessible(page: Page): Promise<void> {
  if (test.info().project.use.javaScriptEnabled === false) return
  const good = new Notes(`good ${test.info().project.name} ${kindOf(page.url())}`)
  const parts = good.new(await partsOf(page))
  if (parts.length === 0) return
  const tags = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
  await layBars(page)
  const { violations } = await new AxeBuilder({ page }).withTags(tags).analyze()
  await raiseBars(page)
  const told = violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => id !== 'link-in-text-block' || !isInMark(html))
      .slice(0, 5)
      .map((node) => `${id}: ${node.target.join(' ')} ${node.failureSummary?.split('\n')[1]?.trim()}`),
  )
  expect(told, `accessible: ${page.url()}`).toEqual([])
  good.add(parts)
}

/**
 * The examiner takes a second, more than all else that a page costs, and says the same of the same parts. So it looks at a kind
 * of page again only where something stands there that it has not yet found good at this width: an element otherwise marked,
 * dressed, in another state, or in other surroundings.
 */
async function partsOf(page: Page): Promise<string[]> {
  const parts = await page.evaluate(() => {
    const valued = /^(?:role|type|style|lang|aria-(?!label|describedby|controls|owns|activedescendant|details|value))/
    const look = (each: Element): string => {
      const attributes = [...each.attributes].map(({ name, value }) => (valued.test(name) ? `${name}=${value}` : name))
      return `${each.localName}.${[...each.classList].sort().join('.')}[${attributes.sort().join()}]`
    }
    const isSaying = (each: Element) =>
      [...each.childNodes].some((node) => node.nodeType === 3 && node.nodeValue?.trim())
    return [...document.querySelectorAll('body, body *:not(script, svg *)')].map((each) => {
      const above = each.parentElement
      const around = above ? `${above.parentElement?.localName}>${look(above)}` : ''
      return `${around}>${look(each)}${isSaying(each) ? ' says' : ''}${each.matches(':focus, :checked, :disabled') ? ' on' : ''}`
    })
  })
  return [...new Set(parts)].map((part) => createHash('sha1').update(part).digest('base64'))
}

const kindOf = (url: string): string => new URL(url).pathname.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*')

/** A bar that stays in view covers half of whatever link scrolls under it; the examiner would call that link too small. */
const layBars = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('body *')) {
      if (!['sticky', 'fixed'].includes(getComputedStyle(each).position)) continue
      each.dataset.laid = ''
      each.style.position = 'relative'
      each.style.inset = 'auto' // else the distance at which it would stick pushes it over its neighbours
    }
  })

const raiseBars = (page: Page) =>
  page.evaluate(() => {
    for (const each of document.querySelectorAll<HTMLElement>('[data-laid]')) {
      delete each.dataset.laid
      each.style.removeProperty('position')
      each.style.removeProperty('inset')
    }
  })

/** Links within a marked sentence: the mark around them draws their line, which the examiner does not see. */
const isInMark = (html: string): boolean => /^<a [^>]*href="#(su-kien|loi)-/.test(html)

const english =
  /\b(Submit|Errors?|Loading|Next|Previous|Search|Cancel|Save|Delete|Edit|Close|Back|Home|Log ?in|Sign ?in|Log ?out|Upload|Download|Select|Filter|Required|Invalid|Not Found|Forbidden|Unauthorized|Oops|Warning|Success|Settings|Untitled|undefined|null|NaN|Something went wrong)\b|\[object |Invalid Date/

export async function expectNoEnglish(page: Page): Promise<void> {
  expect(await englishOn(page), `no English words: ${page.url()}`).toEqual([])
}

/** Words of English in what people read or hear. Contents of boxes and papers are the users' own. */
export async function englishOn(page: Page): Promise<string[]> {
  const texts = await page.evaluate(() => [
    document.title,
    // biome-ignore lint/performance/useDomNodeTextContent: only what is shown is read
    document.body.innerText,
    ...['aria-label', 'placeholder', 'title', 'alt', 'value'].flatMap((name) =>
      [...document.querySelectorAll(`:not(option)[${name}]`)]
        .filter((each) => name !== 'value' || ['submit', 'button'].includes((each as HTMLInputElement).type))
        .filter((each) => name !== 'value' || each.tagName === 'INPUT')
        .map((each) => each.getAttribute(name) ?? ''),
    ),
  ])
  return englishIn(texts)
}

export const englishIn = (texts: string[]): string[] =>
  texts.flatMap((text) => {
    const found = english.exec(text)
    return found ? [text.slice(Math.max(0, found.index - 30), found.index + 40).replace(/\s+/g, ' ')] : []
  })

export async function expectNoSidewaysScroll(page: Page): Promise<void> {
  const [needed, given] = await page.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  expect(needed, `no sideways scrolling: ${page.url()}`).toBeLessThanOrEqual(given!)
}
