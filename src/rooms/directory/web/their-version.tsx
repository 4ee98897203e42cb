import { FactList } from '#ui/facts.tsx'
import { Note } from '#ui/panel.tsx'
import { changedMeanwhile } from '../refusals.ts'

const labels: Record<string, string> = {
  ten: 'Tên',
  'ten-tat': 'Tên viết tắt',
  loai: 'Loại',
  cap: 'Cấp',
  'loai-dia-ban': 'Loại địa bàn',
  tren: 'Cơ quan cấp trên',
  'ky-hieu': 'Ký hiệu văn bản',
  ma: 'Mã định danh',
  giao: 'Khi phân công',
  'thu-tu': 'Thứ tự lễ tân',
  'dien-thoai': 'Điện thoại',
  'dia-chi': 'Địa chỉ',
  'danh-xung': 'Danh xưng',
  thu: 'Thư điện tử',
  'sap-theo': 'Sắp theo',
  tinh: 'Tỉnh, thành phố',
  'co-quan': 'Cơ quan chủ trì đối thoại',
  'ho-tro': 'Người hoặc bộ phận',
  'ho-tro-so': 'Điện thoại',
  'ho-tro-gio': 'Giờ trực',
}

/** After two have edited at once: what the other saved, where it differs from what is being typed. */
export function TheirVersion(props: {
  refusal?: { code: string } | null
  values: Record<string, string>
  typed?: Record<string, string>
}) {
  const { refusal, values, typed } = props
  if (refusal?.code !== changedMeanwhile.code || !typed) return null
  const differing = Object.keys(labels).filter((name) => name in values && values[name] !== (typed[name] ?? ''))
  return (
    <Note boxed>
      <p className="strong">Bản người khác vừa lưu</p>
      <FactList facts={differing.map((name) => ({ label: labels[name]!, value: values[name] || '(để trống)' }))} />
    </Note>
  )
}
