// /lam-viec/tich-hop/:integratorId : one other system: what it may, what came through it, what it is told.
import { servicesContext, staffWorld } from '#platform/web/context.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { form, page } from '#platform/web/page.ts'
import { listConferenceChoices } from '#rooms/plan/index.ts'
import { Button } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FactList } from '#ui/facts.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { Disclosure, Message, Section } from '#ui/panel.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { listConferencesThatReceive } from '../conferences-that-receive.ts'
import { listDeliveries, listWebhooks } from '../integrators/integrator-list.ts'
import { petitionsOf } from '../integrators/integrator-petitions.ts'
import { getKeptIntegrator } from '../integrators/unchecked-integrator.ts'
import { formatPetitionCode } from '../petition-code.ts'
import { toldState, toldStateWords } from '../petition-state.ts'
import type { Route } from './+types/console-integrator.ts'
import { EmbedSnippet } from './embed-snippet.tsx'
import { doForIntegrator } from './integrator-actions.ts'
import { IntegratorForm } from './integrator-form.tsx'
import { IntegratorPetitions } from './integrator-petitions.tsx'
import { IntegratorWebhooks } from './integrator-webhooks.tsx'
import { SecretSlip } from './secret-slip.tsx'
import { deliveryView } from './webhook-view.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const base = context.get(servicesContext).baseUrl ?? new URL(request.url).origin
  return world.read(async (db) => {
    const { createdAt, revokedAt, ...integrator } = await getKeptIntegrator(db, world, params.integratorId)
    const petitions = await petitionsOf(db, integrator.id).limit(50).execute()
    const deliveries = await listDeliveries(db, integrator.id).limit(50).execute()
    return {
      ...integrator,
      created: momentWords(createdAt, world.today),
      revoked: revokedAt ? momentWords(revokedAt, world.today) : null,
      conferences: await listConferenceChoices(db),
      frames: (await listConferencesThatReceive(db, world.today, { id: integrator.conferenceId })).map(
        ({ slug, title }) => ({ title, address: `${base}/nhung/${slug}` }),
      ),
      petitions: petitions.map((row) => ({
        id: row.id,
        code: formatPetitionCode(row.code),
        state: toldStateWords[toldState(row.state)],
        at: momentWords(row.receivedAt, world.today),
      })),
      webhooks: (await listWebhooks(db, integrator.id).execute()).map(({ id, url, events }) => ({ id, url, events })),
      deliveries: deliveries.map((row) => deliveryView(row, world.today)),
    }
  })
})

export type IntegratorData = Route.ComponentProps['loaderData']

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) =>
  doForIntegrator({
    world: staffWorld(context, request),
    integratorId: params.integratorId,
    typed,
    services: context.get(servicesContext),
  }),
)

export default function ConsoleIntegrator({ loaderData, actionData }: Route.ComponentProps) {
  const errors = actionData?.errors ?? {}
  const secret = actionData && 'secret' in actionData ? actionData.secret : null
  const summary = Object.entries(errors).map(([field, message]) => ({ field, message }))
  return (
    <>
      <title>{pageTitle(loaderData.name, { errors: summary.length, site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: '/lam-viec/tich-hop', label: 'Tích hợp' }]} />
      <PageHead title={loaderData.name} line={`Kết nối từ ${loaderData.created}.`}>
        {loaderData.revoked && (
          <StateChip state="open" icon="lock">
            Thu hồi {loaderData.revoked}
          </StateChip>
        )}
      </PageHead>
      <ErrorSummary errors={summary} />
      {actionData?.refusal && (
        <Message kind="error" live>
          {actionData.refusal.say}
        </Message>
      )}
      {secret ? (
        <SecretSlip title="Mã ký của địa chỉ nhận tin" secret={secret} back={`/lam-viec/tich-hop/${loaderData.id}`}>
          Bên nhận dùng mã này để biết tin đúng là của phần mềm. Lộ mã thì thôi gửi tới địa chỉ đó và thêm lại.
        </SecretSlip>
      ) : (
        <Body data={loaderData} typed={actionData?.typed ?? {}} errors={errors} />
      )}
    </>
  )
}

const everywhere = 'Mọi hội nghị đang nhận ý kiến'

type BodyProps = { data: IntegratorData; typed: Record<string, string>; errors: Record<string, string> }

function Body({ data, typed, errors }: BodyProps) {
  return (
    <>
      <IntegratorPetitions petitions={data.petitions} />
      {!data.revoked && <Changing data={data} typed={typed} errors={errors} />}
      {!data.revoked && data.origins.length > 0 && <EmbedSnippet frames={data.frames} />}
      <IntegratorWebhooks data={data} typed={typed} errors={errors} />
      {!data.revoked && (
        <Section title="Thu hồi khóa">
          <p>
            Thu hồi thì hệ thống này không gửi, không xem được gì nữa. Ý kiến đã gửi vẫn còn nguyên. Không mở lại được.
          </p>
          <form method="post" action={`/lam-viec/tich-hop/${data.id}`}>
            <input type="hidden" name="viec" value="thu-hoi" />
            <FormActions>
              <Button type="submit" icon="lock">
                Thu hồi khóa của {data.name}
              </Button>
            </FormActions>
          </form>
        </Section>
      )}
    </>
  )
}

function Changing({ data, typed, errors }: BodyProps) {
  const isTyped = typed.viec === 'sua'
  const values = isTyped
    ? typed
    : {
        ten: data.name,
        'hoi-nghi': data.conferenceId ?? '',
        muc: String(data.perMinute),
        cong: data.origins.join('\n'),
      }
  return (
    <Section title="Được làm gì">
      <FactList
        facts={[
          { label: 'Gửi tới', value: data.conferences.find(({ id }) => id === data.conferenceId)?.name ?? everywhere },
          { label: 'Nhanh nhất', value: `${data.perMinute} yêu cầu một phút` },
          { label: 'Cổng được nhúng', value: data.origins.join(', ') || 'Chưa có' },
        ]}
      />
      <Disclosure summary="Sửa tên, hội nghị, mức gửi, cổng nhúng" icon="edit" open={isTyped}>
        <IntegratorForm
          conferences={data.conferences}
          values={values}
          errors={isTyped ? errors : {}}
          hidden={{ viec: 'sua', ban: String(data.version) }}
        >
          <Button type="submit" variant="go">
            Lưu
          </Button>
        </IntegratorForm>
      </Disclosure>
    </Section>
  )
}
