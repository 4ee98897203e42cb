import { useRef } from 'react'
import { Form } from 'react-router'
import { Button, LinkButton } from '#ui/button.tsx'
import { Choice } from '#ui/choice.tsx'
import { useHydrated } from '#ui/client/use-hydrated.ts'
import { Pane } from '#ui/console-page.tsx'
import { TextInput } from '#ui/field.tsx'
import { FormActions } from '#ui/form.tsx'
import { Message } from '#ui/panel.tsx'
import { hrefOf } from './sorting-address.ts'
import type { SheetView, SortingView } from './sorting-view.ts'

type Props = {
  view: SortingView
  sheet: SheetView
  typed: Record<string, string>
  errors: Record<string, string>
  theirs: { title: string; text: string; by: string | null } | null
}

/**
 * Soát chỗ che: each word is a box, so it works by keyboard, by finger and without scripts; where scripts run, a stretch is
 * selected in the text below and masked at once.
 */
export function SortingMasks({ view, sheet, typed, errors, theirs }: Props) {
  const isHydrated = useHydrated()
  const text = useRef<HTMLTextAreaElement>(null)
  const boxes = useRef<HTMLDivElement>(null)
  const close = hrefOf(view.place, { petitionId: sheet.id, doing: null })

  function mask(isMasked: boolean) {
    const area = text.current
    if (!area) return
    const { selectionStart, selectionEnd } = area
    for (const word of sheet.maskWords) {
      const touches = word.start < selectionEnd && word.end > selectionStart
      const box = boxes.current?.querySelector<HTMLInputElement>(`input[value="${word.index}"]`)
      if (touches && box) box.checked = isMasked
    }
    area.focus()
  }

  return (
    <Pane label="Soát chỗ che" ground="sheet" className="sort-work">
      <h2>Soát chỗ che của bản công khai</h2>
      <p className="small muted">
        Chữ nào nền đen thì trang công khai, tệp xuất và tìm kiếm không có chữ đó. Cơ quan trả lời vẫn đọc được nguyên
        văn.
      </p>
      {theirs ? (
        <Message kind="warning" live>
          {theirs.by ?? 'Người khác'} vừa lưu bản này: <b>{theirs.title}</b> <q>{theirs.text}</q> Lưu lần nữa thì giữ
          bản ở dưới.
        </Message>
      ) : null}
      <Form method="post">
        <input type="hidden" name="viec" value="che" />
        <input type="hidden" name="yk" value={sheet.id} />
        <input type="hidden" name="ban-che" value={sheet.publicVersion} />
        <TextInput
          name="ten"
          label="Tên ngắn trong danh sách"
          hint="Không ghi tên người, số điện thoại."
          defaultValue={typed.ten ?? sheet.title}
          error={errors.ten}
          maxLength={200}
        />
        <fieldset className="mask-words">
          <legend className="legend">Chữ phải che</legend>
          <div ref={boxes}>
            {sheet.maskWords.map((word) => (
              <label key={word.index}>
                <input type="checkbox" name="chu" value={word.index} defaultChecked={word.masked} />
                <span>{word.text}</span>
              </label>
            ))}
          </div>
        </fieldset>
        {isHydrated ? (
          <div className="mask-select">
            <label className="legend" htmlFor="boi">
              Hoặc bôi đen một đoạn rồi bấm nút
            </label>
            <textarea id="boi" ref={text} className="input" readOnly rows={4} value={plainOf(sheet)} />
            <div className="row">
              <Button type="button" size="sm" onClick={() => mask(true)}>
                Che đoạn bôi đen
              </Button>
              <Button type="button" size="sm" onClick={() => mask(false)}>
                Bỏ che đoạn bôi đen
              </Button>
            </div>
          </div>
        ) : null}
        <Choice
          name="hien"
          value="1"
          defaultChecked={sheet.shown ?? sheet.state !== 'out_of_scope'}
          label="Hiện trên trang công khai"
        />
        <FormActions>
          <Button variant="go">Lưu bản công khai</Button>
          <LinkButton href={close}>Quay lại</LinkButton>
        </FormActions>
      </Form>
    </Pane>
  )
}

/** The words with the spaces that stood between them, so that places in the box are places in the text. */
function plainOf(sheet: SheetView): string {
  let plain = ''
  for (const word of sheet.maskWords) plain = plain.padEnd(word.start, ' ') + word.text
  return plain
}
