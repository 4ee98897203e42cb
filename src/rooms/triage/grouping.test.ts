import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Refusal } from '#platform/refusal.ts'
import { confirmRecurrence } from './confirm-recurrence.ts'
import { mergePetitions } from './merge-petitions.ts'
import { loadSheet } from './petition-sheet.ts'
import { loadProposals, proposeGroups } from './propose-groups.ts'
import { splitPetitions, undoGrouping } from './split-petitions.ts'
import { tellApart } from './tell-apart.ts'
import { triageWorld } from './testing.ts'

let made: Awaited<ReturnType<typeof triageWorld>>
beforeAll(async () => {
  made = await triageWorld()
}, 60_000)
afterAll(() => made.database.close())

const codeOf = async (work: Promise<unknown>): Promise<string> =>
  work.then(
    () => 'taken',
    (error: Refusal) => error.code,
  )
/** Who stands together, by petition; '' alone. */
const together = async (ids: readonly string[]) => {
  const rows = await made.rows(
    'select petition_id, group_id from petition_group_move_now where petition_id = any($1)',
    [[...ids]],
  )
  const groups = new Map(rows.map((row) => [row.petition_id, row.group_id]))
  const seen: unknown[] = []
  return ids.map((id) => {
    const group = groups.get(id) ?? null
    if (group === null) return ''
    if (!seen.includes(group)) seen.push(group)
    return `nhóm ${seen.indexOf(group) + 1}`
  })
}
const several = async (...texts: string[]) => {
  const ids: string[] = []
  for (const text of texts) ids.push((await made.send(text)).petitionId)
  await made.read()
  return ids
}
const sheet = (id: string) => made.sorter.read((db) => loadSheet(db, made.sorter, id))

// scenarios.md 56
test('one matter in three spellings is proposed together, unrelated ones with the same small words are not', async () => {
  const [a, b, c, other] = await several(
    'Công tác hoà giải cơ sở ở bản chưa có kinh phí, hoà giải viên không có bồi dưỡng thì ai trả',
    'Công tác hòa giải cơ sở ở thôn không có kinh phí, hòa giải viên chưa được bồi dưỡng',
    'cong tac hoa giai co so o ban chua co kinh phi, hoa giai vien khong duoc boi duong',
    'Công tác tiêm phòng cho trâu bò ở bản chưa có cán bộ, ai trả tiền thuốc thú y',
  )
  const { candidates } = await sheet(a!)
  expect(new Set(candidates.filter((each) => each.likely).map((each) => each.id))).toEqual(new Set([b, c]))
  expect(candidates.map((each) => each.id)).not.toContain(other)
  const unsigned = candidates.find((each) => each.id === c)!
  const marked = unsigned.same.map(({ start, end }) => unsigned.text.slice(start, end)).join(' | ')
  expect(marked).toMatch(/hoa giai/)
})

test('a thing of the same kind in another commune is shown, and left for an officer to mark', async () => {
  const text = 'Cống thoát nước trước trường tiểu học bị vỡ, học sinh đi qua ngã, bao giờ sửa'
  const here = await made.ask(text)
  const there = await made.ask('Cống thoát nước chợ phường bị vỡ, nước bẩn tràn ra đường, bao giờ sửa', {
    communeId: made.bodies.get('Phường Thượng Lĩnh')!,
  })
  const again = await made.ask('Cống thoát nước trước trường bị vỡ, trẻ em đi học ngã, bao giờ sửa')
  const marked = new Map((await sheet(here)).candidates.map((each) => [each.id, each.likely]))
  expect([marked.get(there), marked.get(again)]).toEqual([false, true])
})

// scenarios.md 55, first part
test('without an original nothing is merged, and neither is nothing', async () => {
  const [a, b] = await several('Xin mở lớp xóa mù chữ', 'Xin mở lớp học chữ buổi tối')
  expect(await codeOf(mergePetitions(made.sorter, { originalId: null, petitionIds: [a!, b!] }))).toBe(
    'triage.original-missing',
  )
  expect(await codeOf(mergePetitions(made.sorter, { originalId: a!, petitionIds: [] }))).toBe('triage.nothing-to-merge')
  expect(await together([a!, b!])).toEqual(['', ''])
})

