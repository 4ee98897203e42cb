import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import type { Stand } from './stand.ts'
import type { Standing } from './standings.ts'

const words: Readonly<Record<Stand, string>> = {
  missing: 'Chưa soạn',
  draft: 'Đang soạn',
  submitted: 'Chờ lãnh đạo duyệt',
  checked: 'Phòng đã xem, chờ duyệt',
  returned: 'Bị trả lại, cần sửa',
  approved: 'Đã duyệt, chờ công bố',
}

/** 'Đang soạn'; of what has its moment 'Công bố từ 25/12/2026, 8:00'. */
export function standingWords(standing: Standing, { now, today }: Pick<World, 'now' | 'today'>): string {
  const { stand, approved, releasedFrom, isOut } = standing
  if (stand !== 'approved') return approved > 0 ? `${words[stand]}, bản mới` : words[stand]
  if (releasedFrom && releasedFrom > now) return `Công bố từ ${momentWords(releasedFrom, today)}`
  if (releasedFrom) return `Đã công bố ${momentWords(releasedFrom, today)}`
  return isOut ? 'Đã duyệt bản mới, chờ công bố' : words.approved
}
