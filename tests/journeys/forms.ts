/** A visitor without a browser: finds a form on a page, fills its boxes by name and sends it, as pages without scripts allow. */
import type { APIRequestContext } from '@playwright/test'

export type Filled = Record<string, string | string[] | File>
/** The page that came after the form, with its address. */
export type Came = { address: string; html: string }

/** Which form: what its button (or hidden box) named `viec` says, and markup that stands in it. */
export type Which = { button?: string; holds?: string }

/** `from`: where the form stands, or the page that the last one brought. */
export async function sendForm(
  request: APIRequestContext,
  from: string | Came,
  which: Which,
  filled: Filled = {},
): Promise<Came> {
  const { address, html } = typeof from === 'string' ? await opened(request, from) : from
  const form = formsOf(html).find(
    ({ buttons, inner }) =>
      (which.button === undefined || buttons.includes(which.button)) && (!which.holds || inner.includes(which.holds)),
  )
  if (!form) throw new Error(`No form ${JSON.stringify(which)} on ${address}`)
  const sent = new FormData()
  for (const [name, value] of form.fields) if (!(name in filled)) sent.append(name, value)
  if (which.button) sent.set('viec', which.button)
  for (const [name, value] of Object.entries(filled)) for (const each of [value].flat()) sent.append(name, each)
  const answer = await request.post(new URL(form.action, address).href, { multipart: sent })
  const came = { address: answer.url(), html: await answer.text() }
  if (!answer.ok())
    throw new Error(`${answer.status()} after ${JSON.stringify(which)} on ${address}: ${wrongIn(came.html)}`)
  return came
}

async function opened(request: APIRequestContext, address: string): Promise<Came> {
  const page = await request.get(address)
  return { address: page.url(), html: await page.text() }
}

type Form = { action: string; inner: string; buttons: string[]; fields: [name: string, value: string][] }

function formsOf(html: string): Form[] {
  const text = html.replace(/<script[\s\S]*?<\/script>/g, '')
  return [...text.matchAll(/<form\b([^>]*)>([\s\S]*?)<\/form>/g)].map(([, head, body]) => {
    const { id, action = '' } = attributesOf(head!)
    // Boxes elsewhere on the page may belong to this form by its id.
    const outside = id ? [...text.matchAll(new RegExp(`<(?:input|button)\\b[^>]*form="${id}"[^>]*>`, 'g'))] : []
    const inner = body! + outside.map(([tag]) => tag).join('')
    return { action, inner, buttons: buttonsOf(inner), fields: fieldsOf(inner) }
  })
}

const buttonsOf = (inner: string): string[] =>
  [...inner.matchAll(/<button\b([^>]*)>/g)]
    .flatMap(([, head]) => {
      const { name, value } = attributesOf(head!)
      return name === 'viec' ? [value ?? ''] : []
    })
    .concat(
      [...inner.matchAll(/<input\b([^>]*)>/g)].flatMap(([, head]) => {
        const { name, value, type } = attributesOf(head!)
        return type === 'hidden' && name === 'viec' ? [value ?? ''] : []
      }),
    )

/** What a browser would send of an untouched form. */
function fieldsOf(inner: string): [string, string][] {
  const inputs = [...inner.matchAll(/<input\b([^>]*)>/g)].flatMap(([, head]): [string, string][] => {
    const { name, value = '', type = 'text', checked, disabled } = attributesOf(head!)
    const isOff = ['checkbox', 'radio'].includes(type) && checked === undefined
    return !name || isOff || disabled !== undefined || ['file', 'submit'].includes(type)
      ? []
      : [[name, value || (checked === undefined ? '' : 'on')]]
  })
  const areas = [...inner.matchAll(/<textarea\b([^>]*)>([\s\S]*?)<\/textarea>/g)].flatMap(
    ([, head, value]): [string, string][] => {
      const { name } = attributesOf(head!)
      return name ? [[name, plain(value!).replace(/^\n/, '')]] : []
    },
  )
  const selects = [...inner.matchAll(/<select\b([^>]*)>([\s\S]*?)<\/select>/g)].flatMap(
    ([, head, options]): [string, string][] => {
      const { name } = attributesOf(head!)
      const all = [...options!.matchAll(/<option\b([^>]*)>/g)].map(([, option]) => attributesOf(option!))
      const chosen = all.find(({ selected }) => selected !== undefined) ?? all[0]
      return name && chosen ? [[name, chosen.value ?? '']] : []
    },
  )
  return [...inputs, ...areas, ...selects]
}

const attributesOf = (head: string): Record<string, string | undefined> =>
  Object.fromEntries(
    [...head.matchAll(/([a-zA-Z-]+)(?:="([^"]*)")?/g)].map(([, name, value]) => [
      name!.toLowerCase(),
      plain(value ?? ''),
    ]),
  )

const plain = (text: string): string =>
  text
    .replaceAll('&quot;', '"')
    .replaceAll('&#x27;', "'")
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')

const wrongIn = (html: string): string =>
  [...html.matchAll(/Lỗi: [^<]*/g)].map(([words]) => words).join(' ') || html.slice(0, 300)