test('merging keeps every sender, word and code; split and undo put back what was', async () => {
  const ids = await several(
    'Cầu tràn suối Ngần ngập, xin làm cầu',
    'Xin làm cầu qua suối Ngần',
    'Cau qua suoi Ngan ngap xin lam cau',
  )
  const whole = () =>
    made.rows(
      'select p.id, p.text, s.full_name, c.code from petition p join petition_sender s on s.petition_id = p.id join petition_code c on c.petition_id = p.id where p.id = any($1) order by p.id',
      [ids],
    )
  const before = await whole()
  const merged = await mergePetitions(made.sorter, { originalId: ids[0]!, petitionIds: [ids[1]!, ids[2]!] })
  expect([await together(ids), merged.members]).toEqual([['nhóm 1', 'nhóm 1', 'nhóm 1'], 3])
  const split = await splitPetitions(made.sorter, { petitionIds: [ids[2]!] })
  expect(await together(ids)).toEqual(['nhóm 1', 'nhóm 1', ''])
  const back = await undoGrouping(made.second, split)
  expect(await together(ids)).toEqual(['nhóm 1', 'nhóm 1', 'nhóm 1'])
  expect(await codeOf(undoGrouping(made.second, { changeId: merged.changeId! }))).toBe('triage.nothing-to-take-back')
  await undoGrouping(made.sorter, back)
  expect(await together(ids)).toEqual(['nhóm 1', 'nhóm 1', ''])
  expect(await whole()).toEqual(before)
})

test('of two left in a group, none stays alone in it', async () => {
  const ids = await several('Giếng bản cạn', 'Gieng ban can nuoc')
  await mergePetitions(made.sorter, { originalId: ids[0]!, petitionIds: [ids[1]!] })
  await splitPetitions(made.sorter, { petitionIds: [ids[0]!] })
  expect(await together(ids)).toEqual(['', ''])
  expect(await codeOf(splitPetitions(made.sorter, { petitionIds: [ids[0]!] }))).toBe('triage.not-in-group')
})

test('a group comes whole into another', async () => {
  const ids = await several('Một', 'Hai', 'Ba', 'Bốn')
  await mergePetitions(made.sorter, { originalId: ids[0]!, petitionIds: [ids[1]!] })
  await mergePetitions(made.sorter, { originalId: ids[2]!, petitionIds: [ids[3]!] })
  const merged = await mergePetitions(made.sorter, { originalId: ids[0]!, petitionIds: [ids[2]!] })
  expect([await together(ids), merged.members]).toEqual([['nhóm 1', 'nhóm 1', 'nhóm 1', 'nhóm 1'], 4])
  await undoGrouping(made.sorter, { changeId: merged.changeId! })
  expect(await together(ids)).toEqual(['nhóm 1', 'nhóm 1', 'nhóm 2', 'nhóm 2'])
})

test('two who merge the same petitions in one moment: one merges, the other is told or finds it done', async () => {
  for (let round = 0; round < 6; round += 1) {
    const ids = await several(`Điện yếu ${round}`, `Điện chập chờn ${round}`, `Điện hay mất ${round}`)
    const results = await Promise.all([
      codeOf(mergePetitions(made.sorter, { originalId: ids[0]!, petitionIds: [ids[1]!, ids[2]!] })),
      codeOf(mergePetitions(made.second, { originalId: ids[2]!, petitionIds: [ids[1]!, ids[0]!] })),
    ])
    expect(results).toContain('taken')
    const changes = await made.rows('select distinct change_id from petition_group_move where petition_id = any($1)', [
      ids,
    ])
    expect(changes).toHaveLength(1)
    expect(await together(ids)).toEqual(['nhóm 1', 'nhóm 1', 'nhóm 1'])
  }
})

test('merge and split in one moment: whatever comes first, nobody is left alone in a group', async () => {
  for (let round = 0; round < 6; round += 1) {
    const ids = await several(`Rác ${round}`, `Rác thải ${round}`, `Rác chợ ${round}`)
    await mergePetitions(made.sorter, { originalId: ids[0]!, petitionIds: [ids[1]!] })
    const results = await Promise.all([
      codeOf(mergePetitions(made.sorter, { originalId: ids[0]!, petitionIds: [ids[2]!] })),
      codeOf(splitPetitions(made.second, { petitionIds: [ids[0]!] })),
    ])
    expect(results).toContain('taken')
    const sizes = await made.rows(
      'select count(*)::int as n from petition_group_move_now where group_id is not null and petition_id = any($1) group by group_id',
      [ids],
    )
    expect(sizes.filter((row) => row.n === 1)).toEqual([])
  }
})

