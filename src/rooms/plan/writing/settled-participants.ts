/** Groups of participants as the paper says them. Pure. */

import { formatNumber } from '#vietnamese/numbers.ts'
import type { AttendanceLevel, ParticipantGroup } from '../plan-facts.ts'
import { countsIn, perUnitIn } from '../reading/counts.ts'
import { lowerFirst, pieceOf, plainLine, twoDigits, upperFirst, withoutStop } from './spoken.ts'

const levelWords: Record<AttendanceLevel, RegExp> = {
  head: /^thủ trưởng(?=\s)/iu,
  leader: /^(?:các )?(?:đồng chí )?lãnh đạo(?!\p{L})/iu,
  representative: /^(?:các )?đại diện(?!\p{L})/iu,
  specialist: /^chuyên viên(?!\p{L})/iu,
  reporter: /^(?:các )?(?:phóng viên|nhà báo|biên tập viên)(?!\p{L})/iu,
}
const levelLead: Record<AttendanceLevel, string> = {
  head: 'Thủ trưởng',
  leader: 'Lãnh đạo',
  representative: 'Đại diện',
  specialist: 'Chuyên viên',
  reporter: 'Phóng viên',
}
const levels = Object.keys(levelWords) as AttendanceLevel[]

export function settledParticipants(groups: readonly ParticipantGroup[]): ParticipantGroup[] {
  return groups.map((group) => {
    const text = upperFirst(withoutStop(plainLine(group.group)))
    const level = levels.find((each) => levelWords[each].test(text)) ?? null
    const led = group.level && level === null ? `${levelLead[group.level]} ${lowerUnlessName(text)}` : text
    const perUnit = group.perUnit ?? null
    const said = perUnitIn(pieceOf(led))?.count ?? null
    // Behind 'mỗi đơn vị 20 đại biểu' a number would tell how the twenty are made up.
    const total =
      group.count === null || countsIn(pieceOf(led)).length > 0
        ? ''
        : `, ${group.approximate ? 'khoảng ' : ''}${formatNumber(group.count)} đại biểu`
    const whole =
      perUnit !== null && said !== perUnit ? `${led}${total}, mỗi đơn vị ${twoDigits(perUnit)} đại biểu` : led
    return {
      ...group,
      group: whole,
      level: group.level ?? level,
      hub: group.hub ? hubInText(group.hub) : null,
      invitedBy: group.invitedBy ? plainLine(group.invitedBy) : null,
    }
  })
}

const hubInText = (hub: string): string => {
  const name = plainLine(hub)
  return /^điểm cầu/iu.test(name) ? name : `điểm cầu ${lowerFirst(name)}`
}

/** 'Đại biểu …' goes small after 'Lãnh đạo'; 'Sở Y tế' and 'UBND' stay. */
const lowerUnlessName = (text: string): string =>
  /^(?:Các|Những|Đại biểu|Cán bộ)(?=\s)/u.test(text) ? lowerFirst(text) : text
