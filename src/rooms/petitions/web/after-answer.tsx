import { momentWords } from '#platform/web/moment-words.ts'
import { Button } from '#ui/button.tsx'
import { StateChip } from '#ui/chip.tsx'
import { TextArea } from '#ui/field.tsx'
import { Disclosure } from '#ui/panel.tsx'
import { Words } from '#ui/petition.tsx'
import { formatDayLong } from '#vietnamese/day.ts'
import type { ReleasedAnswer } from '../tracking/released-answer.ts'

type AfterProps = {
  answer: ReleasedAnswer
  today: string
  formKey: string
  typed: Record<string, string>
  errors: Record<string, string>
}

/** Below an answer: satisfied or not, asking back, and what came of it. Plain forms. */
export function AfterAnswer({ answer, today, formKey, typed, errors }: AfterProps) {
  const { after, lead } = answer
  const { verdict, mayJudge, until, reopenedDueOn, isDisputed, doneAt, questions } = after
  return (
    <section className="after" aria-label="Bà con thấy câu trả lời thế nào">
      {isDisputed ? <StateChip state="soon">Còn ý kiến khác nhau</StateChip> : null}
      {doneAt ? (
        <p>
          {lead} cho biết đã làm xong, {momentWords(doneAt, today)}.
        </p>
      ) : null}
      {verdict ? (
        <p>
          Bà con đã cho biết: <b>{verdict.satisfied ? 'thỏa đáng' : 'chưa thỏa đáng'}</b>,{' '}
          {momentWords(verdict.at, today)}.
        </p>
      ) : null}
      {verdict?.reason ? <Words>{verdict.reason}</Words> : null}
      {reopenedDueOn ? (
        <p>
          Ý kiến đã mở lại. {lead} trả lời lại chậm nhất {formatDayLong(reopenedDueOn)}.
        </p>
      ) : null}
      {mayJudge ? <Judge {...{ answer, typed, errors }} /> : null}
      {verdict || mayJudge ? null : (
        <p className="muted">
          Hạn cho biết thỏa đáng hay chưa đã hết {formatDayLong(until)}. Còn điều chưa rõ, bà con hỏi lại ở dưới; có
          việc mới thì gửi ý kiến mới và nhắc mã này.
        </p>
      )}
      {questions.map(({ id, text, at, reply }) => (
        <section key={id} className="said">
          <p className="small muted">Bà con hỏi lại, {momentWords(at, today)}</p>
          <Words>{text}</Words>
          {reply ? (
            <>
              <p className="small muted">{lead} giải thích</p>
              <p className="pre-line">{reply}</p>
            </>
          ) : null}
        </section>
      ))}
      <Disclosure summary="Chưa rõ, hỏi lại" open={Boolean(errors['hoi-lai'] || typed['hoi-lai'])}>
        <form method="post" action="/theo-doi">
          <About answer={answer} />
          <input type="hidden" name="khoa" value={formKey} />
          <TextArea
            name="hoi-lai"
            label="Điều chưa rõ"
            hint={`${lead} đọc và trả lời ở trang này.`}
            rows={3}
            maxLength={5000}
            defaultValue={typed['hoi-lai']}
            error={errors['hoi-lai']}
          />
          <Button wide name="lam" value="hoi-lai">
            Gửi câu hỏi lại
          </Button>
        </form>
      </Disclosure>
    </section>
  )
}

const About = ({ answer }: { answer: ReleasedAnswer }) => (
  <>
    <input type="hidden" name="viec-giao" value={answer.id} />
    <input type="hidden" name="ban-tra-loi" value={answer.after.version} />
  </>
)

function Judge({ answer, typed, errors }: Pick<AfterProps, 'answer' | 'typed' | 'errors'>) {
  const isOpen = Boolean(errors['chua-thoa-dang'] || typed['chua-thoa-dang'])
  return (
    <>
      <p>Câu trả lời đã thỏa đáng chưa? Bà con cho biết đến hết {formatDayLong(answer.after.until)}.</p>
      <form method="post" action="/theo-doi">
        <About answer={answer} />
        <Button wide icon="done" name="lam" value="thoa-dang">
          Thỏa đáng
        </Button>
      </form>
      <Disclosure summary="Chưa thỏa đáng" open={isOpen}>
        <form method="post" action="/theo-doi">
          <About answer={answer} />
          <TextArea
            name="chua-thoa-dang"
            label="Điều chưa thỏa đáng"
            hint="Ý kiến được mở lại, cơ quan phải trả lời lại trong thời hạn mới."
            rows={3}
            maxLength={5000}
            defaultValue={typed['chua-thoa-dang']}
            error={errors['chua-thoa-dang']}
          />
          <Button wide name="lam" value="chua-thoa-dang">
            Chưa thỏa đáng, đề nghị xem lại
          </Button>
        </form>
      </Disclosure>
    </>
  )
}