test('a sender who joins another stands in its group at once, with her own words and code', async () => {
  const [first] = await several('Chợ xã không có nhà vệ sinh')
  const { petitionId } = await made.send('Tôi cũng hỏi việc nhà vệ sinh ở chợ', { joinsId: first! })
  await made.read()
  expect(await together([first!, petitionId])).toEqual(['nhóm 1', 'nhóm 1'])
  const [move] = await made.rows('select why, made_by from petition_group_move where petition_id = $1', [petitionId])
  expect(move).toEqual({ why: 'joined', made_by: null })
  expect(await made.read()).toBe(0)
})

test('what was told apart is not proposed again, until that is taken back', async () => {
  const [a, b] = await several(
    'Sổ đỏ ghi tên xã cũ có phải đổi không, mất bao nhiêu tiền',
    'So do ghi ten xa cu co phai doi lai khong, mat bao nhieu tien',
  )
  const proposed = async () => (await sheet(a!)).candidates.map((each) => each.id).includes(b!)
  expect(await proposed()).toBe(true)
  await tellApart(made.sorter, { petitionId: a!, otherId: b! })
  await tellApart(made.second, { petitionId: b!, otherId: a! })
  expect(await proposed()).toBe(false)
  await tellApart(made.sorter, { petitionId: b!, otherId: a!, apart: false })
  expect(await proposed()).toBe(true)
})

test('a proposed group that somebody told apart is gone from the page at once, and from the next search', async () => {
  const [a, b] = await several(
    'Phụ cấp của cô đỡ thôn bản thấp quá, mỗi tháng được ba trăm nghìn đồng, đề nghị nâng lên',
    'Đề nghị nâng phụ cấp của cô đỡ thôn bản, mỗi tháng có ba trăm nghìn đồng là thấp quá',
  )
  const proposed = async () => {
    const { groups } = await made.sorter.read((db) => loadProposals(db, made.conferenceId, { page: 1, size: 50 }))
    return groups.some(({ members }) => members.some(({ id }) => id === a || id === b))
  }
  await proposeGroups(made.system(), made.conferenceId)
  expect(await proposed()).toBe(true)
  await tellApart(made.sorter, { petitionId: a!, otherId: b! })
  expect(await proposed()).toBe(false)
  await proposeGroups(made.system(), made.conferenceId)
  expect(await proposed()).toBe(false)
})

test('what was asked in an earlier conference, also of the commune before it was joined, is proposed, confirmed and counted', async () => {
  const { jurisdictionId } = made.database
  const text = 'Đường từ bản Nà Lạn ra trung tâm xã chưa đổ bê tông, mùa mưa lầy lội, bao giờ làm'
  const before = await made.earlier(text)
  const [again] = await several('Đường bản Nà Lạn ra trung tâm xã chưa được đổ bê tông, mùa mưa rất lầy, bao giờ làm')
  const proposed = (await sheet(again!)).recurrences
  expect(proposed.map(({ earlierId, confirmed, denied, times }) => ({ earlierId, confirmed, denied, times }))).toEqual([
    { earlierId: before, confirmed: false, denied: false, times: 0 },
  ])
  await confirmRecurrence(made.sorter, { petitionId: again!, earlierId: before, confirmed: true })
  expect((await sheet(again!)).recurrences).toMatchObject([{ confirmed: true, times: 1 }])
  await confirmRecurrence(made.sorter, { petitionId: again!, earlierId: before, confirmed: false })
  expect((await sheet(again!)).recurrences).toMatchObject([{ confirmed: false, denied: true, times: 0 }])
  // Asked again by the engine, an officer's word stays.
  await made.rows(
    "update petition_suggestion set model_version = 'cũ' where jurisdiction_id = $1 returning petition_id",
    [jurisdictionId],
  )
  expect(await made.read()).toBeGreaterThan(0)
  expect((await sheet(again!)).recurrences).toMatchObject([{ denied: true }])
})
