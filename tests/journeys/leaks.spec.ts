import { expect, test } from '@playwright/test'
import { demoAccounts } from '#shell/demo/accounts-data.ts'
import { type Canary, canaries, enter, type Planted, plant } from './leaks-planted.ts'
import { publicSteps, readAll, staffSteps } from './leaks-reading.ts'

// Words planted in petitions, files, drafts and decisions; then everybody, with and without an account, a code or a key,
// reads all that shows them: pages and their data, searches, workbooks, papers, PDF, files, the API, and one page of every
// other kind that these lead to. Each word must be found by those who may read it, and by nobody else.

const house = ['phunu2', 'vanphong', 'chutich', 'phochutich', 'thuky', 'kiemduyet']
const builders = ['soxaydung', 'giamdocxaydung']
const farmers = ['sonongnghiep', 'giamdocnongnghiep']
const knowSenders = ['phunu2', 'vanphong', 'chutich', 'thuky']

const mayRead: Readonly<Record<Canary, readonly string[]>> = {
  name: [...knowSenders, 'the sender'],
  phone: knowSenders,
  email: knowSenders,
  address: knowSenders,
  waiting: house,
  masked: [...house, 'the sender'],
  builders: [...house, ...builders, 'the public', 'the sender'],
  farmers: [...house, ...farmers, ...builders, 'the public', 'the sender'],
  senderFile: [...house, ...farmers, ...builders],
  unnamedFile: house,
  senderFileName: [],
  answerFile: [...house, ...builders],
  answerFileName: builders,
  note: builders,
  returned: builders,
  comment: builders,
  approved: [...house, ...builders],
  draft: builders,
  farmersDraft: farmers,
  contribution: builders,
  extension: [...house, ...builders],
}

/** One login for each set of roles in a body. */
const logins = [
  ...new Map(
    demoAccounts.map(({ login, roles }) => [roles.map(({ role, over }) => `${role} ${over}`).join(), login] as const),
  ).values(),
]

let planted: Planted
test.beforeAll(async () => {
  planted = await plant()
})

function expectOnlyAllowed(reader: string, found: Map<Canary, string>): void {
  const may = Object.keys(canaries).filter((canary) => mayRead[canary as Canary].includes(reader))
  const leaks = [...found].filter(([canary]) => !may.includes(canary)).map(([canary, href]) => `${canary} on ${href}`)
  expect.soft(leaks, `${reader} reads nothing that is not for them`).toEqual([])
  // Whoever finds nothing proves nothing.
  expect
    .soft(
      may.filter((canary) => !found.has(canary as Canary)),
      `${reader} reads what is for them`,
    )
    .toEqual([])
}

for (const login of logins) {
  test(`${login} reads the planted words that are for them, and no others`, async () => {
    const { found, pages } = await readAll(await enter(login), ['/lam-viec', ...staffSteps(planted)], /^\/lam-viec/)
    console.log(`${login}: ${pages} pages`)
    expectOnlyAllowed(login, found)
  })
}

const publicPages = /^\/(?!assets|fonts|lam-viec|dang-nhap|hien-thi)/

test('The public reads the words of petitions that were looked through, and no others', async () => {
  const { found } = await readAll(await enter(null), publicSteps(planted), publicPages)
  expectOnlyAllowed('the public', found)
})

test('A sender with her code reads her own words; what is not released stays away from her too', async () => {
  const sender = await enter(null)
  await sender.post('/theo-doi', { form: { ma: planted.builders.code, 'ba-so': canaries.phone.slice(-3), lam: 'mo' } })
  const own = ['/theo-doi', '/theo-doi.data', '/theo-doi/bien-nhan', '/theo-doi/bien-nhan.pdf', ...planted.files]
  const { found } = await readAll(sender, own, publicPages)
  expectOnlyAllowed('the sender', found)
})

for (const [whose, words] of [
  ['sender', 'through which the petitions came'],
  ['other', 'of another system'],
] as const) {
  test(`A key ${words} reads where they stand at most, no word of them`, async () => {
    const { found } = await readAll(await enter(null, planted.keys[whose]), publicSteps(planted), publicPages)
    expectOnlyAllowed('the public', found)
  })
}
