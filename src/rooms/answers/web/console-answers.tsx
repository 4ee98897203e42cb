// /lam-viec/hoi-nghi/:conferenceId/tra-loi : what the agencies have answered, what is missing; released from here.
import { Form } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { form, page } from '#platform/web/page.ts'
import type { World } from '#platform/world.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { dueView } from '#rooms/triage/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DeadlineChip, StateChip } from '#ui/chip.tsx'
import { Choice } from '#ui/choice.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { DateField } from '#ui/date-field.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextInput } from '#ui/field.tsx'
import { ErrorSummary, FieldLine, FormActions } from '#ui/form.tsx'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { Disclosure, Message } from '#ui/panel.tsx'
import { type Column, Table } from '#ui/table.tsx'
import type { Handle } from '../../../root.tsx'
import { masksOf } from '../public-text/public-text-now.ts'
import { type AgencyCounts, loadReleasePage, type ReleaseRow } from '../release-page.ts'
import { type ReleasePart, releaseParts } from '../release-parts.ts'
import { standingWords } from '../standing-words.ts'
import type { Route } from './+types/console-answers.ts'
import { changeReleases } from './release-actions.ts'
import { type ReleasePlace, releaseHref, releasePlace } from './release-address.ts'

export const handle: Handle = { scripts: true }

const words: Readonly<Record<ReleasePart, string>> = {
  late: 'Quá hạn',
  reopened: 'Mở lại',
  missing: 'Chưa có',
  forwarded: 'Lên cấp trên',
  approved: 'Chờ công bố',
  scheduled: 'Hẹn công bố',
  released: 'Đã công bố',
}
const nothing: Readonly<Record<ReleasePart, string>> = {
  late: 'Không có việc nào quá hạn mà chưa trả lời.',
  reopened: 'Không có việc nào mở lại vì người hỏi thấy chưa thỏa đáng.',
  missing: 'Không còn việc nào chờ cơ quan trả lời.',
  forwarded: 'Chưa có việc nào vượt thẩm quyền, đã kiến nghị cấp trên.',
  approved: 'Chưa có câu trả lời nào được duyệt mà chờ công bố.',
  scheduled: 'Không có câu trả lời nào hẹn công bố.',
  released: 'Chưa công bố câu trả lời nào.',
}

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const place = releasePlace(params.conferenceId, new URL(request.url).searchParams)
  const { masks, ...loaded } = await world.read(async (db) => {
    const found = await loadReleasePage(db, world, place)
    const written = found.rows.filter(({ standing }) => standing.approved > 0)
    return { ...found, masks: await masksOf(db, written) }
  })
  return {
    ...loaded,
    place,
    rows: loaded.rows.map((row) => ({ ...rowView(row, world), masks: masks.get(row.id) ?? null })),
  }
})

function rowView(row: ReleaseRow, world: World) {
  return {
    id: row.id,
    petitionId: row.petitionId,
    code: formatPetitionCode(row.code),
    title: row.title,
    together: row.together,
    lead: row.lead,
    isReopened: row.isReopened,
    due:
      row.part === 'late' || row.part === 'missing' || row.isReopened
        ? dueView(row.dueOn, world, row.isReopened ? [] : row.steps)
        : null,
    state: row.part === 'forwarded' ? 'Đã kiến nghị cấp trên' : standingWords(row.standing, world),
    isForwarded: row.part === 'forwarded',
    from: row.standing.releasedFrom && momentWords(row.standing.releasedFrom, world.today),
  }
}
type RowView = ReturnType<typeof rowView> & { masks: number | null }

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) =>
  changeReleases(
    staffWorld(context, request),
    releasePlace(params.conferenceId, new URL(request.url).searchParams),
    typed,
  ),
)

