import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'
import { Icon, type IconName } from './icons.tsx'
import { Kbd } from './kbd.tsx'

export type PaletteItem = {
  href: string
  label: string
  icon?: IconName
  /** Below the label: `Nhóm 15 ý kiến, Sở Xây dựng` */
  line?: string
  /** Where it is: `Theo dõi`, `Cơ quan` */
  place?: string
  /** The key that does the same anywhere. */
  keys?: string
}

export type CommandPaletteProps = {
  /** What is shown before anything is typed: actions and pages. */
  start: PaletteItem[]
  /** Petition codes, persons, papers, pages and actions in one list, typed with or without accents. */
  find: (typed: string, signal: AbortSignal) => Promise<PaletteItem[]>
  go: (href: string) => void
}

/** Ctrl K. Needs scripts; without them the search in the bar leads to the page of results. */
export function CommandPalette({ start, find, go }: CommandPaletteProps) {
  const box = useRef<HTMLDialogElement>(null)
  const [typed, setTyped] = useState('')
  const [at, setAt] = useState(0)
  const items = useFound(typed, start, find)
  const listId = useId()
  const current = items[Math.min(at, items.length - 1)]

  useCtrlK(() => box.current?.open || box.current?.showModal())

  function follow(item: PaletteItem | undefined) {
    if (!item) return
    box.current?.close()
    setTyped('')
    go(item.href)
  }

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key]
    if (step && items.length > 0) {
      event.preventDefault()
      setAt((at + step + items.length) % items.length)
    }
    if (event.key === 'Enter') {
      event.preventDefault()
      follow(current)
    }
  }

  return (
    <dialog className="pal" ref={box} aria-label="Tìm mọi thứ">
      <div className="q">
        <Icon name="search" />
        <input
          role="combobox"
          aria-label="Tìm ý kiến, người, văn bản, trang, việc"
          aria-expanded="true"
          aria-controls={listId}
          aria-autocomplete="list"
          aria-activedescendant={current ? `${listId}-${items.indexOf(current)}` : undefined}
          autoComplete="off"
          value={typed}
          onKeyDown={onKeyDown}
          onChange={(event) => {
            setTyped(event.target.value)
            setAt(0)
          }}
        />
        <Kbd>Esc</Kbd>
      </div>
      <PaletteList {...{ listId, items, current, follow }} />
      {typed && items.length === 0 && <p>Không thấy “{typed}”. Bỏ bớt chữ, hoặc tìm trong cả các năm trước.</p>}
    </dialog>
  )
}

type PaletteListProps = {
  listId: string
  items: PaletteItem[]
  current: PaletteItem | undefined
  follow: (item: PaletteItem) => void
}

export function PaletteList({ listId, items, current, follow }: PaletteListProps) {
  return (
    <div role="listbox" id={listId} aria-label="Kết quả">
      {items.map((item, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: keys work in the field above, which keeps the focus
        <div
          key={`${item.href} ${item.label}`}
          id={`${listId}-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={item === current}
          onClick={() => follow(item)}
        >
          {item.icon && <Icon name={item.icon} />}
          <span className="grow">
            <b>{item.label}</b>
            {item.line && <small>{item.line}</small>}
          </span>
          {item === current ? <Kbd>Enter</Kbd> : item.keys ? <Kbd>{item.keys}</Kbd> : <small>{item.place}</small>}
        </div>
      ))}
    </div>
  )
}

/** The last question alone is answered; what was found stays until the new answer is there. */
function useFound(typed: string, start: PaletteItem[], find: CommandPaletteProps['find']): PaletteItem[] {
  const [found, setFound] = useState<PaletteItem[]>([])
  useEffect(() => {
    const words = typed.trim()
    if (!words) return
    const abort = new AbortController()
    const wait = setTimeout(() => {
      find(words, abort.signal).then(
        (items) => !abort.signal.aborted && setFound(items),
        () => {},
      )
    }, 120)
    return () => {
      clearTimeout(wait)
      abort.abort()
    }
  }, [typed, find])
  return typed.trim() ? found : start
}

function useCtrlK(open: () => void) {
  const latest = useRef(open)
  latest.current = open
  useEffect(() => {
    const onKey = (event: globalThis.KeyboardEvent) => {
      if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey)) return
      event.preventDefault()
      latest.current()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [])
}
