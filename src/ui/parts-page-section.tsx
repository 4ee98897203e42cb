import { type ReactNode, useId } from 'react'

export function Part({ title, span = 1, children }: { title: string; span?: 1 | 2 | 3; children: ReactNode }) {
  const id = useId()
  return (
    <section className={span > 1 ? `w${span}` : undefined} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <div className="stack">{children}</div>
    </section>
  )
}

export function Line({ children }: { children: ReactNode }) {
  return <div className="btns">{children}</div>
}
