import { Button, LinkButton } from './button.tsx'
import { type BarPart, StackedBar } from './chart.tsx'
import { PaletteList } from './command-palette.tsx'
import { CopyButton } from './copy-button.tsx'
import { Dialog } from './dialog.tsx'
import { DiffDates, FactList, GateList, KeyFigures } from './facts.tsx'
import { Disclosure, Message, Note, Panel } from './panel.tsx'
import { Part } from './parts-page-section.tsx'
import { Progress } from './progress.tsx'
import { Toast } from './toast.tsx'

const RESULTS: BarPart[] = [
  { key: 'xong', label: 'Giải quyết xong', value: 148, ground: 'step-1' },
  { key: 'dang', label: 'Đang giải quyết', value: 96, ground: 'step-2' },
  { key: 'lo-trinh', label: 'Có lộ trình', value: 61, ground: 'step-3' },
  { key: 'giai-trinh', label: 'Giải trình, cung cấp thông tin', value: 84, ground: 'step-4' },
  { key: 'vuot', label: 'Vượt thẩm quyền', value: 17, ground: 'step-beyond' },
  { key: 'chua', label: 'Chưa trả lời', value: 6, ground: 'step-late' },
]

export function NumberParts() {
  return (
    <>
      <Part title="Số liệu" span={3}>
        <KeyFigures
          figures={[
            { value: '98,5%', label: 'đã trả lời', of: '406 trên 412 ý kiến' },
            { value: '35,9%', label: 'giải quyết xong', of: '148 trên 412 ý kiến' },
            { value: '180', label: 'lời hứa đã đúng hẹn', of: 'trên 227 đã đến hạn; 26 xong muộn' },
            { value: '21', label: 'lời hứa quá hạn', of: '11 của Sở Nông nghiệp và Môi trường', late: true },
          ]}
        />
        <StackedBar title="Kết quả theo năm loại" unit="Ý kiến" parts={RESULTS} />
      </Part>
      <Part title="Khung, phần gấp">
        <Panel title="Sẵn sàng họp" line="2 trên 4">
          <GateList
            gates={[
              { state: 'done', label: 'Ngày và nơi họp' },
              { state: 'done', label: 'Chủ trì đã xác nhận' },
              { state: 'partly', label: 'Ý kiến có trả lời', line: '286 trên 374, thiếu 88', href: '#tra-loi' },
              { state: 'waiting', label: 'Dự toán chưa duyệt' },
            ]}
          />
        </Panel>
        <Disclosure summary="Trả lời đã chuẩn bị">
          <p>Kè 120 m, thông xe trước 31/01/2027.</p>
        </Disclosure>
      </Part>
      <Part title="Điều đã biết, điều đã đổi" span={2}>
        <FactList
          facts={[
            { label: 'Chủ trì', value: 'Ông Trần Minh Đức, Chủ tịch UBND tỉnh' },
            { label: 'Nơi họp', value: 'Trung tâm Hội nghị tỉnh' },
          ]}
        />
        <DiffDates
          changes={[
            { label: 'Ngày họp', was: '10/12/2026', now: '17/12/2026', why: 'Trùng kỳ họp Hội đồng nhân dân' },
            { label: 'Gửi trả lời', was: '03/12/2026', now: '10/12/2026', why: '5 ngày làm việc trước ngày họp' },
          ]}
        />
        <Message kind="warning">Ngày 28/11/2026 là thứ Bảy.</Message>
        <Note>Bản công khai che 2 chỗ.</Note>
      </Part>
    </>
  )
}

const FOUND = [
  { href: '#n15', label: 'Sạt lở đường Khe Vải – Nà Lạn', line: 'Nhóm 15 ý kiến, Sở Xây dựng', icon: 'message' },
  { href: '#h24', label: 'Lời hứa 2024: sửa đường Khe Vải', place: 'Theo dõi', icon: 'follow' },
  { href: '#ubnd', label: 'UBND xã Khe Vải', place: 'Cơ quan', icon: 'organisation' },
  { href: '#nhap', label: 'Nhập hộ ý kiến mới', keys: 'N', icon: 'add' },
] as const

export function FloatingParts() {
  return (
    <>
      <Part title="Đang chạy">
        <Progress
          label="Đang nhập danh sách"
          now={214}
          total={500}
          unit="dòng"
          note="6 dòng cần xem lại, sẽ hỏi khi xong."
          stopAction="#dung"
        />
      </Part>
      <Part title="Báo, hoàn tác">
        <Toast undo={{ action: '#hoan-tac' }} seconds={3600}>
          Đã giao Sở Xây dựng 15 ý kiến
        </Toast>
        <p className="small muted">10 giây; Ctrl Z cũng được. Bản mới không che bản cũ.</p>
        <CopyButton text="Kính gửi anh Phước…" label="Nhắc" done="Đã chép lời nhắc" size="sm" />
      </Part>
      <Part title="Hộp thoại">
        <Dialog
          title="Gửi 300 giấy mời cho 19 đơn vị?"
          open={false}
          closeHref="#hop-thoai"
          closeLabel="Chưa gửi"
          actions={<Button variant="go">Gửi 300 giấy mời</Button>}
        />
        <div className="dlg-shown">
          <p className="strong">Gửi 300 giấy mời cho 19 đơn vị?</p>
          <p className="muted">Gửi rồi thì không thu lại được, chỉ gửi bản sửa.</p>
          <div className="btns">
            <Button variant="go">Gửi 300 giấy mời</Button>
            <LinkButton href="#chua">Chưa gửi</LinkButton>
          </div>
        </div>
      </Part>
      <Part title="Tìm mọi thứ" span={2}>
        <div className="pal pal-shown">
          <PaletteList listId="tim-mau" items={[...FOUND]} current={undefined} follow={() => {}} />
        </div>
      </Part>
    </>
  )
}
