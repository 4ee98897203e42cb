// /bao-ve-du-lieu : which personal data are kept, why, by which law, for how long, and what one may ask for.
import { pageTitle } from '#ui/document.ts'
import { FactList } from '#ui/facts.tsx'
import { PublicSection } from '#ui/public-layout.tsx'
import type { Handle } from '../../root.tsx'
import { useFrame } from '../frame.ts'
import { HelpLine } from './help-line.tsx'

export const handle: Handle = { width: 'narrow' }

/** Days by Nghị định 356/2025/NĐ-CP; the second number is where others hold the data too. */
const rights = [
  { label: 'Biết đơn đã đến', value: 'trả lời trong 2 ngày làm việc' },
  { label: 'Xem, sửa, xin một bản dữ liệu của mình', value: '10 ngày; 15 ngày nếu nơi khác cũng giữ' },
  { label: 'Rút đồng ý, hạn chế, phản đối', value: '15 ngày; 20 ngày nếu nơi khác cũng giữ' },
  { label: 'Xóa', value: '20 ngày; 30 ngày nếu nơi khác cũng giữ' },
]

export default function PersonalData() {
  const { jurisdiction } = useFrame()
  return (
    <>
      <title>{pageTitle('Bảo vệ dữ liệu cá nhân', { site: jurisdiction?.authority })}</title>
      <h1>Bảo vệ dữ liệu cá nhân</h1>
      <p className="lead">
        {jurisdiction?.authority ?? 'Cơ quan tổ chức'} chỉ giữ những gì cần cho hội nghị đối thoại, và nói rõ ở đây.
      </p>
      <PublicSection title="Trang này giữ gì">
        <div className="stack">
          <FactList
            ruled
            facts={[
              {
                label: 'Người xem trang',
                value: 'Không hỏi tên, không cần tài khoản. Máy của bà con chỉ nhớ cỡ chữ và độ tương phản đã chọn.',
              },
              {
                label: 'Người liên hệ ghi trong kế hoạch',
                value: 'Họ tên, chức vụ, số điện thoại cơ quan, đúng như kế hoạch đã ban hành.',
              },
              {
                label: 'Cán bộ làm việc trên hệ thống',
                value:
                  'Họ tên, chức vụ, cơ quan, điện thoại, thư điện tử; lúc nào đăng nhập, từ máy nào; việc đã làm. Mật khẩu chỉ giữ ở dạng không đọc lại được.',
              },
              {
                label: 'Ý kiến của bà con',
                value:
                  'Trang này hiện không thu thông tin của người gửi ý kiến. Khi bắt đầu nhận qua mạng, điều đó sẽ ghi ở đây trước.',
              },
            ]}
          />
          <p>
            Không quảng cáo, không theo dõi, không gửi dữ liệu cho trang khác. Không bao giờ hỏi số tài khoản, mã OTP
            hay ảnh căn cước.
          </p>
        </div>
      </PublicSection>
      <PublicSection title="Để làm gì, theo luật nào">
        <div className="stack">
          <p>
            Để chuẩn bị, tổ chức hội nghị và theo dõi lời hứa sau hội nghị. Đây là việc của cơ quan nhà nước theo quy
            định của pháp luật.
          </p>
          <ul className="bullets">
            <li>Luật Bảo vệ dữ liệu cá nhân số 91/2025/QH15</li>
            <li>Nghị định số 356/2025/NĐ-CP</li>
            <li>Luật Lưu trữ số 33/2024/QH15, với hồ sơ hội nghị</li>
          </ul>
        </div>
      </PublicSection>
      <PublicSection title="Ai được xem, giữ bao lâu">
        <div className="stack">
          <ul className="bullets">
            <li>
              Số điện thoại của cán bộ chỉ người đã đăng nhập mới xem được. Số liên hệ của hội nghị thì ai cũng xem
              được.
            </li>
            <li>Khi tải danh sách có số điện thoại, hệ thống ghi lại: ai, lúc nào, để làm gì.</li>
            <li>Hồ sơ hội nghị giữ theo thời hạn lưu trữ. Dữ liệu khác xóa khi không còn cần.</li>
          </ul>
        </div>
      </PublicSection>
      <PublicSection title="Bà con có quyền">
        <div className="stack">
          <FactList ruled facts={rights} />
          <p className="small muted">Việc phức tạp có thể kéo dài thêm một lần, cơ quan phải báo trước và nói lý do.</p>
          <p>Nếu dữ liệu bị lộ, cơ quan báo cho cơ quan chuyên trách trong 72 giờ và báo cho người bị ảnh hưởng.</p>
        </div>
      </PublicSection>
      <PublicSection title="Hỏi, đề nghị hoặc khiếu nại">
        <div className="stack">
          <HelpLine jurisdiction={jurisdiction} />
          <p>
            Đến trực tiếp hoặc gửi thư cũng được. Không phải trả tiền, không phải nêu lý do khi xin xem dữ liệu của
            mình.
          </p>
        </div>
      </PublicSection>
    </>
  )
}
