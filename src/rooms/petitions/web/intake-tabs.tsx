import { Tabs } from '#ui/tabs.tsx'

type IntakeTabsProps = {
  base: string
  current: string
  runs: boolean
  /** Types petitions for others. */
  enters: boolean
}

/** The pages of the stage "Tiếp nhận". */
export function IntakeTabs({ base, current, runs, enters }: IntakeTabsProps) {
  const tabs = [
    { href: `${base}/tiep-nhan`, label: 'Ý kiến' },
    { href: `${base}/y-kien-tu-dau`, label: 'Ý kiến từ đâu' },
    ...(enters ? [{ href: `${base}/nhap-ho`, label: 'Nhập hộ' }] : []),
    ...(enters ? [{ href: `${base}/nhap-excel`, label: 'Nhập từ Excel' }] : []),
    { href: `${base}/thu-thap`, label: 'Đơn vị thu thập' },
    ...(runs ? [{ href: `${base}/tiep-nhan/dot`, label: 'Đợt tiếp nhận' }] : []),
  ]
  return <Tabs label="Tiếp nhận" tabs={tabs.map((tab) => ({ ...tab, current: tab.href === `${base}/${current}` }))} />
}
