// /lam-viec/duoc-giao : what the body of the one who asks must answer, the soonest first; accepted or handed back here.
import { Form } from 'react-router'
import { shortDate } from '#calendar/day-words.ts'
import { staffWorld } from '#platform/web/context.ts'
import { done } from '#platform/web/flash.ts'
import { formErrors } from '#platform/web/form-errors.ts'
import { momentWords } from '#platform/web/moment-words.ts'
import { form, page, wrongFields } from '#platform/web/page.ts'
import { listOrganisationChoices } from '#rooms/directory/index.ts'
import { formatPetitionCode } from '#rooms/petitions/index.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { DeadlineChip, StateChip } from '#ui/chip.tsx'
import { type ComboOption, OrganisationField } from '#ui/combobox.tsx'
import { PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { TextArea } from '#ui/field.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { EmptyState, FilterBar } from '#ui/list.tsx'
import { Message } from '#ui/panel.tsx'
import { HiddenIdentity } from '#ui/people.tsx'
import { Words } from '#ui/petition.tsx'
import type { Handle } from '../../../root.tsx'
import { acceptAssignment, RefuseAssignment, refuseAssignment } from '../routing/answer-assignment.ts'
import { type AnswerGiven, answersGivenContext } from '../routing/answers-given.ts'
import { type OwnCase, ownCases, ownPartOf } from '../routing/own-cases.ts'
import { type OwnPart, ownParts } from '../routing/parts.ts'
import type { Route } from './+types/console-own-cases.ts'
import { bodyNamed } from './body-named.ts'
import { dueView } from './routing-view.ts'
import { word } from './sorting-actions.ts'

export const handle: Handle = { scripts: true }
const base = '/lam-viec/duoc-giao'

const codes: Readonly<Record<OwnPart, string>> = {
  new: 'moi',
  accepted: 'da-nhan',
  late: 'qua-han',
  returned: 'tra-lai',
  answered: 'da-tra-loi',
}
const words: Readonly<Record<OwnPart, string>> = {
  new: 'Mới giao',
  accepted: 'Đang xử lý',
  late: 'Quá hạn',
  returned: 'Đã trả lại',
  answered: 'Đã trả lời',
}

export const loader = page(async ({ context, request }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const asked = new URL(request.url).searchParams
  const part = ownParts.find((each) => codes[each] === asked.get('phan')) ?? null
  return world.read(async (db) => {
    const own = await ownCases(db, world)
    const given = await context.get(answersGivenContext)(
      db,
      world,
      own.map(({ id }) => id),
    )
    const again = (each: OwnCase) => given.get(each.id)?.reopenedDueOn
    const all = own
      .map((each) => ({ ...each, ownDueOn: again(each) ?? each.ownDueOn }))
      .sort((a, b) => Number(Boolean(again(b))) - Number(Boolean(again(a))))
    const partOf = (each: OwnCase) => ownPartOf(each, world.today, given.get(each.id)?.done)
    const counts: Record<OwnPart, number> = { new: 0, accepted: 0, late: 0, returned: 0, answered: 0 }
    for (const each of all) counts[partOf(each)] += 1
    const chosen = all.filter((each) =>
      part ? partOf(each) === part : !['returned', 'answered'].includes(partOf(each)),
    )
    return {
      part,
      counts,
      returning: asked.get('tra-lai') ?? '',
      cases: chosen.map((each) => viewOf(each, world, given.get(each.id))),
      choices: await listOrganisationChoices(db, world.today),
    }
  })
})

function viewOf(each: OwnCase, world: Parameters<typeof dueView>[1], given?: AnswerGiven) {
  return {
    id: each.id,
    code: formatPetitionCode(each.code),
    text: each.text,
    conference: each.conference,
    line: [
      each.commune,
      each.together > 1 ? `${each.together} ý kiến cùng hỏi` : null,
      `giao ${momentWords(each.givenAt, world.today)}`,
    ]
      .filter(Boolean)
      .join(' · '),
    hidesIdentity: each.hidesIdentity,
    note: each.note,
    due: dueView(each.ownDueOn, world, each.role === 'lead' && !given?.reopenedDueOn ? each.steps : []),
    role: each.role === 'lead' ? `${each.body.name} chủ trì` : `${each.body.name} phối hợp, chủ trì: ${each.lead}`,
    leads: each.role === 'lead',
    others: each.role === 'lead' ? each.coordinators.map((other) => other.name) : [],
    said: each.said,
    answer: given ?? null,
    upheld: each.role === 'lead' && each.ruling?.upheld === true,
    why: each.ruling?.reason ?? '',
    refuseUntil: shortDate(each.refuseUntil),
    refusesLate: world.today > each.refuseUntil,
  }
}
type CaseView = ReturnType<typeof viewOf>

export const action = form(async ({ context, request }: Route.ActionArgs, typed: FormData) => {
  const world = staffWorld(context, request)
  const assignmentId = word(typed, 'viec-giao')
  if (word(typed, 'viec') === 'nhan') {
    const { body } = await acceptAssignment(world, { assignmentId })
    return done(base, { say: `${body} đã nhận việc` })
  }
  const picked = word(typed, 'noi-khac-id') || (await bodyNamed(world, word(typed, 'noi-khac')))
  const read = RefuseAssignment.safeParse({ assignmentId, reason: word(typed, 'ly-do'), proposedId: picked ?? '' })
  if (!read.success) return wrongFields(formErrors(read.error, { reason: 'ly-do', proposedId: 'noi-khac' }), typed)
  const { late } = await refuseAssignment(world, read.data)
  const tail = late ? '; đã quá ngày được trả lại, Văn phòng thấy rõ điều này' : ''
  return done(base, { say: `Đã trả lại, chờ Văn phòng quyết định${tail}` })
})

export default function ConsoleOwnCases({ loaderData, actionData }: Route.ComponentProps) {
  const { part, counts, cases, choices } = loaderData
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const typed: Record<string, string> = actionData && 'typed' in actionData ? actionData.typed : {}
  const errors: Record<string, string> = actionData && 'errors' in actionData ? actionData.errors : {}
  const returning = typed['viec-giao'] ?? loaderData.returning
  return (
    <>
      <title>{pageTitle('Ý kiến được giao trả lời', { errors: Object.keys(errors).length, site: 'Đối Thoại' })}</title>
      <PageHead
        title="Ý kiến được giao trả lời"
        line="Việc gần hạn nhất ở trên. Nhận rồi trả lời, hoặc trả lại nếu không thuộc cơ quan mình."
      >
        <LinkButton href={`${base}/tra-loi-excel`} icon="excel">
          Trả lời bằng Excel
        </LinkButton>
      </PageHead>
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <FilterBar
        label="Lọc việc"
        facts={ownParts.map((each) => ({
          href: each === part ? base : `${base}?phan=${codes[each]}`,
          label: words[each],
          count: counts[each],
          on: each === part,
        }))}
        clearHref={part ? base : undefined}
      />
      {cases.length === 0 ? (
        <EmptyState>Không có ý kiến nào được giao cho cơ quan của tài khoản này ở đây.</EmptyState>
      ) : (
        <ol className="own-cases">
          {cases.map((each) => (
            <li key={each.id} id={`viec-${each.id}`}>
              <OwnCaseView case={each} />
              {each.said === null && each.id === returning ? (
                <ReturnForm case={each} choices={choices} typed={typed} errors={errors} />
              ) : null}
            </li>
          ))}
        </ol>
      )}
    </>
  )
}

function OwnCaseView({ case: each }: { case: CaseView }) {
  return (
    <article aria-labelledby={`ma-${each.id}`}>
      <header>
        <h2 id={`ma-${each.id}`} className="num">
          {each.code}
        </h2>
        {each.answer?.done ? null : <DeadlineChip {...each.due} />}
      </header>
      <Words>{each.text}</Words>
      <p className="small muted">
        {each.line} · {each.conference}
      </p>
      {each.hidesIdentity ? <HiddenIdentity /> : null}
      <p className="small">
        {each.role}
        {each.others.length > 0 ? `; phối hợp: ${each.others.join(', ')}` : ''}
      </p>
      {each.note ? <p className="small">Ghi chú của nơi giao: {each.note}</p> : null}
      {each.upheld ? (
        <p className="small">Văn phòng đã xem lần trả lại và giữ nguyên{each.why ? `: ${each.why}` : ''}.</p>
      ) : null}
      {each.said === null ? (
        <Form method="post" className="actions" preventScrollReset>
          <input type="hidden" name="viec-giao" value={each.id} />
          <Button variant="go" name="viec" value="nhan" aria-label={`Nhận ${each.code}`}>
            Nhận
          </Button>
          <LinkButton href={`${base}?tra-lai=${each.id}#viec-${each.id}`} aria-label={`Trả lại ${each.code}`}>
            Trả lại
          </LinkButton>
          <span className="small muted">
            {each.refusesLate
              ? `Hạn trả lại đã qua từ ${each.refuseUntil}`
              : `Trả lại được đến hết ${each.refuseUntil}`}
          </span>
        </Form>
      ) : (
        <div className="actions">
          {each.said === 'accepted' || each.upheld ? (
            <LinkButton href={`${base}/${each.id}`} aria-label={`${each.leads ? 'Trả lời' : 'Phối hợp'} ${each.code}`}>
              {each.leads ? 'Trả lời' : 'Phối hợp'}
            </LinkButton>
          ) : null}
          {each.answer ? <StateChip state={each.answer.done ? 'done' : 'open'}>{each.answer.label}</StateChip> : null}
          <span className="small muted">
            {each.said === 'accepted' ? 'Đã nhận' : each.upheld ? 'Phải trả lời' : 'Đã trả lại, chờ quyết định'}
          </span>
        </div>
      )}
    </article>
  )
}

type ReturnProps = {
  case: CaseView
  choices: ComboOption[]
  typed: Record<string, string>
  errors: Record<string, string>
}

function ReturnForm({ case: each, choices, typed, errors }: ReturnProps) {
  return (
    <Form method="post" className="own-return" preventScrollReset>
      <input type="hidden" name="viec-giao" value={each.id} />
      {each.refusesLate ? (
        <Message kind="warning">
          Đã quá ngày được trả lại ({each.refuseUntil}). Vẫn gửi được, Văn phòng sẽ thấy là trả lại muộn.
        </Message>
      ) : null}
      <OrganisationField
        name="noi-khac"
        label="Cơ quan đang giữ việc này"
        hint="Gõ một phần tên, không cần dấu."
        options={choices}
        defaultId={typed['noi-khac-id']}
        defaultText={typed['noi-khac']}
        error={errors['noi-khac']}
      />
      <TextArea name="ly-do" label="Lý do trả lại" rows={3} defaultValue={typed['ly-do']} error={errors['ly-do']} />
      <FormActions>
        <Button variant="go" name="viec" value="tra-lai">
          Trả lại {each.code}
        </Button>
        <LinkButton href={base} variant="quiet">
          Thôi
        </LinkButton>
      </FormActions>
    </Form>
  )
}
