// /lam-viec/giao-tra-loi/:batchId : who receives, and what the commune's officer records, also on a telephone.
import { Form } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { ChoiceGroup } from '#ui/choice.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { DateField } from '#ui/date-field.tsx'
import { pageTitle } from '#ui/document.ts'
import { Field, TextInput } from '#ui/field.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { Paging } from '#ui/list.tsx'
import { Disclosure, Message } from '#ui/panel.tsx'
import { Phone } from '#ui/people.tsx'
import { type Column, Table } from '#ui/table.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import type { Handle } from '../../../../root.tsx'
import { deliveryStateWords } from '../delivery-words.ts'
import { loadBatch, type Receiver } from '../load-batch.ts'
import type { Route } from './+types/console-batch.ts'
import { changeBatch } from './batch-actions.ts'

export const handle: Handle = { scripts: true }

const pageOf = (request: Request): number =>
  Math.min(1000, Math.max(1, Math.floor(Number(new URL(request.url).searchParams.get('trang')) || 1)))

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const at = pageOf(request)
  const {
    madeAt: _madeAt,
    rows,
    ...batch
  } = await world.read((db) => loadBatch(db, world, { batchId: params.batchId, page: at }))
  return {
    ...batch,
    page: at,
    today: formatDay(world.today),
    rows: rows.map((row) => ({
      ...row,
      code: formatPetitionCode(row.code),
      handedOn: row.handedOn && formatDay(row.handedOn),
    })),
  }
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) =>
  changeBatch(staffWorld(context, request), params.batchId, typed),
)

type Data = Route.ComponentProps['loaderData']
type Row = Data['rows'][number]
type Trouble = { typed: Record<string, string>; errors: Record<string, string> }

export default function ConsoleBatch({ loaderData, actionData }: Route.ComponentProps) {
  const { id, commune, number, total, open, rows, pages, page: at, posts } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const receivers: Record<string, Receiver> | null =
    (actionData && 'receivers' in actionData ? actionData.receivers : null) ?? null
  const trouble: Trouble = {
    typed: actionData && 'typed' in actionData ? actionData.typed : {},
    errors: actionData && 'errors' in actionData ? actionData.errors : {},
  }
  const here = `/lam-viec/giao-tra-loi/${id}`
  const title = commune ? `Giao câu trả lời, đợt ${number}` : `Gửi bưu điện, đợt ${number}`
  return (
    <>
      <title>{pageTitle(title, { errors: Object.keys(trouble.errors).length, site: 'Đối Thoại' })}</title>
      <PageHead title={title} line={`${commune ?? 'Bưu điện'}. Còn ${open} trên ${total} câu trả lời chưa giao.`}>
        <LinkButton href={`${here}.pdf`} icon="pdf" download="">
          In danh sách và công văn
        </LinkButton>
        <LinkButton href={`${here}.docx`} icon="word" download="">
          Word
        </LinkButton>
      </PageHead>
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(trouble.errors).map(([field, message]) => ({ field, message }))} />
      <Form method="post" preventScrollReset>
        <FormActions>
          {receivers ? null : (
            <Button name="viec" value="xem" icon="eye">
              Xem tên và nơi ở
            </Button>
          )}
          {!commune && posts ? (
            <Button variant="go" name="viec" value="buu-dien">
              Đã gửi bưu điện
            </Button>
          ) : null}
          <span className="small muted">Mỗi lần xem hoặc in tên người nhận đều được ghi lại.</span>
        </FormActions>
      </Form>
      <Table
        caption="Câu trả lời trong đợt"
        columns={columns({ data: loaderData, receivers, trouble })}
        rows={rows}
        rowKey={({ deliveryId }) => deliveryId}
      />
      {pages > 1 ? (
        <Paging
          page={at}
          pages={pages}
          line={`${total} câu trả lời`}
          previousHref={at > 1 ? `${here}?trang=${at - 1}` : undefined}
          nextHref={at < pages ? `${here}?trang=${at + 1}` : undefined}
        />
      ) : null}
    </>
  )
}

type Told = { data: Data; receivers: Record<string, Receiver> | null; trouble: Trouble }

