import { Button, LinkButton } from './button.tsx'
import { Chips, DeadlineChip, StateChip } from './chip.tsx'
import { Choice, ChoiceGroup, Segments } from './choice.tsx'
import { DateField } from './date-field.tsx'
import type { StripDay } from './day-strip.tsx'
import { Field, Select, TextArea, TextInput } from './field.tsx'
import { FileDrop } from './file-drop.tsx'
import { ErrorSummary, FieldLine, FormActions } from './form.tsx'
import { Line, Part } from './parts-page-section.tsx'
import { OrganisationLine, PersonLine } from './people.tsx'
import { Stages } from './stages.tsx'
import { Breadcrumb, Tabs } from './tabs.tsx'

export function ActParts() {
  return (
    <Part title="Nút">
      <Line>
        <Button variant="go">Giao Sở Xây dựng</Button>
        <LinkButton href="#xuat" icon="excel">
          Xuất Excel
        </LinkButton>
        <LinkButton href="#bo" variant="quiet">
          Bỏ lọc
        </LinkButton>
      </Line>
      <Line>
        <Button variant="go" workingLabel="Đang gửi…" isWorking>
          Gửi ý kiến
        </Button>
        <Button keys="G">Giao riêng</Button>
        <Button size="sm" icon="copy">
          Nhắc
        </Button>
      </Line>
      <Button
        reason={
          <>
            Chưa có số và ngày. <a href="#so">Điền số, ngày</a>
          </>
        }
      >
        Ban hành
      </Button>
    </Part>
  )
}

export function WayParts() {
  return (
    <Part title="Tám bước" span={2}>
      <Stages
        stages={[
          { state: 'past', fact: 'ban hành 26/10', href: '#b1' },
          { state: 'past', fact: '412 ý kiến' },
          { state: 'past', fact: 'xong 25/11' },
          { state: 'now', fact: '286 / 374' },
          { state: 'now', fact: '271 / 300' },
          { state: 'next', fact: '10/12' },
          { state: 'next', fact: 'hết 24/12' },
          { state: 'next', fact: 'từ 24/12' },
        ]}
      />
      <Breadcrumb
        crumbs={[
          { href: '#hn', label: 'Đối thoại với phụ nữ năm 2026' },
          { href: '#yk', label: 'Ý kiến' },
        ]}
      />
      <Tabs
        label="Nội dung kế hoạch"
        tabs={[
          { href: '#tat-ca', label: 'Tất cả', count: 64, current: true },
          { href: '#can-xem', label: 'Cần xem', count: 5 },
          { href: '#viec', label: 'Việc và hạn', count: 18 },
        ]}
      />
    </Part>
  )
}

const DAYS: StripDay[] = [
  { date: '2026-11-20', today: true },
  { date: '2026-11-21', kind: 'rest', name: 'cuối tuần' },
  { date: '2026-11-22', kind: 'rest', name: 'cuối tuần' },
  { date: '2026-11-23', kind: 'count' },
  { date: '2026-11-24', kind: 'rest', name: 'Ngày Văn hóa Việt Nam' },
  { date: '2026-11-25', kind: 'last' },
  { date: '2026-11-26', kind: 'after' },
]

export function StateParts() {
  return (
    <Part title="Trạng thái, hạn">
      <Chips>
        <StateChip state="late">Quá 2 ngày làm việc</StateChip>
        <StateChip state="soon">Còn 2 ngày làm việc</StateChip>
        <StateChip state="open">Còn 8 ngày làm việc</StateChip>
        <StateChip state="done">Đã trả lời</StateChip>
        <StateChip state="beyond">Vượt thẩm quyền</StateChip>
      </Chips>
      <div>
        <DeadlineChip
          state="soon"
          label="Còn 2 ngày làm việc"
          how="trước 26/11, tức hết 25/11"
          days={DAYS}
          note="Đã dừng 1 ngày chờ người hỏi bổ sung ảnh."
          calendar="Lịch năm 2026"
        />
      </div>
      <div>
        <DeadlineChip state="soon" label="Còn 3 ngày làm việc" was="trước 26/11" how="gia hạn đến hết 27/11" />
      </div>
      <DeadlineChip
        state="open"
        label="Còn 66 ngày làm việc"
        how="chậm nhất 26/02/2027"
        provisional="lịch nghỉ Tết năm 2027 chưa công bố"
      />
      <Chips>
        <StateChip state="done">Đã trả lời</StateChip>
        <StateChip state="open">Chưa làm xong</StateChip>
      </Chips>
    </Part>
  )
}

