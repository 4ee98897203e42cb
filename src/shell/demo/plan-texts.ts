/** Plans of the demo province, written around today so that each conference stands at its own stage. All of it is invented. */
import { addDays, weekdayOf } from '#calendar/day.ts'
import { isWorkingDay, nextWorkingDay, previousWorkingDay, type WorkCalendar } from '#calendar/work-calendar.ts'
import { formatDay, weekdayName } from '#vietnamese/dates.ts'

export type DemoDays = { today: string; calendar: WorkCalendar }

const motto = 'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM\nĐộc lập - Tự do - Hạnh phúc'

/** The n-th working day before (negative) or after a day. */
function workingDay({ today, calendar }: DemoDays, n: number): string {
  let day = today
  for (let i = 0; i < Math.abs(n); i += 1)
    day = n < 0 ? previousWorkingDay(calendar, day) : nextWorkingDay(calendar, day)
  return day
}

/** The next Thursday on or after a day that is worked: when provinces like to hold conferences. */
function thursdayFrom(days: DemoDays, day: string): string {
  let found = day
  while (weekdayOf(found) !== 4 || !isWorkingDay(days.calendar, found)) found = addDays(found, 1)
  return found
}

const year = (day: string): string => day.slice(0, 4)
const monthOf = (day: string): string => `tháng ${Number(day.slice(5, 7))} năm ${year(day)}`

