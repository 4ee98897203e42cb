import { Disclosure } from '#ui/panel.tsx'
import { HiddenIdentity } from '#ui/people.tsx'
import { Words } from '#ui/petition.tsx'
import type { CaseView } from './case-view.ts'

/** What was asked, in the words of everybody who asks. */
export function CasePetition({ case: each }: { case: CaseView }) {
  return (
    <section className="case-words" aria-label="Điều được hỏi">
      <Words>{each.text}</Words>
      <p className="small muted">{each.line}</p>
      {each.hidesIdentity ? <HiddenIdentity /> : null}
      {each.others.length > 0 ? (
        <Disclosure
          summary={`${each.together} ý kiến cùng hỏi, một câu trả lời cho tất cả. Xem ${each.others.length} lời còn lại`}
        >
          <ol className="case-others">
            {each.others.map(({ code, text, line, hidesIdentity }) => (
              <li key={code}>
                <p className="pre-line">{text}</p>
                <p className="small muted">
                  <span className="num">{code}</span> · {line}
                </p>
                {hidesIdentity ? <HiddenIdentity /> : null}
              </li>
            ))}
          </ol>
        </Disclosure>
      ) : null}
    </section>
  )
}
