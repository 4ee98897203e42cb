import { StateChip } from '#ui/chip.tsx'
import { Pane } from '#ui/console-page.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState, Paging } from '#ui/list.tsx'
import { Queue } from '#ui/petition.tsx'
import { filterWords, hrefOf } from './sorting-address.ts'
import type { SortingView } from './sorting-view.ts'

/** The queue at the left; on a phone it is the page until a petition is opened. */
export function SortingQueue({ view }: { view: SortingView }) {
  const { place, rows, pages, total } = view
  const paged = pages > 1
  return (
    <Pane label="Danh sách ý kiến" bare className="sort-list">
      <p className="sort-tools small">
        <A href={`${place.base}/nhieu?loc=goi-y`}>Chọn nhiều ý kiến</A>
        <A href={`${place.base}/nhom`}>Gợi ý nhóm</A>
        <A href={place.base.replace(/phan-loai$/, 'neu-tai-hoi-truong')}>Nêu tại hội trường</A>
      </p>
      {rows.length === 0 ? (
        <EmptyState>{view.nothing}</EmptyState>
      ) : (
        <Queue
          label={`${filterWords[place.filter]}, ${total} ý kiến`}
          entries={rows.map((row) => ({
            key: row.id,
            href: row.href,
            code: row.code,
            title: row.title,
            line: row.line,
            current: row.current,
            badge: badgeOf(row),
          }))}
        />
      )}
      {paged ? (
        <Paging
          page={place.page}
          pages={pages}
          previousHref={
            place.page > 1 ? hrefOf(place, { page: place.page - 1, petitionId: null, doing: null }) : undefined
          }
          nextHref={
            place.page < pages ? hrefOf(place, { page: place.page + 1, petitionId: null, doing: null }) : undefined
          }
        />
      ) : null}
    </Pane>
  )
}

function badgeOf(row: SortingView['rows'][number]) {
  if (row.answered) return <StateChip state="soon">Đã trả lời thêm</StateChip>
  if (row.scope) return <StateChip state="open">Ngoài phạm vi?</StateChip>
  if (row.together > 1) return <b className="together">giống {row.together}</b>
  return undefined
}
