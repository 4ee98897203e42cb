/** A case of the desk as it is drawn. Pure. */
import { shortDate } from '#calendar/day-words.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import type { World } from '#platform/world.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { dueView } from '#rooms/triage/index.ts'
import { formatDay } from '#vietnamese/dates.ts'
import type { DeskCase } from '../desk-list.ts'
import { settledParts } from '../desk-parts.ts'
import { partWords } from './desk-address.ts'

export function deskView(row: DeskCase, world: World) {
  const { given, role, said, upheld, firstDueOn, dueOn } = row
  const leads = role === 'lead'
  return {
    id: given.id,
    code: formatPetitionCode(given.code),
    text: given.text,
    line: [
      given.commune,
      given.together > 1 ? `nhóm ${given.together} ý kiến cùng hỏi` : null,
      row.askedBefore > 0 ? `đã hỏi ${row.askedBefore} lần ở các kỳ trước` : null,
      row.attachments > 0 ? `${row.attachments} tệp kèm` : null,
      `giao ${momentWords(given.givenAt, world.today)}`,
      given.conference,
    ]
      .filter(Boolean)
      .join(' · '),
    hidesIdentity: given.hidesIdentity,
    note: given.note,
    due: settledParts.has(row.part) ? null : dueView(dueOn, world, leads && !row.isReopened ? given.steps : []),
    moved: dueOn === firstDueOn || settledParts.has(row.part) ? null : `Hạn đầu ${formatDay(firstDueOn)}`,
    state: partWords[row.part],
    written: row.written,
    isSettled: settledParts.has(row.part),
    isWaiting: row.isWaiting,
    officer: row.officer,
    role: leads ? `${row.body} chủ trì` : `${row.body} phối hợp, chủ trì: ${given.lead}`,
    leads,
    others: leads ? given.coordinators.map((other) => other.name) : [],
    isNew: said === null && !upheld && !settledParts.has(row.part),
    isTakenOn: said === 'accepted' || upheld,
    upheld,
    why: given.ruling?.reason ?? '',
    refuseUntil: shortDate(row.refuseUntil),
    refusesLate: world.today > row.refuseUntil,
  }
}
export type DeskView = ReturnType<typeof deskView>
