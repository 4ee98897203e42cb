import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { DateField } from '#ui/date-field.tsx'
import { DayStrip } from '#ui/day-strip.tsx'
import { DiffDates } from '#ui/facts.tsx'
import { Select, TextInput } from '#ui/field.tsx'
import { FieldLine, FormActions } from '#ui/form.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import type { TaskView } from './task-view.ts'

type Props = { task: TaskView; typed: Record<string, string>; errors: Record<string, string> }

/** The deadline with its working, and every day it ever had: a date never changes in silence. */
export function TaskDeadline({ task, typed, errors }: Props) {
  const { deadline } = task
  return (
    <Section title="Hạn" id="han">
      {deadline ? (
        <div className="due-open">
          <p className="row wrap">
            <StateChip state={deadline.state}>{deadline.label}</StateChip>
            {deadline.was ? <s className="was">hạn đầu {deadline.was}</s> : null}
            <span className="muted">{deadline.how}</span>
            {deadline.provisional ? <span className="muted">(tạm tính: {deadline.provisional})</span> : null}
          </p>
          {deadline.days ? <DayStrip days={deadline.days} /> : null}
          {task.working.length > 0 ? <p className="small muted">{task.working.join(' ')}</p> : null}
        </div>
      ) : null}
      {task.versions.length > 1 ? (
        <DiffDates
          changes={task.versions.slice(0, -1).map((version) => ({
            label: version.when,
            was: version.was,
            now: version.now,
            why: `${version.why} (${version.by})`,
          }))}
        />
      ) : null}
      {task.mayRun && !task.removed ? <Change task={task} typed={typed} errors={errors} /> : null}
    </Section>
  )
}

function Change({ task, typed, errors }: Props) {
  const seen = <input type="hidden" name="ban-han" value={task.deadlineVersion} />
  return (
    <>
      {task.dueOn ? (
        <Disclosure summary="Gia hạn" open={Boolean(errors['gia-han'] || errors['ly-do-gia-han'])}>
          <Form method="post" preventScrollReset className="measure">
            <input type="hidden" name="viec" value="gia-han" />
            {seen}
            <FieldLine>
              <DateField
                name="gia-han"
                label="Hạn mới, hết ngày"
                defaultValue={typed['gia-han'] ?? ''}
                error={errors['gia-han']}
              />
              <TextInput
                name="ly-do-gia-han"
                label="Lý do"
                defaultValue={typed['ly-do-gia-han'] ?? ''}
                error={errors['ly-do-gia-han']}
              />
            </FieldLine>
            <FormActions>
              <Button type="submit">Gia hạn</Button>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
      <Disclosure
        summary={task.dueOn ? 'Đổi hạn' : 'Đặt hạn'}
        open={Boolean(errors.ngay || errors['so-ngay'] || errors['ly-do-han'])}
      >
        <Form method="post" preventScrollReset className="measure">
          <input type="hidden" name="viec" value="han" />
          {seen}
          <FieldLine>
            <Select
              name="cach"
              label="Tính thế nào"
              defaultValue={typed.cach ?? 'no_later_than'}
              options={[
                { value: 'no_later_than', label: 'Chậm nhất ngày' },
                { value: 'before', label: 'Trước ngày' },
                { value: 'truoc-lam', label: 'Số ngày làm việc trước ngày họp' },
                { value: 'truoc-ngay', label: 'Số ngày trước ngày họp' },
                { value: 'sau-lam', label: 'Số ngày làm việc sau ngày họp' },
                { value: 'sau-ngay', label: 'Số ngày sau ngày họp' },
                { value: 'none', label: 'Không có hạn' },
              ]}
            />
            <DateField
              name="ngay"
              label="Ngày"
              hint="khi chọn chậm nhất, trước"
              defaultValue={typed.ngay ?? ''}
              error={errors.ngay}
            />
            <TextInput
              name="so-ngay"
              label="Số ngày"
              hint="khi tính từ ngày họp"
              inputMode="numeric"
              short
              defaultValue={typed['so-ngay'] ?? ''}
              error={errors['so-ngay']}
            />
          </FieldLine>
          <TextInput
            name="ly-do-han"
            label="Lý do"
            hint="Cơ quan đã nhận hạn cũ sẽ đọc."
            defaultValue={typed['ly-do-han'] ?? ''}
            error={errors['ly-do-han']}
          />
          <FormActions>
            <Button type="submit">Lưu hạn</Button>
          </FormActions>
        </Form>
      </Disclosure>
    </>
  )
}
