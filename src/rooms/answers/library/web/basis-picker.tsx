import { Button } from '#ui/button.tsx'
import { TextInput } from '#ui/field.tsx'
import { A } from '#ui/link.tsx'
import type { FoundLaw } from './found-laws.ts'

/** Within the answer's form: its buttons send the whole form, so that nothing typed is lost, with scripts or without. */
export function BasisPicker({ search, found }: { search: string; found: readonly FoundLaw[] | null }) {
  return (
    <div className="answer-finder" id="tim-van-ban">
      <div className="answer-finder-line">
        <TextInput
          name="tim-can-cu"
          label="Tìm văn bản trong thư viện"
          hint="Gõ tên hoặc số, không cần dấu: luat dat dai"
          defaultValue={search}
        />
        <Button name="viec" value="tim-can-cu">
          Tìm văn bản
        </Button>
      </div>
      {found === null ? null : found.length === 0 ? (
        <p className="small muted">
          Không thấy văn bản nào. Gõ bớt chữ, hoặc tự ghi vào ô Căn cứ. <A href="/lam-viec/van-ban">Xem cả thư viện</A>
        </p>
      ) : (
        <ul className="answer-found">
          {found.map(({ number, name, line, problem }) => (
            <li key={number}>
              <p>
                <b>{name}</b>
                <span className={problem ? 'err small' : 'small muted'}> {problem ?? line}</span>
              </p>
              <Button size="sm" name="viec" value={`them-can-cu:${number}`} aria-label={`Thêm vào căn cứ: ${name}`}>
                Thêm vào căn cứ
              </Button>
            </li>
          ))}
        </ul>
      )}
      <p className="small">
        <A href="/lam-viec/van-ban">Xem cả thư viện văn bản</A>
      </p>
    </div>
  )
}
