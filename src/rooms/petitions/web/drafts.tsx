// /lam-viec/hop-nhap : the offline box. The page itself says nothing of anybody, so that the device may keep it.
import type { LinksFunction } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { page } from '#platform/web/page.ts'
import { useHydrated } from '#ui/client/use-hydrated.ts'
import { pageTitle } from '#ui/document.ts'
import { Message } from '#ui/panel.tsx'
import type { Handle } from '../../../root.tsx'
import type { Route } from './+types/drafts.ts'
import { DraftBox } from './drafts/draft-box.tsx'

export const handle: Handle = { scripts: true }
export const links: LinksFunction = () => [{ rel: 'manifest', href: '/hop-nhap.webmanifest' }]

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  staffWorld(context, request)
  return null
})

export default function Drafts() {
  const isHydrated = useHydrated()
  return (
    <div className="draft-page">
      <title>{pageTitle('Hộp nháp', { site: 'Đối Thoại' })}</title>
      <h1>Hộp nháp</h1>
      <p className="muted">Viết hộ bà con ở nơi không có mạng, kèm ảnh. Có mạng thì tự gửi, mỗi ý kiến đúng một lần.</p>
      {isHydrated ? <DraftBox /> : <p className="muted">Đang mở hộp nháp…</p>}
      <noscript>
        <Message kind="warning">
          Trình duyệt này tắt JavaScript nên không giữ nháp được. Mở hội nghị rồi dùng trang Nhập hộ khi có mạng.
        </Message>
      </noscript>
      <p>
        <a href="/lam-viec">Về trang làm việc</a>
      </p>
    </div>
  )
}
