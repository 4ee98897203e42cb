/** Section IV: how many in all, then who; groups of one hub or one inviter stand below it. */
import type { Block } from '#papers/model.ts'
import { formatNumber } from '#vietnamese/numbers.ts'
import type { ParticipantGroup, PlanFacts } from '../plan-facts.ts'
import { perUnitIn } from '../reading/counts.ts'
import { isTable } from './paper-sessions.ts'
import { pieceOf, upperFirst } from './spoken.ts'

type Run = { lead: string | null; groups: ParticipantGroup[] }

export function participantBlocks({ sessions, participants }: PlanFacts): Block[] {
  const [session] = sessions
  const total = session && !isTable(sessions) ? session.attendees : null
  const blocks: Block[] = []
  if (total)
    blocks.push({
      kind: 'heading',
      level: 2,
      text: 'Tổng số:',
      runOn: `${session?.approximate ? 'khoảng ' : ''}${formatNumber(total)} đại biểu.`,
    })
  if (participants.length === 0) return blocks
  if (total) blocks.push({ kind: 'heading', level: 2, text: 'Đại biểu tham dự' })
  const last = participants.at(-1)
  const stopped = (text: string, group: ParticipantGroup) =>
    /(?:…|\.\.\.)$/.test(text) ? text : text + (group === last ? '.' : ';')
  for (const { lead, groups } of runsOf(participants)) {
    if (lead) blocks.push({ kind: 'bullet', mark: '-', text: `${lead}:` })
    for (const group of groups)
      blocks.push({ kind: 'bullet', mark: lead ? '+' : '-', text: stopped(groupText(group), group) })
  }
  return blocks
}

function runsOf(participants: readonly ParticipantGroup[]): Run[] {
  const runs: Run[] = []
  for (const group of participants) {
    const lead = leadOf(group)
    const open = runs.at(-1)
    if (open && open.lead === lead) open.groups.push(group)
    else runs.push({ lead, groups: [group] })
  }
  return runs
}

/** 'Tại điểm cầu xã A, đại biểu do UBND xã A mời' */
function leadOf({ hub, invitedBy, group }: ParticipantGroup): string | null {
  const invited =
    invitedBy && !group.toLowerCase().includes(`do ${invitedBy.toLowerCase()}`) ? `đại biểu do ${invitedBy} mời` : null
  const at = hub ? (/^Đ/.test(hub) ? hub : `Tại ${hub}`) : null
  const lead = [at, invited].filter(Boolean).join(', ')
  return lead ? upperFirst(lead) : null
}

function groupText({ group, count, approximate }: ParticipantGroup): string {
  if (count === null || saysCount(group, count)) return group
  const said = `${approximate ? 'khoảng ' : ''}${formatNumber(count)} đại biểu`
  // Behind several names a number in brackets would count the last only.
  return /[;:]/.test(group) ? `${group}: ${said}` : `${group} (${said})`
}

/** As read from a plan the number may stand within the name: '30 đoàn viên của mỗi phường'; a number a unit is another. */
function saysCount(group: string, count: number): boolean {
  const perUnit = perUnitIn(pieceOf(group))
  const rest = perUnit ? group.slice(0, perUnit.from) + group.slice(perUnit.to) : group
  return new RegExp(`(?<![\\d.])0*${formatNumber(count).replace('.', '\\.')}(?![\\d.])`).test(rest)
}