export function FieldParts() {
  return (
    <>
      <Part title="Ô nhập">
        <ErrorSummary errors={[{ field: 'ngay-hop', message: 'tháng 11 chỉ có 30 ngày.' }]} />
        <DateField
          name="ngay-hop"
          label="Ngày họp"
          hint="Gõ ngày/tháng/năm, như 10/12/2026."
          error="tháng 11 chỉ có 30 ngày."
          defaultValue="31/11/2026"
          precisions={['day', 'month', 'quarter']}
        />
        <TextInput name="so" label="Số kế hoạch" remark="điền khi ban hành" defaultValue="118/KH-UBND" short />
        <Select
          name="linh-vuc"
          label="Lĩnh vực"
          prompt="Chọn lĩnh vực"
          options={[
            { value: 'giao-thong', label: 'Giao thông' },
            { value: 'dat-dai', label: 'Đất đai' },
          ]}
        />
      </Part>
      <Part title="Chọn">
        <ChoiceGroup
          name="ra-hoi-truong"
          label="Ra hội trường"
          defaultValue="neu"
          options={[
            { value: 'neu', label: 'Nêu tại hội nghị', hint: 'Nhóm đông, chưa xã nào được hỏi' },
            { value: 'van-ban', label: 'Trả lời bằng văn bản' },
          ]}
        />
        <Choice name="giau-ten" label="Không cho cơ quan trả lời biết tên tôi" defaultChecked />
        <Segments
          name="tra-loi"
          legend="Trả lời thẳng"
          defaultValue="co"
          options={[
            { value: 'co', label: 'Có' },
            { value: 'khong', label: 'Không' },
            { value: 'mot-phan', label: 'Một phần' },
          ]}
        />
      </Part>
    </>
  )
}

export function WritingParts() {
  return (
    <Part title="Viết, gửi tệp">
      <TextArea
        name="loi"
        label="Sẽ làm gì"
        defaultValue="Kè 120 m taluy âm, thông xe."
        advice="Chưa có ngày. Bà con hỏi “bao giờ”."
      />
      <FieldLine>
        <Field name="ai" label="Ai làm">
          {(control) => <input {...control} className="input" defaultValue="Ban Quản lý bảo trì" />}
        </Field>
        <TextInput name="xong" label="Ngày xong" placeholder="ngày/tháng/năm" />
      </FieldLine>
      <FileDrop
        name="tep"
        label="Tệp kế hoạch"
        hint="Word hoặc PDF, tới 20 MB."
        accept=".docx,.pdf"
        maxBytes={20_000_000}
      />
      <FormActions>
        <Button variant="go">Trình Trưởng phòng</Button>
        <Button>Xem thử</Button>
      </FormActions>
    </Part>
  )
}

export function PeopleParts() {
  return (
    <Part title="Người, cơ quan">
      <OrganisationLine
        name="Sở Nội vụ"
        formerly="nhận việc của Sở Lao động - Thương binh và Xã hội từ 01/3/2025"
        person="Ông Y Ƀŏ Mlô Duôn Du"
        phone="0200 355 6031"
      />
      <PersonLine name="Bà Đinh Thu Hà" title="Chánh Văn phòng, Hội LHPN tỉnh" phone="0200 355 5012" />
      <PersonLine name="Bà Lò Thị Phương" title="Xã Khe Vải" hidden />
    </Part>
  )
}
