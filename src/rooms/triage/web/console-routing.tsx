// /lam-viec/hoi-nghi/:conferenceId/giao-xu-ly : what waits to be given, what was given, handed back, late; letters.
import { Form } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { useLiveReload } from '#platform/web/use-live-reload.ts'
import { listOrganisationChoices } from '#rooms/directory/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { DateField } from '#ui/date-field.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextInput } from '#ui/field.tsx'
import { ErrorSummary, FieldLine, FormActions } from '#ui/form.tsx'
import { FilterBar, Paging } from '#ui/list.tsx'
import { Disclosure, Message } from '#ui/panel.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import type { Handle } from '../../../root.tsx'
import { caseClocksContext } from '../routing/case-clocks.ts'
import { bodiesWithoutLetter, listLetters } from '../routing/dispatch-letters.ts'
import { routingParts } from '../routing/parts.ts'
import { loadRoutingPage } from '../routing/routing-page.ts'
import type { Route } from './+types/console-routing.ts'
import { changeRouting } from './routing-actions.ts'
import { partCodes, partWords, readRoutingPlace, routingHref } from './routing-address.ts'
import { RoutingGiven } from './routing-given.tsx'
import { RoutingLetters } from './routing-letters.tsx'
import { dueOptions, givenView, waitingView } from './routing-view.ts'
import { type RoutingTrouble, RoutingWaiting } from './routing-waiting.tsx'

export const handle: Handle = { scripts: true }

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const place = readRoutingPlace(new URL(request.url), params.conferenceId)
  return world.read(async (db) => {
    const loaded = await loadRoutingPage(
      db,
      world,
      { ...place, conferenceId: params.conferenceId },
      context.get(caseClocksContext),
    )
    const { waiting, given, facts: _facts, ...rest } = loaded
    return {
      ...rest,
      place,
      today: formatDay(world.today),
      dues: dueOptions(loaded, world),
      waiting: waiting.map((row) => waitingView(row, world)),
      given: given.map((row) => givenView(row, world)),
      choices: await listOrganisationChoices(db, world.today),
      letters: await listLetters(db, params.conferenceId),
      without: await bodiesWithoutLetter(db, params.conferenceId),
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  return changeRouting({ world, typed, place: readRoutingPlace(new URL(request.url), params.conferenceId) })
})

export default function ConsoleRouting({ loaderData, actionData, params }: Route.ComponentProps) {
  const { conference, place, counts, routes, rules, choices, total, pages } = loaderData
  useLiveReload(`/truc-tiep/giao-xu-ly/${params.conferenceId}`)
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const trouble: RoutingTrouble = {
    typed: actionData && 'typed' in actionData ? actionData.typed : {},
    errors: actionData && 'errors' in actionData ? actionData.errors : {},
  }
  const excel = routingHref({ ...place, base: `${place.base}.xlsx` })
  return (
    <>
      <title>
        {pageTitle(`Giao xử lý, ${conference.name}`, {
          errors: Object.keys(trouble.errors).length,
          site: 'Đối Thoại',
        })}
      </title>
      <PageHead title="Giao xử lý" line={lineOf(counts)}>
        <LinkButton href={`/lam-viec/hoi-nghi/${params.conferenceId}/neu-tai-hoi-truong`} icon="hand">
          Nêu tại hội trường
        </LinkButton>
        <LinkButton href={excel} icon="excel" download="">
          Xuất Excel
        </LinkButton>
      </PageHead>
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(trouble.errors).map(([field, message]) => ({ field, message }))} />
      <FilterBar
        label="Lọc việc"
        facts={routingParts.map((part) => ({
          href: routingHref(place, { part, page: 1 }),
          label: partWords[part],
          count: counts[part],
          on: part === place.part,
        }))}
        clearHref={place.leadId ? routingHref(place, { leadId: null, page: 1 }) : undefined}
      >
        <LeadFilter data={loaderData} />
      </FilterBar>
      {place.part === 'waiting' ? (
        <RoutingWaiting
          key={total}
          rows={loaderData.waiting}
          routes={routes}
          bodies={choices}
          dues={loaderData.dues}
          trouble={trouble}
        />
      ) : (
        <RoutingGiven rows={loaderData.given} routes={routes} rules={rules} bodies={choices} trouble={trouble} />
      )}
      {pages > 1 ? (
        <Paging
          page={place.page}
          pages={pages}
          line={`${total} việc`}
          previousHref={place.page > 1 ? routingHref(place, { page: place.page - 1 }) : undefined}
          nextHref={place.page < pages ? routingHref(place, { page: place.page + 1 }) : undefined}
        />
      ) : null}
      <RoutingLetters
        base={place.base}
        letters={loaderData.letters}
        without={loaderData.without}
        routes={routes}
        trouble={trouble}
      />
      {routes ? <Days data={loaderData} trouble={trouble} /> : null}
    </>
  )
}

type Data = Route.ComponentProps['loaderData']

const lineOf = (counts: Data['counts']): string =>
  [
    `${counts.waiting} việc chờ giao`,
    counts.returned > 0 ? `${counts.returned} bị trả lại chờ quyết định` : null,
    counts.late > 0 ? `${counts.late} quá hạn` : null,
    counts.unanswered + counts.accepted > 0 ? `${counts.unanswered + counts.accepted} còn hạn` : null,
  ]
    .filter(Boolean)
    .join(', ')

function LeadFilter({ data: { place, leads } }: { data: Data }) {
  return (
    <form action={place.base} className="sort-commune">
      {place.part === 'waiting' ? null : <input type="hidden" name="phan" value={partCodes[place.part]} />}
      <select
        name="co-quan"
        aria-label="Cơ quan trả lời"
        defaultValue={place.leadId ?? ''}
        onChange={(event) => event.currentTarget.form?.requestSubmit()}
      >
        <option value="">Mọi cơ quan</option>
        {leads.map((lead) => (
          <option key={lead.id} value={lead.id}>
            {lead.name} ({lead.count})
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

/** How many working days there usually are; from a day on, so that what was given before keeps its own. */
function Days({ data: { setting, today }, trouble: { typed, errors } }: { data: Data; trouble: RoutingTrouble }) {
  return (
    <Disclosure
      summary={`Thời hạn chung: trả lời ${setting.answerDays} ngày làm việc, trả lại ${setting.refuseDays} ngày làm việc`}
      open={typed.viec === 'thoi-han' || undefined}
    >
      <Form method="post" preventScrollReset>
        <FieldLine>
          <TextInput
            name="ngay-tra-loi"
            label="Số ngày làm việc để trả lời"
            inputMode="numeric"
            short
            defaultValue={typed['ngay-tra-loi'] ?? String(setting.answerDays)}
            error={errors['ngay-tra-loi']}
          />
          <TextInput
            name="ngay-tra-lai"
            label="Số ngày làm việc để trả lại"
            inputMode="numeric"
            short
            defaultValue={typed['ngay-tra-lai'] ?? String(setting.refuseDays)}
            error={errors['ngay-tra-lai']}
          />
          <DateField
            name="tu-ngay"
            label="Áp dụng từ ngày"
            defaultValue={typed['tu-ngay'] ?? today}
            error={errors['tu-ngay']}
          />
        </FieldLine>
        <TextInput
          name="van-ban"
          label="Theo văn bản"
          remark="không bắt buộc"
          defaultValue={typed['van-ban'] ?? setting.source}
        />
        <FormActions>
          <Button name="viec" value="thoi-han">
            Lưu thời hạn
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  )
}
