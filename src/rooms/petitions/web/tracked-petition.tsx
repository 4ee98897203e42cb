import { Fragment } from 'react'
import { momentWords } from '#platform/web/moment-words.ts'
import { Button, LinkButton } from '#ui/button.tsx'
import { Chips, StateChip } from '#ui/chip.tsx'
import { TextArea, TextInput } from '#ui/field.tsx'
import { ErrorSummary, FormActions } from '#ui/form.tsx'
import { Trail } from '#ui/history.tsx'
import { Disclosure } from '#ui/panel.tsx'
import { Words } from '#ui/petition.tsx'
import { PublicSection } from '#ui/public-layout.tsx'
import { Reply } from '#ui/public-parts.tsx'
import { formatPetitionCode } from '../petition-code.ts'
import type { ReleasedAnswer } from '../tracking/released-answer.ts'
import type { Tracked, Tracking } from '../tracking/tracking.ts'
import { AfterAnswer } from './after-answer.tsx'
import { TrackedAnswer } from './tracked-answer.tsx'

export type TrackedView = Tracking & {
  code: string
  text: string
  conference: string | null
  slug: string | null
  commune: string | null
  place: string | null
  hidesIdentity: boolean
  attached: string
  messages: Tracked['messages']
  forward: NonNullable<Tracked['clock']>['forward']
  answers: readonly ReleasedAnswer[]
  withdrawalVersion: number
  today: string
}

type TrackedPetitionProps = {
  tracked: TrackedView
  formKey: string
  typed: Record<string, string>
  told: string | null
  errors: Record<string, string>
}

export function TrackedPetition({ tracked, formKey, typed, told, errors }: TrackedPetitionProps) {
  const { code, chip, promise, sentence, steps, question, withdrawn, closed } = tracked
  const summary = [
    ...(told ? [{ field: 'noi-them', message: told }] : []),
    ...Object.entries(errors).map(([field, message]) => ({ field, message })),
  ]
  return (
    <>
      <p className="eyebrow">
        Ý kiến <b className="num">{formatPetitionCode(code)}</b>
      </p>
      <h1>{titleOf(tracked.text)}</h1>
      <ErrorSummary errors={summary} />
      <Chips>
        <StateChip state={chip.state}>{chip.label}</StateChip>
        {promise ? <StateChip state={promise.state}>{promise.label}</StateChip> : null}
      </Chips>
      <p className="lead">{sentence}</p>
      {tracked.answers.map((answer, index) => (
        <Fragment key={answer.id}>
          <TrackedAnswer answer={answer} today={tracked.today} />
          {index === 0 && !withdrawn ? (
            <AfterAnswer {...{ answer, formKey, typed, errors }} today={tracked.today} />
          ) : null}
        </Fragment>
      ))}
      {tracked.forward?.answer ? (
        <Reply head={`${tracked.forward.recipient} trả lời, văn bản số ${tracked.forward.answer.paperNumber}`}>
          <p className="pre-line">{tracked.forward.answer.text}</p>
        </Reply>
      ) : null}
      {question ? (
        <Reply head="Cơ quan hỏi lại">
          <p>{question}</p>
        </Reply>
      ) : null}
      {withdrawn ? <SendAgain version={tracked.withdrawalVersion} /> : null}
      {!withdrawn && !closed ? (
        <SayMore formKey={formKey} question={question} typed={typed['noi-them']} error={errors['noi-them']} />
      ) : null}
      <PublicSection title="Đã đi qua những đâu">
        <Trail steps={steps} />
      </PublicSection>
      <OwnWords tracked={tracked} />
      <Ways tracked={tracked} error={errors['ly-do']} />
    </>
  )
}

/** The first words of the sender herself: nobody has given it a title yet. */
function titleOf(text: string): string {
  const first = text.split(/(?<=[.?!])\s|\n/u)[0]!
  return first.length > 90 ? `${first.slice(0, 90).replace(/\s+\S*$/u, '')}…` : first
}

function SayMore({
  formKey,
  question,
  typed,
  error,
}: {
  formKey: string
  question: string | null
  typed?: string
  error?: string
}) {
  const field = (
    <form method="post" action="/theo-doi">
      <input type="hidden" name="khoa" value={formKey} />
      <TextArea
        name="noi-them"
        label={question ? 'Bà con trả lời' : 'Bà con muốn nói thêm điều gì?'}
        hint={question ? undefined : 'Lời cũ vẫn giữ nguyên; điều nói thêm được ghi bên cạnh.'}
        defaultValue={typed}
        error={error}
        rows={4}
        maxLength={20_000}
      />
      <Button variant={question ? 'go' : 'plain'} wide name="lam" value="noi-them">
        {question ? 'Gửi câu trả lời' : 'Gửi lời nói thêm'}
      </Button>
    </form>
  )
  if (question) return <div className="after">{field}</div>
  return (
    <Disclosure summary="Nói thêm" open={Boolean(typed || error)}>
      {field}
    </Disclosure>
  )
}

function SendAgain({ version }: { version: number }) {
  return (
    <form method="post" action="/theo-doi">
      <input type="hidden" name="ban" value={version} />
      <FormActions>
        <Button wide icon="undo" name="lam" value="gui-lai">
          Gửi lại ý kiến này
        </Button>
      </FormActions>
    </form>
  )
}

function OwnWords({ tracked }: { tracked: TrackedView }) {
  const { text, attached, commune, place, hidesIdentity, messages, today } = tracked
  const about = [place, commune].filter(Boolean).join(', ')
  return (
    <PublicSection title="Lời của bà con">
      <Words>{text}</Words>
      <p className="small muted">
        {[about && `Việc tại ${about}`, attached, hidesIdentity && 'Giấu tên với cơ quan trả lời']
          .filter(Boolean)
          .join('. ')}
      </p>
      {messages.map(({ id, kind, text: words, at }) => (
        <section key={id} className="said">
          <p className="small muted">
            {kind === 'supplement' ? 'Bà con nói thêm' : kind === 'question' ? 'Cơ quan hỏi' : 'Cơ quan báo'},{' '}
            {momentWords(at, today)}
          </p>
          <Words>{words}</Words>
        </section>
      ))}
    </PublicSection>
  )
}

function Ways({ tracked, error }: { tracked: TrackedView; error?: string }) {
  const { withdrawn, withdrawalVersion, slug, conference } = tracked
  return (
    <PublicSection title="Làm gì tiếp">
      <div className="receipt">
        <LinkButton wide icon="print" href="/theo-doi/bien-nhan">
          Xem biên nhận
        </LinkButton>
        {slug ? (
          <p>
            Hội nghị: <a href={`/hoi-nghi/${slug}`}>{conference}</a>
          </p>
        ) : null}
        <form method="post" action="/theo-doi">
          <Button wide icon="leave" name="lam" value="thoi">
            Xong, đóng ý kiến này
          </Button>
        </form>
      </div>
      {withdrawn ? null : (
        <Disclosure summary="Rút ý kiến" open={Boolean(error)}>
          <form method="post" action="/theo-doi">
            <input type="hidden" name="ban" value={withdrawalVersion} />
            <p className="hint">Rút rồi thì không ai xem xét nữa. Đổi ý, bà con vào lại đây gửi lại được.</p>
            <TextInput name="ly-do" label="Vì sao rút" remark="(không bắt buộc)" maxLength={500} error={error} />
            <Button wide name="lam" value="rut">
              Rút ý kiến này
            </Button>
          </form>
        </Disclosure>
      )}
    </PublicSection>
  )
}
