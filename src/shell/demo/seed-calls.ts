/** The demo's conferences receive petitions: one is in the middle of it, two are past their last day. */
import { addDays } from '#calendar/day.ts'
import type { Actor } from '#platform/actor.ts'
import { type Database, readOnly } from '#platform/db.ts'
import { keepCall } from '#rooms/petitions/index.ts'
import type { As } from './seed-conferences.ts'

/** `slug`: part of the conference's address. Days from today. */
const calls = [
  {
    slug: 'phu-nu',
    opens: -12,
    closes: 9,
    invitation: 'Chị em có điều gì chưa rõ, chưa được giải quyết thì viết vào đây, hoặc nói với chi hội.',
    suggestions: [
      'Đường, điện, nước, sóng điện thoại nơi mình ở',
      'Vay vốn, việc làm, bán sản phẩm làm ra',
      'Khám chữa bệnh, thẻ bảo hiểm y tế',
      'Việc học của con, an toàn cho phụ nữ và trẻ em',
    ],
  },
  { slug: 'nhan-dan', opens: -25, closes: -2, invitation: '', suggestions: [] },
  { slug: 'nguoi-lao-dong', opens: -58, closes: -46, invitation: '', suggestions: [] },
]

export async function seedCalls(database: Database, system: Actor, as: As, now: Date): Promise<void> {
  const rows = await readOnly(database, system, (db) =>
    db
      .selectFrom('conference as c')
      .innerJoin('conference_publication as p', (join) =>
        join.onRef('p.conference_id', '=', 'c.id').onRef('p.jurisdiction_id', '=', 'c.jurisdiction_id'),
      )
      .leftJoin('petition_call as k', (join) =>
        join.onRef('k.conference_id', '=', 'c.id').onRef('k.jurisdiction_id', '=', 'c.jurisdiction_id'),
      )
      .select(['c.id', 'c.slug'])
      .where('k.version', 'is', null)
      .execute(),
  )
  const world = await as('vanphong', now)
  for (const { slug, opens, closes, invitation, suggestions } of calls) {
    const conferenceId = rows.find((row) => row.slug.includes(slug))?.id
    if (!conferenceId) continue
    await keepCall(world, {
      conferenceId,
      seenVersion: 0,
      opensOn: addDays(world.today, opens),
      closesOn: addDays(world.today, closes),
      invitation,
      suggestions,
    })
  }
}
