// /lam-viec/hoi-nghi/:conferenceId/neu-tai-hoi-truong : which petitions are raised in the hall, who asks, who answers.
import { Form } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { useLiveReload } from '#platform/web/use-live-reload.ts'
import { listOrganisationChoices } from '#rooms/directory/index.ts'
import { mayKnowSender } from '#rooms/petitions/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { MainAndAside, PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { ErrorSummary } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { EmptyState } from '#ui/list.tsx'
import { Message, Section } from '#ui/panel.tsx'
import type { Handle } from '../../../root.tsx'
import { loadShortlistHead, loadShortlistPage } from '../shortlist/shortlist-page.ts'
import type { Route } from './+types/console-shortlist.ts'
import type { RoutingTrouble } from './routing-waiting.tsx'
import { changeShortlist } from './shortlist-actions.ts'
import { readShortlistPlace } from './shortlist-address.ts'
import { ShortlistBalance, ShortlistNumbers, ShortlistSenders } from './shortlist-aside.tsx'
import { ShortlistEntries } from './shortlist-entries.tsx'
import { ShortlistOffers } from './shortlist-offers.tsx'
import { entryView, offerView } from './shortlist-view.ts'

export const handle: Handle = { scripts: true }

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const place = readShortlistPlace(new URL(request.url), params.conferenceId)
  return world.read(async (db) => {
    const { cared } = await loadShortlistHead(db, world, params.conferenceId)
    const loaded = await loadShortlistPage(db, world, { conferenceId: params.conferenceId, search: place.search })
    const { rows, offers, ...rest } = loaded
    return {
      ...rest,
      place,
      entries: rows.map(entryView),
      offers: offers.map(offerView),
      bodies: rest.arranges ? await listOrganisationChoices(db, world.today) : [],
      knowsSenders: mayKnowSender(world.actor, cared, null),
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const place = readShortlistPlace(new URL(request.url), params.conferenceId)
  return changeShortlist({ world: staffWorld(context, request), typed, place, conferenceId: params.conferenceId })
})

/** Who was told that a colleague came first sees what the colleague did. */
export const shouldRevalidate = () => true

export default function ConsoleShortlist({ loaderData, actionData, params }: Route.ComponentProps) {
  const { conference, entries, arranges, place } = loaderData
  useLiveReload(`/truc-tiep/neu-tai-hoi-truong/${params.conferenceId}`)
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const names: Record<string, string> = actionData && 'names' in actionData ? actionData.names : {}
  const trouble: RoutingTrouble = {
    typed: actionData && 'typed' in actionData ? actionData.typed : {},
    errors: actionData && 'errors' in actionData ? actionData.errors : {},
  }
  const parts = { arranges, place, bodies: loaderData.bodies, names, trouble }
  const main = entries.filter((row) => row.part === 'main')
  const alternates = entries.filter((row) => row.part === 'alternate')
  const title = pageTitle(`Nêu tại hội trường, ${conference.name}`, {
    errors: Object.keys(trouble.errors).length,
    site: 'Đối Thoại',
  })
  return (
    <>
      <title>{title}</title>
      <PageHead title="Nêu tại hội trường" line={lineOf(loaderData)}>
        <Exports data={loaderData} />
      </PageHead>
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      {actionData && 'names' in actionData ? (
        <Message kind="done" live>
          Đã hiện tên người gửi ở các câu tự nêu hoặc mời dự; lần xem này được ghi lại.
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(trouble.errors).map(([field, message]) => ({ field, message }))} />
      <MainAndAside
        label="Cân đối và số câu"
        aside={
          <>
            {arranges ? <ShortlistNumbers size={loaderData.size} trouble={trouble} /> : null}
            {loaderData.knowsSenders && entries.length > 0 ? <ShortlistSenders base={place.base} /> : null}
            {loaderData.accepted > 0 ? <ShortlistBalance balance={loaderData.balance} /> : null}
          </>
        }
      >
        {arranges ? <Propose data={loaderData} isEditing={place.editId !== null} /> : null}
        {main.length > 0 ? (
          <Section title={`Chính thức: ${main.length} câu`}>
            <ShortlistEntries {...parts} rows={main} />
          </Section>
        ) : (
          <Nothing data={loaderData} />
        )}
        {alternates.length > 0 ? (
          <Section title={`Dự bị: ${alternates.length} câu`}>
            <ShortlistEntries {...parts} rows={alternates} />
          </Section>
        ) : null}
        {arranges && loaderData.accepted > 0 ? <ShortlistOffers offers={loaderData.offers} place={place} /> : null}
      </MainAndAside>
    </>
  )
}

type Data = Route.ComponentProps['loaderData']

const countOf = ({ entries }: Data, part: 'main' | 'alternate') => entries.filter((row) => row.part === part).length

function lineOf(data: Data): string {
  const { size, accepted } = data
  return `${countOf(data, 'main')} trên ${size.main} câu chính thức, ${countOf(data, 'alternate')} trên ${size.alternates} câu dự bị, chọn từ ${accepted.toLocaleString('vi-VN')} việc đã nhận`
}

function Exports({ data: { place, entries } }: { data: Data }) {
  if (entries.length === 0) return null
  return (
    <>
      <LinkButton href={`${place.base}.docx`} icon="word" download="">
        Word
      </LinkButton>
      <LinkButton href={`${place.base}.pdf`} icon="pdf" download="">
        PDF
      </LinkButton>
      <LinkButton href={`${place.base}.xlsx`} icon="excel" download="">
        Xuất Excel
      </LinkButton>
    </>
  )
}

function Propose({ data, isEditing }: { data: Data; isEditing: boolean }) {
  const missing = Math.min(data.free, Math.max(0, data.size.main - countOf(data, 'main')))
  const standBy = Math.min(data.free - missing, Math.max(0, data.size.alternates - countOf(data, 'alternate')))
  if (missing + standBy === 0) return null
  const what = [missing > 0 ? `${missing} câu` : null, standBy > 0 ? `${standBy} câu dự bị` : null]
    .filter(Boolean)
    .join(', ')
  return (
    <Form method="post" className="hall-propose">
      <input type="hidden" name="ban" value={data.seen} />
      <Button variant={isEditing ? undefined : 'go'} name="viec" value="de-xuat">
        Đề xuất {what}
      </Button>
      <p className="small muted">
        Chọn từ các ý kiến đã nhận: nhiều người hỏi, đã hỏi nhiều năm, lĩnh vực và xã chưa có câu nào. Người lập danh
        sách sửa được hết.
      </p>
    </Form>
  )
}

function Nothing({ data: { accepted, conference, arranges } }: { data: Data }) {
  if (accepted === 0)
    return (
      <EmptyState
        action={
          arranges ? (
            <LinkButton href={`/lam-viec/hoi-nghi/${conference.id}/phan-loai`} variant="go">
              Phân loại ý kiến
            </LinkButton>
          ) : undefined
        }
      >
        Chưa có ý kiến nào được nhận. Nhận ý kiến ở trang Phân loại, rồi chọn câu nêu tại hội trường ở đây.
      </EmptyState>
    )
  return (
    <EmptyState>
      Chưa có câu nào.{' '}
      {arranges ? (
        <>
          Bấm Đề xuất để có danh sách cân đối, hoặc <A href="#them">chọn từng ý kiến</A>.
        </>
      ) : (
        'Cơ quan thường trực lập danh sách ở đây.'
      )}
    </EmptyState>
  )
}
