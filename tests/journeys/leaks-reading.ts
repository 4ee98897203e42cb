/** What one reader reaches: each address of the planted cases, and on from there one page of every kind. */
import type { APIRequestContext, APIResponse } from '@playwright/test'
import { strFromU8, unzipSync } from 'fflate'
import { pdfPages } from '#papers/reading-back.ts'
import { fold } from '#vietnamese/fold.ts'
import { type Canary, canaries, type Planted } from './leaks-planted.ts'

/** An address that is opened, or a form that is sent there. */
export type Step = string | { href: string; form: Record<string, string> }

/** Short of the whole, so that the box in which they come back is no find. */
const words = {
  waiting: 'mương bản Tằm lở',
  builders: 'cống hộp đầu bản nứt',
  farmers: 'rọ đá kè suối',
  approved: 'thay mười hai tấm đan',
  name: 'kín bưng',
}
const searching = (page: string, ...asked: string[]): string[] =>
  asked.map((each) => `${page}${page.includes('?') ? '&' : '?'}tim=${encodeURIComponent(each)}`)

export function staffSteps({ conferenceId, waiting, builders, farmers, files }: Planted): Step[] {
  const conference = `/lam-viec/hoi-nghi/${conferenceId}`
  const each = [builders, farmers].flatMap(({ assignmentId, petitionId }): Step[] => [
    `/lam-viec/duoc-giao/${assignmentId}?sua=1`,
    `/lam-viec/duoc-giao/${assignmentId}.data`,
    `/lam-viec/duoc-giao/${assignmentId}/so-sanh`,
    `/lam-viec/y-kien/${petitionId}/bien-nhan.pdf`,
    // What others have answered is looked through from within a case.
    {
      href: `/lam-viec/duoc-giao/${assignmentId}`,
      form: { viec: 'tim-tra-loi', 'tim-tra-loi': words.approved, ban: '0', luot: crypto.randomUUID() },
    },
  ])
  const petitions = [waiting, builders, farmers].flatMap(({ petitionId }) => [
    `/lam-viec/y-kien/${petitionId}.data`,
    `${conference}/phan-loai.data?yk=${petitionId}`,
  ])
  const papers = [
    'y-kien.xlsx?nguoi-gui=1',
    ...['y-kien', 'y-kien-tu-dau', 'giao-xu-ly'].map((name) => `${name}.xlsx`),
    ...['bang-tong-hop', 'neu-tai-hoi-truong'].flatMap((name) => [`${name}.xlsx`, `${name}.docx`, `${name}.pdf`]),
    ...['giao-xu-ly.xlsx?phan=da-nhan', 'tra-loi/den-han.pdf', 'tra-loi/den-han.docx'],
  ]
  const pages = [
    ...['', '/bang-tong-hop', '/tra-loi', '/tra-loi?phan=da-duyet', '/tra-loi/gia-han', '/tra-loi/den-han'],
    ...['/gui-tra-loi', '/giao-xu-ly?phan=da-nhan', '/phan-loai/nhom', '/lich-su', '/neu-tai-hoi-truong'],
  ]
  return [
    ...each,
    ...petitions,
    ...files,
    ...papers.map((file) => `${conference}/${file}`),
    ...pages.map((page) => `${conference}${page}`),
    `/lam-viec/duoc-giao/tra-loi.xlsx?hoi-nghi=${conferenceId}&xem=tat-ca`,
    ...['viec-can-lam.xlsx', 'nhat-ky/danh-sach.xlsx', 'hop-nhap/du-lieu'].map((page) => `/lam-viec/${page}`),
    ...['nhat-ky', 'tich-hop', 'giao-tra-loi', 'duoc-giao/tra-loi-excel'].map((page) => `/lam-viec/${page}`),
    ...['/lam-viec/tim', '/lam-viec/y-kien'].flatMap((page) =>
      searching(page, words.waiting, words.builders, words.approved, words.name, canaries.phone),
    ),
    ...searching('/lam-viec/duoc-giao', words.builders, words.farmers),
    ...searching(`${conference}/tiep-nhan`, words.builders, words.name, canaries.phone),
    ...searching(`${conference}/phan-loai?loc=cho`, words.waiting, words.name),
  ]
}

