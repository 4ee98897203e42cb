// /lam-viec and /lam-viec/hoi-nghi/:conferenceId/viec : what the reader must do first, and who owes what.
import type { ReactNode } from 'react'
import { redirect } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { remindBody } from '#rooms/plan/index.ts'
import { LinkButton } from '#ui/button.tsx'
import { MainAndAside, PageHead } from '#ui/console-page.tsx'
import { copyText } from '#ui/copy-button.tsx'
import { pageTitle } from '#ui/document.ts'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { Message } from '#ui/panel.tsx'
import type { Route } from './+types/console-home.ts'
import { BoardAside } from './board-aside.tsx'
import { type BoardAddress, loadBoardPage, readAddress } from './board-data.ts'
import { boardText } from './board-export.ts'
import { BoardTable } from './board-table.tsx'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  const { conferenceId } = params as { conferenceId?: string }
  const address = readAddress(url, conferenceId)
  const isInside = conferenceId !== undefined
  const board = await loadBoardPage(world, address, url.origin, isInside)
  const whole =
    board.total > board.lines.length ? await loadBoardPage(world, address, url.origin, isInside, true) : board
  return { ...board, address, isInside, list: boardText(whole, `${url.origin}${address.path}`) }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  const assigneeId = String(typed.get('dong') ?? '')
  await remindBody(world, { assigneeId, origin: url.origin })
  url.searchParams.set('nhac', assigneeId)
  url.searchParams.delete('chep')
  url.searchParams.delete('index')
  return redirect(`${url.pathname.replace(/\.data$/, '')}?${url.searchParams}#viec-${assigneeId}`)
})

const filterWords = [
  ['tat-ca', 'Tất cả'],
  ['cua-minh', 'Việc của mình'],
  ['co-quan-khac', 'Cơ quan khác nợ'],
  ['chua-nhan', 'Chưa nhận việc'],
  ['kho-khan', 'Có khó khăn'],
] as const

export default function ConsoleHome({ loaderData, actionData }: Route.ComponentProps) {
  const { address, counts, total, size, isInside, list } = loaderData
  const title = isInside ? 'Việc và hạn' : 'Việc cần làm'
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  return (
    <>
      <title>{pageTitle(title, { site: 'Đối Thoại' })}</title>
      <PageHead title={title} line={loaderData.line}>
        {loaderData.mayAdd ? (
          <LinkButton href={`${address.path}-moi`} icon="add">
            Thêm việc
          </LinkButton>
        ) : null}
        {total > 0 ? (
          <LinkButton href={hrefOf(address, { chep: '1' })} icon="copy" onClick={() => void copyText(list)}>
            Chép cả danh sách cho Zalo
          </LinkButton>
        ) : null}
        <LinkButton href={excelHref(address)} icon="excel" download="">
          Xuất Excel
        </LinkButton>
      </PageHead>
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      {address.copying ? <WholeList text={list} closeHref={hrefOf(address, {})} /> : null}
      <Frame
        aside={<BoardAside gates={loaderData.gates} recent={loaderData.recent} />}
        has={loaderData.gates.length + loaderData.recent.length > 0}
      >
        <FilterBar
          label="Lọc việc"
          facts={filterWords
            .filter(([filter]) => filter !== 'cua-minh' || counts['cua-minh'] > 0 || address.filter === filter)
            .map(([filter, label]) => ({
              href: hrefOf({ ...address, filter, page: 1 }, {}),
              label,
              count: counts[filter],
              on: address.filter === filter,
            }))}
          search={{
            action: address.path,
            value: address.search,
            placeholder: 'Tìm theo cơ quan, không cần dấu',
            keep: keep(address, isInside),
          }}
          clearHref={
            address.filter !== 'tat-ca' || address.search || (!isInside && address.conferenceId)
              ? address.path
              : undefined
          }
        >
          {loaderData.choices.length > 1 ? <ConferenceChoice address={address} choices={loaderData.choices} /> : null}
        </FilterBar>
        <BoardTable
          board={loaderData}
          reminding={address.reminding}
          several={!isInside}
          empty={<Empty address={address} />}
        />
        {total > size ? (
          <Paging
            page={address.page}
            pages={Math.ceil(total / size)}
            line={`${total} việc`}
            previousHref={address.page > 1 ? hrefOf({ ...address, page: address.page - 1 }, {}) : undefined}
            nextHref={address.page * size < total ? hrefOf({ ...address, page: address.page + 1 }, {}) : undefined}
          />
        ) : null}
      </Frame>
    </>
  )
}

