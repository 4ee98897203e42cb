/** What the demo's bodies have done so far: some took their tasks on, some reported, one is in difficulty, some are silent. */
import { addDays } from '#calendar/day.ts'
import type { Actor } from '#platform/actor.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { dayInVietnam } from '#platform/world.ts'
import { acknowledgeTask, doLeadTime, raiseDifficulty, reportTask } from '#rooms/plan/index.ts'
import { type As, morningOf } from './seed-conferences.ts'

type Work = {
  slug: string
  words: string
  login: string
  daysAgo: number
  report?: { text: string; finished: boolean }
  difficulty?: string
}

const work: Work[] = [
  {
    slug: 'nguoi-lao-dong',
    words: 'công khai danh sách doanh nghiệp nợ',
    login: 'vanphong',
    daysAgo: 25,
    report: { text: 'Đã gửi danh sách 14 doanh nghiệp nợ từ 3 tháng trở lên, tổng số nợ 6,2 tỷ đồng.', finished: true },
  },
  {
    slug: 'nguoi-lao-dong',
    words: 'tiến độ nhà ở xã hội',
    login: 'soxaydung',
    daysAgo: 20,
    difficulty: 'Chủ đầu tư chưa bàn giao mặt bằng 1,8 ha; đề nghị tỉnh chỉ đạo UBND phường Bến Mộc.',
  },
  { slug: 'nguoi-lao-dong', words: 'kinh phí hỗ trợ điểm giữ trẻ', login: 'sotaichinh', daysAgo: 12 },
  {
    slug: 'nhan-dan',
    words: 'Gửi phương án sửa đường',
    login: 'soxaydung',
    daysAgo: 6,
    report: { text: 'Đã gửi phương án sửa 2,4 km đường Khe Vải - Nà Lạn, dự kiến thi công tháng 3.', finished: true },
  },
  {
    slug: 'nhan-dan',
    words: 'Cử cán bộ dự',
    login: 'sonongnghiep',
    daysAgo: 5,
    report: { text: 'Cử ông Lê Hữu Phước và 01 chuyên viên đăng ký đất đai.', finished: true },
  },
  {
    slug: 'phu-nu',
    words: 'Rà soát các tuyến đường',
    login: 'soxaydung',
    daysAgo: 4,
    report: { text: 'Đã rà soát 9 trên 16 tuyến.', finished: false },
  },
  { slug: 'phu-nu', words: 'Tổng hợp số liệu cấp đổi', login: 'sonongnghiep', daysAgo: 9 },
  {
    slug: 'phu-nu',
    words: 'Tổng hợp ý kiến, kiến nghị của phụ nữ',
    login: 'phiengsa',
    daysAgo: 3,
    difficulty: 'Hai bản chưa có sóng điện thoại, xin thêm hai ngày để cán bộ đi thu ý kiến tận nơi.',
  },
  {
    slug: 'phu-nu',
    words: 'Cử đủ 20 đại biểu',
    login: 'phiengsa',
    daysAgo: 3,
    report: { text: 'Đã cử 14 trên 20 đại biểu.', finished: false },
  },
  {
    slug: 'phu-nu',
    words: 'Đăng Kế hoạch này trên Cổng',
    login: 'vanphong',
    daysAgo: 16,
    report: { text: 'Đã đăng ngày ban hành.', finished: true },
  },
]

export async function seedWork(database: Database, system: Actor, as: As, now: Date): Promise<void> {
  for (const each of work) {
    const world = await as(each.login, morningOf(addDays(dayInVietnam(now), -each.daysAgo)))
    const assigneeId = await findAssignee(
      database,
      system,
      each,
      world.actor.kind === 'account' ? world.actor.grants.map((grant) => grant.organisationId) : [],
    )
    if (!assigneeId) continue
    await acknowledgeTask(world, { assigneeId })
    if (each.report) await reportTask(world, { assigneeId, ...each.report })
    if (each.difficulty) await raiseDifficulty(world, { assigneeId, text: each.difficulty })
  }
}

/** The body's own part of the task; an office may also act for any body below it. */
function findAssignee(database: Database, system: Actor, each: Work, bodies: string[]): Promise<string | undefined> {
  return readOnly(database, system, async (db) => {
    const rows = await db
      .selectFrom('task_assignee as a')
      .innerJoin('task as t', (join) =>
        join.onRef('t.id', '=', 'a.task_id').onRef('t.jurisdiction_id', '=', 'a.jurisdiction_id'),
      )
      .innerJoin('conference as c', (join) =>
        join.onRef('c.plan_id', '=', 't.plan_id').onRef('c.jurisdiction_id', '=', 't.jurisdiction_id'),
      )
      .select(['a.id', 'a.organisation_id as body'])
      .where('c.slug', 'like', `${each.slug}%`)
      .where('t.text', 'like', `%${each.words}%`)
      .where('a.part', '=', 'lead')
      .execute()
    return (rows.find((row) => row.body && bodies.includes(row.body)) ?? rows[0])?.id
  })
}

/** The commune told its people in time, as the law asks: the board of statutory days shows it done. */
export async function seedNotice(database: Database, system: Actor, as: As, now: Date): Promise<void> {
  const rows = await readOnly(database, system, (db) =>
    db
      .selectFrom('conference as c')
      .innerJoin('lead_time_rule as r', (join) =>
        join.onRef('r.conference_type', '=', 'c.conference_type').onRef('r.jurisdiction_id', '=', 'c.jurisdiction_id'),
      )
      .select(['c.id as conferenceId', 'r.id as ruleId'])
      .where('c.conference_type', '=', 'commune')
      .where('r.code', '=', 'announce')
      .where('r.valid_to', 'is', null)
      .execute(),
  )
  const doneOn = addDays(dayInVietnam(now), -9)
  const world = await as('vanphong', morningOf(doneOn))
  for (const row of rows)
    await doLeadTime(world, { ...row, doneOn, evidence: 'Niêm yết tại trụ sở và loa truyền thanh các thôn' })
}
