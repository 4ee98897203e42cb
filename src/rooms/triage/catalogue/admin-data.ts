import { mattersOf } from './matter.ts'

export const adminMatters = mattersOf('can-bo-noi-vu-tthc', [
  {
    code: 'tuyen-dung-cong-vien-chuc',
    name: 'Thi, tuyển công chức, viên chức',
    function: 'cong-chuc-vien-chuc',
    agencies: 'noi-vu > giao-duc > y-te',
    strong:
      '(thi|thi tuyển|xét tuyển|tuyển dụng|tuyển|kỳ thi|kì thi|dự thi|dự tuyển|đăng ký|hồ sơ) + (công chức|viên chức|giáo viên|cán bộ xã|biên chế); (công chức|viên chức) + (thi|tuyển|điểm|chứng chỉ|kết quả|ngoại ngữ|tin học|hồ sơ|đợt|vòng|vị trí|điều kiện|ngành|bằng|ôn|lịch); thi (công|viên) chức; tuyển (công|viên) chức; xét tuyển đặc cách; chứng chỉ + (TOEIC|IELTS|B1|B2|A2|HSK|CEFR|tin học|ngoại ngữ|tiếng anh|CNTT|khung năng lực|nghiệp vụ sư phạm|IC3|6 bậc|quy đổi|thay thế|công nhận|bậc 2|bậc 3) ; chỉ tiêu tuyển dụng; phiếu đăng ký dự tuyển; tuyển giáo viên; thi (tuyển )?giáo viên; lịch thi + (công|viên) chức; vị trí việc làm; miễn thi + (ngoại ngữ|tin học); tài liệu ôn; điểm thi + (công|viên) chức; sinh viên cử tuyển; thu hút nhân tài; chính sách thu hút; ưu tiên + (công|viên) chức; hợp đồng 68; khung tham chiếu; bằng (trung cấp|cao đẳng|đại học|tốt nghiệp) + (thi|tuyển|dự tuyển|xét|viên chức|công chức); ngành (luật|kế toán|sư phạm|quản trị|kinh tế|môi trường|hành chính) + (thi|tuyển|vị trí|dự tuyển); (chứng chỉ|bằng|văn bằng|ngành|chuyên ngành) + (đủ điều kiện|hợp lệ|phù hợp|thi|tuyển|vị trí|dự tuyển|công nhận|nộp hồ sơ|đăng ký dự tuyển); (khi nào|bao giờ|năm nay|sắp tới|đợt) + (thi|tuyển|tổ chức thi) + (công chức|viên chức|giáo viên|giáo viên mầm non|nhân viên); tuyển (nhân viên|kế toán|văn thư|y tế|bác sĩ|công an|cán bộ) + (trường|xã|viên chức|sở|hồ sơ|chỉ tiêu); vòng (1|2|một|hai|phỏng vấn|thi) ; phỏng vấn + (tuyển|viên chức|vòng); khung năng lực; chứng chỉ (b|a|c|bồi dưỡng|sư phạm|quản lý nhà nước|hành nghề giáo viên); xét tuyển viên chức; hồ sơ dự tuyển; liên thông + (thi|tuyển|bằng|công chức); tại chức; đào tạo từ xa; (giáo viên|nhân viên) hợp đồng + (biên chế|xét tuyển|đặc cách|thi tuyển)',
    terms:
      'công chức; viên chức; tuyển dụng; thi tuyển; xét tuyển; dự tuyển; chứng chỉ ngoại ngữ; chứng chỉ tin học; chứng chỉ; TOEIC; trúng tuyển; biên chế; chỉ tiêu; nộp hồ sơ + thi; vòng 1; vòng 2; văn bằng; tốt nghiệp + (đại học|cao đẳng|trung cấp); sư phạm; bằng đại học; ngoại ngữ; tin học; môn thi; đợt thi',
    hints: 'thi; hồ sơ; tiếng anh; ngành; bằng; điều kiện',
    against: 'vào lớp; học sinh; lớp 10; bằng lái',
  },
  {
    code: 'luong-ngach-bac-thang-hang',
    name: 'Lương, ngạch, phụ cấp, thăng hạng, chuyển công tác của công chức, viên chức',
    function: 'cong-chuc-vien-chuc',
    agencies: 'noi-vu > giao-duc > tai-chinh',
    strong:
      'thăng hạng; (mã|chuyển|nâng|xếp|bổ nhiệm) (số )?(ngạch|hạng|bậc|lương); (ngạch|bậc|hệ số|xếp|nâng|hạng|phụ cấp|chuyển xếp) lương; hệ số lương; hạng chức danh; chức danh nghề nghiệp; nâng (lương|bậc|ngạch); phụ cấp (thâm niên|công vụ|chức vụ|ưu đãi|thu hút|trách nhiệm|kiêm nhiệm|đứng lớp|khu vực|nghề|vùng|lưu động|độc hại) ; (giáo viên|viên chức|công chức|cán bộ|nhân viên) + (lương|phụ cấp|ngạch|chuyển công tác|thuyên chuyển|biên chế|thâm niên|nghỉ việc|kỷ luật|luân chuyển|thôi việc|tinh giản|tập sự|bậc|hạng|nâng lương|hợp đồng|chế độ|biệt phái|điều động|đánh giá|bổ nhiệm|hưu); chuyển công tác; thuyên chuyển; luân chuyển; biệt phái; tinh giản biên chế; tinh giản; nghỉ hưu + (cán bộ|công chức|trước tuổi|nghị định); nghị định (108|29|178|204|34|92|33|26|113|143|161|115|67) + (chế độ|tinh giản|công chức|cán bộ|nghỉ|lương|xã|hưởng); thôi việc + (công chức|viên chức|cán bộ|trợ cấp); thi đua khen thưởng + (giáo viên|viên chức|công chức); khen thưởng; bằng khen; huân chương lao động; chiến sĩ thi đua; tập sự; thời gian tập sự; đánh giá (xếp loại|viên chức|công chức); xếp loại + (viên chức|công chức); bổ nhiệm; nhân viên (trường học|y tế trường học|thư viện|kế toán trường|văn thư) + (lương|ngạch|phụ cấp|hạng); viên chức y tế; giáo viên hợp đồng; nghỉ phép + (viên chức|giáo viên|công chức); (giáo viên|viên chức|công chức|nhân viên|cán bộ|kế toán|bác sĩ|điều dưỡng|văn thư|thư viện) + (mã số|hạng|ngạch|hệ số|phụ cấp|thăng hạng|bổ nhiệm|xếp|chuyển ngạch|nâng bậc|được hưởng|tinh giản|thuyên chuyển|chuyển công tác|hợp đồng|nghỉ hộ sản|nghỉ thai sản|tập sự); hợp đồng + (giáo viên|trường|nghị định 68|viên chức); quyết toán thâm niên; lương + (giáo viên|công chức|viên chức|cán bộ|nghị định|hệ số|bậc|tập sự|hợp đồng); cơ quan + (kỷ luật|nâng lương|xếp loại|quy chế|điều động); hạng (i|ii|iii|iv|1|2|3|4) ; tự chủ + lương; thủ tục + chuyển công tác; xin chuyển (công tác|trường|về) + (giáo viên|công chức|viên chức)',
    terms:
      'công chức; viên chức; phụ cấp; bậc lương; giáo viên + (lương|chế độ); biên chế; thâm niên; quyết định + (bổ nhiệm|lương); nghị định + lương; hợp đồng làm việc; cơ quan tôi; đơn vị sự nghiệp; công tác; nâng lương trước thời hạn',
    hints: 'lương; cán bộ; chế độ; nghị định; thông tư',
    against: 'công nhân; công ty; học sinh; lương hưu',
  },
  {
    code: 'can-bo-thon-xa',
    name: 'Cán bộ không chuyên trách, trưởng thôn, tổ trưởng, phụ cấp cấp xã',
    function: 'cong-chuc-vien-chuc',
    agencies: 'noi-vu > ubnd-xa > tai-chinh',
    strong:
      'không chuyên trách; bán chuyên trách; (trưởng|phó) (thôn|ấp|bản|khu phố|xóm|buôn|làng) + (phụ cấp|bầu|chế độ|bồi dưỡng|kiêm nhiệm|mức|sáp nhập|lương|hỗ trợ); tổ trưởng (dân phố|tổ dân phố) + (phụ cấp|bầu|chế độ|bồi dưỡng); phụ cấp + (thôn|xã|chi hội|bí thư|tổ dân phố|công an viên|dân quân|xã đội|chi bộ|cán bộ hội|bản|ấp); công chức (cấp )?xã; cán bộ (cấp )?xã + (chế độ|lương|phụ cấp|nghỉ|dôi dư|sáp nhập); sáp nhập (xã|thôn|huyện|tỉnh|phường|tổ dân phố|đơn vị hành chính|ấp|khu phố); địa giới hành chính; dôi dư; công an (viên|bán chuyên trách) + (chế độ|phụ cấp|nghỉ); phó bí thư; thôn đội trưởng; chi hội trưởng + phụ cấp; bí thư chi bộ + phụ cấp; bầu + (trưởng thôn|tổ trưởng|khu phố|ấp); bộ máy; tổ chức bộ máy; (trưởng thôn|bí thư chi bộ|tổ trưởng|trưởng bản|công an viên|thôn đội) + (phụ cấp|thấp|kiêm|lương|chế độ|không ai làm); do sắp xếp; sắp xếp + (xã|cán bộ|thôn|bộ máy|đơn vị|chế độ|nghỉ)',
    terms:
      'cán bộ thôn; cán bộ xã; phụ cấp; sáp nhập; hoạt động thôn; tổ dân phố; đảng ủy; nghỉ việc + cán bộ; trợ cấp thôi việc',
    hints: 'xã; thôn; chế độ; cán bộ',
  },
  {
    code: 'thai-do-can-bo',
    name: 'Thái độ, tác phong, tiêu cực của cán bộ; bộ phận một cửa',
    function: 'thanh-tra',
    agencies: 'ubnd-xa > noi-vu > ubnd-tinh',
    strong:
      '(cán bộ|công chức|nhân viên|công an|lãnh đạo|chủ tịch|địa chính|người|cô|anh) + (thái độ|hách dịch|nhũng nhiễu|vòi vĩnh|quan liêu|gây khó|hạch sách|cửa quyền|sách nhiễu|vô cảm|vô trách nhiệm|làm khó|quát|lạnh nhạt|cáu gắt|chửi|bắt chẹt|thiếu tôn trọng|không lịch sự|đòi tiền|nhận tiền|tham nhũng|đi làm muộn|trễ giờ|nghỉ sớm|bỏ nhiệm sở|uống rượu|né tránh|đùn đẩy); thái độ (phục vụ|làm việc|tiếp dân|của cán bộ|của nhân viên|hách dịch|tiếp công dân); hách dịch; nhũng nhiễu; quan liêu; cửa quyền; đùn đẩy (trách nhiệm)?; vòi vĩnh; tham nhũng; tiêu cực; hối lộ; lót tay; phong bì; tiếp (dân|công dân); lịch tiếp dân; trễ hẹn; trả hồ sơ + (trễ|chậm|quá hạn|hẹn|lâu); quá hạn + hồ sơ; bộ phận (một cửa|tiếp nhận|1 cửa); một cửa; làm việc + (muộn|sớm|giờ hành chính|thứ bảy|không có ai); trung tâm (phục vụ )?hành chính công; hành chính công; không (trả lời|giải quyết|giải thích) + (đơn|kiến nghị|phản ánh); đường dây nóng; gọi + (không nghe máy|không ai nghe|không bắt máy); cải cách hành chính; cải cách thủ tục; bằng giả; bao che; lợi ích nhóm; chạy chức; công khai + (quy hoạch|thu chi|ngân sách) + xã; dân chủ cơ sở; bắt đi lại nhiều lần; đi lại nhiều lần; (cán bộ|nhân viên|cô|chị|anh) + (gắt gỏng|khó chịu|lớn tiếng|nạt|quát tháo|không hướng dẫn|hướng dẫn mỗi người|đi vắng|nghe điện thoại|chơi game); tiếp nhận + (gắt|chờ|thái độ|trễ); chờ cả (buổi|ngày); nói năng; bỏ huyện; bỏ cấp huyện; hai cấp; 2 cấp; không ai (giải quyết|trả lời|tiếp); kiến nghị + (nhiều lần|không trả lời|không giải quyết|lâu nay); (làm việc|phục vụ|giải quyết|tiếp) + (hách dịch|chậm chạp|không nhiệt tình|thiếu trách nhiệm|cẩu thả|lề mề|tắc trách); (phường|xã|huyện|quận|sở|phòng) + (không giải quyết|hẹn lần|hẹn mãi|làm khó|gây khó dễ|bao che|im lặng|không trả lời|đòi|hành dân); hành dân; gây khó dễ; khiếu nại + (không|chậm|lâu) + (trả lời|giải quyết); quy chế dân chủ; thanh tra + (làm rõ|vào cuộc|kiểm tra); khuất tất; mờ ám; sai phạm + (cán bộ|lãnh đạo|xã|phường|quản lý); giờ làm việc; ngày làm việc + (thứ bảy|thứ 7|chủ nhật|nghỉ trưa); lịch làm việc',
    terms:
      'cán bộ; thủ tục hành chính; công dân; gây phiền hà; phiền hà; bức xúc; giải quyết hồ sơ; nhân viên; thái độ; tiếp nhận hồ sơ; phục vụ; hồ sơ + (lâu|chậm|trễ); chậm trễ; tiếp xúc cử tri',
    hints: 'hẹn; hồ sơ; làm việc; chậm',
    against: 'bác sĩ; xe buýt; bảo hiểm; bệnh viện; ngân hàng',
  },
  {
    code: 'ho-khau-cu-tru',
    name: 'Hộ khẩu, tạm trú, xác nhận cư trú',
    function: 'cu-tru',
    agencies: 'cong-an > ubnd-xa',
    strong:
      'hộ khẩu; (nhập|tách|chuyển|cắt|làm|xóa|mất|đổi|có|xin nhập|đăng ký) (hộ khẩu|khẩu|hộ tịch khẩu|sổ hộ khẩu); thường trú; tạm trú; tạm vắng; KT3; sổ (hộ khẩu|tạm trú); nhập khẩu + (vợ|chồng|con|cho|nhà|về); tách khẩu; nhập khẩu cho; cắt khẩu; chuyển khẩu; đăng ký (cư trú|tạm trú|thường trú|hộ khẩu); xác nhận cư trú; giấy xác nhận (cư trú|tạm trú|thông tin cư trú|nơi ở); cư trú; chủ hộ; lưu trú + (đăng ký|khai báo); nhân khẩu; khai báo tạm trú; công an (phường|xã) + (hộ khẩu|xác nhận|tạm trú); (vợ|chồng|con|cháu|mẹ) + (nhập|chuyển|tách|cắt) + (khẩu|hộ|hộ khẩu); không có hộ khẩu; hộ khẩu + (tỉnh khác|mua nhà|thuê nhà|ở nhờ|đã bán nhà|chủ nhà|ly hôn|mất|đổi|con); chủ nhà trọ + (tạm trú|đăng ký); nơi thường trú',
    terms: 'sổ hộ khẩu; khẩu; địa chỉ thường trú; công an phường; công an xã; nơi ở; chủ hộ; hộ gia đình + nhập',
    hints: 'nhà; giấy tờ; thủ tục; công an',
  },
  {
    code: 'can-cuoc-ho-chieu',
    name: 'CMND, căn cước, hộ chiếu, lý lịch',
    function: 'cu-tru',
    agencies: 'cong-an',
    strong:
      '(chứng minh nhân dân|chứng minh thư|căn cước|căn cước công dân|CMND|CMT|thẻ căn cước) + (làm|mất|đổi|cấp|hết hạn|lại|gắn chip|nhận|chưa|sai|ở đâu|hư|thay|số|trả|bao lâu|khi nào); chứng minh (nhân dân|thư); căn cước( công dân)?; hộ chiếu; passport; thẻ căn cước; làm chứng minh; định danh (mức 2|điện tử|cá nhân|mức độ 2); visa; thị thực; xuất nhập cảnh; xuất cảnh; sổ thông hành; mất giấy tờ tùy thân; giấy tờ tùy thân; con dấu; gắn chíp; mã định danh; tước quốc tịch',
    terms:
      'cấp lại; giấy chứng minh; số chứng minh; công an tỉnh; công an huyện; quản lý hành chính; người nước ngoài; vân tay; xuất cảnh',
    hints: 'thủ tục; giấy tờ; làm lại; công an',
    against: 'sổ đỏ; số định danh',
  },
  {
    code: 'ho-tich',
    name: 'Khai sinh, kết hôn, khai tử, hộ tịch',
    function: 'ho-tich',
    agencies: 'ubnd-xa > tu-phap',
    strong:
      'khai sinh; giấy khai sinh; (làm|đăng ký|cấp lại|mất|sửa|cải chính|trích lục|đăng ký lại|bổ sung) + (khai sinh|giấy khai sinh|hộ tịch|khai tử|kết hôn|hôn thú); đăng ký kết hôn; giấy (đăng ký |chứng nhận )?kết hôn; kết hôn; hôn thú; khai tử; giấy chứng tử; chứng tử; hộ tịch; (xác nhận|giấy xác nhận) (tình trạng )?(hôn nhân|độc thân); tình trạng hôn nhân; độc thân; (đổi|thay đổi|sửa|cải chính) (tên|họ|chữ đệm|họ tên|năm sinh|ngày sinh|giới tính|dân tộc|ngày tháng năm sinh) ; cải chính; nhận (cha|con|cha mẹ|con nuôi|nuôi con nuôi|cha con|cha, con); con nuôi; xác nhận + (cha con|cha mẹ con); chứng sinh; trích lục (khai sinh|khai tử|kết hôn|hộ tịch); họ của (cha|mẹ); thay tên; đặt tên cho con; giám hộ; khai sinh cho con; xác định lại dân tộc; quốc tịch; (làm|đăng ký|xin) + (giấy )?(khai sinh|kết hôn|khai tử); khai sinh; kết hôn; (cha|mẹ|con|cháu|em bé|bé) + (khai sinh|giấy khai sinh|họ mẹ|họ cha|ngoài giá thú|chưa có giấy tờ); tên (đệm|lót|khai sinh); sai + (khai sinh|năm sinh|tên cha|tên mẹ|hộ tịch); (kết hôn|đăng ký kết hôn) + (người nước ngoài|thủ tục|ở đâu|giấy tờ|độ tuổi|bộ đội|công an|khác tỉnh); ghi chú + (kết hôn|ly hôn); chết + (khai tử|giấy chứng tử)',
    terms:
      'kết hôn; chưa đăng ký kết hôn; tư pháp; cán bộ tư pháp; con + sinh; chứng sinh; mẹ đơn thân + khai sinh; năm sinh; hộ tịch viên; chưa đủ tuổi kết hôn; vợ chồng + đăng ký',
    hints: 'thủ tục; giấy tờ; đăng ký; con; phường; xã',
    against: 'lý lịch tư pháp; doanh nghiệp',
  },
  {
    code: 'ly-lich-cong-chung',
    name: 'Lý lịch tư pháp, công chứng, chứng thực, trợ giúp pháp lý, thi hành án',
    function: 'ho-tich',
    agencies: 'tu-phap > ubnd-xa > cong-an',
    strong:
      'lý lịch tư pháp; phiếu lý lịch; công chứng; chứng thực; sao y; văn phòng công chứng; công chứng viên; luật sư; trợ giúp pháp lý; tư vấn pháp luật; thừa phát lại; thi hành án; án tích; xóa án tích; tòa án; bản án; khởi kiện; viện kiểm sát; đấu giá viên; hòa giải (viên|cơ sở); hòa giải ở cơ sở; tổ hòa giải; ủy quyền + (giấy|công chứng|hợp đồng|thủ tục|xác nhận); hợp pháp hóa lãnh sự; xác nhận (lý lịch|sơ yếu lý lịch|chữ ký); sơ yếu lý lịch; giấy ủy quyền; di chúc; phổ biến pháp luật; tuyên truyền pháp luật; pháp luật + (tư vấn|hỏi|quy định về); bồi thường nhà nước; người được ủy quyền + thủ tục; giám định tư pháp; dịch thuật; văn bản quy phạm; khai nhận (di sản|thừa kế|di sản thừa kế); (phân chia|thỏa thuận|từ chối) (nhận )?di sản; văn phòng công chứng; phòng công chứng; công chứng viên; (dịch|phiên dịch) + (công chứng|giấy tờ|hộ chiếu|bằng); dịch thuật; hợp pháp hóa lãnh sự; (công chứng|chứng thực) + (bản sao|chữ ký|hợp đồng|giấy tờ|ủy quyền|bản dịch)',
    terms:
      'tư pháp; pháp lý; pháp luật; chứng thực chữ ký; bản sao; bản chính; án; xác nhận; đơn + xác nhận; luật; dân sự',
    hints: 'giấy tờ; thủ tục; phí; xã; phường',
  },
  {
    code: 'to-chuc-hoi-ton-giao-thanh-nien',
    name: 'Hội, tôn giáo, thanh niên, văn thư lưu trữ, địa giới',
    function: 'to-chuc-bo-may',
    agencies: 'noi-vu > ubnd-xa > khac',
    strong:
      '(thành lập|đăng ký|xin phép) + (hội|câu lạc bộ|quỹ từ thiện|hiệp hội|quỹ|tổ chức tôn giáo|điểm nhóm); tôn giáo; tín ngưỡng; nhà thờ; giáo xứ; sinh hoạt tôn giáo; tà đạo; đạo lạ; hội thánh; truyền đạo; văn thư; lưu trữ; chính sách thanh niên; đối thoại thanh niên; đoàn thanh niên + (kinh phí|cán bộ|hoạt động); bầu cử; đại biểu hội đồng; cử tri; lễ hội tôn giáo; chùa + (xây|xin phép|đất|thành lập); dân vận; đảng viên; kết nạp đảng; chuyển sinh hoạt đảng; lý lịch đảng; hồ sơ cán bộ; hội đồng nhân dân',
    terms: 'đoàn viên; thanh niên; chùa; quỹ; hội; nhân sự; đảng; chi bộ; phật giáo; công giáo; tin lành',
    hints: 'tổ chức; thành lập',
  },
  {
    code: 'nghia-vu-quan-su',
    name: 'Nghĩa vụ quân sự, dân quân',
    function: 'nghia-vu-quan-su',
    agencies: 'khac > ubnd-xa',
    alsoTopic: 'trat-tu-an-ninh',
    strong:
      'nghĩa vụ quân sự; nghĩa vụ công an; khám (tuyển )?nghĩa vụ; gọi nhập ngũ; nhập ngũ; tạm hoãn + (nghĩa vụ|nhập ngũ|quân); miễn nghĩa vụ; trốn nghĩa vụ; dân quân (tự vệ)?; quân dự bị; ban chỉ huy quân sự; xuất ngũ + (học|chính sách|trợ cấp|nghề); đi (bộ đội|nghĩa vụ|lính); tuyển quân; quân sự; dự bị động viên; giấy chứng nhận sức khỏe nghĩa vụ',
    terms: 'nhập ngũ; quân đội; bộ đội; quân nhân; xã đội',
    hints: 'tuổi; khám sức khỏe',
    against: 'kháng chiến; thương binh; liệt sĩ',
  },
  {
    code: 'thu-tuc-hanh-chinh-khac',
    name: 'Việc khác về cán bộ, thủ tục hành chính',
    function: 'thu-tuc-hanh-chinh',
    agencies: 'noi-vu > ubnd-xa > ubnd-tinh > tu-phap',
    terms:
      'thủ tục hành chính; cán bộ; công chức; hành chính; biểu mẫu; làm giấy; cơ quan nhà nước; bộ máy hành chính; hành chính công',
    hints: 'thủ tục; giấy tờ; nộp hồ sơ; văn bản; cấp lại; trả kết quả',
  },
])
