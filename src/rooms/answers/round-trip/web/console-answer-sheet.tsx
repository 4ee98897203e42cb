// /lam-viec/duoc-giao/tra-loi-excel/:sheetId : the file that came back, each changed cell old and new; then taken in.
import { Form } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { pageIn, pagesOf, pageUrl } from '#platform/web/list-address.ts'
import { form, page } from '#platform/web/page.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { Paging } from '#ui/list.tsx'
import { Message, Note, Section } from '#ui/panel.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import type { Handle } from '../../../../root.tsx'
import { compareWords } from '../../compare-answers.ts'
import type { JudgedLine } from '../judge-sheet.ts'
import { loadSheetPage, sheetPageSize } from '../round-trip-page.ts'
import { mostTaken, type Taken, takeSheet } from '../take-sheet.ts'
import type { Route } from './+types/console-answer-sheet.ts'

export const handle: Handle = { scripts: true }

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = pageUrl(request)
  const { sheet, counts, total, rows } = await world.read((db) =>
    loadSheetPage(db, world, { sheetId: params.sheetId, page: pageIn(url) }),
  )
  // Counted here: the module of the step stays out of the browser.
  const now = { kept: Math.min(counts.changed, mostTaken), sent: Math.min(counts.sendable, mostTaken) }
  return { sheet, counts, now, rows: rows.map(lineView), pages: pagesOf(url, total, sheetPageSize, 'Dòng') }
})

function lineView(each: JudgedLine) {
  const { sheet, line, code } = each
  const at = { key: `${sheet}-${line}`, line, code: code ? formatPetitionCode(code) : null }
  if (each.verdict === 'refused') return { ...at, why: each.why, cells: [], id: null, passes: null }
  if (each.verdict === 'same') return { ...at, why: null, cells: [], id: each.assignmentId, passes: null }
  return {
    ...at,
    why: null,
    id: each.assignmentId,
    passes: passed[each.stand] ?? null,
    cells: each.changes.map(({ header, before, after }) => ({ header, changes: compareWords(before, after), after })),
  }
}
type LineView = ReturnType<typeof lineView>

/** What a new version does to what was decided on the one before. */
const passed: Readonly<Record<string, string>> = {
  submitted: 'Bản đang chờ duyệt được thay bằng bản này, phải gửi duyệt lại.',
  checked: 'Bản đang chờ duyệt được thay bằng bản này, phải gửi duyệt lại.',
  approved: 'Bản đã duyệt vẫn đứng cho đến khi bản này được duyệt.',
}

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const submits = typed.get('viec') === 'nhan-va-gui'
  const taken = await takeSheet(world, { sheetId: params.sheetId, submits })
  return done(`/lam-viec/duoc-giao/tra-loi-excel/${params.sheetId}`, { say: saidOf(taken) })
})

function saidOf({ taken, submitted, refused, left }: Taken): string {
  const parts = [`Đã lưu ${taken} bản nháp`]
  if (submitted > 0) parts.push(`gửi duyệt ${submitted}`)
  if (refused > 0) parts.push(`${refused} dòng không nhận được, lý do ở dưới`)
  if (left > 0) parts.push(`còn ${left} dòng, bấm lần nữa để nhận tiếp`)
  return parts.join(', ')
}

export default function ConsoleAnswerSheet({ loaderData, actionData }: Route.ComponentProps) {
  const { sheet, counts, rows, pages } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  return (
    <>
      <title>
        {pageTitle(`Trả lời bằng Excel: ${sheet.fileName}`, { errors: refusal ? 1 : 0, site: 'Đối Thoại' })}
      </title>
      <Breadcrumb
        crumbs={[
          { href: '/lam-viec/duoc-giao', label: 'Ý kiến được giao trả lời' },
          { href: '/lam-viec/duoc-giao/tra-loi-excel', label: 'Trả lời bằng Excel' },
        ]}
      />
      <PageHead title={sheet.fileName} line={`${sheet.conference}. ${headLine(counts)}`} />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      {counts.changed === 0 ? (
        <Message kind={counts.refused > 0 ? 'warning' : 'done'}>
          {counts.refused > 0 ? 'Không có dòng nào nhận được.' : 'Mọi dòng đã như bản đang lưu, không có gì thay đổi.'}{' '}
          <A href="/lam-viec/duoc-giao">Mở danh sách được giao</A>
        </Message>
      ) : null}
      {counts.changed > 0 || counts.sendable > 0 ? <Take counts={counts} now={loaderData.now} /> : null}
      {rows.length > 0 ? (
        <Section title={counts.refused > 0 ? 'Dòng không nhận được, rồi các ô thay đổi' : 'Các ô thay đổi'}>
          <ol className="sheet-lines">
            {rows.map((each) => (
              <SheetLineView key={each.key} line={each} />
            ))}
          </ol>
          {pages.pages > 1 ? <Paging {...pages} /> : null}
        </Section>
      ) : null}
    </>
  )
}

type Counts = Route.ComponentProps['loaderData']['counts']

function headLine({ all, changed, refused, same }: Counts): string {
  const parts = [`${changed} thay đổi`, `${same} như cũ`]
  if (refused > 0) parts.push(`${refused} không nhận được`)
  return `${all} dòng: ${parts.join(', ')}.`
}

type Now = Route.ComponentProps['loaderData']['now']

/** `now`: as many as one press takes. */
function Take({ counts, now }: { counts: Counts; now: Now }) {
  return (
    <Form method="post" className="measure" preventScrollReset>
      <FormActions>
        {counts.changed > 0 ? (
          <Button variant="go" name="viec" value="nhan">
            Lưu {now.kept} bản nháp
          </Button>
        ) : null}
        {counts.sendable > 0 ? (
          <Button variant={counts.changed > 0 ? 'plain' : 'go'} icon="send" name="viec" value="nhan-va-gui">
            {counts.changed > 0 ? 'Lưu và gửi duyệt' : 'Gửi duyệt'} {now.sent} câu
          </Button>
        ) : null}
      </FormActions>
      <p className="small muted">
        Dòng không nhận được không cản các dòng khác. Lãnh đạo duyệt từng câu như thường lệ.
      </p>
    </Form>
  )
}

function SheetLineView({ line: each }: { line: LineView }) {
  const name = each.code ? `${each.code}, dòng ${each.line}` : `Dòng ${each.line}`
  return (
    <li>
      <header>
        <h3 className="num">{name}</h3>
        {each.why ? <StateChip state="late">Không nhận được</StateChip> : null}
        {each.id ? (
          <LinkButton size="sm" variant="quiet" href={`/lam-viec/duoc-giao/${each.id}`} aria-label={`Xem ${name}`}>
            Xem
          </LinkButton>
        ) : null}
      </header>
      {each.why ? <p>{each.why}</p> : null}
      {each.passes ? <Note>{each.passes}</Note> : null}
      {each.cells.length > 0 ? (
        <dl className="sheet-cells">
          {each.cells.map(({ header, changes, after }) => (
            <div key={header}>
              <dt>{header}</dt>
              <dd className="pre-line compared">
                {changes.map(({ kind, text }, index) => {
                  if (kind === 'same') return <span key={index}>{text}</span>
                  return kind === 'gone' ? <del key={index}>{text}</del> : <ins key={index}>{text}</ins>
                })}
                {after === '' ? <i> (để trống)</i> : null}
              </dd>
            </div>
          ))}
        </dl>
      ) : null}
    </li>
  )
}
