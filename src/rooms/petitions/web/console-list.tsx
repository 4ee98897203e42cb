// /lam-viec/hoi-nghi/:conferenceId/nhap-excel/:importId : every cell of the list as it was understood; mended, taken in.
import { refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { changed, pageIn, pagesOf, pageUrl } from '#platform/web/list-address.ts'
import { form, page } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Choice } from '#ui/choice.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { Select } from '#ui/field.tsx'
import { ErrorSummary, FieldLine } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { ListColumns, SkippedLines } from '#ui/list-columns.tsx'
import { Message } from '#ui/panel.tsx'
import { viNumber } from '#ui/progress.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { loadIntakeHead } from '../intake-head.ts'
import { listFields } from '../lists/list-fields-data.ts'
import { listNotFound } from '../lists/list-refusals.ts'
import { countRows, listPage } from '../lists/list-store.ts'
import { seeList } from '../lists/see-list.ts'
import type { Route } from './+types/console-list.ts'
import { actOnList } from './list-actions.ts'
import { ListRunning } from './list-running.tsx'
import { ListTable } from './list-table.tsx'
import { type VerdictCode, verdictCodes, verdictWords } from './list-words.ts'

const size = 50

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = pageUrl(request)
  const {
    conference: cared,
    unit: _unit,
    ...list
  } = await seeList(world, params.importId, 'xem lại danh sách do người khác gửi')
  refuseUnless(cared.id === params.conferenceId && list.state !== 'discarded', listNotFound)
  return world.read(async (db) => {
    const { conference } = await loadIntakeHead(db, world, params.conferenceId)
    const counts = await countRows(db, list.id)
    const asked = new URL(url).searchParams.get('xem')
    const code = asked && asked in verdictCodes ? (asked as VerdictCode) : null
    const only = code ? verdictCodes[code] : undefined
    const all = counts.new + counts.known + counts.warning + counts.error + counts.skipped
    const isMoving = list.state === 'reading' || list.state === 'committing'
    return {
      conference,
      list,
      counts,
      all,
      code,
      rows: isMoving ? [] : await listPage(db, list.id, { only, page: pageIn(url), size }),
      pages: pagesOf(url, only ? counts[only] : all, size, 'Dòng'),
      facts: (Object.keys(verdictCodes) as VerdictCode[])
        .filter((each) => counts[verdictCodes[each]] > 0)
        .map((each) => ({
          href: changed(url, { xem: each === code ? null : each }),
          label: each === 'khac' ? 'Khác lúc xem trước' : verdictWords[verdictCodes[each] as 'new'],
          count: viNumber(counts[verdictCodes[each]]),
          on: each === code,
        })),
      allHref: changed(url, { xem: null }),
    }
  })
})

export const action = form(({ context, request, params }: Route.ActionArgs, typed: FormData) =>
  actOnList(staffWorld(context, request), params.importId, request, typed),
)

export default function ConsoleList({ loaderData, actionData }: Route.ComponentProps) {
  const { conference, list, counts, rows, pages, facts, code } = loaderData
  const base = `/lam-viec/hoi-nghi/${conference.id}`
  const isMoving = list.state === 'reading' || list.state === 'committing'
  const isOpen = list.state === 'preview' || list.state === 'done' || list.state === 'stopped'
  const errors = actionData && 'errors' in actionData ? Object.entries(actionData.errors) : []
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  return (
    <>
      <title>{pageTitle(`Nhập từ Excel: ${list.fileName}`, { errors: errors.length, site: 'Đối Thoại' })}</title>
      <Breadcrumb
        crumbs={[
          { href: `${base}/tiep-nhan`, label: 'Tiếp nhận ý kiến' },
          { href: `${base}/nhap-excel`, label: 'Nhập từ Excel' },
        ]}
      />
      <PageHead title={list.fileName} line={headLine(loaderData)}>
        {counts.error > 0 && !isMoving ? (
          <LinkButton href={`${base}/nhap-excel/${list.id}/dong-loi.xlsx`} icon="excel" download="">
            Tải dòng lỗi
          </LinkButton>
        ) : null}
        {list.state === 'preview' || list.state === 'refused' ? <Discard /> : null}
      </PageHead>
      <ErrorSummary errors={errors.map(([field, message]) => ({ field, message }))} />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      {list.state === 'refused' ? <Refused problem={list.problem} base={base} /> : null}
      {list.state === 'done' ? <Done data={loaderData} base={base} /> : null}
      {list.state === 'preview' && list.problem ? <Message kind="warning">{list.problem}</Message> : null}
      {isMoving || list.state === 'stopped' ? <ListRunning list={list} /> : null}
      {isMoving || list.state === 'refused' ? null : (
        <>
          {list.state === 'preview' ? <Sheets list={list} /> : null}
          {list.state === 'preview' ? <ListColumns {...list} fields={listFields} /> : null}
          <SkippedLines {...list} />
          {list.state === 'stopped' ? null : <Commit counts={counts} isAgain={list.state === 'done'} />}
          <FilterBar label="Lọc dòng" facts={facts} clearHref={code ? loaderData.allHref : undefined} />
          {rows.length === 0 ? (
            <EmptyState>Không còn dòng nào ở mục này.</EmptyState>
          ) : (
            <ListTable version={list.version} isOpen={isOpen} columns={list.columns} rows={rows} />
          )}
          {pages.pages > 1 ? <Paging {...pages} /> : null}
        </>
      )}
    </>
  )
}

