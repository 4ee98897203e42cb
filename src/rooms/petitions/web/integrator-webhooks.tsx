import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { ChoiceGroup } from '#ui/choice.tsx'
import { TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Disclosure, Section } from '#ui/panel.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { webhookEvents, webhookEventWords } from '../integrators/webhook-events.ts'
import type { IntegratorData } from './console-integrator.tsx'
import type { DeliveryView } from './webhook-view.ts'

type Props = { data: IntegratorData; typed: Record<string, string>; errors: Record<string, string> }

/** Addresses that hear what becomes of the petitions, and how each message fared. */
export function IntegratorWebhooks({ data, typed, errors }: Props) {
  return (
    <>
      <Section title="Địa chỉ nhận tin">
        {data.webhooks.map((webhook) => (
          <div key={webhook.id} className="stack">
            <p>
              <b>{webhook.url}</b>
            </p>
            <p className="small muted">
              {webhook.events.map((event) => webhookEventWords[event as keyof typeof webhookEventWords]).join('; ')}.
            </p>
            <FormActions>
              <Act data={data} what="gui-thu" id={webhook.id} label="Gửi thử" />
              <Act data={data} what="thoi-gui" id={webhook.id} label="Thôi gửi" />
            </FormActions>
          </div>
        ))}
        {data.webhooks.length === 0 && (
          <p className="muted">
            Hệ thống kia có thể nhận tin khi ý kiến được xem xét, giao, trả lời. Tin có mã và tình trạng, không có lời
            của người gửi.
          </p>
        )}
        {!data.revoked && <Adding data={data} typed={typed} errors={errors} />}
      </Section>
      {data.deliveries.length > 0 && (
        <Section title="Tin đã gửi" id="tin-da-gui">
          <Table
            caption="Tin đã gửi, mới trước"
            columns={columns}
            rows={data.deliveries}
            rowKey={(row) => row.id}
            empty={<EmptyState>Chưa gửi tin nào.</EmptyState>}
          />
        </Section>
      )}
    </>
  )
}

function Act({ data, what, id, label }: { data: IntegratorData; what: string; id: string; label: string }) {
  return (
    <form method="post" action={`/lam-viec/tich-hop/${data.id}`}>
      <input type="hidden" name="viec" value={what} />
      <input type="hidden" name="id" value={id} />
      <Button type="submit" size="sm">
        {label}
      </Button>
    </form>
  )
}

function Adding({ typed, errors }: Props) {
  const isTyped = typed.viec === 'them-dia-chi'
  return (
    <Disclosure summary="Thêm địa chỉ nhận tin" icon="add" open={isTyped}>
      <Form method="post" className="measure">
        <input type="hidden" name="viec" value="them-dia-chi" />
        <TextInput
          name="dia-chi"
          label="Địa chỉ"
          hint="Bắt đầu bằng https://. Trả lời mã 2xx trong 10 giây; không thì tin được gửi lại, thưa dần, trong hai ngày."
          defaultValue={isTyped ? typed['dia-chi'] : ''}
          error={isTyped ? errors['dia-chi'] : undefined}
          inputMode="url"
          spellCheck={false}
        />
        <ChoiceGroup
          name="tin"
          label="Báo tin khi"
          multiple
          options={webhookEvents.map((event) => ({ value: event, label: webhookEventWords[event] }))}
          defaultValue={['petition.moderated', 'petition.assigned', 'petition.answered']}
          error={isTyped ? errors.tin : undefined}
        />
        <FormActions>
          <Button type="submit" variant="go">
            Thêm địa chỉ
          </Button>
        </FormActions>
      </Form>
    </Disclosure>
  )
}

const columns: Column<DeliveryView>[] = [
  {
    key: 'what',
    header: 'Tin',
    label: false,
    cell: (row) => (
      <div className="who">
        <b>{row.what}</b>
        <span>{row.url}</span>
      </div>
    ),
  },
  { key: 'at', header: 'Lúc', width: '12rem', cell: (row) => row.at },
  {
    key: 'state',
    header: 'Kết quả',
    width: '20rem',
    cell: (row) => (
      <>
        <StateChip state={row.state}>{row.label}</StateChip>
        {row.line && <p className="small muted">{row.line}</p>}
      </>
    ),
  },
]
