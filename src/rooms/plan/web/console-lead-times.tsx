// /lam-viec/thoi-han : what the law asks before and after each conference, and the table of rules behind it.
import { Form } from 'react-router'
import { hasRole } from '#platform/actor.ts'
import { refuse } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button } from '#ui/button.tsx'
import { DeadlineChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextInput } from '#ui/field.tsx'
import { ErrorSummary } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Disclosure, Message, Section } from '#ui/panel.tsx'
import { Table } from '#ui/table.tsx'
import { formatDay, parseTypedDate } from '#vietnamese/dates.ts'
import { AddLeadTimeRule, addLeadTimeRule, doLeadTime, endLeadTimeRule, undoLeadTime } from '../do-lead-time.ts'
import { communesWithout, listLeadTimeRules } from '../lead-time-rules.ts'
import { leadTimesOf } from '../lead-times.ts'
import { leadTimeNotFound } from '../refusals.ts'
import { shorten } from '../reminder-text.ts'
import type { Route } from './+types/console-lead-times.ts'
import { formErrors, typedText } from './form-errors.ts'
import { LeadTimeRules } from './lead-time-rules-table.tsx'

const here = '/lam-viec/thoi-han'

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const times = await leadTimesOf(db, world, null)
    return {
      year: world.today.slice(0, 4),
      times: times.map((time) => ({
        ...time,
        key: `${time.conferenceId}-${time.ruleId}`,
        conference: shorten(time.conference, 100),
        done: time.done && { ...time.done, on: formatDay(time.done.on) },
      })),
      rules: await listLeadTimeRules(db),
      without: await communesWithout(db, world.today.slice(0, 4)),
      administers: hasRole(world.actor, ['sys_admin']),
      works: hasRole(world.actor, ['office', 'standing_body']),
    }
  })
})

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const conferenceId = typedText(typed, 'hoi-nghi')
  const ruleId = typedText(typed, 'quy-dinh')
  const day = (name: string) => {
    const read = parseTypedDate(typedText(typed, name))
    return 'error' in read || read.precision !== 'day' ? null : read.date
  }
  switch (typedText(typed, 'viec')) {
    case 'xong': {
      const doneOn = day('ngay')
      if (!doneOn) return wrongFields({ ngay: 'Ghi đủ ngày, tháng, năm đã làm.' }, typed)
      if (!typedText(typed, 'bang-chung'))
        return wrongFields({ 'bang-chung': 'Ghi số văn bản, đường dẫn hoặc nơi đã đăng.' }, typed)
      await doLeadTime(world, { conferenceId, ruleId, doneOn, evidence: typedText(typed, 'bang-chung') })
      return done(here, {
        say: 'Đã ghi là đã làm',
        undo: { action: here, fields: { viec: 'bo-xong', 'hoi-nghi': conferenceId, 'quy-dinh': ruleId } },
      })
    }
    case 'bo-xong':
      await undoLeadTime(world, { conferenceId, ruleId })
      return done(here, { say: 'Đã bỏ ghi' })
    case 'them': {
      const read = AddLeadTimeRule.safeParse({
        type: typedText(typed, 'loai'),
        code: typedText(typed, 'ma'),
        label: typedText(typed, 'ten'),
        direction: typedText(typed, 'ma') === 'publish_result' ? 'after_session' : 'before_session',
        amount: Number(typedText(typed, 'so-ngay')),
        unit: typedText(typed, 'don-vi'),
        source: typedText(typed, 'nguon'),
        validFrom: day('tu-ngay') ?? '',
      })
      if (!read.success)
        return wrongFields(
          formErrors(read.error, { label: 'ten', amount: 'so-ngay', source: 'nguon', validFrom: 'tu-ngay' }),
          typed,
        )
      await addLeadTimeRule(world, read.data)
      return done(`${here}#quy-dinh`, { say: 'Đã thêm quy định' })
    }
    case 'het': {
      const validTo = day('het-ngay')
      if (!validTo) return wrongFields({ 'het-ngay': 'Ghi đủ ngày, tháng, năm.' }, typed)
      await endLeadTimeRule(world, { ruleId, validTo })
      return done(`${here}#quy-dinh`, {
        say: 'Quy định hết hiệu lực từ sau ngày ấy',
        undo: { action: here, fields: { viec: 'con', 'quy-dinh': ruleId } },
      })
    }
    case 'con':
      await endLeadTimeRule(world, { ruleId, validTo: null })
      return done(`${here}#quy-dinh`, { say: 'Quy định còn hiệu lực' })
    default:
      return refuse(leadTimeNotFound)
  }
})

