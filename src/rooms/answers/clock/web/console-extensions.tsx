// /lam-viec/hoi-nghi/:conferenceId/tra-loi/gia-han : extensions that agencies ask for, decided here; how days are counted.
import { Form } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { form, page } from '#platform/web/page.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { Button } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { DateField } from '#ui/date-field.tsx'
import { pageTitle } from '#ui/document.ts'
import { FactList } from '#ui/facts.tsx'
import { TextInput } from '#ui/field.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Disclosure, Message, Section } from '#ui/panel.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { formatDay } from '#vietnamese/dates.ts'
import type { Handle } from '../../../../root.tsx'
import { termsView } from '../../verdict/web/terms-view.ts'
import { VerdictTerms } from '../../verdict/web/verdict-terms.tsx'
import { loadExtensionPage } from '../extension-page.ts'
import type { Route } from './+types/console-extensions.ts'
import { decideClocks } from './extension-actions.ts'

export const handle: Handle = { scripts: true }

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const { asked, setting, terms, ...loaded } = await world.read((db) =>
    loadExtensionPage(db, world, params.conferenceId),
  )
  return {
    ...loaded,
    terms: termsView(terms, world),
    today: formatDay(world.today),
    waitDays: setting.waitDays,
    hours: setting.hours.map(({ from, to }) => `${clock(from)}–${clock(to)}`).join(', '),
    asked: asked.map((each) => ({
      id: each.id,
      petitionId: each.petitionId,
      title: each.title,
      code: formatPetitionCode(each.code),
      body: each.body,
      from: formatDay(each.fromDueOn),
      to: formatDay(each.dueOn),
      reason: each.reason,
      line: `${each.by}, ${momentWords(each.at, world.today)}`,
    })),
  }
})

const clock = (minutes: number): string => `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, '0')}`

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) =>
  decideClocks(staffWorld(context, request), `/lam-viec/hoi-nghi/${params.conferenceId}/tra-loi/gia-han`, typed),
)

export default function ConsoleExtensions({ loaderData, actionData }: Route.ComponentProps) {
  const { conference, asked, decides } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const typed: Record<string, string> = actionData && 'typed' in actionData ? actionData.typed : {}
  const errors: Record<string, string> = actionData && 'errors' in actionData ? actionData.errors : {}
  return (
    <>
      <title>{pageTitle('Gia hạn và cách tính hạn', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: `/lam-viec/hoi-nghi/${conference.id}/tra-loi`, label: 'Trả lời' }]} />
      <PageHead
        title="Gia hạn và cách tính hạn"
        line="Đồng ý gia hạn thì người gửi đọc được cả hạn đầu, hạn mới và lý do. Hạn đầu không mất đi."
      />
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      {asked.length === 0 ? <EmptyState>Không có đề nghị gia hạn nào chờ quyết định.</EmptyState> : null}
      {asked.map((each) => (
        <Asked key={each.id} asked={each} decides={decides} typed={typed} errors={errors} />
      ))}
      <Hours data={loaderData} typed={typed} errors={errors} />
      <VerdictTerms terms={loaderData.terms} typed={typed} errors={errors} />
    </>
  )
}

type Trouble = { typed: Record<string, string>; errors: Record<string, string> }
type Loaded = Route.ComponentProps['loaderData']

function Asked({ asked, decides, typed, errors }: { asked: Loaded['asked'][number]; decides: boolean } & Trouble) {
  const box = `ly-do-${asked.id}`
  return (
    <Section title={`${asked.body} xin gia hạn đến ${asked.to}`}>
      <p>
        <A className="strong" href={`/lam-viec/y-kien/${asked.petitionId}`}>
          {asked.title}
        </A>{' '}
        <span className="num">{asked.code}</span>
      </p>
      <FactList
        facts={[
          { label: 'Hạn đang có', value: asked.from },
          { label: 'Xin đến', value: asked.to },
          { label: 'Lý do', value: asked.reason },
          { label: 'Người xin', value: asked.line },
        ]}
      />
      {decides ? (
        <Form method="post" preventScrollReset>
          <input type="hidden" name="de-nghi" value={asked.id} />
          <TextInput
            name={box}
            label="Lý do quyết định"
            remark="cần khi không đồng ý"
            defaultValue={typed[box]}
            error={errors[box]}
          />
          <FormActions>
            <Button variant="go" name="viec" value="dong-y" aria-label={`Đồng ý gia hạn ${asked.code}`}>
              Đồng ý
            </Button>
            <Button name="viec" value="khong" aria-label={`Không đồng ý gia hạn ${asked.code}`}>
              Không đồng ý
            </Button>
          </FormActions>
        </Form>
      ) : (
        <p className="muted small">Chờ Văn phòng hoặc cơ quan thường trực quyết định.</p>
      )}
    </Section>
  )
}

function Hours({ data, typed, errors }: { data: Loaded } & Trouble) {
  const isWrong = ['gio-lam-viec', 'so-ngay-cho', 'ap-dung-tu', 'can-cu-gio'].some((field) => errors[field])
  return (
    <Section title="Giờ làm việc" id="gio-lam-viec-chung">
      <FactList
        facts={[
          { label: 'Đang áp dụng', value: data.hours },
          { label: 'Chờ người dân lâu nhất', value: `${data.waitDays} ngày làm việc` },
        ]}
      />
      {data.decides ? (
        <Disclosure summary="Đặt lại" open={isWrong}>
          <Form method="post" preventScrollReset>
            <TextInput
              name="gio-lam-viec"
              label="Giờ làm việc mỗi ngày"
              hint="Từng buổi, cách nhau dấu phẩy."
              defaultValue={typed['gio-lam-viec'] ?? data.hours}
              error={errors['gio-lam-viec']}
            />
            <TextInput
              name="so-ngay-cho"
              label="Chờ người dân trả lời (ngày làm việc)"
              short
              inputMode="numeric"
              defaultValue={typed['so-ngay-cho'] ?? String(data.waitDays)}
              error={errors['so-ngay-cho']}
            />
            <DateField
              name="ap-dung-tu"
              label="Áp dụng từ ngày"
              defaultValue={typed['ap-dung-tu'] ?? data.today}
              error={errors['ap-dung-tu']}
            />
            <TextInput
              name="can-cu-gio"
              label="Theo văn bản"
              remark="không bắt buộc"
              defaultValue={typed['can-cu-gio']}
              error={errors['can-cu-gio']}
            />
            <FormActions>
              <Button name="viec" value="dat-gio">
                Đặt giờ làm việc
              </Button>
            </FormActions>
          </Form>
        </Disclosure>
      ) : null}
    </Section>
  )
}
