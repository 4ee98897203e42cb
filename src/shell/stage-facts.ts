import type { IntakeCounts } from '#rooms/petitions/index.ts'
import type { StageFacts } from '#ui/stages.tsx'

export type Intake = (IntakeCounts & { toSort: number | null; listed: number | null; conferenceId: string }) | null

/** What later rooms say of their stage on the page of a conference, which belongs to an earlier one. */
export function stageFacts({ intake, toRelease }: { intake: Intake; toRelease: number | null }): StageFacts {
  if (!intake) return {}
  const { total, opened, conferenceId, toSort, listed } = intake
  const fact = opened ? `${total.toLocaleString('vi-VN')} ý kiến` : 'chưa mở'
  const base = `/lam-viec/hoi-nghi/${conferenceId}`
  const facts: Record<number, StageFacts[number]> = {
    1: { state: opened ? 'now' : 'next', fact, href: `${base}/tiep-nhan` },
  }
  if (toSort !== null) {
    const left = toSort > 0 ? `còn ${toSort.toLocaleString('vi-VN')} ý kiến` : 'không còn chờ'
    facts[2] = { state: toSort > 0 ? 'now' : 'next', fact: left, href: `${base}/phan-loai` }
  }
  if (toRelease !== null) {
    const waiting = toRelease > 0 ? `${toRelease.toLocaleString('vi-VN')} câu chờ công bố` : undefined
    facts[3] = { state: toRelease > 0 ? 'now' : 'next', fact: waiting, href: `${base}/tra-loi` }
  }
  if (listed !== null)
    facts[5] = {
      state: 'next',
      fact: listed > 0 ? `${listed} câu sẽ nêu` : 'chưa chọn câu nêu',
      href: `${base}/neu-tai-hoi-truong`,
    }
  return facts
}