type Row = Route.ComponentProps['loaderData']['times'][number]

function leftWords(late: number, left: number): string {
  const what = 'việc luật yêu cầu trước và sau các hội nghị.'
  if (left === 0) return `Không còn ${what}`
  return late > 0 ? `${late} hạn đã quá; còn ${left} ${what}` : `Còn ${left} ${what}`
}

export default function ConsoleLeadTimes({ loaderData, actionData }: Route.ComponentProps) {
  const { times, rules, without, year, administers, works } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const typed = actionData && 'typed' in actionData ? actionData.typed : {}
  const errors = actionData && 'errors' in actionData ? actionData.errors : {}
  const late = times.filter((time) => time.view.state === 'late').length
  const left = times.filter((time) => !time.done).length
  return (
    <>
      <title>{pageTitle('Hạn theo luật', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <PageHead title="Hạn theo luật" line={leftWords(late, left)} />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <Table
        caption="Hạn theo luật của từng hội nghị"
        rows={times}
        rowKey={(row) => row.key}
        rowState={(row) => (row.view.state === 'late' ? 'late' : undefined)}
        columns={[
          { key: 'what', header: 'Phải làm', width: '30%', cell: (row) => <What row={row} /> },
          {
            key: 'conference',
            header: 'Hội nghị',
            label: false,
            cell: (row) => <A href={`/lam-viec/hoi-nghi/${row.conferenceId}`}>{row.conference}</A>,
          },
          {
            key: 'due',
            header: 'Hạn',
            width: '22%',
            label: false,
            cell: (row) => <DeadlineChip {...row.view} note={row.working.join(' ')} />,
          },
          {
            key: 'done',
            header: 'Đã làm',
            width: '24%',
            label: false,
            cell: (row) => <Done row={row} works={works} typed={typed} errors={errors} />,
          },
        ]}
        empty={
          <EmptyState>
            Chưa hội nghị nào thuộc loại mà luật đặt thời hạn. Thời hạn khác theo kế hoạch của từng hội nghị.
          </EmptyState>
        }
      />
      {without.length > 0 ? (
        <Section title={`${without.length} xã, phường, đặc khu chưa có hội nghị đối thoại năm ${year}`}>
          <p className="hint">Luật Tổ chức chính quyền địa phương: mỗi năm ít nhất một lần.</p>
          <p>{without.map((commune) => commune.name).join(', ')}.</p>
        </Section>
      ) : null}
      <LeadTimeRules rules={rules} administers={administers} typed={typed} errors={errors} />
    </>
  )
}

function What({ row }: { row: Row }) {
  return (
    <>
      <b className="strong">{row.label}</b>
      <small className="sub">{row.source}</small>
    </>
  )
}

function Done({
  row,
  works,
  typed,
  errors,
}: {
  row: Row
  works: boolean
  typed: Record<string, string>
  errors: Record<string, string>
}) {
  if (row.done) return <>{`${row.done.on}: ${row.done.evidence}`}</>
  if (!works) return <>chưa</>
  const isTyping = typed['hoi-nghi'] === row.conferenceId && typed['quy-dinh'] === row.ruleId
  return (
    <Disclosure summary="Ghi đã làm" open={isTyping}>
      <Form method="post" preventScrollReset>
        <input type="hidden" name="viec" value="xong" />
        <input type="hidden" name="hoi-nghi" value={row.conferenceId} />
        <input type="hidden" name="quy-dinh" value={row.ruleId} />
        <TextInput
          name="ngay"
          id={isTyping ? 'ngay' : `ngay-${row.key}`}
          label="Làm ngày"
          defaultValue={isTyping ? typed.ngay : ''}
          error={isTyping ? errors.ngay : undefined}
          placeholder="ngày/tháng/năm"
        />
        <TextInput
          name="bang-chung"
          id={isTyping ? 'bang-chung' : `bang-chung-${row.key}`}
          label="Ở đâu, số văn bản"
          defaultValue={isTyping ? typed['bang-chung'] : ''}
          error={isTyping ? errors['bang-chung'] : undefined}
        />
        <Button type="submit" size="sm">
          Lưu
        </Button>
      </Form>
    </Disclosure>
  )
}
