/** What the office has decided so far of the workers' and of Khe Vai's petitions, and what the bodies said to it. */
import { addDays } from '#calendar/day.ts'
import type { Actor } from '#platform/actor.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { dayInVietnam, type World } from '#platform/world.ts'
import { acceptAssignment, assignPetition, moderateMany, refuseAssignment, sortPetition } from '#rooms/triage/index.ts'
import type { DemoMatter } from './petition-matters-data.ts'
import { isAnswered } from './seed-answers.ts'
import { type As, morningOf } from './seed-conferences.ts'
import { type Alike, alike, type MadePetition } from './seed-many-petitions.ts'

const bodyNames: Record<string, string> = {
  'xay-dung': 'Sở Xây dựng',
  'nong-nghiep-moi-truong': 'Sở Nông nghiệp và Môi trường',
  'noi-vu': 'Sở Nội vụ',
  bhxh: 'Bảo hiểm xã hội tỉnh',
  'y-te': 'Sở Y tế',
  'giao-duc': 'Sở Giáo dục và Đào tạo',
}

export async function seedSorting(
  database: Database,
  system: Actor,
  as: As,
  now: Date,
  made: Map<DemoMatter['slug'], MadePetition[]>,
): Promise<void> {
  const bodies = await readOnly(database, system, (db) =>
    db.selectFrom('organisation').select(['id', 'name']).where('level', '=', 'province').execute(),
  )
  const idOf = (name: string) => bodies.find((body) => body.name === name)?.id
  const daysAgo = (days: number) => morningOf(addDays(dayInVietnam(now), -days))
  const workers = alike(made.get('nguoi-lao-dong') ?? []).filter(({ matter }) => !isAnswered(matter))
  const villagers = alike(made.get('nhan-dan') ?? [])

  const sorted = firstOfEachTopic(workers, 1)
  const office = await as('vanphong', daysAgo(40))
  for (const [index, { matter, ids }] of sorted.entries())
    await sortPetition(office, {
      petitionId: ids[0]!,
      seenVersion: 0,
      seenClassification: 0,
      topicCode: matter.topic,
      agencyCode: matter.agency,
      mergeWith: index % 4 === 0 ? ids.slice(1) : [],
    })
  const moderator = await as('kiemduyet', daysAgo(6))
  const waiting = workers.filter((each) => !sorted.includes(each))
  await askBack(moderator, waiting.slice(0, 5), 'Xin cho biết tên công ty và khu vực xảy ra việc này.')
  await moderateMany(moderator, {
    petitions: firsts(waiting.slice(5, 8)),
    decision: 'out_of_scope',
    redirect: 'procedure',
    reason: 'Việc này làm theo thủ tục hành chính. Xin nộp hồ sơ tại Trung tâm Phục vụ hành chính công.',
  })

  const hearing = firstOfEachTopic(villagers, 3).filter(({ matter }) =>
    ['xay-dung', 'nong-nghiep-moi-truong'].includes(matter.agency),
  )
  await moderateMany(moderator, { petitions: firsts(hearing), decision: 'accepted', told: false })
  const unheard = villagers.filter((each) => !hearing.includes(each))
  await askBack(moderator, unheard.slice(0, 4), 'Xin cho biết việc này ở thôn nào, từ bao giờ.')

  const toGive = [...sorted, ...hearing.slice(0, 9)].sort((a, b) => rankOf(a.matter.agency) - rankOf(b.matter.agency))
  const late = toGive[0]
  const [earlier, lately] = [await as('vanphong', daysAgo(24)), await as('vanphong', daysAgo(5))]
  const said = new Map<string, string[]>()
  for (const given of toGive) {
    const leadId = idOf(bodyNames[given.matter.agency] ?? '')
    if (!leadId) continue
    const { assignmentId } = await assignPetition(given === late ? earlier : lately, {
      petitionId: given.ids[0]!,
      leadId,
      due: { kind: 'after', days: 8 },
    })
    said.set(given.matter.agency, [...(said.get(given.matter.agency) ?? []), assignmentId])
  }
  await answer(said.get('xay-dung') ?? [], 'soxaydung', idOf('Sở Công Thương'))
  await answer(said.get('nong-nghiep-moi-truong') ?? [], 'sonongnghiep', idOf('Sở Xây dựng'))

  /** The second is taken on, the third handed back; the first and the rest wait. */
  async function answer([, second, third]: string[], login: string, proposedId: string | undefined): Promise<void> {
    if (second) await acceptAssignment(await as(login, daysAgo(3)), { assignmentId: second })
    if (third && proposedId)
      await refuseAssignment(await as(login, daysAgo(3)), {
        assignmentId: third,
        proposedId,
        reason: 'Việc này không thuộc lĩnh vực Sở quản lý',
      })
  }
}

const firsts = (from: readonly Alike[]) => from.map(({ ids }) => ({ petitionId: ids[0]!, seenVersion: 0 }))

async function askBack(moderator: World, from: readonly Alike[], reason: string): Promise<void> {
  await moderateMany(moderator, { petitions: firsts(from), decision: 'clarification', reason })
}

function firstOfEachTopic(from: readonly Alike[], most: number): Alike[] {
  const counts = new Map<string, number>()
  return from.filter(({ matter }) => {
    const count = (counts.get(matter.topic) ?? 0) + 1
    counts.set(matter.topic, count)
    return count <= most
  })
}

/** Sở Xây dựng has the late one. */
const rankOf = (agency: string): number => (agency === 'xay-dung' ? 0 : 1)
