// /lam-viec/hoi-nghi/:conferenceId/nhap-ho : what somebody said or wrote on paper, typed by an official, one after another.
import { createCookie, data, Form, redirect, useNavigation } from 'react-router'
import { z } from 'zod'
import { newId } from '#platform/ids.ts'
import { refuse, refuseUnless } from '#platform/refusal.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors, typedText } from '#platform/web/form-errors.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { Message } from '#ui/panel.tsx'
import { countEnteredToday, findEntered } from '../entered.ts'
import { loadEntryFacts } from '../entry-facts.ts'
import { loadIntakeHead } from '../intake-head.ts'
import { mayReadPetition } from '../policy.ts'
import { notYoursToEnter, petitionNotFound } from '../refusals.ts'
import { RevisePetition, revisePetition } from '../revise-petition.ts'
import { similarContext, similarPetitions } from '../similar.ts'
import type { Route } from './+types/console-on-behalf.ts'
import { IntakeTabs } from './intake-tabs.tsx'
import { callLine } from './intake-view.ts'
import { enterFromForm } from './on-behalf-entry.ts'
import { EntryFiles } from './on-behalf-files.tsx'
import { EntryFields } from './on-behalf-form.tsx'
import { errorFields, type OnBehalfTyped } from './on-behalf-names.ts'
import { SavedEntry } from './on-behalf-saved.tsx'
import { useEntryKeys } from './use-entry-keys.ts'

/** The commune, the way and the unit of the last one: a pile of paper is mostly of one village. Nothing about a person. */
const lastCookie = createCookie('dt_nhap_ho', {
  httpOnly: true,
  sameSite: 'lax',
  path: '/lam-viec/hoi-nghi',
  maxAge: 90 * 86_400,
})
const remembered = ['xa', 'xa-chon', 'kenh', 'don-vi'] as const
const Remembered = z.partialRecord(z.enum(remembered), z.string().max(200))

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const last = Remembered.safeParse(await lastCookie.parse(request.headers.get('cookie')))
  const savedId = z.uuid().safeParse(new URL(request.url).searchParams.get('vua'))
  return world.read(async (db) => {
    const { conference, cared, call, runs, units } = await loadIntakeHead(db, world, params.conferenceId)
    refuseUnless(runs || units.length > 0, notYoursToEnter)
    const saved = savedId.success ? await findEntered(db, world, conference.id, savedId.data) : null
    const find = context.get(similarContext)
    const asked = saved && { conferenceId: conference.id, text: saved.text }
    return {
      conference,
      runs,
      readsAll: mayReadPetition(world.actor, cared, null),
      isOpen: call !== null && call.opensOn <= world.today,
      line: callLine(call, world),
      key: newId(),
      last: (last.success ? last.data : {}) as OnBehalfTyped,
      facts: await loadEntryFacts(db, world, { conferenceId: conference.id, runs, units }),
      saved,
      similar: asked ? (await similarPetitions(db, find, asked)).filter(({ id }) => id !== saved?.id) : [],
      today: await countEnteredToday(db, world, conference.id),
    }
  })
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const here = `/lam-viec/hoi-nghi/${params.conferenceId}/nhap-ho`
  switch (typedText(typed, 'viec')) {
    case 'luu': {
      const answer = await enterFromForm(world, params.conferenceId, typed, 'by-words')
      if (!('receipt' in answer)) return data({ ...answer, entry: true as const }, { status: answer.status })
      const keep = Object.fromEntries(
        remembered.flatMap((name) => (answer.typed[name] ? [[name, answer.typed[name]]] : [])),
      )
      return redirect(`${here}?vua=${answer.receipt.petitionId}`, {
        headers: { 'set-cookie': await lastCookie.serialize(keep) },
      })
    }
    case 'sua-loi': {
      const read = RevisePetition.safeParse({
        petitionId: typedText(typed, 'dong'),
        seenVersion: Number(typed.get('ban')) || 0,
        text: typedText(typed, 'loi'),
        why: typedText(typed, 'vi-sao'),
      })
      if (!read.success) return wrongFields(formErrors(read.error, { text: 'loi', why: 'vi-sao' }), typed)
      await revisePetition(world, read.data)
      return done(`${here}?vua=${read.data.petitionId}`, { say: 'Đã sửa lời ý kiến; lời cũ còn giữ trong lịch sử' })
    }
    default:
      return refuse(petitionNotFound)
  }
})