export default function ConsoleAnswers({ loaderData, actionData }: Route.ComponentProps) {
  const { place, counts, agencies, rows, releases, total, pages } = loaderData
  const refusal = actionData?.refusal ?? null
  const typed: Record<string, string> = actionData?.typed ?? {}
  const errors: Record<string, string> = actionData?.errors ?? {}
  const given = agencies.reduce((sum, each) => sum + each.given, 0)
  const mayChoose = releases && (place.part === 'approved' || place.part === 'scheduled')
  return (
    <>
      <title>{pageTitle('Trả lời', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <PageHead
        title="Trả lời"
        line={`${given} việc đã giao ${agencies.length} cơ quan. Câu trả lời được giữ kín đến lúc công bố.`}
      >
        <LinkButton href={`/lam-viec/hoi-nghi/${place.conferenceId}/tra-loi/den-han`}>Đến hạn</LinkButton>
        <LinkButton href={`/lam-viec/hoi-nghi/${place.conferenceId}/tra-loi/gia-han`}>
          {loaderData.extensions > 0 ? `Xin gia hạn: ${loaderData.extensions}` : 'Gia hạn'}
        </LinkButton>
        {releases ? (
          <LinkButton href={`/lam-viec/hoi-nghi/${place.conferenceId}/gui-tra-loi`}>Gửi câu trả lời</LinkButton>
        ) : null}
        <LinkButton href={`/lam-viec/hoi-nghi/${place.conferenceId}/bang-tong-hop`}>Bảng tổng hợp</LinkButton>
      </PageHead>
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} kept={null} />
      {agencies.length > 0 ? (
        <Disclosure summary="Từng cơ quan" open>
          <div className="count-table">
            <Table
              caption="Trả lời theo cơ quan, nơi còn thiếu ở trên"
              columns={agencyColumns(place)}
              rows={agencies}
              rowKey={({ id }) => id}
              rowState={({ id, late }) => (id === place.leadId ? 'on' : late > 0 ? 'late' : undefined)}
            />
          </div>
        </Disclosure>
      ) : null}
      <FilterBar
        label="Lọc câu trả lời"
        facts={releaseParts.map((part) => ({
          href: releaseHref({ ...place, part, page: 1 }),
          label: words[part],
          count: counts[part],
          on: part === place.part,
        }))}
        clearHref={place.leadId ? releaseHref({ ...place, leadId: null, page: 1 }) : undefined}
      />
      {rows.length === 0 ? (
        <EmptyState>{nothing[place.part]}</EmptyState>
      ) : (
        <Form method="post" preventScrollReset>
          <Table
            caption={words[place.part]}
            columns={rowColumns(place, mayChoose, typed['da-chon']?.split(' ') ?? null)}
            rows={rows}
            rowKey={({ id }) => id}
          />
          {mayChoose ? <ReleaseFields part={place.part} typed={typed} errors={errors} /> : null}
        </Form>
      )}
      {pages > 1 ? (
        <Paging
          page={place.page}
          pages={pages}
          line={`${total} việc`}
          previousHref={place.page > 1 ? releaseHref({ ...place, page: place.page - 1 }) : undefined}
          nextHref={place.page < pages ? releaseHref({ ...place, page: place.page + 1 }) : undefined}
        />
      ) : null}
    </>
  )
}

const agencyColumns = (place: ReleasePlace): Column<AgencyCounts>[] => [
  {
    key: 'name',
    header: 'Cơ quan',
    label: false,
    cell: ({ id, name }) => <a href={releaseHref({ ...place, leadId: id, page: 1 })}>{name}</a>,
  },
  { key: 'given', header: 'Đã giao', num: true, align: 'end', width: '6rem', cell: ({ given }) => given },
  ...releaseParts.map((part) => ({
    key: part,
    header: words[part],
    num: true,
    align: 'end' as const,
    width: '6.75rem',
    cell: (row: AgencyCounts) => (row[part] === 0 ? <span className="none">0</span> : row[part]),
  })),
]

const maskLine = (masks: number): string => (masks > 0 ? `Che ${masks} chỗ khi công khai` : 'Bản công khai')

/** What was marked stays marked after an error; at first all that wait are. */
const rowColumns = (
  { conferenceId }: ReleasePlace,
  mayChoose: boolean,
  chosen: readonly string[] | null,
): Column<RowView>[] => [
  {
    key: 'title',
    header: 'Ý kiến',
    label: false,
    cell: ({ id, petitionId, code, title, together }) => (
      <>
        {mayChoose ? (
          <Choice
            name="chon"
            value={id}
            label={title}
            hint={`${code}${together > 1 ? ` · ${together} ý kiến cùng hỏi` : ''}`}
            defaultChecked={chosen ? chosen.includes(id) : true}
          />
        ) : (
          <>
            <a href={`/lam-viec/y-kien/${petitionId}`}>{title}</a>
            <p className="small muted">
              <span className="num">{code}</span>
              {together > 1 ? ` · ${together} ý kiến cùng hỏi` : ''}
            </p>
          </>
        )}
      </>
    ),
  },
  { key: 'lead', header: 'Cơ quan', width: '27%', cell: ({ lead }) => lead },
  {
    key: 'state',
    header: 'Đến đâu',
    width: '15rem',
    label: false,
    cell: ({ id, code, due, state, isReopened, isForwarded, masks }) => (
      <>
        {due && !isReopened ? null : <StateChip state={isForwarded ? 'beyond' : 'done'}>{state}</StateChip>}
        {isReopened ? <p className="small">Người hỏi chưa thỏa đáng, mở lại</p> : null}
        {due ? <DeadlineChip {...due} /> : null}
        {masks === null ? null : (
          <p className="small">
            <a
              href={`/lam-viec/hoi-nghi/${conferenceId}/tra-loi/cong-khai/${id}`}
              aria-label={`${maskLine(masks)}, bản công khai ${code}`}
            >
              {maskLine(masks)}
            </a>
          </p>
        )}
      </>
    ),
  },
]

type FieldsProps = { part: ReleasePart; typed: Record<string, string>; errors: Record<string, string> }

function ReleaseFields({ part, typed, errors }: FieldsProps) {
  return (
    <section className="give" aria-label="Công bố">
      <FieldLine>
        <DateField
          name="tu-ngay"
          label="Công bố từ ngày"
          remark="để trống là ngay bây giờ"
          defaultValue={typed['tu-ngay']}
          error={errors['tu-ngay']}
        />
        <TextInput
          name="tu-gio"
          label="Giờ"
          remark="như 8:00"
          short
          defaultValue={typed['tu-gio']}
          error={errors['tu-gio']}
        />
      </FieldLine>
      <FormActions>
        <Button variant="go" icon="send" name="viec" value="cong-bo">
          {part === 'scheduled' ? 'Đổi lúc công bố' : 'Công bố những câu đã đánh dấu'}
        </Button>
        {part === 'scheduled' ? (
          <Button name="viec" value="thoi">
            Thôi công bố
          </Button>
        ) : null}
        <span className="small muted">Từ lúc ấy, từng người hỏi đọc được ở trang theo dõi ý kiến của mình.</span>
      </FormActions>
    </section>
  )
}