function Frame({ has, aside, children }: { has: boolean; aside: ReactNode; children: ReactNode }) {
  if (!has) return <>{children}</>
  return (
    <MainAndAside label="Sẵn sàng và vừa xong" aside={aside}>
      {children}
    </MainAndAside>
  )
}

function WholeList({ text, closeHref }: { text: string; closeHref: string }) {
  return (
    <div className="reminder boxed">
      <p className="small muted">
        Danh sách đã chép, dán vào nhóm Zalo của hội nghị. Chưa dán được thì đánh dấu đoạn dưới rồi chép.
      </p>
      <pre className="msg-text">{text}</pre>
      <LinkButton href={closeHref} size="sm">
        Đóng
      </LinkButton>
    </div>
  )
}

function ConferenceChoice({ address, choices }: { address: BoardAddress; choices: { id: string; title: string }[] }) {
  return (
    <form action={address.path} className="row">
      {address.filter !== 'tat-ca' ? <input type="hidden" name="loc" value={address.filter} /> : null}
      {address.search ? <input type="hidden" name="tim" value={address.search} /> : null}
      <select
        className="fil"
        name="hoi-nghi"
        aria-label="Hội nghị"
        defaultValue={address.conferenceId}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      >
        <option value="">Mọi hội nghị</option>
        {choices.map(({ id, title }) => (
          <option key={id} value={id}>
            {title}
          </option>
        ))}
      </select>
      <noscript>
        <button type="submit" className="btn sm">
          Lọc
        </button>
      </noscript>
    </form>
  )
}

function Empty({ address }: { address: BoardAddress }) {
  if (address.search) return <EmptyState>Không thấy “{address.search}”. Bỏ bớt chữ rồi tìm lại.</EmptyState>
  if (address.filter !== 'tat-ca') {
    return (
      <EmptyState
        action={<LinkButton href={hrefOf({ ...address, filter: 'tat-ca', page: 1 }, {})}>Xem tất cả</LinkButton>}
      >
        Không có việc nào trong mục này.
      </EmptyState>
    )
  }
  return (
    <EmptyState action={<LinkButton href="/lam-viec/hoi-nghi">Xem các hội nghị</LinkButton>}>
      Chưa có việc nào. Việc đến từ kế hoạch: khi tạo hội nghị, mỗi cơ quan có tên trong kế hoạch nhận việc của mình ở
      đây.
    </EmptyState>
  )
}

function keep(address: BoardAddress, isInside: boolean): Record<string, string> {
  return {
    ...(address.filter !== 'tat-ca' ? { loc: address.filter } : {}),
    ...(!isInside && address.conferenceId ? { 'hoi-nghi': address.conferenceId } : {}),
  }
}

/** The same lines, whole; a conference's own board names it in the address. */
function excelHref(address: BoardAddress): string {
  const query = new URLSearchParams({
    ...keep(address, false),
    ...(address.search ? { tim: address.search } : {}),
  })
  return `/lam-viec/viec-can-lam.xlsx?${query}`
}

function hrefOf(address: BoardAddress, more: Record<string, string>): string {
  const isInside = address.path !== '/lam-viec'
  const query = new URLSearchParams({
    ...keep(address, isInside),
    ...(address.search ? { tim: address.search } : {}),
    ...(address.page > 1 ? { trang: String(address.page) } : {}),
    ...more,
  })
  return query.size > 0 ? `${address.path}?${query}` : address.path
}
