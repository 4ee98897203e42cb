// /lam-viec/duoc-giao : what the body of the one who asks must answer, the soonest first; accepted or handed back here.
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { listOrganisationChoices } from '#rooms/directory/index.ts'
import { acceptAssignment, bodyNamed, RefuseAssignment, refuseAssignment } from '#rooms/triage/index.ts'
import { LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { ErrorSummary } from '#ui/form.tsx'
import { EmptyState, FilterBar, Paging } from '#ui/list.tsx'
import { Message } from '#ui/panel.tsx'
import type { Handle } from '../../../../root.tsx'
import { type DeskAsked, loadDesk } from '../desk-list.ts'
import { type DeskPart, deskParts, deskSize } from '../desk-parts.ts'
import type { Route } from './+types/console-desk.ts'
import { deskBase, deskFields, deskHref, partWords, readDeskPlace } from './desk-address.ts'
import { DeskCaseView, ReturnForm } from './desk-cases.tsx'
import { deskView } from './desk-view.ts'

export const handle: Handle = { scripts: true }

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const url = new URL(request.url)
  const place = readDeskPlace(url)
  return world.read(async (db) => {
    const { rows, ...desk } = await loadDesk(db, world, place)
    return {
      ...desk,
      place,
      returning: url.searchParams.get('tra-lai') ?? '',
      cases: rows.map((row) => deskView(row, world)),
      choices: await listOrganisationChoices(db, world.today),
    }
  })
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const here = deskHref(readDeskPlace(new URL(request.url)))
  const assignmentId = typedText(typed, 'viec-giao')
  if (typedText(typed, 'viec') === 'nhan') {
    const { body } = await acceptAssignment(world, { assignmentId })
    return done(here, { say: `${body} đã nhận việc` })
  }
  const picked = typedText(typed, 'noi-khac-id') || (await bodyNamed(world, typedText(typed, 'noi-khac')))
  const read = RefuseAssignment.safeParse({ assignmentId, reason: typedText(typed, 'ly-do'), proposedId: picked ?? '' })
  if (!read.success) return wrongFields(formErrors(read.error, { reason: 'ly-do', proposedId: 'noi-khac' }), typed)
  const { late } = await refuseAssignment(world, read.data)
  const tail = late ? '; đã quá ngày được trả lại, Văn phòng thấy rõ điều này' : ''
  return done(here, { say: `Đã trả lại, chờ Văn phòng quyết định${tail}` })
})

export default function ConsoleDesk({ loaderData, actionData }: Route.ComponentProps) {
  const { place, cases, choices, total, pages } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const typed: Record<string, string> = actionData && 'typed' in actionData ? actionData.typed : {}
  const errors: Record<string, string> = actionData && 'errors' in actionData ? actionData.errors : {}
  const returning = typed['viec-giao'] ?? loaderData.returning
  return (
    <>
      <title>{pageTitle('Ý kiến được giao trả lời', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <PageHead
        title="Ý kiến được giao trả lời"
        line="Việc gần hạn nhất ở trên. Nhận rồi trả lời, hoặc trả lại nếu không thuộc cơ quan mình."
      >
        <LinkButton href={`${deskBase}/tra-loi-excel`} icon="excel">
          Trả lời bằng Excel
        </LinkButton>
      </PageHead>
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <DeskFilter data={loaderData} />
      {cases.length === 0 ? (
        <EmptyState>Không có ý kiến nào được giao cho cơ quan của tài khoản này ở đây.</EmptyState>
      ) : (
        <ol className="own-cases">
          {cases.map((each) => (
            <li key={each.id} id={`viec-${each.id}`}>
              <DeskCaseView case={each} returnHref={returnHref(place, each.id)} />
              {each.isNew && each.id === returning ? (
                <ReturnForm case={each} choices={choices} backHref={deskHref(place)} typed={typed} errors={errors} />
              ) : null}
            </li>
          ))}
        </ol>
      )}
      {pages > 1 ? (
        <Paging
          page={place.page}
          pages={pages}
          line={`Việc ${(place.page - 1) * deskSize + 1}–${Math.min(total, place.page * deskSize)} trên ${total}`}
          previousHref={place.page > 1 ? deskHref(place, { page: place.page - 1 }) : undefined}
          nextHref={place.page < pages ? deskHref(place, { page: place.page + 1 }) : undefined}
        />
      ) : null}
    </>
  )
}

const returnHref = (place: DeskAsked, id: string): string => {
  const here = deskHref(place, { page: place.page })
  return `${here}${here.includes('?') ? '&' : '?'}tra-lai=${id}#viec-${id}`
}

type Desk = { place: DeskAsked; counts: Record<DeskPart, number>; mine: number; coordinates: boolean }

function DeskFilter({ data: { place, counts, mine, coordinates } }: { data: Desk }) {
  const isNarrowed = place.part !== null || place.role !== null || place.mine || place.search !== ''
  return (
    <FilterBar
      label="Lọc việc"
      facts={[
        ...deskParts
          .filter((each) => counts[each] > 0 || each === place.part || firstParts.has(each))
          .map((each) => ({
            href: deskHref(place, { part: each === place.part ? null : each }),
            label: partWords[each],
            count: counts[each],
            on: each === place.part,
          })),
        ...(mine > 0 || place.mine
          ? [{ href: deskHref(place, { mine: !place.mine }), label: 'Của tôi', count: mine, on: place.mine }]
          : []),
        ...(coordinates || place.role
          ? (['lead', 'coordinator'] as const).map((role) => ({
              href: deskHref(place, { role: place.role === role ? null : role }),
              label: role === 'lead' ? 'Chủ trì' : 'Phối hợp',
              on: place.role === role,
            }))
          : []),
      ]}
      search={{
        action: deskBase,
        value: place.search,
        placeholder: 'Tìm lời ý kiến hoặc mã',
        keep: deskFields(place),
      }}
      clearHref={isNarrowed ? deskBase : undefined}
    />
  )
}

/** Shown even where nothing is in them. */
const firstParts: ReadonlySet<DeskPart> = new Set(['new', 'working', 'late', 'answered'])
