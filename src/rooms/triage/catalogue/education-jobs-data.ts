import { mattersOf } from './matter.ts'

export const educationMatters = mattersOf('giao-duc', [
  {
    code: 'mam-non-gui-tre',
    name: 'Mầm non, nhà trẻ, gửi con',
    function: 'giao-duc',
    agencies: 'giao-duc > ubnd-xa',
    strong:
      'mầm non; mẫu giáo; nhà trẻ; (gửi|giữ) (trẻ|con|cháu); nhóm trẻ; trường mầm non; cô giáo mầm non; lớp mầm non; giữ trẻ tư; điểm giữ trẻ; gửi con + (công nhân|khu công nghiệp|đi làm); trẻ + (bạo hành|đánh) + (cô giáo|trường|mầm non); nhóm lớp độc lập; trường mầm non + khu công nghiệp; (trường|lớp) mầm non; gửi (con|cháu|trẻ) + (đắt|khó|đâu|nhà|ngoài|tháng|trường)',
    terms: 'trường công lập; cô giáo; trẻ; bán trú; cháu + lớp; lớp lá',
    hints: 'con; trẻ em; phụ huynh',
  },
  {
    code: 'tuyen-sinh-chuyen-truong',
    name: 'Tuyển sinh, xin học, chuyển trường, thi cử',
    function: 'giao-duc',
    agencies: 'giao-duc > ubnd-xa',
    strong:
      'tuyển sinh; (xin|nhập|nộp hồ sơ|đăng ký) học + (lớp|trường|trái tuyến|con|cho con|cháu); trái tuyến; vào lớp (một|1|6|10|sáu|mười); chuyển trường; (thi|xét) (vào|tuyển|lên) lớp; thi (tốt nghiệp|vào lớp|học sinh giỏi|đại học|vào 10|thpt|trung học phổ thông); điểm (chuẩn|thi|xét tuyển|ưu tiên|cộng); nguyện vọng; phân tuyến; kỳ thi; bằng tốt nghiệp; (mất|cấp lại|sao) bằng (tốt nghiệp|cấp 3|đại học|thpt); học bạ; văn bằng; phúc khảo; đề thi; học lại; tuyển sinh đầu cấp; xét tuyển + (lớp|trường|đại học|học bạ); hộ khẩu + học; điểm ưu tiên',
    terms:
      'lớp 10; lớp 1; lớp 6; thi; tuyển; trung học phổ thông; trung học cơ sở; tiểu học; học sinh giỏi; hồ sơ nhập học',
    hints: 'trường; học sinh; con tôi; năm học',
    against: 'viên chức; công chức; chứng chỉ + thi',
  },
  {
    code: 'thu-chi-truong-hoc',
    name: 'Lạm thu, học phí, dạy thêm, sách giáo khoa',
    function: 'giao-duc',
    agencies: 'giao-duc > ubnd-xa > tai-chinh',
    strong:
      'lạm thu; (các )?khoản thu + (trường|học|lớp|phụ huynh|đầu năm|tự nguyện); học phí; (thu|đóng|nộp|quyên góp) + (tiền|quỹ|phí|khoản) + (học sinh|phụ huynh|trường|lớp|đầu năm|cơ sở vật chất|nhà trường); quỹ (lớp|phụ huynh|trường|hội); hội phụ huynh; ban đại diện cha mẹ; dạy thêm; học thêm; sách giáo khoa; đồng phục + (học sinh|trường); tiền (học|ăn bán trú|trường|bán trú|điều hòa|nước uống); miễn (giảm )?học phí; xã hội hóa + trường; máy lạnh + (trường|lớp|phụ huynh); giảm học phí; học thêm + (thầy|cô); thu quá nhiều; tự nguyện + phụ huynh; thu phí + học',
    terms: 'phụ huynh; nhà trường; đầu năm học; cô chủ nhiệm; hiệu trưởng; lớp học; trường học; vận động phụ huynh',
    hints: 'thu; tiền; học sinh; trường',
  },
  {
    code: 'co-so-vat-chat-truong',
    name: 'Trường lớp xuống cấp, thiếu; an toàn, bạo lực học đường, bữa ăn bán trú',
    function: 'giao-duc',
    agencies: 'giao-duc > ubnd-xa',
    strong:
      '(trường|phòng học|lớp|lớp học|điểm trường|trường học) + (xuống cấp|thiếu|xây|quá tải|nhà vệ sinh|dột|sĩ số|đông|xây mới|bàn ghế|nóng|cũ|nứt|chật); nhà vệ sinh + (trường|học sinh); bạo lực học đường; (học sinh|trẻ|bạn) + (đánh nhau|bị đánh|bắt nạt|bị bạn); thầy (cô )?giáo + (đánh|phạt|chửi|xúc phạm|dạy|thái độ); giáo viên + (đánh|phạt|xúc phạm|chửi|ép|thái độ|dạy|thiếu); thiếu giáo viên; bữa ăn bán trú; cổng trường + (ùn|kẹt|xe|bán hàng|nguy hiểm); nhà trường + (phân biệt|kỷ luật|đuổi|ép|bắt); sĩ số; cho học sinh + nghỉ; nghỉ học; lịch (học|nghỉ); thời gian (nghỉ|đi học|nhập học); học online; học trực tuyến; đi học trở lại; chương trình + (học|dạy|sách); giờ học; trang phục + học sinh; nội trú + học sinh; ký túc xá; học sinh bỏ học; điểm trường lẻ; sáp nhập trường; điểm trường (lẻ|bản|thôn)?; vách gỗ; (các cháu|các em|học sinh) + (lạnh|nóng|thiếu|mưa dột|chật|xa|lội suối)',
    terms:
      'học sinh; trường tiểu học; trường trung học cơ sở; trường trung học phổ thông; thầy cô; giáo viên; hiệu trưởng; ban giám hiệu; nhà trường; các em; các cháu; học tập',
    hints: 'trường; lớp; dạy; giờ học',
    against:
      'cầu treo; cầu tràn; ngầm tràn; sạt ta luy; (đường|lối) (đến|tới|vào|ra) trường + (lầy|hỏng|hư|sạt|xấu|ngập)',
  },
  {
    code: 'che-do-hoc-sinh-vung-kho',
    name: 'Chế độ học sinh vùng khó, chi phí học tập, học bổng',
    function: 'giao-duc',
    agencies: 'giao-duc > ubnd-xa',
    alsoTopic: 'giam-ngheo-an-sinh',
    strong:
      'hỗ trợ chi phí học tập; chi phí học tập; chế độ + (học sinh|sinh viên|bán trú|nội trú); gạo + (học sinh|bán trú); nghị định 116 + học sinh; nghị định 81 + học; nghị định 86; hỗ trợ + (học sinh|sinh viên) + (nghèo|dân tộc|khó khăn|khuyết tật|mồ côi|tiền ăn); học bổng; hỗ trợ tiền ăn trưa; tiền ăn trưa + (trẻ|mẫu giáo); học sinh khuyết tật; học sinh dân tộc; trợ cấp + sinh viên; cử tuyển; giáo dục hòa nhập; trẻ tự kỷ; ưu tiên + (dân tộc|vùng) + thi; học sinh bán trú; (bán trú|nội trú) + (gạo|tiền ăn|chế độ|chưa nhận|hỗ trợ|xe|dân tộc); học nội trú; học sinh (bán trú|nội trú|dân tộc) + (gạo|tiền ăn|hỗ trợ|chế độ); bán trú + (gạo|tiền ăn|chưa nhận)',
    terms: 'học sinh bán trú; nội trú; vùng khó khăn; con hộ nghèo; học tập',
    hints: 'hỗ trợ; học sinh; sinh viên',
  },
  {
    code: 'trung-tam-ngoai-ngu',
    name: 'Trung tâm ngoại ngữ, tin học, dạy kỹ năng; du học',
    function: 'giao-duc',
    agencies: 'giao-duc',
    strong:
      'trung tâm (ngoại ngữ|tin học|anh ngữ|tiếng anh|dạy|gia sư|kỹ năng|bồi dưỡng|đào tạo); (mở|thành lập|cấp phép) + (trung tâm|lớp dạy|trường|lớp học|nhóm trẻ); thành lập trường; mở lớp; gia sư; dạy kèm; du học; chứng chỉ ngoại ngữ + (thi|tổ chức|cấp|giả); thư viện trường; bồi dưỡng nghiệp vụ sư phạm',
    terms: 'ngoại ngữ; tin học; tiếng anh; khóa học; học viên',
    hints: 'dạy; học; trung tâm',
    against: 'viên chức; công chức; thi tuyển; tuyển dụng',
  },
  {
    code: 'giao-duc-khac',
    name: 'Việc khác về giáo dục',
    function: 'giao-duc',
    agencies: 'giao-duc > ubnd-xa',
    terms:
      'giáo dục; học sinh; sinh viên; nhà trường; phụ huynh; trường học; giáo viên; thầy giáo; cô giáo; trường; đại học; lớp học; sở giáo dục; phòng giáo dục; đi học; năm học',
    hints: 'học; dạy; lớp',
    against:
      'cầu treo; cầu tràn; ngầm tràn; sạt ta luy; (đường|lối) (đến|tới|vào|ra) trường + (lầy|hỏng|hư|sạt|xấu|ngập)',
  },
])

