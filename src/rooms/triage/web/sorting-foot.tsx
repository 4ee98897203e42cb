import { Button, LinkButton } from '#ui/button.tsx'
import { Kbd } from '#ui/kbd.tsx'
import { A } from '#ui/link.tsx'
import { hrefOf } from './sorting-address.ts'
import type { SheetView, SortingView } from './sorting-view.ts'

type Props = { view: SortingView; sheet: SheetView; agency: string | null; ticked: number }

/** What can be done, each with its key; the keys click these very buttons and links. */
export function SortingFoot({ view, sheet, agency, ticked }: Props) {
  const { place } = view
  const open = (doing: 'hoi-lai' | 'ngoai' | 'phim') => hrefOf(place, { petitionId: sheet.id, doing })
  // What looks like a denunciation or a complaint is proposed to leave, not to be heard.
  const leaves = sheet.redirect === 'denunciation' || sheet.redirect === 'complaint'
  const name = agency ? ` ${agency}` : ''
  return (
    <>
      {sheet.waiting && sheet.mayDecide ? (
        <>
          <Button
            variant={leaves ? 'plain' : 'go'}
            form="sap-xep"
            name="viec"
            value="ghep"
            keys="Enter"
            data-key="Enter"
          >
            {ticked > 0 ? 'Ghép và chọn' : 'Nhận, chọn'}
            {name || ' cơ quan'}
          </Button>
          {sheet.candidates.length > 0 ? (
            <Button form="sap-xep" name="viec" value="rieng" keys="G" data-key="g">
              Nhận riêng
            </Button>
          ) : null}
          <LinkButton href={open('hoi-lai')} keys="H" data-key="h">
            Hỏi lại người gửi
          </LinkButton>
          <LinkButton href={open('ngoai')} variant={leaves ? 'go' : 'plain'} keys="N" data-key="n">
            Ngoài phạm vi
          </LinkButton>
        </>
      ) : null}
      {!sheet.waiting && sheet.mayDecide ? (
        <>
          <Button variant="go" form="sap-xep" name="viec" value="luu-phan-loai" keys="Enter" data-key="Enter">
            Lưu lĩnh vực, cơ quan
          </Button>
          <Button form="sap-xep" name="viec" value="mo-lai" icon="undo">
            Mở lại để xử lý
          </Button>
        </>
      ) : null}
      <span className="push row small sort-walk">
        {view.nextHref ? (
          <A href={view.nextHref} data-key="j" rel="next">
            <Kbd>J</Kbd>ý kiến sau
          </A>
        ) : null}
        {view.previousHref ? (
          <A href={view.previousHref} data-key="k" rel="prev">
            <Kbd>K</Kbd>ý kiến trước
          </A>
        ) : null}
        <span className="keys muted">
          <Kbd>U</Kbd>
          hoàn tác
        </span>
        <A className="keys" href={open('phim')} data-key="?">
          <Kbd>?</Kbd>
          phím tắt
        </A>
      </span>
    </>
  )
}
