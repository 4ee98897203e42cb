/** The demo's conference of today, and the one whose promises are due. All of it is invented. */
import { addDays } from '#calendar/day.ts'
import { formatDay, weekdayName } from '#vietnamese/dates.ts'
import type { DemoDays } from './plan-texts.ts'

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'
const year = (day: string): string => day.slice(0, 4)
const dated = (day: string): string =>
  `ngày ${day.slice(8)} tháng ${day.slice(5, 7).replace(/^0([3-9])$/, '$1')} năm ${year(day)}`

/** In session now: a commune's yearly dialogue with its people. */
export function communePlan({ today }: DemoDays): { text: string; number: string; issuedOn: string } {
  const issued = addDays(today, -25)
  const text = `ỦY BAN NHÂN DÂN
XÃ KHE VẢI

${motto}

Số: 46/KH-UBND

Khe Vải, ${dated(issued)}

KẾ HOẠCH
Tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân xã với Nhân dân xã Khe Vải năm ${year(today)}

Căn cứ Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025;

Ủy ban nhân dân xã ban hành Kế hoạch tổ chức Hội nghị đối thoại với Nhân dân năm ${year(today)}, cụ thể như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Thông báo với Nhân dân tình hình hoạt động của Ủy ban nhân dân xã; lắng nghe, trả lời những vấn đề liên quan đến quyền và nghĩa vụ của Nhân dân.

2. Yêu cầu

- Hội nghị bảo đảm dân chủ, công khai, thiết thực; mọi ý kiến đều được ghi nhận và trả lời.

II. NỘI DUNG

1. Chủ đề: “Đất đai, đường thôn và nước sạch ở xã Khe Vải”.

2. Nội dung đối thoại

- Cấp đổi giấy chứng nhận quyền sử dụng đất sau sáp nhập.

- Sửa đường Khe Vải - Nà Lạn bị sạt lở.

- Nước sạch, thu gom rác thải ở các thôn.

3. Hình thức: Tổ chức đối thoại trực tiếp; Chủ tịch Ủy ban nhân dân xã chủ trì.

III. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN

1. Thời gian: 7 giờ 30 phút, ${weekdayName(today)}, ngày ${formatDay(today)}.

2. Địa điểm: Nhà văn hóa xã Khe Vải.

3. Thành phần: khoảng 200 đại biểu.

- Thường trực Đảng ủy, Thường trực Hội đồng nhân dân xã.

- Ủy ban Mặt trận Tổ quốc Việt Nam xã và các tổ chức chính trị - xã hội.

- Đại diện hộ dân các thôn, mỗi thôn 12 người.

IV. CHƯƠNG TRÌNH

- Tuyên bố lý do, giới thiệu đại biểu;

- Báo cáo hoạt động của Ủy ban nhân dân xã, khoảng 15 phút;

- Đối thoại với Nhân dân;

- Kết luận Hội nghị.

V. KINH PHÍ

Kinh phí từ ngân sách xã năm ${year(today)}, số tiền 18.500.000 đồng (Mười tám triệu năm trăm nghìn đồng).

VI. TỔ CHỨC THỰC HIỆN

1. Ủy ban nhân dân xã Khe Vải

- Thông báo thời gian, địa điểm, nội dung đối thoại đến Nhân dân trước Hội nghị 07 ngày.

- Công khai kết quả đối thoại trong thời hạn 10 ngày sau Hội nghị.

2. Sở Nông nghiệp và Môi trường: Cử cán bộ dự, giải đáp về cấp đổi giấy chứng nhận.

3. Sở Xây dựng: Gửi phương án sửa đường Khe Vải - Nà Lạn cho Ủy ban nhân dân xã trước Hội nghị 03 ngày làm việc.

Trên đây là Kế hoạch đối thoại với Nhân dân năm ${year(today)}; vướng mắc liên hệ đồng chí Chảo Láo Tả, Phó Chủ tịch Ủy ban nhân dân xã, số điện thoại: 0200.355.6217./.

Nơi nhận:
- Ủy ban nhân dân tỉnh (b/c);
- Thường trực Đảng ủy, HĐND xã;
- Các thôn;
- Lưu: VT.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Hoàng Văn Ké
`
  return { text, number: '46/KH-UBND', issuedOn: issued }
}

