import { Outlet, useMatches } from 'react-router'
import { PublicLayout } from '#ui/public-layout.tsx'
import type { Handle } from '../../root.tsx'
import { useFrame } from '../frame.ts'

export const handle: Handle = { face: 'public' }

/** Around every public page. No scripts: links and forms only. */
export default function PublicFrame() {
  const { jurisdiction, reading, back } = useFrame()
  const width = useMatches()
    .map((match) => (match.handle as Handle | undefined)?.width)
    .findLast(Boolean)
  const help = jurisdiction?.help
  return (
    <PublicLayout
      home="/"
      owner={jurisdiction?.authority ?? ''}
      demo={jurisdiction?.isDemo}
      display={reading}
      back={back}
      width={width}
      help={{ phone: help?.phone ?? '', who: help ? `${help.name}. ${help.hours}.` : null }}
      links={[
        { href: '/theo-doi', label: 'Theo dõi ý kiến' },
        { href: '/bao-ve-du-lieu', label: 'Bảo vệ dữ liệu cá nhân' },
        { href: '/tro-nang', label: 'Trợ năng' },
        { href: '/dang-nhap', label: 'Dành cho cán bộ' },
      ]}
    >
      <Outlet />
    </PublicLayout>
  )
}
