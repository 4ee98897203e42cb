import { Tabs } from '#ui/tabs.tsx'

/** What administrators keep. */
export function AdministrationTabs({ current }: { current: 'tai-khoan' | 'tinh' }) {
  return (
    <div style={{ marginBlockEnd: 'var(--s-4)' }}>
      <Tabs
        label="Quản trị"
        tabs={[
          { href: '/lam-viec/quan-tri', label: 'Tài khoản, vai trò', current: current === 'tai-khoan' },
          { href: '/lam-viec/quan-tri/tinh', label: 'Tên tỉnh, nơi gọi', current: current === 'tinh' },
        ]}
      />
    </div>
  )
}