/** In follow-up: held six weeks ago, promises now overdue. */
export function workersPlan({ today }: DemoDays): { text: string; number: string; issuedOn: string } {
  const session = addDays(today, -44)
  const issued = addDays(today, -80)
  const text = `LIÊN ĐOÀN LAO ĐỘNG
TỈNH VÂN LĨNH

${motto}

Số: 72/KH-LĐLĐ

Vân Lĩnh, ${dated(issued)}

KẾ HOẠCH
Phối hợp tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với công nhân, người lao động tỉnh Vân Lĩnh năm ${year(session)}

Thực hiện Quy chế phối hợp công tác số 03/QCPH-UBND-LĐLĐ ngày 12/01/2024 giữa Ủy ban nhân dân tỉnh với Liên đoàn Lao động tỉnh Vân Lĩnh;

Ban Thường vụ Liên đoàn Lao động tỉnh xây dựng Kế hoạch phối hợp tổ chức Hội nghị đối thoại, như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Nắm bắt tâm tư, nguyện vọng, giải đáp kiến nghị của công nhân, người lao động về tiền lương, nhà ở, bảo hiểm.

2. Yêu cầu

- Trả lời đúng trọng tâm, có thời hạn, có cơ quan chịu trách nhiệm.

II. NỘI DUNG

1. Chủ đề: “Nhà ở, tiền lương và bữa ăn ca của công nhân”.

2. Nội dung đối thoại

- Nhà ở xã hội cho công nhân khu công nghiệp Bến Mộc.

- Nợ đóng bảo hiểm xã hội của doanh nghiệp.

- Nhà trẻ, điểm giữ trẻ gần khu công nghiệp.

3. Hình thức: Đối thoại trực tiếp giữa Chủ tịch Ủy ban nhân dân tỉnh với công nhân, người lao động; Chủ tịch Ủy ban nhân dân tỉnh chủ trì.

4. Thời gian, địa điểm: Buổi sáng ngày ${formatDay(session)}, tại Trung tâm Hội nghị tỉnh.

5. Thành phần: khoảng 250 đại biểu, gồm lãnh đạo các sở, ngành; 200 công nhân, người lao động do Liên đoàn Lao động tỉnh triệu tập.

6. Chương trình

- Khai mạc Hội nghị;

- Đối thoại;

- Phát biểu kết luận của Chủ tịch Ủy ban nhân dân tỉnh.

7. Kinh phí: Trích từ nguồn kinh phí Công đoàn tỉnh Vân Lĩnh.

III. TỔ CHỨC THỰC HIỆN

1. Liên đoàn Lao động tỉnh: Là cơ quan thường trực; theo dõi, đôn đốc việc giải quyết kiến nghị, báo cáo Ủy ban nhân dân tỉnh trong thời hạn 45 ngày sau Hội nghị.

2. Sở Xây dựng: Báo cáo Ủy ban nhân dân tỉnh tiến độ nhà ở xã hội khu công nghiệp Bến Mộc trong thời hạn 20 ngày làm việc sau Hội nghị.

3. Bảo hiểm xã hội tỉnh: Đề nghị công khai danh sách doanh nghiệp nợ đóng bảo hiểm, gửi Liên đoàn Lao động tỉnh trong thời hạn 15 ngày làm việc sau Hội nghị.

4. Sở Giáo dục và Đào tạo: Trình phương án mở điểm giữ trẻ gần khu công nghiệp trong thời hạn 30 ngày làm việc sau Hội nghị.

5. Sở Tài chính: Bố trí kinh phí hỗ trợ điểm giữ trẻ, báo cáo Ủy ban nhân dân tỉnh trong thời hạn 40 ngày làm việc sau Hội nghị.

Trên đây là Kế hoạch phối hợp tổ chức Hội nghị đối thoại; chi tiết liên hệ đồng chí Bùi Xuân Trường, Phó Chủ tịch Liên đoàn Lao động tỉnh, số điện thoại: 0200.355.6056./.

Nơi nhận:
- Tổng Liên đoàn Lao động Việt Nam;
- Ủy ban nhân dân tỉnh;
- Các sở, ngành liên quan;
- Lưu: VT, CSPL.

TM. BAN THƯỜNG VỤ
CHỦ TỊCH

Bùi Xuân Trường
`
  return { text, number: '72/KH-LĐLĐ', issuedOn: issued }
}
