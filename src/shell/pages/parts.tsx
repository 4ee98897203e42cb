// /giao-dien : the parts of the interface side by side, with their states; for those who build pages.
import { pageTitle } from '#ui/document.ts'
import { PartsPage } from '#ui/parts-page.tsx'
import type { Handle } from '../../root.tsx'

export const handle: Handle = { face: 'console', scripts: true }

export default function Parts() {
  return (
    <>
      <title>{pageTitle('Các phần của giao diện', { site: 'Đối Thoại' })}</title>
      <PartsPage />
    </>
  )
}