export default function ConsoleOnBehalf({ loaderData, actionData }: Route.ComponentProps) {
  const { conference, saved, isOpen, runs } = loaderData
  const base = `/lam-viec/hoi-nghi/${conference.id}`
  const wrong = actionData && 'entry' in actionData ? actionData : null
  const other = actionData && 'refusal' in actionData ? actionData : null
  const errors = wrong?.errors ?? {}
  return (
    <>
      <title>
        {pageTitle('Nhập hộ', { errors: Object.keys(wrong?.errors ?? other?.errors ?? {}).length, site: 'Đối Thoại' })}
      </title>
      <PageHead title="Nhập hộ" line={loaderData.line}>
        <LinkButton href={`${base}/phieu-y-kien.pdf`} icon="print" download="">
          In phiếu giấy
        </LinkButton>
        <LinkButton href="/lam-viec/hop-nhap" icon="offline">
          Viết khi không có mạng
        </LinkButton>
      </PageHead>
      <IntakeTabs base={base} current="nhap-ho" runs={runs} enters />
      {other?.refusal ? (
        <Message kind="error" live>
          Lỗi: {other.refusal.say}
        </Message>
      ) : null}
      {saved ? (
        <SavedEntry
          key={`${saved.id} ${saved.version}`}
          saved={saved}
          similar={loaderData.similar}
          readsAll={loaderData.readsAll}
          trouble={other}
        />
      ) : null}
      <ErrorSummary
        errors={errorFields.flatMap((field) => (errors[field] ? [{ field, message: errors[field] }] : []))}
      />
      {isOpen ? (
        <Entry key={saved?.id ?? 'first'} data={loaderData} wrong={wrong} />
      ) : (
        <NotOpen base={base} runs={runs} />
      )}
      <p className="small">
        <A href={`${base}/phieu-y-kien.docx`} download="">
          Phiếu giấy bản Word
        </A>
        , để thêm câu hỏi của địa phương rồi in.
      </p>
    </>
  )
}

type Data = Route.ComponentProps['loaderData']
type Wrong = Extract<NonNullable<Route.ComponentProps['actionData']>, { entry: true }>

function NotOpen({ base, runs }: { base: string; runs: boolean }) {
  return (
    <Message kind="info">
      Chưa mở nhận ý kiến nên chưa nhập được.{' '}
      {runs ? <A href={`${base}/tiep-nhan/dot`}>Xem đợt tiếp nhận</A> : 'Hỏi cơ quan thường trực ngày mở nhận.'}
    </Message>
  )
}

/** Made anew for each petition (its key), so that boxes are empty, the form's key is new and the focus is in the first. */
function Entry({ data: { facts, key, last, today }, wrong }: { data: Data; wrong: Wrong | null }) {
  const keys = useEntryKeys()
  const isSaving = useNavigation().formData?.get('viec') === 'luu'
  const typed = wrong?.typed ?? last
  const errors = wrong?.errors ?? {}
  const uploads = wrong?.uploads ?? []
  return (
    <Form method="post" encType="multipart/form-data" className="entry measure" {...keys}>
      <input type="hidden" name="khoa" defaultValue={wrong?.typed.khoa ?? key} />
      <EntryFields
        facts={facts}
        typed={typed}
        errors={errors}
        choices={wrong?.choices ?? []}
        hasMore={uploads.length > 0 || Boolean(errors.anh || errors['ghi-am'])}
        files={<EntryFiles uploads={uploads} errors={errors} />}
      />
      <FormActions>
        <Button
          name="viec"
          value="luu"
          variant="go"
          keys="Ctrl Enter"
          data-save
          isWorking={isSaving}
          workingLabel="Đang lưu…"
        >
          Lưu, sang phiếu sau
        </Button>
      </FormActions>
      <p className="small muted after">
        Enter sang ô sau. {today > 0 ? `Hôm nay đã nhập ${today} ý kiến cho hội nghị này.` : null}
      </p>
    </Form>
  )
}