/** Collecting: issued three weeks ago, the conference three weeks ahead, two bodies late. */
export function womenPlan(days: DemoDays): { text: string; number: string; issuedOn: string; sessionDay: string } {
  const issued = workingDay(days, -18)
  const session = thursdayFrom(days, addDays(days.today, 19))
  const text = `ỦY BAN NHÂN DÂN
TỈNH VÂN LĨNH

${motto}

Số: 118/KH-UBND

Vân Lĩnh, ngày ${issued.slice(8)} ${monthOf(issued)}

KẾ HOẠCH
Tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với phụ nữ tỉnh Vân Lĩnh năm ${year(session)}

Căn cứ Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị ban hành Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền;

Thực hiện Quy chế số 12-QC/TU ngày 06/5/2024 của Tỉnh ủy Vân Lĩnh về tiếp xúc, đối thoại trực tiếp giữa người đứng đầu cấp ủy, chính quyền với Nhân dân;

Ủy ban nhân dân tỉnh ban hành Kế hoạch tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với phụ nữ tỉnh Vân Lĩnh năm ${year(session)}, cụ thể như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích

- Tạo diễn đàn để Chủ tịch Ủy ban nhân dân tỉnh trực tiếp lắng nghe tâm tư, nguyện vọng, kiến nghị của cán bộ, hội viên, phụ nữ sau khi sắp xếp đơn vị hành chính; kịp thời chỉ đạo tháo gỡ khó khăn, vướng mắc.

- Làm rõ trách nhiệm của từng cơ quan, địa phương trong tiếp thu, giải quyết kiến nghị; những việc đã hứa phải có người làm, có ngày xong.

2. Yêu cầu

- Việc tổ chức đối thoại bảo đảm dân chủ, công khai, thiết thực, tiết kiệm, tránh hình thức.

- Câu hỏi cụ thể, đúng chủ đề; câu trả lời đi thẳng vào vấn đề, ngắn gọn, dễ hiểu, nêu rõ thời hạn và cơ quan chịu trách nhiệm.

II. NỘI DUNG

1. Chủ đề: “Việc làm, đất đai và an sinh của phụ nữ sau khi sắp xếp đơn vị hành chính”.

2. Nội dung đối thoại

- Cấp đổi giấy chứng nhận quyền sử dụng đất, quyền đứng tên chung của vợ và chồng sau khi sáp nhập xã.

- Vay vốn ưu đãi, việc làm tại chỗ, đào tạo nghề cho phụ nữ vùng đồng bào dân tộc thiểu số.

- Chế độ bảo hiểm y tế, trợ giúp xã hội, phòng, chống bạo lực gia đình.

- Đường giao thông nông thôn, nước sạch, điểm trường ở các thôn, bản xa trung tâm xã mới.

3. Hình thức: Tổ chức đối thoại trực tiếp tại điểm cầu của tỉnh kết hợp trực tuyến với các điểm cầu cấp xã; Chủ tịch Ủy ban nhân dân tỉnh chủ trì Hội nghị.

III. THỜI GIAN, ĐỊA ĐIỂM

1. Thời gian: 01 buổi, từ 8 giờ 00 phút đến 11 giờ 30 phút, ${weekdayName(session)}, ngày ${formatDay(session)}.

2. Địa điểm: Điểm cầu tỉnh (Trung tâm Hội nghị tỉnh, phường Thượng Lĩnh); điểm cầu ở xã (Phòng họp trực tuyến Ủy ban nhân dân các xã, phường).

IV. THÀNH PHẦN THAM DỰ

1. Tại điểm cầu của tỉnh: Dự kiến khoảng 180 đại biểu.

- Chủ trì: Chủ tịch Ủy ban nhân dân tỉnh.

- Đại diện Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân tỉnh, Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh.

- Thủ trưởng các sở, ban, ngành tỉnh.

- Đại biểu phụ nữ (120 đại biểu) do Hội Liên hiệp Phụ nữ tỉnh triệu tập.

- Phóng viên Báo và Phát thanh, Truyền hình Vân Lĩnh, Cổng Thông tin điện tử tỉnh dự và đưa tin.

2. Tại điểm cầu cấp xã: Lãnh đạo Ủy ban nhân dân xã, phường; Chủ tịch Hội Liên hiệp Phụ nữ xã, phường; mỗi xã, phường 20 đại biểu phụ nữ.

V. CHƯƠNG TRÌNH

- Tuyên bố lý do, giới thiệu đại biểu;

- Trình chiếu phóng sự về đời sống, việc làm của phụ nữ các xã mới, thời lượng khoảng 15 phút;

- Báo cáo kết quả giải quyết kiến nghị của hội nghị năm trước;

- Đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với phụ nữ;

- Tặng 30 suất quà cho hội viên, phụ nữ có hoàn cảnh khó khăn;

- Chủ tịch Ủy ban nhân dân tỉnh kết luận Hội nghị.

VI. KINH PHÍ THỰC HIỆN

Kinh phí thực hiện từ nguồn ngân sách tỉnh đã giao cho Hội Liên hiệp Phụ nữ tỉnh tại Quyết định số 2310/QĐ-UBND ngày 10/12/2025 với tổng số tiền 186.400.000 đồng (Một trăm tám mươi sáu triệu bốn trăm nghìn đồng).

VII. TỔ CHỨC THỰC HIỆN

1. Hội Liên hiệp Phụ nữ tỉnh

- Là cơ quan thường trực, chủ trì, phối hợp với Văn phòng Ủy ban nhân dân tỉnh tham mưu tổ chức Hội nghị.

- Tiếp nhận, phân loại ý kiến, kiến nghị theo nhóm vấn đề, chuyển các sở, ban, ngành liên quan trước ngày ${formatDay(workingDay(days, 4))}.

- Phân bổ số lượng và triệu tập đại biểu phụ nữ dự Hội nghị; lập danh sách 30 hội viên nhận quà gửi Văn phòng Ủy ban nhân dân tỉnh chậm nhất ngày ${formatDay(workingDay(days, 2))}.

- Chủ trì, phối hợp với Văn phòng Ủy ban nhân dân tỉnh dự thảo Thông báo kết luận của Chủ tịch Ủy ban nhân dân tỉnh trong thời hạn 10 ngày sau Hội nghị.

2. Văn phòng Ủy ban nhân dân tỉnh

- Phát hành giấy mời đại biểu trước Hội nghị 07 ngày làm việc; chuẩn bị hội trường, kịch bản điều hành.

- Đăng Kế hoạch này trên Cổng Thông tin điện tử tỉnh trước ngày ${formatDay(workingDay(days, -10))}.

3. Sở Nông nghiệp và Môi trường: Tổng hợp số liệu cấp đổi giấy chứng nhận quyền sử dụng đất sau sắp xếp, gửi Hội Liên hiệp Phụ nữ tỉnh trước ngày ${formatDay(workingDay(days, -1))}.

4. Sở Xây dựng: Rà soát các tuyến đường thôn, bản bị sạt lở, gửi nội dung trả lời về Hội Liên hiệp Phụ nữ tỉnh trước ngày ${formatDay(workingDay(days, 6))}.

5. Sở Nội vụ: Phối hợp với Ngân hàng Chính sách xã hội chi nhánh tỉnh chuẩn bị nội dung trả lời về việc làm, vay vốn, bình đẳng giới, gửi Hội Liên hiệp Phụ nữ tỉnh trước Hội nghị 05 ngày làm việc.

6. Sở Tài chính: Thẩm định dự toán kinh phí tổ chức Hội nghị, báo cáo Ủy ban nhân dân tỉnh chậm nhất ngày ${formatDay(workingDay(days, -1))}.

7. Ủy ban nhân dân các xã, phường

- Tổng hợp ý kiến, kiến nghị của phụ nữ trên địa bàn gửi Ủy ban nhân dân tỉnh (qua Hội Liên hiệp Phụ nữ tỉnh) trước ngày ${formatDay(workingDay(days, 3))}.

- Cử đủ 20 đại biểu phụ nữ, chuẩn bị phòng họp trực tuyến và thử đường truyền trước Hội nghị 03 ngày làm việc.

8. Đề nghị Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh giám sát việc tiếp thu, giải quyết kiến nghị sau Hội nghị.

9. Viễn thông Vân Lĩnh: Đề nghị bảo đảm đường truyền các điểm cầu trong suốt thời gian diễn ra Hội nghị.

Trên đây là Kế hoạch tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với phụ nữ tỉnh Vân Lĩnh năm ${year(session)}. Quá trình thực hiện, nếu có khó khăn, vướng mắc, liên hệ đồng chí Đinh Thu Hà, Chánh Văn phòng Hội Liên hiệp Phụ nữ tỉnh, số điện thoại: 0200.355.6049 để tổng hợp, báo cáo./.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c);
- Thường trực HĐND tỉnh;
- Chủ tịch, các PCT UBND tỉnh;
- Ủy ban MTTQ Việt Nam tỉnh;
- Các sở, ban, ngành, đoàn thể tỉnh;
- UBND các xã, phường;
- Lưu: VT, KGVX.

TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Trần Minh Đức
`
  return { text, number: '118/KH-UBND', issuedOn: issued, sessionDay: session }
}

