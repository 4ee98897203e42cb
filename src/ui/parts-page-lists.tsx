import { LinkButton } from './button.tsx'
import { StateChip } from './chip.tsx'
import { Finding } from './finding.tsx'
import { History, Trail } from './history.tsx'
import { Icon, type IconName } from './icons.tsx'
import { ICON_PATHS } from './icons-data.ts'
import { EmptyState, FilterBar, ListHead, Paging } from './list.tsx'
import { FactRow, PaperMark, PaperPane } from './paper-pane.tsx'
import { Part } from './parts-page-section.tsx'
import { Because, Masked, Queue, Suggestions, Words } from './petition.tsx'
import { type Column, Table } from './table.tsx'

type Desk = { name: string; asked: number; kept: string; late: number }

const DESKS: Desk[] = [
  { name: 'Sở Y tế', asked: 31, kept: '29/31', late: 0 },
  { name: 'Sở Xây dựng', asked: 41, kept: '21/29', late: 4 },
]

const COLUMNS: Column<Desk>[] = [
  {
    key: 'name',
    header: 'Cơ quan',
    cell: (desk) => <a href="#co-quan">{desk.name}</a>,
    sort: { href: '#sap-ten', now: 'ascending' },
  },
  { key: 'asked', header: 'Ý kiến', num: true, cell: (desk) => desk.asked, sort: { href: '#sap-y-kien' } },
  { key: 'kept', header: 'Lời hứa đúng hẹn', num: true, cell: (desk) => desk.kept },
  {
    key: 'late',
    header: 'Quá hạn',
    align: 'end',
    cell: (desk) => (desk.late > 0 ? <StateChip state="late">{desk.late}</StateChip> : 'Không'),
  },
]

export function ListParts() {
  return (
    <>
      <Part title="Bảng" span={2}>
        <ListHead title="Cơ quan nào giữ lời" count="2 trên 19 cơ quan" excelHref="#excel" />
        <FilterBar
          label="Lọc cơ quan"
          facts={[
            { href: '#tat-ca', label: 'Tất cả', count: 19, on: true },
            { href: '#qua-han', label: 'Quá hạn', count: 3 },
          ]}
          search={{ action: '#tim', placeholder: 'Tìm theo cơ quan, không cần dấu' }}
          clearHref="#bo-loc"
        />
        <Table
          caption="Cơ quan nào giữ lời"
          columns={COLUMNS}
          rows={DESKS}
          rowKey={(desk) => desk.name}
          rowState={(desk) => (desk.late > 0 ? 'late' : undefined)}
        />
        <Paging page={1} pages={12} line="Ý kiến 1–50 trên 588" nextHref="#trang-2" />
      </Part>
      <Part title="Trống">
        <EmptyState
          action={
            <LinkButton href="#qr" icon="qr">
              Lấy mã QR
            </LinkButton>
          }
        >
          Chưa có ý kiến nào. Đưa đường dẫn hoặc mã QR của hội nghị cho các xã để bắt đầu nhận.
        </EmptyState>
        <History
          entries={[
            { key: '1', at: '2026-11-20T10:32', when: '10:32, 20/11/2026', who: 'Sở Y tế', what: 'gửi 7 trả lời' },
            {
              key: '2',
              at: '2026-11-19T16:05',
              when: '16:05, 19/11/2026',
              who: 'Bà Đinh Thu Hà',
              what: 'chuyển cho UBND xã Khe Vải',
              why: 'Đường trong thôn, xã quản lý',
            },
          ]}
        />
      </Part>
    </>
  )
}

export function PetitionParts() {
  return (
    <>
      <Part title="Ý kiến">
        <Words>
          <Because>Đường</Because> từ thôn Khe Vải ra chợ xã bị <Because>sạt</Because>. Hỏi thì gọi em{' '}
          <Masked length={12} />.
        </Words>
        <Queue
          label="Ý kiến chờ phân loại"
          entries={[
            {
              key: 'a',
              href: '#k7',
              code: 'K7M4-3XQ9',
              badge: <b>giống 14</b>,
              title: 'Đường Khe Vải ra chợ xã bị sạt, bao giờ sửa?',
              line: 'Xã Khe Vải',
              current: true,
            },
            {
              key: 'b',
              href: '#p2',
              code: 'P2HD-7T4W',
              title: 'Sổ đỏ ghi tên xã cũ có phải đổi không',
              line: 'Phường Hòa Thịnh',
            },
          ]}
        />
      </Part>
      <Part title="Gợi ý">
        <Suggestions
          name="giao"
          legend="Giao ai trả lời"
          defaultValue="sxd"
          options={[
            {
              value: 'sxd',
              label: <b>Sở Xây dựng</b>,
              why: 'Quản lý đường tỉnh, đường xã liên thôn',
              confidence: 'sure',
            },
            { value: 'xa', label: 'UBND xã Khe Vải', why: 'Nếu là đường trong thôn', confidence: 'maybe' },
          ]}
          because={
            <>
              có các chữ <Because>đường</Because>, <Because>sạt</Because>.
            </>
          }
        />
        <Finding kind="error" title="Lỗi: thứ và ngày không khớp." fixes={<a href="#sua">Lấy thứ Năm, 10/12</a>}>
          Ngày 10/12/2026 là thứ Năm, kế hoạch ghi thứ Sáu.
        </Finding>
      </Part>
    </>
  )
}

export function PaperParts() {
  return (
    <>
      <Part title="Đường đi của ý kiến">
        <Trail
          steps={[
            { key: '1', state: 'past', title: 'Bà con gửi ý kiến', line: '19/11/2026' },
            { key: '2', state: 'now', title: 'Đang làm', line: 'Đã có đường tránh' },
            { key: '3', state: 'next', title: 'Xong và bà con xác nhận', line: 'Trước 31/01/2027' },
          ]}
        />
      </Part>
      <Part title="Văn bản và điều đọc được" span={3}>
        <div className="paper-and-facts">
          <PaperPane label="Kế hoạch, trang 2" place="Trang 2 trên 4">
            <p>
              2. Các sở, ban, ngành: <PaperMark picked>gửi về trước 05 ngày làm việc</PaperMark>. Thời gian:{' '}
              <PaperMark kind="wrong">thứ Sáu, ngày 10/12/2026</PaperMark>. Số: <PaperMark kind="unsure">…</PaperMark>
              /KH-UBND, thành phần <PaperMark>300 đại biểu</PaperMark>.
            </p>
          </PaperPane>
          <dl>
            <FactRow label="Chủ đề" source="tr. 2">
              Việc làm, đất đai và an sinh
            </FactRow>
            <FactRow label="Các sở, ban, ngành" source="tr. 2" picked>
              Gửi nội dung trả lời, <b>thứ Năm, 03/12/2026</b>
            </FactRow>
            <FactRow label="Điểm cầu" source="tr. 2, chưa chắc" state="unsure">
              12 điểm cầu cấp xã
            </FactRow>
          </dl>
        </div>
      </Part>
    </>
  )
}

export function IconParts() {
  return (
    <Part title="Hình" span={3}>
      <ul className="icons-list" aria-hidden="true">
        {(Object.keys(ICON_PATHS) as IconName[]).map((name) => (
          <li key={name}>
            <Icon name={name} />
          </li>
        ))}
      </ul>
    </Part>
  )
}
