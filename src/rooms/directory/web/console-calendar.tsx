// /lam-viec/lich : the working calendar of a year; who keeps it corrects days, takes in a notice, confirms the year.
import { importHolidays } from '#calendar/ical.ts'
import { statutoryHolidays } from '#calendar/statutory-holidays.ts'
import { servicesContext, staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { StateChip } from '#ui/chip.tsx'
import { MainAndAside, PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { Message, Panel } from '#ui/panel.tsx'
import { Tabs } from '#ui/tabs.tsx'
import { loadCalendar } from '../load-calendar.ts'
import { mayKeepCalendar } from '../policy.ts'
import type { Route } from './+types/console-calendar.ts'
import { type CalendarProposal, changeYear } from './calendar-actions.ts'
import { calendarDifference } from './calendar-difference.ts'
import { CalendarForms, Proposal } from './calendar-forms.tsx'
import { CalendarHistory } from './calendar-history.tsx'
import { Months } from './calendar-months.tsx'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  // Fresh: the one kept by the server hears of a change a moment after the page is asked for again.
  const calendar = await loadCalendar(context.get(servicesContext).database, world.actor.jurisdictionId)
  const thisYear = Number(world.today.slice(0, 4))
  const asked = Number(new URL(request.url).searchParams.get('nam'))
  const year = asked >= 2000 && asked <= 2100 ? asked : thisYear
  const entries = [...calendar.entries.values()]
    .filter((entry) => entry.date.startsWith(`${year}-`))
    .sort((a, b) => (a.date < b.date ? -1 : 1))
  const changes = await world.read((db) =>
    db
      .selectFrom('calendar_change as c')
      .leftJoin('account as a', (join) =>
        join.onRef('a.id', '=', 'c.made_by').onRef('a.jurisdiction_id', '=', 'c.jurisdiction_id'),
      )
      .select(['c.version', 'c.date', 'c.kind', 'c.name', 'c.source', 'c.made_at as at', 'a.display_name as who'])
      .where('c.date', '>=', `${year}-01-01`)
      .where('c.date', '<=', `${year}-12-31`)
      .orderBy('c.version', 'desc')
      .limit(100)
      .execute(),
  )
  return {
    year,
    thisYear,
    today: world.today,
    entries,
    changes,
    confirmed: calendar.confirmedYears.has(year),
    keeps: mayKeepCalendar(world.actor),
    statutory: calendarDifference(statutoryHolidays(year), calendar.entries),
  }
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const { database } = context.get(servicesContext)
  const calendar = await loadCalendar(database, world.actor.jurisdictionId)
  return changeYear({ ...world, calendar }, typed, async (file, year) => {
    const read = importHolidays(await file.text(), [year])
    return 'error' in read ? read : { days: calendarDifference(read.entries, calendar.entries), leftOut: read.leftOut }
  })
})

export default function ConsoleCalendar({ loaderData, actionData }: Route.ComponentProps) {
  const { year, thisYear, entries, confirmed, keeps, today, changes } = loaderData
  const errors = actionData?.errors ?? {}
  const proposal = actionData && 'proposal' in actionData ? (actionData.proposal as CalendarProposal) : null
  const rest = entries.filter((entry) => entry.kind !== 'swap_work').length
  const worked = entries.length - rest
  return (
    <>
      <title>{pageTitle(`Lịch làm việc năm ${year}`, { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <PageHead
        title={`Lịch làm việc năm ${year}`}
        line={`${rest} ngày nghỉ ngoài thứ Bảy, Chủ nhật${worked > 0 ? `, ${worked} ngày làm bù` : ''}.`}
      >
        {confirmed ? (
          <StateChip state="done">Đã xác nhận đủ</StateChip>
        ) : (
          <StateChip state="soon">Tạm tính, chưa xác nhận</StateChip>
        )}
      </PageHead>
      <div style={{ marginBlockEnd: 'var(--s-4)' }}>
        <Tabs
          label="Năm"
          tabs={[thisYear - 1, thisYear, thisYear + 1, thisYear + 2].map((each) => ({
            href: `/lam-viec/lich?nam=${each}`,
            label: String(each),
            current: each === year,
          }))}
        />
      </div>
      {proposal && <Proposal proposal={proposal} year={year} />}
      {!confirmed && (
        <div className="measure" style={{ marginBlockEnd: 'var(--s-4)' }}>
          <Message kind="warning">
            Hạn tính qua năm {year} mang chữ “tạm tính” cho đến khi có thông báo lịch nghỉ và người có thẩm quyền xác
            nhận.
          </Message>
        </div>
      )}
      <MainAndAside
        label="Sửa lịch"
        aside={
          keeps ? (
            <CalendarForms
              year={year}
              confirmed={confirmed}
              statutory={loaderData.statutory}
              errors={errors}
              typed={actionData?.typed ?? {}}
              refusal={actionData?.refusal ?? null}
            />
          ) : (
            <Panel title="Cần sửa lịch">
              <p>Văn phòng hoặc quản trị sửa lịch. Thấy ngày sai thì báo người phụ trách ở góc dưới bên trái.</p>
            </Panel>
          )
        }
      >
        <Months year={year} entries={entries} today={today} />
        <CalendarHistory changes={changes} />
      </MainAndAside>
    </>
  )
}
