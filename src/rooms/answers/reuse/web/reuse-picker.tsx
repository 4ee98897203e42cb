import { Button } from '#ui/button.tsx'
import { TextInput } from '#ui/field.tsx'
import { Disclosure } from '#ui/panel.tsx'
import type { FoundAnswer } from './found-answers.ts'

/** Within the answer's form, as the picker of laws. */
export function ReusePicker({ search, found }: { search: string; found: readonly FoundAnswer[] | null }) {
  return (
    <Disclosure summary="Lấy lại một câu trả lời cũ" open={found !== null}>
      <div className="answer-finder" id="tim-cau-cu">
        <div className="answer-finder-line">
          <TextInput
            name="tim-tra-loi"
            label="Tìm trong các câu đã công bố và câu của cơ quan mình"
            hint="Gõ vài chữ của việc được hỏi, không cần dấu."
            defaultValue={search}
          />
          <Button name="viec" value="tim-tra-loi">
            Tìm câu cũ
          </Button>
        </div>
        {found === null ? null : found.length === 0 ? (
          <p className="small muted">Không thấy câu trả lời nào có những chữ này. Gõ bớt chữ, hoặc chữ khác.</p>
        ) : (
          <ul className="answer-found">
            {found.map(({ key, source, text, more }) => (
              <li key={key}>
                <p className="small muted">{source}</p>
                <p className="pre-line">
                  {text}
                  {more ? '…' : ''}
                </p>
                <Button size="sm" name="viec" value={`lay-lai:${key}`} aria-label={`Đưa vào câu trả lời: ${source}`}>
                  Đưa vào câu trả lời
                </Button>
              </li>
            ))}
          </ul>
        )}
      </div>
    </Disclosure>
  )
}