/** Under review: a draft with slips that the check finds (weekday, sum, a Saturday). */
export function youthPlan(days: DemoDays): { text: string } {
  const session = thursdayFrom(days, addDays(days.today, 48))
  const saturday = (() => {
    let day = addDays(session, -12)
    while (weekdayOf(day) !== 6) day = addDays(day, -1)
    return day
  })()
  const wrongDay = weekdayName(addDays(session, 1))
  const text = `ỦY BAN NHÂN DÂN
TỈNH VÂN LĨNH

${motto}

Số:        /KH-UBND

Vân Lĩnh, ngày     ${monthOf(days.today)}

KẾ HOẠCH
Tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với thanh niên tỉnh Vân Lĩnh năm ${year(session)}

Căn cứ Luật Thanh niên ngày 16/6/2020;

Căn cứ Nghị định số 13/2021/NĐ-CP ngày 01/3/2021 của Chính phủ quy định đối thoại với thanh niên; cơ chế, chính sách và biện pháp thực hiện chính sách đối với thanh niên từ đủ 16 tuổi đến dưới 18 tuổi;

Ủy ban nhân dân tỉnh ban hành Kế hoạch tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân tỉnh với thanh niên tỉnh Vân Lĩnh năm ${year(session)}, cụ thể như sau:

I. MỤC ĐÍCH, YÊU CẦU

1. Mục đích: Lắng nghe, giải đáp tâm tư, nguyện vọng của thanh niên về học tập, việc làm, khởi nghiệp, chuyển đổi số.

2. Yêu cầu: Đối thoại dân chủ, thẳng thắn, đúng trọng tâm; mỗi kiến nghị có cơ quan trả lời và thời hạn.

II. NỘI DUNG, HÌNH THỨC

1. Chủ đề: “Thanh niên Vân Lĩnh: việc làm tại quê hương, kỹ năng số và khởi nghiệp”.

2. Nội dung đối thoại

- Việc làm tại chỗ, xuất khẩu lao động, vay vốn khởi nghiệp.

- Kỹ năng số, đường truyền Internet ở các thôn, bản.

- Nhà văn hóa, sân chơi, phòng, chống tệ nạn xã hội trong thanh niên.

3. Hình thức: Tổ chức đối thoại trực tiếp; Chủ tịch Ủy ban nhân dân tỉnh chủ trì Hội nghị.

III. THỜI GIAN, ĐỊA ĐIỂM, THÀNH PHẦN

1. Thời gian: 8 giờ 00 phút, ${wrongDay}, ngày ${formatDay(session)}.

2. Địa điểm: Hội trường Tỉnh đoàn, phường Hạ Lĩnh.

3. Thành phần: 300 đại biểu, gồm: 250 đoàn viên, thanh niên; 30 đại biểu lãnh đạo sở, ngành; 15 phóng viên, cán bộ phục vụ.

IV. KINH PHÍ

Kinh phí từ nguồn ngân sách tỉnh giao cho Tỉnh đoàn năm ${year(session)}, số tiền 92.500.000 đồng (Chín mươi hai triệu năm trăm nghìn đồng).

V. TỔ CHỨC THỰC HIỆN

1. Tỉnh đoàn

- Là cơ quan thường trực; tổng hợp ý kiến, kiến nghị của thanh niên gửi các sở, ngành trước ngày ${formatDay(saturday)}.

- Dự thảo Thông báo kết luận trong thời hạn 10 ngày sau Hội nghị.

2. Các sở, ban, ngành: Chuẩn bị nội dung trả lời, gửi về Tỉnh đoàn trước Hội nghị 05 ngày làm việc.

3. Sở Lao động - Thương binh và Xã hội: Cung cấp số liệu về việc làm của thanh niên cho Tỉnh đoàn trước Hội nghị 07 ngày làm việc.

4. Văn phòng Ủy ban nhân dân tỉnh: Phát hành giấy mời; đăng Kế hoạch trên Cổng Thông tin điện tử tỉnh.

Trên đây là Kế hoạch tổ chức Hội nghị đối thoại với thanh niên năm ${year(session)}, yêu cầu các cơ quan, đơn vị nghiêm túc triển khai thực hiện./.

Nơi nhận:
- Thường trực Tỉnh ủy (b/c);
- Chủ tịch, các PCT UBND tỉnh;
- Tỉnh đoàn;
- Các sở, ban, ngành tỉnh;
- Lưu: VT, KGVX.

TM. ỦY BAN NHÂN DÂN
KT. CHỦ TỊCH
PHÓ CHỦ TỊCH

Nguyễn Thị Kim Chung
`
  return { text }
}
