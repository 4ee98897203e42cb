import { Form } from 'react-router'
import { Button } from '#ui/button.tsx'
import { Choice, ChoiceGroup } from '#ui/choice.tsx'
import { Dialog } from '#ui/dialog.tsx'
import { TextArea } from '#ui/field.tsx'
import { Kbd } from '#ui/kbd.tsx'
import { offThemeSentence, redirects, redirectWords } from '../scope-words.ts'
import { hrefOf } from './sorting-address.ts'
import type { SheetView, SortingView } from './sorting-view.ts'

type Props = { view: SortingView; sheet: SheetView; typed: Record<string, string>; errors: Record<string, string> }

export function SortingDialogs(props: Props) {
  const { view, sheet } = props
  const closeHref = hrefOf(view.place, { petitionId: sheet.id, doing: null })
  switch (view.place.doing) {
    case 'hoi-lai':
      return sheet.mayDecide ? <AskBack {...props} closeHref={closeHref} /> : null
    case 'ngoai':
      return sheet.mayDecide ? <SendAway {...props} closeHref={closeHref} /> : null
    case 'phim':
      return <Keys closeHref={closeHref} />
    default:
      return null
  }
}

type Closing = Props & { closeHref: string }

function Hidden({ view, sheet }: Pick<Props, 'view' | 'sheet'>) {
  return (
    <>
      <input type="hidden" name="yk" value={sheet.id} />
      <input type="hidden" name="ban" value={sheet.decisionVersion} />
      <input type="hidden" name="sau" value={view.afterId ?? ''} />
    </>
  )
}

function Silent({ typed }: { typed: Record<string, string> }) {
  return (
    <Choice
      name="khong-bao"
      value="1"
      defaultChecked={typed['khong-bao'] === '1'}
      label="Không báo người gửi"
      hint="Lý do vẫn lưu trong hồ sơ."
    />
  )
}

function AskBack({ view, sheet, typed, errors, closeHref }: Closing) {
  return (
    <Dialog
      title="Hỏi lại người gửi điều gì?"
      open
      closeHref={closeHref}
      actions={
        <Button variant="go" form="hoi-lai" name="viec" value="hoi-lai">
          Gửi câu hỏi
        </Button>
      }
    >
      <Form method="post" id="hoi-lai">
        <Hidden view={view} sheet={sheet} />
        <TextArea
          name="loi"
          label="Câu hỏi"
          hint="Người gửi đọc khi tra mã, và trả lời ngay ở đó. Hỏi một điều, câu ngắn."
          rows={4}
          defaultValue={typed.loi}
          error={errors.loi}
        />
        <Silent typed={typed} />
      </Form>
    </Dialog>
  )
}

function SendAway({ view, sheet, typed, errors, closeHref }: Closing) {
  const options = [
    ...redirects.map((value) => ({ value, label: redirectWords[value].label, hint: redirectWords[value].sentence })),
    { value: 'off_theme', label: 'Không đúng chủ đề', hint: offThemeSentence },
  ]
  return (
    <Dialog
      title="Việc này gửi đi đâu?"
      open
      closeHref={closeHref}
      actions={
        <Button variant="go" form="ngoai" name="viec" value="ngoai">
          Chuyển ra ngoài phạm vi
        </Button>
      }
    >
      <Form method="post" id="ngoai">
        <Hidden view={view} sheet={sheet} />
        <ChoiceGroup
          name="noi"
          label="Loại việc, và lời người gửi đọc"
          options={options}
          defaultValue={typed.noi ?? sheet.redirect ?? undefined}
          error={errors.noi}
        />
        <TextArea
          name="loi"
          label="Lời khác cho người gửi"
          hint="Để trống thì gửi câu mẫu của loại đã chọn."
          rows={3}
          defaultValue={typed.loi}
          error={errors.loi}
        />
        <Silent typed={typed} />
      </Form>
    </Dialog>
  )
}

const keys: [string, string][] = [
  ['Enter', 'ghép những ý kiến đã đánh dấu và chọn cơ quan'],
  ['G', 'nhận riêng, không ghép'],
  ['H', 'hỏi lại người gửi'],
  ['N', 'ngoài phạm vi'],
  ['J', 'ý kiến sau'],
  ['K', 'ý kiến trước'],
  ['1 2 3', 'chọn cơ quan thứ nhất, thứ hai, thứ ba'],
  ['C', 'xem, sửa chỗ che'],
  ['U', 'hoàn tác việc vừa làm'],
]

function Keys({ closeHref }: { closeHref: string }) {
  return (
    <Dialog title="Phím tắt" open closeHref={closeHref} closeLabel="Đóng" actions={null}>
      <dl className="sort-keys">
        {keys.map(([key, what]) => (
          <div key={key}>
            <dt>
              <Kbd>{key}</Kbd>
            </dt>
            <dd>{what}</dd>
          </div>
        ))}
      </dl>
    </Dialog>
  )
}
