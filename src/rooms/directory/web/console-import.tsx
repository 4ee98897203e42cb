// /lam-viec/nhap/:importId : every cell of the list as it was understood; mended here, taken in piece by piece.

import { useEffect } from 'react'
import { redirect, useFetcher } from 'react-router'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { Message } from '#ui/panel.tsx'
import { Progress } from '#ui/progress.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { commitImport, discardImport, stopImport } from '../commit-import.ts'
import { importFields } from '../import/import-fields-data.ts'
import { countVerdicts, listImportRows, uncheckedImport } from '../import/import-rows.ts'
import { leaveOut, mendImport, setImportColumns } from '../mend-import.ts'
import { mayKeepSome } from '../policy.ts'
import { importNotFound, nothingToUndo } from '../refusals.ts'
import type { Route } from './+types/console-import.ts'
import { text } from './field-errors.ts'
import { FormTrouble } from './form-trouble.tsx'
import { ImportColumns } from './import-columns.tsx'
import { ImportTable } from './import-table.tsx'
import { importOf, skippedWords, verdictCodes, verdictWords } from './import-words.ts'
import { isId } from './is-id.ts'
import { changed, pageIn, pagesOf, pageUrl } from './list-address.ts'

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
      const progress = await commitImport(world, { importId })
      return progress.finished ? done(here, { say: 'Đã nhập xong' }) : redirect(here)
    }
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

export default function ConsoleImport({ loaderData, actionData, params }: Route.ComponentProps) {
  const { list, counts, rows, pages, facts, code } = loaderData
  const { list: back, crumb, title, what } = importOf[list.kind]
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
      <PageHead title={list.fileName} line={headLine(loaderData)}>
        {counts.error > 0 && (
          <LinkButton href={`/lam-viec/nhap/${list.id}/dong-loi.xlsx`} icon="excel" download="">
            Tải dòng lỗi
          </LinkButton>
        )}
        {isOpen && <CommitButtons counts={counts} what={what} />}
      </PageHead>
      <FormTrouble errors={{}} refusal={actionData?.refusal} />
      {isRunning && <Running id={params.importId} list={list} />}
      {list.committedAt && (
        <Message kind="done">
          Đã nhập xong. <a href={back}>Xem danh sách {what}</a>
        </Message>
      )}
      {isOpen && <ImportColumns list={list} fields={importFields[list.kind]} />}
      {list.skipped.length > 0 && (
        <p className="small muted">
          Đọc trang tính “{list.sheet}”. Bỏ qua:{' '}
          {list.skipped.map((each) => `dòng ${each.line} (${skippedWords[each.why] ?? each.why})`).join(', ')}.
        </p>
      )}
      <FilterBar label="Lọc dòng" facts={facts} clearHref={code ? loaderData.allHref : undefined} />
      {rows.length === 0 ? (
        <EmptyState>Không còn dòng nào ở mục này.</EmptyState>
      ) : (
        <ImportTable list={list} rows={rows} fields={importFields[list.kind]} />
      )}
      {pages.pages > 1 && <Paging {...pages} />}
    </>
  )
}

type Loaded = Route.ComponentProps['loaderData']

function headLine({ list, counts }: Loaded): string {
  const parts = (['new', 'changed', 'same', 'error', 'left-out'] as const)
    .filter((verdict) => counts[verdict] > 0)
    .map((verdict) => `${counts[verdict]} ${verdictWords[verdict].toLowerCase()}`)
  return `${list.total} dòng: ${parts.join(', ')}.`
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
          Nhập {taken} {what}
        </Button>
      </form>
    </>
  )
}

/** Goes on by itself while the page is open; without scripts the button takes the next piece. */
function Running({ id, list }: { id: string; list: Loaded['list'] }) {
  const fetcher = useFetcher()
  const isStopped = list.stoppedAt !== null
  useEffect(() => {
    if (!isStopped && fetcher.state === 'idle') {
      void fetcher.submit({ viec: 'nhap' }, { method: 'post', action: `/lam-viec/nhap/${id}` })
    }
  }, [isStopped, fetcher, id])
  return (
    <div className="measure" style={{ marginBlockEnd: 'var(--s-5)' }}>
      <Progress
        label={isStopped ? 'Đang dừng' : 'Đang nhập'}
        now={list.done}
        total={list.total}
        unit="dòng"
        note="Dừng lúc nào cũng được; những dòng đã nhập vẫn còn, bấm Nhập tiếp để làm nốt."
      />
      <form method="post" className="btns">
        <Button type="submit" name="viec" value="nhap" variant="go">
          Nhập tiếp
        </Button>
        {!isStopped && (
          <Button type="submit" name="viec" value="dung">
            Dừng
          </Button>
        )}
      </form>
    </div>
  )
}
