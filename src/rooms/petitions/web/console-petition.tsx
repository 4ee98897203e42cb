// /lam-viec/y-kien/:petitionId : one petition in its own words, and everything that was done about it.
import { staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { uncheckedConferenceHead } from '#rooms/plan/index.ts'
import { Chips, StateChip } from '#ui/chip.tsx'
import { MainAndAside, PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { History } from '#ui/history.tsx'
import { Message, Section } from '#ui/panel.tsx'
import { HiddenIdentity } from '#ui/people.tsx'
import { Words } from '#ui/petition.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import { loadPetition } from '../petition-detail.ts'
import { petitionHistoryContext } from '../petition-journal-words.ts'
import type { Sender } from '../see-sender.ts'
import type { Route } from './+types/console-petition.ts'
import { actOnPetition } from './petition-actions.ts'
import { PetitionAttachments } from './petition-attachments.tsx'
import { PetitionFacts } from './petition-facts.tsx'
import { PetitionMessages } from './petition-messages.tsx'
import { PetitionPassage } from './petition-passage.tsx'
import { PetitionRevision } from './petition-revision.tsx'
import { PetitionSender } from './petition-sender.tsx'
import { petitionView } from './petition-view.ts'

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  return world.read(async (db) => {
    const petition = await loadPetition(db, world, params.petitionId)
    const head = await uncheckedConferenceHead(db, world, petition.conferenceId)
    return {
      conference: head
        ? { id: head.id, name: head.name, line: head.line, late: head.late, mayRead: head.mayRead }
        : undefined,
      petition: petitionView(petition, world, context.get(petitionHistoryContext)),
    }
  })
})

export const action = form(({ context, request, params }: Route.ActionArgs, typed: FormData) =>
  actOnPetition(staffWorld(context, request), params.petitionId, typed),
)

export type Trouble = {
  /** Which form it was. */
  doing: string
  typed: Record<string, string>
  errors: Record<string, string>
  refusal: { code: string; say: string } | null
}

export default function ConsolePetition({ loaderData, actionData }: Route.ComponentProps) {
  const { petition, conference } = loaderData
  const trouble: Trouble | null =
    actionData && 'typed' in actionData
      ? { ...actionData, doing: `${actionData.typed.viec ?? ''}${actionData.typed.dong ?? ''}` }
      : null
  const sender = actionData && 'sender' in actionData ? (actionData.sender as Sender) : null
  return (
    <>
      <title>
        {pageTitle(`Ý kiến ${petition.code}`, {
          errors: Object.keys(trouble?.errors ?? {}).length,
          site: 'Đối Thoại',
        })}
      </title>
      {conference ? (
        <Breadcrumb crumbs={[{ href: `/lam-viec/hoi-nghi/${conference.id}/tiep-nhan`, label: 'Tiếp nhận ý kiến' }]} />
      ) : null}
      <PageHead title={`Ý kiến ${petition.code}`} line={petition.line} />
      {trouble?.refusal ? (
        <Message kind="error" live>
          Lỗi: {trouble.refusal.say}
        </Message>
      ) : null}
      <MainAndAside
        label="Về ý kiến này"
        aside={
          <>
            <PetitionFacts petition={petition} />
            <PetitionSender petition={petition} sender={sender} trouble={trouble} />
          </>
        }
      >
        <p className="row wrap">
          <Chips>
            <StateChip state={petition.chip.state}>{petition.chip.label}</StateChip>
            {petition.isLate ? <StateChip state="soon">Đến muộn</StateChip> : null}
          </Chips>
          {petition.hidesIdentity ? <HiddenIdentity /> : null}
        </p>
        {petition.withdrawn ? (
          <Message kind="info">
            Người gửi đã rút ý kiến này{petition.withdrawn.reason ? `: ${petition.withdrawn.reason}` : ''}.
          </Message>
        ) : null}
        <div className="petition-words">
          <Words>{petition.text}</Words>
        </div>
        <PetitionRevision petition={petition} trouble={trouble} />
        <PetitionAttachments petition={petition} trouble={trouble} />
        <PetitionPassage petition={petition} trouble={trouble} />
        <PetitionMessages petition={petition} trouble={trouble} />
        <Section title="Lịch sử" id="lich-su">
          <History entries={petition.history} />
        </Section>
      </MainAndAside>
    </>
  )
}
