import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { DateField } from '#ui/date-field.tsx'
import { Select, TextInput } from '#ui/field.tsx'
import { FieldLine, FormActions } from '#ui/form.tsx'
import type { HubRow, SessionRow } from './console-sessions.tsx'

/** After a clash `theirs` is what the other person saved, shown under each box, and `version` the one to save over. */
type Base = {
  typed: Record<string, string>
  errors: Record<string, string>
  theirs?: Record<string, string>
  version?: number
}

/** The values of one form's boxes: what was typed where it came back, else what stands. */
function boxes({ typed, errors, theirs, version }: Base, job: string, id: string | null, seen: number) {
  const isTyping = typed.viec === job && (typed.dong || null) === id
  return {
    seen: isTyping && version ? version : seen,
    box: (name: string, now: string | number | null) => ({
      name,
      id: `${name}-${id ?? job}`,
      defaultValue: isTyping ? (typed[name] ?? '') : String(now ?? ''),
      error: isTyping ? errors[name] : undefined,
      advice:
        isTyping && theirs && theirs[name] !== typed[name] ? `Người kia ghi: ${theirs[name] || 'để trống'}` : undefined,
    }),
  }
}

export function SessionForm({ session, ...base }: Base & { session: SessionRow }) {
  const { box, seen } = boxes(base, 'phien', session.id, session.version)
  return (
    <Form method="post" preventScrollReset className="measure">
      <input type="hidden" name="viec" value="phien" />
      <input type="hidden" name="dong" value={session.id} />
      <input type="hidden" name="ban" value={seen} />
      <TextInput label="Nơi họp" {...box('place', session.place)} />
      <FieldLine>
        <TextInput label="Từ giờ" short {...box('startsAt', session.startsAt?.slice(0, 5) ?? null)} />
        <TextInput label="Đến giờ" short {...box('endsAt', session.endsAt?.slice(0, 5) ?? null)} />
        <TextInput label="Số đại biểu" inputMode="numeric" short {...box('attendees', session.attendees)} />
      </FieldLine>
      <FormActions>
        <Button type="submit">Lưu</Button>
      </FormActions>
    </Form>
  )
}

export function NewSessionForm(base: Base) {
  const { box } = boxes(base, 'phien-moi', null, 0)
  return (
    <Form method="post" preventScrollReset className="measure">
      <input type="hidden" name="viec" value="phien-moi" />
      <FieldLine>
        <DateField
          label="Ngày họp"
          hint="ngày 05/12/2026; chưa chốt thì tháng 12/2026 hoặc để trống"
          {...box('ngay', null)}
        />
        <TextInput label="Nơi họp" {...box('place', null)} />
      </FieldLine>
      <FieldLine>
        <TextInput label="Từ giờ" short {...box('startsAt', null)} />
        <TextInput label="Đến giờ" short {...box('endsAt', null)} />
        <TextInput label="Số đại biểu" inputMode="numeric" short {...box('attendees', null)} />
      </FieldLine>
      <p className="hint">
        Thời hạn theo luật tính từ phiên sớm nhất. Hạn đã giao cho các cơ quan giữ theo phiên đang tính.
      </p>
      <FormActions>
        <Button type="submit">Thêm phiên họp</Button>
      </FormActions>
    </Form>
  )
}

export function HubForm({ hub, ...base }: Base & { hub: HubRow | null }) {
  const { box, seen } = boxes(base, 'diem-cau', hub?.id ?? null, hub?.version ?? 0)
  return (
    <Form method="post" preventScrollReset className="measure" id={hub ? `dong-${hub.id}` : undefined}>
      <input type="hidden" name="viec" value="diem-cau" />
      {hub ? <input type="hidden" name="dong" value={hub.id} /> : null}
      <input type="hidden" name="ban" value={seen} />
      <FieldLine>
        <TextInput label="Tên điểm cầu" {...box('name', hub?.name ?? null)} />
        <TextInput label="Nơi đặt" {...box('place', hub?.place ?? null)} />
        <TextInput label="Sức chứa" inputMode="numeric" short {...box('attendees', hub?.attendees ?? null)} />
      </FieldLine>
      <FormActions>
        <Button type="submit">{hub ? 'Lưu' : 'Thêm điểm cầu'}</Button>
      </FormActions>
    </Form>
  )
}

type Quota = SessionRow['quotas'][number]

export function QuotaForm({
  quota,
  sessionId,
  hubs,
  ...base
}: Base & { quota: Quota | null; sessionId: string; hubs: HubRow[] }) {
  const { box, seen } = boxes(base, 'chi-tieu', quota?.id ?? null, quota?.version ?? 0)
  return (
    <Form method="post" preventScrollReset className="measure" id={quota ? `dong-${quota.id}` : undefined}>
      <input type="hidden" name="viec" value="chi-tieu" />
      <input type="hidden" name="phien" value={sessionId} />
      {quota ? <input type="hidden" name="dong" value={quota.id} /> : null}
      <input type="hidden" name="ban" value={seen} />
      <FieldLine>
        <TextInput label="Đơn vị" {...box('unit', quota?.unit ?? null)} />
        <TextInput label="Số đại biểu" inputMode="numeric" short {...box('count', quota?.count ?? null)} />
        {hubs.length > 0 ? (
          <Select
            label="Điểm cầu"
            prompt="Điểm cầu chính"
            options={hubs.map((hub) => ({ value: hub.id, label: hub.name }))}
            {...box('hub', quota?.hubId ?? null)}
          />
        ) : null}
      </FieldLine>
      <FormActions>
        <Button type="submit">{quota ? 'Lưu' : 'Thêm chỉ tiêu'}</Button>
      </FormActions>
    </Form>
  )
}
