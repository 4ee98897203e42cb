// /lam-viec/duoc-giao/:assignmentId : one case for the body that answers it: what was asked, the clock, the answer with
// its versions, who lets it pass.
import { useState } from 'react'
import { type ShouldRevalidateFunctionArgs, useSearchParams } from 'react-router'
import { newId } from '#platform/ids.ts'
import { staffWorld } from '#platform/web/context.ts'
import { form, page } from '#platform/web/page.ts'
import { LinkButton } from '#ui/button.tsx'
import { DeadlineChip, StateChip } from '#ui/chip.tsx'
import { MainAndAside, PageHead } from '#ui/console-page.tsx'
import { pageTitle } from '#ui/document.ts'
import { FactList } from '#ui/facts.tsx'
import { ErrorSummary } from '#ui/form.tsx'
import { A } from '#ui/link.tsx'
import { Disclosure, Message, Note, Panel, Section } from '#ui/panel.tsx'
import { Breadcrumb } from '#ui/tabs.tsx'
import type { Handle } from '../../../root.tsx'
import type { AnswerVersion } from '../answer-versions.ts'
import { AnswerComments } from '../approval/web/comments-panel.tsx'
import { FileLinks } from '../attachments/web/files-field.tsx'
import { loadCasePage } from '../case-page.ts'
import { CaseExchange, CaseForward, ClockPanel } from '../clock/web/clock-section.tsx'
import { clockView } from '../clock/web/clock-view.ts'
import type { ContributionVersion } from '../coordination/contribution.ts'
import { ContributionSection } from '../coordination/web/contribution-section.tsx'
import { contributionView } from '../coordination/web/contribution-view.ts'
import { LeadContributions } from '../coordination/web/lead-contributions.tsx'
import { changeAfterAnswer, isAfterAnswer } from '../verdict/web/after-actions.ts'
import { AfterCase } from '../verdict/web/after-case.tsx'
import { afterView } from '../verdict/web/after-view.ts'
import type { Route } from './+types/console-case.ts'
import { AnswerDecision } from './answer-decision.tsx'
import { AnswerFindings } from './answer-findings.tsx'
import { AnswerForm } from './answer-form.tsx'
import { AnswerPast } from './answer-past.tsx'
import { AnswerContentView } from './answer-text.tsx'
import { changeAnswer } from './case-actions.ts'
import { CasePetition } from './case-petition.tsx'
import { type AnswerView, answerView, type CaseView, caseView, type FindingView } from './case-view.ts'
import { type FormView, formView } from './form-view.ts'

type Found = Parameters<typeof AnswerForm>[0]['found']

export const handle: Handle = { scripts: true }

export const loader = page(async ({ context, request, params }: Route.LoaderArgs) => {
  const world = staffWorld(context, request)
  const loaded = await world.read((db) => loadCasePage(db, world, params.assignmentId))
  return {
    case: caseView(loaded, world),
    clock: loaded.clock && clockView(loaded.clock, loaded.own.steps, world),
    answer: loaded.answer && answerView(loaded.answer, world),
    after: loaded.after && afterView(loaded.after, world),
    beside: loaded.answer && formView(loaded.answer, params.assignmentId, world),
    contribution: loaded.contribution && contributionView(loaded.contribution, world),
    writing: newId(),
  }
})

export const action = form(async ({ context, request, params }: Route.ActionArgs, typed: FormData) =>
  (isAfterAnswer(typed) ? changeAfterAnswer : changeAnswer)(staffWorld(context, request), params.assignmentId, typed),
)

/** What saves by itself changes nothing else on the page. */
export const shouldRevalidate = ({ formData, defaultShouldRevalidate }: ShouldRevalidateFunctionArgs): boolean =>
  formData?.has('tu-dong') ? false : defaultShouldRevalidate

