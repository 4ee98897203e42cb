import { type ReactNode, useState } from 'react'
import { GridList, GridListItem, I18nProvider, Button as Press, useDragAndDrop } from 'react-aria-components'
import { speakVietnamese } from './aria-strings.ts'
import { useHydrated } from './client/use-hydrated.ts'
import { Icon } from './icons.tsx'

speakVietnamese()

export type SortableEntry = { id: string; label: string; content: ReactNode }

export type SortableListProps = {
  /** What the list holds: `Thứ tự phát biểu` */
  label: string
  entries: SortableEntry[]
  /** Where the plain form is posted to: `muc` is the entry, `huong` is `len` or `xuong`. */
  action: string
  fields?: ReactNode
  /** Where scripts run: the ids in their new order. */
  onOrder: (ids: string[]) => void
}

/** An order that is set by dragging, by keys (Enter, arrows, Enter), or by plain buttons without scripts. */
export function SortableList(props: SortableListProps) {
  return useHydrated() ? <Draggable {...props} /> : <Plain {...props} />
}

function Plain({ label, entries, action, fields }: SortableListProps) {
  return (
    <ol className="sortable" aria-label={label}>
      {entries.map((entry, index) => (
        <li key={entry.id}>
          <div className="grow">{entry.content}</div>
          <form method="post" action={action} className="btns">
            {fields}
            <input type="hidden" name="muc" value={entry.id} />
            <button className="btn sm" name="huong" value="len" type="submit" disabled={index === 0}>
              Lên<span className="vh"> {entry.label}</span>
            </button>
            <button className="btn sm" name="huong" value="xuong" type="submit" disabled={index === entries.length - 1}>
              Xuống<span className="vh"> {entry.label}</span>
            </button>
          </form>
        </li>
      ))}
    </ol>
  )
}

/** The order as it is after `moved` went before or after `target`. */
export function reordered(ids: string[], moved: Set<string>, target: string, position: 'before' | 'after'): string[] {
  const rest = ids.filter((id) => !moved.has(id))
  const at = rest.indexOf(target) + (position === 'after' ? 1 : 0)
  return [...rest.slice(0, at), ...ids.filter((id) => moved.has(id)), ...rest.slice(at)]
}

function Draggable({ label, entries, onOrder }: SortableListProps) {
  const given = entries.map(({ id }) => id)
  const [state, setState] = useState({ given, ids: given })
  const ids = state.given.join() === given.join() ? state.ids : given
  const { dragAndDropHooks } = useDragAndDrop({
    getItems: (keys) => [...keys].map((key) => ({ 'text/plain': String(key) })),
    onReorder({ keys, target }) {
      if (target.dropPosition === 'on') return
      const order = reordered(ids, new Set([...keys].map(String)), String(target.key), target.dropPosition)
      setState({ given, ids: order })
      onOrder(order)
    },
  })
  const byId = new Map(entries.map((entry) => [entry.id, entry]))
  const shown = ids.map((id) => byId.get(id)).filter((entry) => entry !== undefined)
  return (
    <I18nProvider locale="vi-VN">
      <GridList className="sortable" aria-label={label} items={shown} dragAndDropHooks={dragAndDropHooks}>
        {(entry) => (
          <GridListItem id={entry.id} textValue={entry.label}>
            <Press slot="drag" className="grip">
              <Icon name="move" />
            </Press>
            <div className="grow">{entry.content}</div>
          </GridListItem>
        )}
      </GridList>
    </I18nProvider>
  )
}