export const jobMatters = mattersOf('viec-lam-tien-luong', [
  {
    code: 'no-luong',
    name: 'Nợ lương, chậm lương, tiền lương, thưởng',
    function: 'lao-dong',
    agencies: 'noi-vu > ubnd-xa',
    strong:
      '(nợ|chậm|quỵt|chưa|không|trễ|giam|thiếu|trừ|cắt|giữ) + (trả lương|lương|tiền lương|tiền công) + (công ty|doanh nghiệp|công nhân|chủ|nhân viên|người lao động|tháng|xưởng); (nợ|chậm|quỵt|giam|trả chậm|khất) lương; trả lương; thanh toán lương; tiền công; lương tối thiểu; lương tối thiểu vùng; thưởng tết; tiền thưởng; tăng lương + công nhân; lương công nhân; lương thấp; (lương|thu nhập) + (không đủ sống|thấp|bấp bênh) + công nhân; quỵt tiền công; lương tháng 13; phụ cấp + (công nhân|độc hại|ca đêm); bảng lương + công ty; lương + giữ xe; phần thu nhập; công khai + (lương|thu nhập); thưởng (tết|lễ|năm|cuối năm|ba|một|bao nhiêu); mức thưởng; tiền (lương|công) + (chưa|nợ|hứa|tháng|quỵt|đòi); (công ty|chủ|giám đốc|nhà máy) + nợ + (tháng|lương|tiền); chuyên cần; không tăng lương; công nhân + (lương|thưởng|thu nhập)',
    terms:
      'tiền lương; lương; thưởng; công nhân; người lao động; doanh nghiệp; nhân viên; thu nhập; thưởng; đóng cửa + công ty; phá sản + công ty',
    hints: 'lao động; làm việc; công ty',
    against: 'lương hưu; lương cán bộ; hệ số lương; ngạch lương; bậc lương',
  },
  {
    code: 'hop-dong-sa-thai',
    name: 'Hợp đồng, thời giờ, sa thải, điều kiện làm việc, tai nạn lao động',
    function: 'lao-dong',
    agencies: 'noi-vu > ubnd-xa',
    strong:
      'hợp đồng lao động; sa thải; đuổi việc; cho (thôi|nghỉ) việc; chấm dứt hợp đồng + (lao động|làm việc|công ty); đơn phương chấm dứt; tăng ca; làm thêm giờ; (giờ|thời giờ|thời gian) làm (việc|thêm) + (công ty|công nhân|quá|tăng|12 tiếng); nghỉ phép; phép năm; nghỉ lễ + (công ty|lương|công nhân); nội quy lao động; tai nạn lao động; an toàn lao động; bảo hộ lao động; môi trường làm việc + (độc hại|nóng|công nhân); bữa ăn ca; suất ăn + công nhân; đình công; ngừng việc; thử việc; ép + (nghỉ việc|thôi việc|viết đơn|tăng ca); luật lao động; bộ luật lao động; tranh chấp lao động; trợ cấp thôi việc; trợ cấp mất việc; (công nhân|lao động nữ) + (mang thai|con nhỏ|nuôi con|vắt sữa|nghỉ); phòng vắt sữa; công đoàn + (công ty|cơ sở|doanh nghiệp|phí); đoàn phí; kinh phí công đoàn; thỏa ước; nghỉ không lương; thanh tra lao động; nghỉ việc + (công ty|không lương|báo trước); cho nghỉ (ngang|việc|luôn|hết); bị (cho nghỉ|đuổi|sa thải|cắt giảm|buộc thôi việc); (ký|hết|chấm dứt|gia hạn|tái ký) hợp đồng + (công ty|nghỉ|làm|năm|tháng); giữ (bằng|bằng gốc|giấy tờ gốc|hồ sơ gốc); xếp ca; ca (đêm|làm); làm (ca|thêm|việc nặng); công đoàn; quản lý + (công nhân|chửi|ép|ca); thử việc; (công ty|nhà máy|xưởng|xí nghiệp) + (bắt|ép|không cho|độc hại|nghỉ phép|làm thêm|đặt cọc|tai nạn|công nhân|người lao động|hợp đồng); (đứt|dập|kẹp|cụt) + (tay|ngón|máy|chân); nóng bức + xưởng; quyền lợi + (công ty|lao động|nghỉ việc); vắt sữa; nghỉ + không báo trước + công ty; (tăng ca|làm thêm giờ|làm thêm) + (không (tính|trả)|bắt|ép)',
    terms:
      'công nhân; người lao động; người sử dụng lao động; lao động nữ; nghỉ việc; thôi việc; doanh nghiệp; ca làm; quyền lợi người lao động; quyền lợi của người lao động; giám đốc công ty; công ty + (làm|em|tôi|chúng em|chúng tôi); xí nghiệp; nhà máy + làm; làm công nhân; chuyền; quản đốc; tổ trưởng chuyền; chị em công nhân; kỷ luật + lao động',
    hints: 'công ty; lao động; làm việc',
    against: 'công chức; viên chức; đảng ủy',
  },
  {
    code: 'that-nghiep-viec-lam',
    name: 'Trợ cấp thất nghiệp, tìm việc, giới thiệu việc làm',
    function: 'viec-lam',
    agencies: 'noi-vu > ubnd-xa',
    strong:
      '(trợ cấp|bảo hiểm) thất nghiệp; thất nghiệp; (trung tâm|sàn) (dịch vụ |giới thiệu )?việc làm; giới thiệu việc làm; dịch vụ việc làm; tìm (việc|việc làm|kiếm việc); xin việc + (công ty|làm|ở đâu|khó|lớn tuổi); giải quyết việc làm; tạo việc làm; không có việc làm; thiếu việc làm; mất việc; việc làm cho (lao động|thanh niên|phụ nữ|người|công nhân|bà con); lao động (lớn tuổi|trên 35|nông thôn|thất nghiệp) + việc; tuyển (công nhân|lao động|dụng lao động|nhân viên); cắt giảm lao động; việc làm tại chỗ; việc làm ổn định; hội chợ việc làm; việc làm + (ổn định|địa phương|thanh niên|sau khi); (nghỉ|thôi) việc + (nộp|hưởng|trợ cấp|thất nghiệp|hồ sơ); việc làm + (cho|tại chỗ|thanh niên|sinh viên|phụ nữ|bà con|con em|người dân); ra trường + (việc|thất nghiệp|xin); lớn tuổi + (việc|công ty|nhận|tuyển); (bỏ|đi) (vào miền nam|làm ăn xa|nam|bình dương|thành phố) + (làm|việc|thanh niên); bảo hiểm thất nghiệp + (thủ tục|hồ sơ|điều kiện|nộp)',
    terms:
      'việc làm; thất nghiệp; tuyển dụng + công ty; lao động phổ thông; nghề; đi làm ăn xa; lao động nông thôn; khai báo tìm kiếm việc làm',
    hints: 'làm việc; lao động; thu nhập',
  },
  {
    code: 'xuat-khau-lao-dong',
    name: 'Đi làm việc ở nước ngoài',
    function: 'lao-dong-nuoc-ngoai',
    agencies: 'noi-vu > cong-an > ubnd-xa',
    strong:
      'xuất khẩu lao động; đi (làm việc (ở|tại) )?(nước ngoài|hàn quốc|nhật bản|nhật|đài loan|hàn|malaysia|xuất khẩu) + (lao động|làm việc|chương trình|công ty|cọc|phí|vay|lừa|thời vụ); làm việc (ở|tại) nước ngoài; thực tập sinh; EPS; công ty xuất khẩu; công ty môi giới; lao động (nước ngoài|thời vụ hàn); người lao động nước ngoài; giấy phép lao động; (work permit|visa) + lao động; lao động thời vụ; đơn hàng + (nhật|đài loan|hàn); đi xuất khẩu; đặt cọc + (nhật|hàn|đài loan|lao động); (làm việc|làm thuê|lao động) + (nước ngoài|hàn|nhật|đài loan|ả rập|malaysia|trung quốc|lào); (đi|sang|qua) (nhật|hàn|đài loan|ả rập|malaysia|úc|đức|nước ngoài) + (làm|lao động|diện|cọc|phí|giúp việc|công ty|vay|visa); giúp việc + (nước ngoài|ả rập|chủ); lao động thời vụ; môi giới + (nhật|hàn|lao động|nước ngoài|phí); bỏ trốn + (hàn|nhật); ký quỹ + (lao động|hàn); (đi làm|làm việc|lao động) (việc )?(ở|bên|tại|sang) (nhật|hàn|nhật bản|hàn quốc|đài loan|nước ngoài|đức|úc)',
    terms: 'nước ngoài; nhật bản; hàn quốc; đài loan; môi giới; tiền cọc; người nước ngoài + làm việc',
    hints: 'lao động; hợp đồng; phí',
  },
  {
    code: 'dao-tao-nghe',
    name: 'Học nghề, đào tạo nghề',
    function: 'giao-duc-nghe-nghiep',
    agencies: 'giao-duc > noi-vu > ubnd-xa',
    strong:
      'học nghề; đào tạo nghề; dạy nghề; lớp nghề; nghề (may|nấu ăn|điện|xây|thêu|đan|chăm sóc|trồng nấm|làm tóc|cơ khí|pha chế) + (học|lớp|mở|dạy|đào tạo); trung tâm dạy nghề; trung cấp nghề; cao đẳng nghề; giáo dục nghề nghiệp; mở lớp (dạy )?nghề; lớp dạy nghề; chuyển đổi nghề; hỗ trợ học nghề; đào tạo nghề + (nông thôn|phụ nữ|thanh niên|lao động); học xong nghề; chứng chỉ nghề; học nghề ngắn hạn; nghề ngắn hạn; bộ đội xuất ngũ + nghề; khởi nghiệp + (phụ nữ|thanh niên); tư vấn nghề; (mở|đăng ký|học) + lớp + (may|nấu ăn|làm bánh|đan|thêu|sửa xe|chăn nuôi|trồng trọt|điện|hàn|nấm|tin học văn phòng|pha chế|cắt tóc|nghề); học (may|sửa xe|lái máy|hàn|điện|cắt tóc|nấu ăn); thẻ học nghề; nghề + (không có việc|sau khi học|chị em|nông thôn|phụ nữ); trường (cao đẳng|trung cấp) + nghề; học nghề; dạy nghề; đào tạo nghề; lớp nghề',
    terms:
      'nghề; khóa học nghề; tay nghề; trường nghề; học viên; lao động nông thôn; sau khi học; học nghề + (khuyết tật|phụ nữ|thanh niên|ở đâu|miễn phí)',
    hints: 'lớp; học; đào tạo; việc làm',
  },
  {
    code: 'viec-lam-khac',
    name: 'Việc khác về lao động, việc làm',
    function: 'lao-dong',
    agencies: 'noi-vu > ubnd-xa',
    terms:
      'người lao động; công nhân; lao động; việc làm; tiền lương; công đoàn; khu công nghiệp + công nhân; doanh nghiệp + lao động; sở lao động; nhà trọ + công nhân; đời sống công nhân; quyền lợi người lao động; thiết chế công đoàn',
    hints: 'công ty; lương; thu nhập; nghỉ việc',
  },
])
