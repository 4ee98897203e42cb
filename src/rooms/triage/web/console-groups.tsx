// /lam-viec/hoi-nghi/:conferenceId/phan-loai/nhom : groups that the engine proposes over the whole set; a person confirms.
import { Form } from 'react-router'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { form, page } from '#platform/web/page.ts'
import { useLiveReload } from '#platform/web/use-live-reload.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { A } from '#ui/link.tsx'
import { EmptyState, Paging } from '#ui/list.tsx'
import { Message } from '#ui/panel.tsx'
import type { Handle } from '../../../root.tsx'
import { mergePetitions } from '../merge-petitions.ts'
import { askForGroups, loadProposals } from '../propose-groups.ts'
import { loadSortingHead } from '../sorting-page.ts'
import { undoGrouping } from '../split-petitions.ts'
import { tellApart } from '../tell-apart.ts'
import type { Route } from './+types/console-groups.ts'
import { word } from './sorting-actions.ts'
import { readPlace } from './sorting-address.ts'
import { Pieces } from './sorting-petition.tsx'
import { placeName, samePieces } from './sorting-view.ts'

export const handle: Handle = { scripts: true }
const size = 10

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const place = readPlace(new URL(request.url), params.conferenceId)
  return world.read(async (db) => {
    const conference = await loadSortingHead(db, world, params.conferenceId)
    const { madeAt, petitions, total, groups } = await loadProposals(db, params.conferenceId, {
      page: place.page,
      size,
    })
    return {
      conference,
      base: place.base,
      page: place.page,
      pages: Math.max(1, Math.ceil(total / size)),
      total,
      petitions,
      when: madeAt ? momentWords(madeAt, world.today) : null,
      groups: groups.map(({ originalId, members }) => ({
        originalId,
        members: members.map((each) => ({
          id: each.id,
          code: formatPetitionCode(each.code),
          pieces: samePieces(each.text, each.same),
          where: placeName(each.commune) ?? '',
        })),
      })),
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const here = `/lam-viec/hoi-nghi/${params.conferenceId}/phan-loai/nhom`
  const originalId = word(typed, 'goc')
  switch (word(typed, 'viec')) {
    case 'do':
      await askForGroups(world, { conferenceId: params.conferenceId })
      return done(here, { say: 'Đang dò toàn bộ ý kiến, xong sẽ hiện ở đây' })
    case 'hoan-tac':
      await undoGrouping(world, { changeId: word(typed, 'doi') })
      return done(here, { say: 'Đã hoàn tác lần ghép' })
    case 'khac':
      for (const otherId of typed.getAll('tat-ca').map(String))
        await tellApart(world, { petitionId: originalId, otherId })
      return done(here, { say: 'Đã ghi là khác việc, không gợi ý nữa' })
    default: {
      const { changeId, members } = await mergePetitions(world, {
        originalId: originalId || null,
        petitionIds: typed.getAll('cung').map(String),
      })
      const undo = changeId ? { action: here, fields: { viec: 'hoan-tac', doi: changeId } } : undefined
      return done(here, { say: `Đã ghép nhóm ${members} ý kiến`, undo })
    }
  }
})

export default function ConsoleGroups({ loaderData, actionData, params }: Route.ComponentProps) {
  const { conference, base, groups, when, petitions, total, page: at, pages } = loaderData
  useLiveReload(`/truc-tiep/phan-loai/${params.conferenceId}`)
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const line = when
    ? `${total} nhóm, dò trong ${petitions} ý kiến chưa ghép, ${when}.`
    : 'Máy so từng ý kiến với mọi ý kiến khác; người phân loại quyết định.'
  return (
    <>
      <title>{pageTitle(`Gợi ý nhóm, ${conference.name}`, { site: 'Đối Thoại' })}</title>
      <PageHead title="Gợi ý nhóm cho cả hội nghị" line={line}>
        <LinkButton href={base} icon="left">
          Từng ý kiến
        </LinkButton>
        <Form method="post">
          <Button name="viec" value="do" icon="refresh">
            {when ? 'Dò lại toàn bộ' : 'Dò toàn bộ'}
          </Button>
        </Form>
      </PageHead>
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      {groups.length === 0 ? (
        <EmptyState>
          {when
            ? 'Không còn nhóm nào để ghép. Có ý kiến mới thì dò lại.'
            : 'Chưa dò lần nào. Bấm Dò toàn bộ để bắt đầu.'}
        </EmptyState>
      ) : (
        groups.map((group) => <Proposed key={group.originalId} group={group} base={base} />)
      )}
      {pages > 1 ? (
        <Paging
          page={at}
          pages={pages}
          previousHref={at > 1 ? `${base}/nhom?trang=${at - 1}` : undefined}
          nextHref={at < pages ? `${base}/nhom?trang=${at + 1}` : undefined}
        />
      ) : null}
    </>
  )
}

type Group = Route.ComponentProps['loaderData']['groups'][number]

function Proposed({ group, base }: { group: Group; base: string }) {
  const [original, ...others] = group.members
  if (!original) return null
  return (
    <Form method="post" className="proposed" aria-label={`Nhóm của ${original.code}`}>
      <input type="hidden" name="goc" value={group.originalId} />
      <h2>
        {group.members.length} ý kiến, gốc là{' '}
        <A className="num" href={`${base}?yk=${original.id}`}>
          {original.code}
        </A>
      </h2>
      <p className="proposed-original">
        <Pieces pieces={original.pieces} /> <span className="small muted">{original.where}</span>
      </p>
      <ul className="similar boxed">
        {others.map((other) => (
          <li key={other.id}>
            <input type="checkbox" name="cung" value={other.id} id={`cung-${other.id}`} defaultChecked />
            <label htmlFor={`cung-${other.id}`}>
              <Pieces pieces={other.pieces} />
            </label>
            <small>
              {other.where}
              <br />
              <span className="num">{other.code}</span>
            </small>
          </li>
        ))}
      </ul>
      {others.map((other) => (
        <input key={other.id} type="hidden" name="tat-ca" value={other.id} />
      ))}
      <div className="actions">
        <Button name="viec" value="ghep">
          Ghép những ý kiến đã đánh dấu
        </Button>
        <Button variant="quiet" name="viec" value="khac">
          Đều khác việc
        </Button>
      </div>
    </Form>
  )
}
