// /tro-nang : for whom the pages work, how that was checked, what is not good yet, whom to tell.
import { pageTitle } from '#ui/document.ts'
import { A } from '#ui/link.tsx'
import { PublicSection } from '#ui/public-layout.tsx'
import type { Handle } from '../../root.tsx'
import { useFrame } from '../frame.ts'
import { HelpLine } from './help-line.tsx'

export const handle: Handle = { width: 'narrow' }

export default function Accessibility() {
  const { jurisdiction } = useFrame()
  return (
    <>
      <title>{pageTitle('Trợ năng', { site: jurisdiction?.authority })}</title>
      <h1>Trợ năng</h1>
      <p className="lead">Trang này làm để ai cũng đọc được: người cao tuổi, người nhìn kém, người không dùng chuột.</p>
      <PublicSection title="Bà con có thể">
        <div className="stack">
          <ul className="bullets">
            <li>Phóng to chữ bằng nút A+ ở đầu trang. Máy sẽ nhớ cho lần sau.</li>
            <li>Bật tương phản cao: chữ đen, nền trắng, đường kẻ đậm.</li>
            <li>Đi khắp trang chỉ bằng bàn phím. Chỗ đang đứng có viền vàng.</li>
            <li>Nghe trang bằng phần mềm đọc màn hình. Mỗi trang có tiêu đề và mục rõ ràng.</li>
            <li>Xem trên điện thoại nhỏ, mạng yếu, và ngay trong Zalo.</li>
            <li>In ra giấy. Nút bấm không lên bản in.</li>
          </ul>
        </div>
      </PublicSection>
      <PublicSection title="Theo chuẩn nào">
        <div className="stack">
          <p>Các trang cho bà con theo chuẩn WCAG 2.1, mức AA. Chữ có độ tương phản từ 7 trên 1.</p>
          <p>
            Mỗi trang được kiểm tra bằng máy ở hai cỡ màn hình, và đi thử bằng bàn phím. Lần kiểm tra gần nhất: ngày
            20/11/2026.
          </p>
        </div>
      </PublicSection>
      <PublicSection title="Chỗ chưa tốt">
        <div className="stack">
          <ul className="bullets">
            <li>
              Tệp kế hoạch do cơ quan gửi lên có khi là ảnh chụp, phần mềm không đọc được. Trang hội nghị ghi lại các ý
              chính bằng chữ.
            </li>
            <li>Chưa có bản tiếng dân tộc thiểu số và ngôn ngữ ký hiệu.</li>
          </ul>
        </div>
      </PublicSection>
      <PublicSection title="Không dùng được chỗ nào?">
        <div className="stack">
          <p>Gọi và nói rõ trang nào, làm gì thì vướng. Cán bộ sẽ đọc giúp hoặc làm giúp ngay lúc đó.</p>
          <HelpLine jurisdiction={jurisdiction} />
          <p>
            Xem thêm: <A href="/bao-ve-du-lieu">Bảo vệ dữ liệu cá nhân</A>
          </p>
        </div>
      </PublicSection>
    </>
  )
}
