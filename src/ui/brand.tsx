import type { ReactNode } from 'react'
import { A } from './link.tsx'
import { Mark } from './mark.tsx'

/** The mark, the name of the product, and below it whose house this is. */
export function Brand({ href, owner }: { href: string; owner?: ReactNode }) {
  return (
    <A className="brand" href={href}>
      <Mark />
      <span>
        <b>Đối Thoại</b>
        {owner && <small>{owner}</small>}
      </span>
    </A>
  )
}

/** A demonstration says so on every page. */
export function DemoBanner({ children = 'Tỉnh trình diễn, dữ liệu hư cấu' }: { children?: ReactNode }) {
  return (
    <section className="demo" aria-label="Trang trình diễn">
      {children}
    </section>
  )
}
