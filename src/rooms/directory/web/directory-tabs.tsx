import { Tabs } from '#ui/tabs.tsx'

/** The views of the directory. */
export function DirectoryTabs({ current }: { current: 'co-quan' | 'nguoi' | 'linh-vuc' }) {
  return (
    <div style={{ marginBlockEnd: 'var(--s-4)' }}>
      <Tabs
        label="Danh bạ"
        tabs={[
          { href: '/lam-viec/co-quan', label: 'Cơ quan', current: current === 'co-quan' },
          { href: '/lam-viec/nguoi', label: 'Người', current: current === 'nguoi' },
          { href: '/lam-viec/linh-vuc', label: 'Lĩnh vực', current: current === 'linh-vuc' },
        ]}
      />
    </div>
  )
}
