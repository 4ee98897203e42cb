import { Tabs } from '#ui/tabs.tsx'

/** The pages of the stage "Tiếp nhận". */
export function IntakeTabs(props: { base: string; current: string; runs: boolean; enters?: boolean }) {
  const { base, current, runs, enters } = props
  const tabs = [
    { href: `${base}/tiep-nhan`, label: 'Ý kiến' },
    { href: `${base}/thu-thap`, label: 'Đơn vị thu thập' },
    ...(runs || enters ? [{ href: `${base}/nhap-excel`, label: 'Nhập từ Excel' }] : []),
    ...(runs ? [{ href: `${base}/tiep-nhan/dot`, label: 'Đợt tiếp nhận' }] : []),
  ]
  return <Tabs label="Tiếp nhận" tabs={tabs.map((tab) => ({ ...tab, current: tab.href === `${base}/${current}` }))} />
}