type Data = Route.ComponentProps['loaderData']

function headLine({ list, counts, all }: Data): string {
  const of = `Danh sách của ${list.organisation}.`
  if (all === 0) return of
  const parts = (['new', 'warning', 'error', 'known', 'skipped'] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${viNumber(counts[verdict])} ${verdictWords[verdict].toLowerCase()}`)
  return `${of} ${viNumber(all)} dòng: ${parts.join(', ')}.`
}

function Discard() {
  return (
    <form method="post">
      <input type="hidden" name="viec" value="bo" />
      <Button type="submit">Bỏ tệp này</Button>
    </form>
  )
}

function Refused({ problem, base }: { problem: string | null; base: string }) {
  return (
    <Message kind="error">
      {problem} <A href={`${base}/nhap-excel`}>Chọn tệp khác</A>
    </Message>
  )
}

function Done({ data: { counts, list }, base }: { data: Data; base: string }) {
  return (
    <Message kind="done">
      Đã nhập {viNumber(counts.taken)} ý kiến cho {list.organisation}.{' '}
      <A href={`${base}/tiep-nhan?kenh=excel&don-vi=${list.organisationId}`}>Xem các ý kiến</A>
      {counts.error > 0 ? ` Còn ${viNumber(counts.error)} dòng lỗi: sửa ở dưới rồi nhập tiếp, hoặc tải về sửa.` : ''}
    </Message>
  )
}

/** Where the file has more than one list. */
function Sheets({ list }: { list: Data['list'] }) {
  if (list.sheets.length < 2) return null
  return (
    <form method="post" className="measure">
      <input type="hidden" name="viec" value="trang-tinh" />
      <input type="hidden" name="ban" value={list.version} />
      <FieldLine>
        <Select
          name="trang"
          label="Trang tính"
          hint="Tệp có nhiều danh sách; nhập xong trang này thì gửi lại tệp để nhập trang khác."
          defaultValue={list.sheet}
          options={list.sheets.map(({ name, rows }) => ({ value: name, label: `${name} (${viNumber(rows)} dòng)` }))}
        />
        <div className="field">
          <Button type="submit">Đọc trang này</Button>
        </div>
      </FieldLine>
    </form>
  )
}

function Commit({ counts, isAgain }: { counts: Data['counts']; isAgain: boolean }) {
  if (isAgain && counts.ready === 0) return null
  return (
    <form method="post" className="btns" style={{ marginBlock: 'var(--s-4)' }}>
      <Button
        type="submit"
        name="viec"
        value="nhap"
        variant="go"
        reason={counts.ready === 0 ? 'Không có dòng nào để nhập.' : undefined}
      >
        Nhập {viNumber(counts.ready)} ý kiến
      </Button>
      {counts.error > 0 ? (
        <span className="small muted">{viNumber(counts.error)} dòng lỗi để lại, sửa sau cũng được.</span>
      ) : null}
      <Choice name="tat-ca" value="co" label="Tất cả hoặc không: một dòng không nhập được thì không nhập dòng nào" />
    </form>
  )
}
