import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { Select, TextInput } from '#ui/field.tsx'
import { Disclosure } from '#ui/panel.tsx'
import type { DeliveryRow } from '../delivery-page.ts'
import { type DeliveryState, wayWords } from '../delivery-words.ts'

type Props = {
  row: DeliveryRow
  state: DeliveryState
  byHand: { email: boolean; text: boolean }
  typed: Record<string, string>
  errors: Record<string, string>
}

/** What a person may do with one that the machine could not bring to its end, or that found nobody. */
export function RowTools({ row, state, byHand, typed, errors }: Props) {
  const { id, messageId, channel, code } = row
  const isByHand =
    state === 'failed' || state === 'unsure' || (state === 'waiting' && channel !== null && byHand[channel])
  const wantsWay = state === 'waiting' || state === 'failed' || state === 'unsure' || state === 'not_met'
  const mine = typed.phieu === id
  return (
    <>
      {messageId && isByHand ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="tin" value={messageId} />
          <Button size="sm" name="viec" value="da-gui-tay" aria-label={`Đã gửi tay ${code}`}>
            Đã gửi tay
          </Button>{' '}
          {state === 'unsure' ? (
            <Button size="sm" name="viec" value="da-den" aria-label={`Đã đến nơi ${code}`}>
              Đã đến nơi
            </Button>
          ) : null}{' '}
          {state !== 'waiting' ? (
            <Button size="sm" name="viec" value="gui-lai" aria-label={`Gửi lại ${code}`}>
              Gửi lại
            </Button>
          ) : null}
        </Form>
      ) : null}
      {wantsWay ? (
        <Disclosure summary="Đổi cách gửi" open={mine}>
          <Form method="post" preventScrollReset>
            <input type="hidden" name="phieu" value={id} />
            <Select
              name="cach"
              id={`cach-${id}`}
              label="Gửi bằng"
              defaultValue={mine ? typed.cach : undefined}
              options={(['commune', 'letter', 'text', 'email'] as const)
                .filter((way) => way !== row.way)
                .map((way) => ({ value: way, label: wayWords[way] }))}
              error={mine ? errors.cach : undefined}
            />
            <TextInput
              name="vi-sao"
              id={mine ? 'vi-sao' : `vi-sao-${id}`}
              label="Vì sao"
              defaultValue={mine ? typed['vi-sao'] : ''}
              error={mine ? errors['vi-sao'] : undefined}
            />
            <Button name="viec" value="doi-cach">
              Đổi cách gửi
            </Button>
          </Form>
        </Disclosure>
      ) : null}
    </>
  )
}