export default function ConsoleCase({ loaderData, actionData }: Route.ComponentProps) {
  const { case: each, clock, answer, after, beside, contribution, writing } = loaderData
  const found = actionData && 'found' in actionData ? (actionData.found as Found) : null
  const refusal = actionData && 'refusal' in actionData ? actionData.refusal : null
  const typed: Record<string, string> = actionData && 'typed' in actionData ? actionData.typed : {}
  const errors: Record<string, string> = actionData && 'errors' in actionData ? actionData.errors : {}
  const [fresh, setFresh] = useState<{ version: number; findings: FindingView[] } | null>(null)
  const title = each.isLead ? `Trả lời ${each.code}` : each.code
  return (
    <>
      <title>{pageTitle(title, { errors: Object.keys(errors).length + (refusal ? 1 : 0), site: 'Đối Thoại' })}</title>
      <Breadcrumb crumbs={[{ href: '/lam-viec/duoc-giao', label: 'Ý kiến được giao trả lời' }]} />
      <PageHead title={title} line={each.conference}>
        {clock && !clock.isDone ? <DeadlineChip {...clock.due} /> : null}
        {clock?.paused ? <StateChip state="soon">Chờ người dân</StateChip> : null}
        {clock?.forward ? <StateChip state="beyond">Đã kiến nghị cấp trên</StateChip> : null}
        {answer && !(clock?.forward && answer.version === 0) ? (
          <StateChip state={answer.isDone && !after?.reopened ? 'done' : 'open'}>{answer.state}</StateChip>
        ) : null}
      </PageHead>
      {refusal ? (
        <Message kind="error" live>
          Lỗi: {refusal.say}
        </Message>
      ) : null}
      <ErrorSummary errors={Object.entries(errors).map(([field, message]) => ({ field, message }))} />
      <MainAndAside
        label="Cơ quan, gợi ý và góp ý"
        aside={
          <>
            {clock ? <ClockPanel clock={clock} typed={typed} errors={errors} /> : null}
            <CaseBodies case={each} />
            {answer ? (
              <>
                <AnswerFindings
                  findings={fresh && fresh.version > answer.version ? fresh.findings : answer.findings}
                  isWritten={answer.version > 0}
                />
                {answer.version > 0 && beside ? (
                  <AnswerComments comments={beside.comments} typed={typed} errors={errors} />
                ) : null}
              </>
            ) : null}
          </>
        }
      >
        <CasePetition case={each} />
        {clock ? <CaseExchange clock={clock} typed={typed} errors={errors} /> : null}
        {clock?.forward ? <CaseForward clock={clock} typed={typed} errors={errors} /> : null}
        {after ? <AfterCase {...{ after, typed, errors }} /> : null}
        {answer && beside ? (
          <Answer
            case={each}
            answer={answer}
            beside={beside}
            found={found}
            writing={writing}
            theirs={(refusal?.detail.theirs as AnswerVersion | undefined) ?? null}
            typed={typed}
            errors={errors}
            onFindings={setFresh}
          />
        ) : contribution ? (
          <ContributionSection
            own={contribution}
            lead={each.lead}
            writing={writing}
            theirs={(refusal?.detail.theirs as ContributionVersion | undefined) ?? null}
            typed={typed}
            errors={errors}
          />
        ) : (
          <Message kind="info">
            {each.lead} chủ trì và trả lời người hỏi. Cơ quan phối hợp gửi ý kiến cho {each.lead}.
          </Message>
        )}
        {clock && !clock.forward ? <CaseForward clock={clock} typed={typed} errors={errors} /> : null}
      </MainAndAside>
    </>
  )
}

type AnswerProps = {
  case: CaseView
  answer: AnswerView
  beside: FormView
  found: Found
  writing: string
  theirs: AnswerVersion | null
  typed: Record<string, string>
  errors: Record<string, string>
  onFindings: Parameters<typeof AnswerForm>[0]['onFindings']
}

function Answer({ case: each, answer, beside, found, writing, theirs, typed, errors, onFindings }: AnswerProps) {
  const [asked] = useSearchParams()
  const isOpen = ['missing', 'draft', 'returned'].includes(answer.stand)
  const writes = each.isTakenOn && (isOpen || asked.has('sua') || typed.luot !== undefined)
  return (
    <>
      <Section title="Câu trả lời" id="tra-loi-dan">
        {answer.returned ? (
          <Note tone="bad" boxed>
            <b>
              {answer.returned.by} trả lại, {answer.returned.when}:
            </b>{' '}
            {answer.returned.reason}
          </Note>
        ) : null}
        {beside.carried.map(({ key, words, text }) =>
          text === null ? (
            <p className="small muted" key={key}>
              {words}.
            </p>
          ) : (
            <Disclosure summary={words} key={key}>
              <p className="pre-line answer-text">{text}</p>
            </Disclosure>
          ),
        )}
        {each.isTakenOn ? null : (
          <Message kind="info">
            Việc này chưa nhận nên chưa soạn được.{' '}
            <a href={`/lam-viec/duoc-giao#viec-${each.id}`}>Mở danh sách để nhận</a>
          </Message>
        )}
        {writes ? (
          <AnswerForm
            key={asked.get('dien') ?? 'soan'}
            beside={beside}
            found={found}
            values={{ ...answer.values, ...typed }}
            errors={errors}
            seen={typed.ban !== undefined && typed.luot !== undefined ? Number(typed.ban) : answer.version}
            latest={answer}
            writing={typed.luot ?? writing}
            saved={answer.saved}
            theirs={theirs}
            onFindings={onFindings}
          />
        ) : answer.shown ? (
          <>
            <AnswerContentView content={answer.shown} marks={answer.marks} />
            <FileLinks files={beside.files} />
            <LeadContributions contributed={beside.contributed} inserts={false} />
            <p className="small muted">
              {answer.saved}. Các bước: {beside.way}.{' '}
              {beside.setsSteps ? <A href="/lam-viec/duoc-giao/cach-duyet">Đổi các bước</A> : null}
            </p>
            <AnswerDecision answer={answer} editHref="?sua=1#tra-loi-dan" typed={typed} errors={errors} />
          </>
        ) : null}
        {writes && !isOpen ? (
          <LinkButton href="?" variant="quiet">
            Thôi sửa, xem bản đang có
          </LinkButton>
        ) : null}
      </Section>
      <AnswerPast past={answer.past} compareHref={`/lam-viec/duoc-giao/${each.id}/so-sanh`} />
    </>
  )
}

function CaseBodies({ case: each }: { case: CaseView }) {
  return (
    <Panel title="Cơ quan trả lời">
      <FactList
        facts={[
          { label: 'Chủ trì', value: each.lead },
          ...(each.coordinators.length > 0 ? [{ label: 'Phối hợp', value: each.coordinators.join('; ') }] : []),
          ...(each.note ? [{ label: 'Ghi chú của nơi giao', value: each.note }] : []),
          { label: 'Cùng hỏi', value: `${each.together} ý kiến` },
        ]}
      />
    </Panel>
  )
}