const columns = ({ data, receivers, trouble }: Told): Column<Row>[] => [
  {
    key: 'who',
    header: 'Ý kiến',
    label: false,
    cell: ({ deliveryId, code, lead }) => {
      const who = receivers?.[deliveryId]
      return (
        <>
          {who ? <>{who.name ?? 'Không ghi tên'}, </> : null}
          <span className="num">{code}</span>
          {who ? (
            <p>
              {who.address}
              {who.phone ? (
                <>
                  {' · '}
                  <Phone number={who.phone} />
                </>
              ) : null}
              {who.reach ? ` · ${who.reach}` : ''}
              {who.speaksFor ? ` · nói thay ${who.speaksFor}` : ''}
            </p>
          ) : null}
          <p className="small muted">{lead} trả lời</p>
        </>
      )
    },
  },
  {
    key: 'state',
    header: 'Đến đâu',
    width: '13rem',
    label: false,
    cell: ({ deliveryId, code, state, handedOn, receiver, reason, hasScan }) => (
      <>
        <StateChip
          state={
            state === 'given' || state === 'seen' || state === 'sent' ? 'done' : state === 'not_met' ? 'soon' : 'open'
          }
        >
          {state === 'waiting' ? 'Chưa giao' : deliveryStateWords[state]}
        </StateChip>
        {handedOn ? (
          <p className="small">
            {handedOn}: {receiver || reason}
          </p>
        ) : null}
        {hasScan ? (
          <LinkButton
            size="sm"
            variant="quiet"
            icon="download"
            href={`/lam-viec/giao-tra-loi/${data.id}/ban-ky/${deliveryId}`}
            download=""
            aria-label={`Tải bản ký nhận ${code}`}
          >
            Bản ký nhận
          </LinkButton>
        ) : null}
      </>
    ),
  },
  {
    key: 'act',
    header: 'Việc',
    label: false,
    width: '22rem',
    cell: (row) =>
      data.communeId && row.state !== 'given' && (row.state !== 'seen' || !row.receiver) ? (
        <Handover
          row={row}
          today={data.today}
          trouble={trouble.typed.phieu === row.deliveryId ? trouble : null}
          seesNames={receivers !== null}
        />
      ) : null,
  },
]

type HandoverProps = { row: Row; today: string; seesNames: boolean; trouble: Trouble | null }

function Handover({ row, today, seesNames, trouble }: HandoverProps) {
  const { deliveryId, code } = row
  const typed = trouble?.typed ?? {}
  const errors = trouble?.errors ?? {}
  // Only the form with a mistake carries the plain ids, to which the summary of mistakes points.
  const idOf = (name: string) => (trouble ? name : `${name}-${deliveryId}`)
  return (
    <Disclosure summary={`Ghi việc giao ${code}`} open={trouble !== null}>
      <Form method="post" encType="multipart/form-data" preventScrollReset>
        <input type="hidden" name="phieu" value={deliveryId} />
        {seesNames ? <input type="hidden" name="dang-xem" value="1" /> : null}
        <ChoiceGroup
          name="ket-qua"
          id={idOf('ket-qua')}
          label="Kết quả"
          options={[
            { value: 'given', label: 'Đã giao' },
            { value: 'not_met', label: 'Không gặp' },
          ]}
          defaultValue={typed['ket-qua']}
          error={errors['ket-qua']}
        />
        <TextInput
          name="nguoi-nhan"
          id={idOf('nguoi-nhan')}
          label="Ai nhận"
          hint="Khi đã giao: chính người gửi, hoặc tên người nhận thay."
          defaultValue={typed['nguoi-nhan'] ?? ''}
          error={errors['nguoi-nhan']}
          autoComplete="off"
        />
        <TextInput
          name="ly-do"
          id={idOf('ly-do')}
          label="Vì sao không gặp"
          hint="Khi không gặp: đi làm xa, đã chuyển nơi ở."
          defaultValue={typed['ly-do'] ?? ''}
          error={errors['ly-do']}
          autoComplete="off"
        />
        <DateField name="ngay" id={idOf('ngay')} label="Ngày" defaultValue={typed.ngay ?? today} error={errors.ngay} />
        <Field
          name="ban-ky"
          id={idOf('ban-ky')}
          label="Ảnh bản ký nhận"
          remark="không bắt buộc"
          error={errors['ban-ky']}
        >
          {(control) => (
            <div className="drop">
              <input {...control} type="file" accept="image/jpeg,image/png,image/webp,application/pdf" />
            </div>
          )}
        </Field>
        <Button variant="go" name="viec" value="giao">
          Ghi việc giao
        </Button>
      </Form>
    </Disclosure>
  )
}
