// /lam-viec/nhap/:importId : every cell of the list as it was understood; mended here, taken in piece by piece.

import { redirect, useFetcher } from 'react-router'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import { type StaffWorld, staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { changed, pageIn, pagesOf, pageUrl } from '#platform/web/list-address.ts'
import { form, page } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { ListColumns, SkippedLines } from '#ui/list-columns.tsx'
import { Message } from '#ui/panel.tsx'
import { viNumber } from '#ui/progress.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { mayAdministerSome } from '../account-policy.ts'
import { commitImport, discardImport } from '../commit-import.ts'
import { importFields } from '../import/import-fields-data.ts'
import { countNewLogins, countVerdicts, listImportRows, uncheckedImport } from '../import/import-rows.ts'
import { leaveOut, mendImport, setImportColumns } from '../mend-import.ts'
import { mayKeepSome } from '../policy.ts'
import { importNotFound, nothingToUndo } from '../refusals.ts'
import { startImport, stopImport } from '../run-import.ts'
import type { Route } from './+types/console-import.ts'
import { text } from './field-errors.ts'
import { FormTrouble } from './form-trouble.tsx'
import { ImportRunning } from './import-running.tsx'
import { ImportTable } from './import-table.tsx'
import { importOf, verdictCodes, verdictWords } from './import-words.ts'
import { isId } from './is-id.ts'
import { type LoginBatch, NewLogins, useLoginBatches } from './new-logins.tsx'
import { loginBatch } from './new-logins-xlsx.ts'

const size = 50

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { importId } = params
  refuseUnless(isId(importId) && mayKeepSome(world.actor), importNotFound)
  const url = pageUrl(request)
  return world.read(async (db) => {
    const list = await uncheckedImport(db, importId)
    refuseUnless(list, importNotFound)
    const counts = await countVerdicts(db, importId)
    const asked = new URL(url).searchParams.get('xem')
    const code = asked && asked in verdictCodes ? (asked as keyof typeof verdictCodes) : null
    const verdict = code ? verdictCodes[code] : undefined
    const total = verdict ? counts[verdict] : list.total
    return {
      list,
      counts,
      code,
      newLogins: await countNewLogins(db, importId),
      makesAccounts: mayAdministerSome(world.actor),
      rows: await listImportRows(db, importId, { verdict, page: pageIn(url), size }),
      pages: pagesOf(url, total, size, 'Dòng'),
      facts: (Object.keys(verdictCodes) as (keyof typeof verdictCodes)[])
        .filter((each) => counts[verdictCodes[each]] > 0)
        .map((each) => ({
          href: changed(url, { xem: each === code ? null : each }),
          label: verdictCodes[each] === 'warning' ? 'Cần xem lại' : verdictWords[verdictCodes[each] as 'new'],
          count: counts[verdictCodes[each]],
          on: each === code,
        })),
      allHref: changed(url, { xem: null }),
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { importId } = params
  if (!isId(importId)) refuse(importNotFound)
  const back = new URL(pageUrl(request))
  const here = back.pathname + back.search
  const version = Number(text(typed, 'ban'))
  const line = Number(text(typed, 'dong'))
  switch (text(typed, 'viec')) {
    case 'sua': {
      const everywhere = text(typed, 'moi-dong') === 'co'
      const field = text(typed, 'cot')
      const { mended } = await mendImport(world, {
        importId,
        version,
        line,
        field,
        value: text(typed, 'gia-tri'),
        everywhere,
      })
      return done(here, { say: mended === 1 ? `Đã sửa dòng ${line}` : `Đã sửa ${mended} dòng` })
    }
    case 'bo-dong':
    case 'lay-dong': {
      const leftOut = text(typed, 'viec') === 'bo-dong'
      await leaveOut(world, { importId, version, line, leftOut })
      return redirect(here)
    }
    case 'cot':
      await setImportColumns(world, {
        importId,
        version,
        columns: typed.getAll('cot').map((code) => String(code) || null),
      })
      return done(here, { say: 'Đã đọc lại theo các cột vừa chọn' })
    case 'nhap': {
      const { inBackground } = await startImport(world, { importId })
      return inBackground ? redirect(here) : takePiece(world, importId, here)
    }
    case 'tiep':
      return takePiece(world, importId, here)
    case 'dung':
      await stopImport(world, { importId })
      return redirect(here)
    case 'bo':
      await discardImport(world, { importId })
      return done('/lam-viec/co-quan', { say: 'Đã bỏ tệp, danh bạ không thay đổi' })
    default:
      return refuse(nothingToUndo)
  }
})

async function takePiece(world: StaffWorld, importId: string, here: string) {
  const { finished, accounts } = await commitImport(world, { importId })
  // No redirect: the passwords are in this answer and nowhere else.
  if (accounts.length > 0) return { ...nothingWrong, batch: await loginBatch(accounts, world.today) }
  return finished ? done(here, { say: 'Đã nhập xong' }) : redirect(here)
}

const nothingWrong = { refusal: null, typed: {} as Record<string, string>, errors: {} as Record<string, string> }

const batchIn = (answer: { batch?: LoginBatch } | { refusal: object } | undefined): LoginBatch | null =>
  answer && 'batch' in answer ? (answer.batch ?? null) : null

/** Another list is another page: the passwords of the last do not stay on it. */
export default function ConsoleImport(props: Route.ComponentProps) {
  return <OneImport key={props.params.importId} {...props} />
}

function OneImport({ loaderData, actionData, params }: Route.ComponentProps) {
  const { list, counts, rows, pages, facts, code } = loaderData
  const fetcher = useFetcher<typeof action>()
  const batches = useLoginBatches(batchIn(actionData), batchIn(fetcher.data))
  const { list: back, crumb, title, what } = importOf[list.kind]
  // On paper the slips stand alone.
  const onScreen = batches.length > 0 ? 'screen-only' : undefined
  const isRunning = list.startedAt !== null && list.committedAt === null
  const isOpen = list.startedAt === null
  return (
    <>
      <title>{pageTitle(`${title}: ${list.fileName}`, { errors: counts.error, site: 'Đối Thoại' })}</title>
      <Breadcrumb
        crumbs={[
          { href: back, label: crumb },
          { href: `${back}/nhap`, label: title },
        ]}
      />
      <div className={onScreen}>
        <PageHead title={list.fileName} line={headLine(loaderData)}>
          {counts.error > 0 && (
            <LinkButton href={`/lam-viec/nhap/${list.id}/dong-loi.xlsx`} icon="excel" download="">
              Tải dòng lỗi
            </LinkButton>
          )}
          {isOpen && <CommitButtons counts={counts} what={what} />}
        </PageHead>
      </div>
      <FormTrouble errors={{}} refusal={actionData?.refusal} />
      {batches.length > 0 && <NewLogins batches={batches} isMore={isRunning} />}
      {isRunning && <ImportRunning id={params.importId} list={list} fetcher={fetcher} />}
      <div className={onScreen}>
        {list.committedAt && (
          <Message kind="done">
            Đã nhập xong. <a href={back}>Xem danh sách {what}</a>
          </Message>
        )}
        {isOpen && <AccountsAhead {...loaderData} />}
        {isOpen && <ListColumns {...list} fields={importFields[list.kind]} />}
        <SkippedLines {...list} />
        <FilterBar label="Lọc dòng" facts={facts} clearHref={code ? loaderData.allHref : undefined} />
        {rows.length === 0 ? (
          <EmptyState>Không còn dòng nào ở mục này.</EmptyState>
        ) : (
          <ImportTable list={list} rows={rows} fields={importFields[list.kind]} />
        )}
        {pages.pages > 1 && <Paging {...pages} />}
      </div>
    </>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function headLine({ list, counts }: Loaded): string {
  const parts = (['new', 'changed', 'same', 'error', 'left-out'] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${viNumber(counts[verdict])} ${verdictWords[verdict].toLowerCase()}`)
  return `${viNumber(list.total)} dòng: ${parts.join(', ')}.`
}

/** What becomes of the column of logins, before anything is taken. */
function AccountsAhead({ list, newLogins, makesAccounts }: Loaded) {
  if (!list.columns.includes('login') && !list.columns.includes('roles')) return null
  if (!makesAccounts) {
    return (
      <Message kind="warning">
        Không dùng cột Tên đăng nhập, Vai trò: tài khoản do quản trị hệ thống tạo. Người trong danh sách vẫn nhập được;
        quản trị gửi lại chính tệp này thì có tài khoản.
      </Message>
    )
  }
  if (newLogins === 0) return null
  return (
    <Message kind="info">
      Nhập danh sách này sẽ tạo {newLogins} tài khoản. Vai trò có hiệu lực ở cơ quan ghi trên dòng và mọi đơn vị trực
      thuộc. Mật khẩu đầu chỉ hiện một lần ngay sau khi nhập; in phiếu hoặc tải về tại đó.
    </Message>
  )
}

function CommitButtons({ counts, what }: { counts: Loaded['counts']; what: string }) {
  const taken = counts.new + counts.changed
  return (
    <>
      <form method="post">
        <input type="hidden" name="viec" value="bo" />
        <Button type="submit">Bỏ tệp này</Button>
      </form>
      <form method="post">
        <input type="hidden" name="viec" value="nhap" />
        <Button type="submit" variant="go" reason={taken === 0 ? 'Không có dòng nào để nhập.' : undefined}>
          Nhập {viNumber(taken)} {what}
        </Button>
      </form>
    </>
  )
}
