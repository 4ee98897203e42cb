import type { ReactNode } from 'react'
import { Button } from './button.tsx'
import { Icon } from './icons.tsx'

export type FilterSelect = { name: string; label: string; value?: string; options: Readonly<Record<string, string>> }

/** Search and choices in one form of the address: it works without scripts, by Enter or the button. */
export function FilterSelects(props: {
  action: string
  search: { value: string; placeholder: string }
  keep: Record<string, string>
  selects: FilterSelect[]
  /** More boxes of the same form: days from and to. */
  children?: ReactNode
}) {
  return (
    <form action={props.action} style={{ flexWrap: 'wrap' }}>
      {Object.entries(props.keep).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <span className="find">
        <Icon name="search" />
        <input
          type="search"
          name="tim"
          defaultValue={props.search.value}
          aria-label={props.search.placeholder}
          placeholder={props.search.placeholder}
        />
      </span>
      {props.selects.map(({ name, label, value, options }) => (
        <select key={name} name={name} aria-label={label} defaultValue={value ?? ''} className="fil">
          <option value="">{label}: tất cả</option>
          {Object.entries(options).map(([code, words]) => (
            <option key={code} value={code}>
              {words}
            </option>
          ))}
        </select>
      ))}
      {props.children}
      <Button type="submit" size="sm">
        Lọc
      </Button>
    </form>
  )
}