/** What everybody may ask for, with or without an account or a key. */
export function publicSteps({ slug, waiting, builders, farmers, files }: Planted): Step[] {
  const conference = `/hoi-nghi/${slug}`
  const all = [waiting, builders, farmers]
  return [
    '/',
    ...['', '/tra-loi', '/y-kien', '/gui-y-kien', '/ke-hoach', '.data', '/tra-loi.data', '/y-kien.data'].map(
      (page) => conference + page,
    ),
    `/nhung/${slug}`,
    ...all.flatMap(({ code, petitionId }): Step[] => [
      `/theo-doi?ma=${code}`,
      `/theo-doi.data?ma=${code}`,
      `${conference}/y-kien/${petitionId}`,
      `/api/v1/petitions/${code}`,
    ]),
    ...files.flatMap((file) => [file, `/theo-doi/tra-loi/${file.split('/').pop()}`]),
    ...['/theo-doi/bien-nhan', '/theo-doi/bien-nhan.pdf', '/lam-viec', `/lam-viec/duoc-giao/${builders.assignmentId}`],
    ...['/api/hoi-nghi', `/api/hoi-nghi/${slug}`, '/api/viec', '/api/openapi.json', '/api/v1/petitions'],
    `/api/hoi-nghi/${slug}/tra-loi`,
    // Who asks of such a thing is shown what others ask.
    {
      href: `${conference}/gui-y-kien`,
      form: { khoa: crypto.randomUUID(), 'y-kien': `${words.waiting}, ${words.builders}`, 'dong-y': '1', lam: 'gui' },
    },
    ...[`${conference}/y-kien`, `${conference}/tra-loi`, `/api/hoi-nghi/${slug}/tra-loi`].flatMap((page) =>
      searching(page, ...Object.values(words), canaries.phone),
    ),
  ]
}

const mostFollowed = 60
const atOnce = 3

/** Addresses that differ only in ids are of one kind; what narrows or turns a list adds nothing to it. */
const kindOf = (href: string): string => href.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, '*').replace(/\?.*/, '')

/**
 * Takes all steps, and follows the links that `mayFollow` names, one of each kind.
 * Returns each canary with the first address that shows it.
 */
export async function readAll(
  reader: APIRequestContext,
  steps: readonly Step[],
  mayFollow: RegExp,
): Promise<{ found: Map<Canary, string>; pages: number }> {
  const found = new Map<Canary, string>()
  const waiting = [...steps]
  const seen = new Set(steps.flatMap((step) => (typeof step === 'string' ? kindOf(step) : [])))
  const most = seen.size + mostFollowed
  let pages = 0
  const follow = (href: string) => {
    if (seen.has(kindOf(href)) || seen.size >= most || !mayFollow.test(href)) return
    seen.add(kindOf(href))
    waiting.push(href)
  }
  const read = async (step: Step) => {
    const href = typeof step === 'string' ? step : step.href
    const answer = await (typeof step === 'string' ? reader.get(step) : reader.post(href, { form: step.form }))
    const { text, links } = await textOf(answer)
    pages += 1
    for (const canary of canariesIn(text, href)) if (!found.has(canary)) found.set(canary, href)
    for (const link of links) follow(link)
  }
  while (waiting.length > 0) await Promise.all(waiting.splice(0, atOnce).map(read))
  return { found, pages }
}

/** As letters without marks, case and blanks: neither a line's end nor a highlight within a word hides it. */
const lettersOf = (text: string): string => fold(text).replace(/\s+/g, '')
const phones: readonly Canary[] = ['phone', 'masked']
const sought = Object.entries(canaries).map(([canary, said]) => ({
  canary: canary as Canary,
  isIn: phones.includes(canary as Canary)
    ? (text: string) => new RegExp(said.replaceAll(' ', '[ .-]?').replace(/^0/, '(?:0|84)')).test(text)
    : (_text: string, letters: string) => letters.includes(lettersOf(said)),
}))

function canariesIn(text: string, href: string): Canary[] {
  // A telephone number that was typed into a search comes back in its box.
  const asked = new URL(href, 'http://x').searchParams.get('tim') ?? ''
  const shown =
    asked === canaries.phone
      ? text.replaceAll(asked, '').replaceAll(encodeURIComponent(asked), '').replaceAll(asked.replaceAll(' ', '+'), '')
      : text
  const letters = lettersOf(shown)
  return sought.filter(({ isIn }) => isIn(shown, letters)).map(({ canary }) => canary)
}

/** All words of a page, workbook, paper or PDF; the headers too, which name files. */
async function textOf(answer: APIResponse): Promise<{ text: string; links: string[] }> {
  const { 'content-type': type = '', 'content-disposition': name = '' } = answer.headers()
  const head = decodeURIComponent(name)
  const body = await answer.body()
  if (type.includes('openxmlformats')) {
    const parts = Object.values(unzipSync(new Uint8Array(body))).map((part) => withoutTags(strFromU8(part)))
    return { text: [head, ...parts].join('\n'), links: [] }
  }
  if (type.includes('pdf')) return { text: [head, ...(await pdfPages(body))].join('\n'), links: [] }
  const html = body.toString('utf8')
  const links = [...html.matchAll(/href="(\/[^"#]*)/g)].map(([, link]) => link!.replaceAll('&amp;', '&'))
  return { text: [head, html, withoutTags(html)].join('\n'), links }
}

const withoutTags = (markup: string): string => markup.replace(/<[^>]*>/g, '')
