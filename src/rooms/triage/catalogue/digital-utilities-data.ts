import { mattersOf } from './matter.ts'

export const digitalMatters = mattersOf('chuyen-doi-so-vien-thong', [
  {
    code: 'cap-tru-vien-thong',
    name: 'Cáp, trụ viễn thông, trạm phát sóng',
    function: 'vien-thong-buu-chinh',
    agencies: 'doanh-nghiep-vien-thong > khoa-hoc-cong-nghe > ubnd-xa > dien-luc',
    strong:
      '(dây|cáp) (cáp|mạng|viễn thông|quang|điện thoại|thông tin|internet|truyền hình|cáp quang|cáp viễn thông); cáp (treo|đứt|thõng|sà|rơi|bó|quang|viễn thông|chằng chịt); dây + (chằng chịt|võng|sà xuống|rối|lòng thòng|đứt|thòng|mạng nhện|thấp|bùng nhùng|lằng nhằng|cũ); (trụ|cột|tháp|trạm) (cáp|viễn thông|phát sóng|BTS|thu phát sóng|ăng ten|VNPT|viettel|mobifone|sóng|anten); trạm BTS; BTS; trạm phát sóng; trạm thu phát; cột (viettel|VNPT|anten); đống cáp; tủ cáp; bó cáp; ngầm hóa + (cáp|dây); sóng (điện thoại|di động) + (trạm|ảnh hưởng|sức khỏe); hố cáp; nắp (bể|hố) cáp; trụ mobifone; cột cáp; dây cáp; (trụ|cột|cáp|dây|tủ|hộp|hố) + (vnpt|viettel|mobifone|mobiphone|fpt|viễn thông|vina|mạng); dây (điện thoại|internet) + (đứt|thấp|sà|rối); lắp đặt trụ; trụ + (mobiphone|mobifone|viettel|sóng|vnpt); (trụ|cột|trạm) (phát sóng|thu phát sóng|BTS|ăng ten|anten|mobifone|mobiphone|viettel|vinaphone); (lắp|đặt|dựng|xây) + (trụ|trạm) + (mobifone|mobiphone|viettel|vinaphone|phát sóng|BTS); cáp (thải|thừa|đứt|viễn thông); (kéo|thi công|luồn) cáp',
    terms: 'viễn thông; cáp; VNPT; viettel; mobifone; FPT; dây điện + rối; bó dây; trụ',
    hints: 'dây; mỹ quan; cột',
  },
  {
    code: 'dich-vu-vien-thong',
    name: 'Sóng, mạng, cước, SIM, truyền hình cáp',
    function: 'vien-thong-buu-chinh',
    agencies: 'doanh-nghiep-vien-thong > khoa-hoc-cong-nghe',
    strong:
      '(mạng|internet|wifi|sóng|4g|3g|5g|đường truyền|sóng điện thoại) + (chậm|yếu|mất|rớt|lag|chập chờn|kém|không có|đứt|ngắt|lắp|phủ|hỏng|miễn phí|không vào); mất (mạng|sóng|internet); không có sóng; sóng yếu; lõm sóng; internet; wifi; cước + (điện thoại|internet|viễn thông|mạng|data|4g|3g); (nhà mạng|viettel|VNPT|mobifone|vinaphone|FPT|vietnamobile) + (cước|trừ tiền|gói|hợp đồng|sim|thái độ|lắp|mạng|internet|đăng ký|trạm|sóng|cắt); sim (rác|chính chủ|điện thoại)?; thuê bao; chuyển mạng giữ số; truyền hình (cáp|số|VTV); đầu thu; tivi; gói cước; trừ tiền + (tài khoản|điện thoại); số thuê bao; khóa sim; VTVcab; truyền hình mặt đất; tổng đài + (viettel|VNPT|mạng); sóng (điện thoại|di động); không có (sóng|mạng|internet|wifi); (mạng|wifi|internet|cáp quang) (viettel|vnpt|fpt|nhà tôi|gia đình); lắp (mạng|wifi|internet|cáp quang); nhà mạng; cắt mạng; hợp đồng + (mạng|internet|viễn thông|wifi); nạp tiền + (điện thoại|thuê bao|thẻ); (khóa|cắt|mất|chặn) (sim|thuê bao|chiều|số); gói (3g|4g|data|cước|dịch vụ) + (trừ|tự|đăng ký|hủy|tiền); thẻ cào; (tự động|tự ý) + (đăng ký|gia hạn) + (dịch vụ|gói); đại lý internet; trò chơi điện tử; quán (net|game) + (giấy phép|đăng ký|mở); tốc độ mạng; hủy (dịch vụ|hợp đồng|thuê bao) + (mạng|internet|viettel|vnpt|fpt); đầu số; số điện thoại + (chính chủ|đăng ký|khóa|chuyển); đăng ký thông tin thuê bao; lắp đặt + (internet|mạng|wifi|truyền hình); đầu thu (kỹ thuật số|truyền hình|số); truyền hình (mặt đất|số mặt đất|kỹ thuật số)',
    terms: 'viettel; VNPT; mobifone; vinaphone; nhà mạng; điện thoại; thuê bao; đường truyền; sóng',
    hints: 'mạng; tổng đài; lắp đặt',
  },
  {
    code: 'tin-nhan-rac-lua-dao',
    name: 'Tin nhắn rác, cuộc gọi rác, tin giả trên mạng',
    function: 'chuyen-doi-so',
    agencies: 'khoa-hoc-cong-nghe > cong-an > doanh-nghiep-vien-thong',
    strong:
      '(tin nhắn|cuộc gọi|điện thoại) (rác|quảng cáo|lừa đảo|quấy rối|làm phiền|spam); tin giả; thông tin (sai sự thật|xuyên tạc|giả|sai lệch) + (mạng|facebook|zalo|dịch|đăng); (facebook|zalo|mạng xã hội|youtube|tiktok|trang mạng) + (xúc phạm|bôi nhọ|sai sự thật|nói xấu|đăng|tung tin|lừa đảo|giả mạo|xuyên tạc|hack); spam; quảng cáo + (gọi|làm phiền|số lạ|điện thoại); số lạ; lộ thông tin cá nhân; bán thông tin cá nhân; thông tin cá nhân + (lộ|bán|rò rỉ); tung tin; mạng xã hội; bị hack; game + (online|bắn cá|quán); quán (net|game|internet); (gọi|nhắn) + (quảng cáo|mời|bất động sản|làm phiền|lừa đảo) + (điện thoại|số|suốt ngày|nhiều lần); chặn (số|tin nhắn|quảng cáo); fanpage; livestream + (xúc phạm|chửi|bôi nhọ); xuyên tạc; tin đồn',
    terms: 'tin nhắn; cuộc gọi; facebook; zalo; gọi điện + làm phiền; lừa đảo; quảng cáo',
    hints: 'điện thoại; mạng; số',
  },
  {
    code: 'dich-vu-cong-truc-tuyen',
    name: 'Dịch vụ công trực tuyến, cổng thông tin, ứng dụng của chính quyền',
    function: 'chuyen-doi-so',
    agencies: 'khoa-hoc-cong-nghe > ubnd-tinh > ubnd-xa > noi-vu',
    strong:
      'dịch vụ công( trực tuyến)?; (nộp|đăng ký|tra cứu|hồ sơ) (hồ sơ )?(trực tuyến|qua mạng|online) + (lỗi|không được|hướng dẫn|tài khoản|không|hệ thống|kết quả|khó); (ứng dụng|app|phần mềm|website|trang web|cổng thông tin|hệ thống|trang) + (lỗi|không vào|không đăng nhập|góp ý|cập nhật|tài khoản|cải tiến|phản ánh|đăng nhập|tải|treo|chậm|thêm chức năng|tính năng|hướng dẫn|không truy cập|thông báo|xem|nâng cấp|điều chỉnh|tìm kiếm|bổ sung); đăng nhập; mật khẩu; tài khoản (dịch vụ công|VNeID|định danh|công dân|cổng); chữ ký số; VNeID; định danh điện tử + (lỗi|app|ứng dụng|kích hoạt|không); một cửa điện tử; đô thị thông minh; thành phố thông minh; hue-s; hues; chính quyền điện tử; chuyển đổi số; công nghệ số; thanh toán (trực tuyến|điện tử|không dùng tiền mặt|qua mạng); tổ công nghệ số; quét mã; ứng dụng + (chính quyền|thành phố|smart); camera + (giao thông|giám sát|thông minh|lắp|cảm biến|an ninh); gửi phản ánh + (không|lỗi|trả lời|hình); mã OTP; file pdf; tin nhắn xác nhận; cổng thông tin điện tử + (cập nhật|lỗi|không|chậm|thông tin|văn bản); trang thông tin; phần mềm; đề nghị + (app|phần mềm|ứng dụng|trang web); trực tuyến + lỗi; dữ liệu + (cập nhật|liên thông|đồng bộ); nộp hồ sơ (trên mạng|qua mạng|online|trực tuyến|điện tử); tổ công nghệ số; mã qr; tập huấn + (mạng|công nghệ|livestream|chuyển đổi số|bán hàng online); livestream; bán hàng trên mạng + (tập huấn|hướng dẫn|học); lỗi (hệ thống|mạng|ứng dụng|đăng nhập|phần mềm|trang); không (đăng nhập|truy cập|vào|tải|gửi) được; hồ sơ + (trực tuyến|online|mã hồ sơ); tra cứu (hồ sơ|kết quả|thông tin) + (không|trang|mạng|app|lỗi); tài khoản + (đăng ký|đăng nhập|khóa|xác thực|mật khẩu); tiện ích; chatbot; tổng đài 1022; 1022; hệ thống + (phản ánh|góp ý|tiếp nhận); bản đồ + (số|trực tuyến|google); google map; camera; wifi (công cộng|miễn phí); (trang|cổng) + (dịch vụ công|thông tin) + (lỗi|không|chậm|khó|cập nhật|tìm); nộp trực tuyến; thanh toán trực tuyến; xác thực; ứng dụng (hue|đà nẵng|vneid|thành phố); khai báo + (app|ứng dụng|điện tử|lỗi|phần mềm); quét (qr|mã); tin nhắn thông báo hồ sơ; tra cứu hồ sơ; mã hồ sơ; chức năng + (ứng dụng|phần mềm|app|trang); giao diện; tải (ứng dụng|app|mẫu đơn|biểu mẫu|file); phiên bản; góp ý + (ứng dụng|app|trang|hệ thống|cổng); thẻ thông minh; vé điện tử; số hóa; đặt lịch (hẹn|trực tuyến|online); chính phủ điện tử; chính quyền (điện tử|số); đô thị thông minh; (dự án|đề án|kế hoạch) + công nghệ thông tin; an toàn thông tin',
    terms:
      'trực tuyến; ứng dụng; app; phần mềm; website; trang web; tài khoản; hệ thống; cổng thông tin điện tử; công nghệ; công nghệ thông tin; thông minh; điện thoại thông minh; số hóa; online; tích hợp; email; mail; cập nhật',
    hints: 'mạng; thông tin; tra cứu; phản ánh',
  },
  {
    code: 'buu-chinh-loa-phat-thanh',
    name: 'Bưu chính, bưu điện, phát thanh, báo chí',
    function: 'vien-thong-buu-chinh',
    agencies: 'khoa-hoc-cong-nghe > doanh-nghiep-vien-thong > van-hoa-the-thao-du-lich > ubnd-xa',
    strong:
      'bưu (điện|cục|chính|phẩm|tá|kiện); chuyển phát( nhanh)?; (gửi|nhận) + (bưu điện|bưu phẩm|thư|bưu kiện); giao hàng + (bưu điện|nhanh|mất|chậm); loa (phát thanh|phường|thôn|truyền thanh); đài truyền thanh; hệ thống loa; truyền thanh; shipper; báo + (đăng|phóng viên|phản ánh sai); phóng viên; cơ quan báo chí; nhà báo; giấy phép + (trang thông tin|xuất bản|in ấn|bản tin|họp báo|mạng xã hội); in ấn; photocopy; nhập khẩu + (máy in|máy photo|xuất bản phẩm); nhân viên bưu điện; trả kết quả + bưu điện; tin bài; đưa tin; sách + (lậu|giả|xuất bản)',
    terms: 'bưu điện; phát thanh; truyền hình; báo chí; đài; xuất bản; giấy phép + (trang tin|xuất bản)',
    hints: 'thư; gửi; loa',
  },
  {
    code: 'khoa-hoc-so-huu-tri-tue',
    name: 'Khoa học, sở hữu trí tuệ, đo lường, khởi nghiệp sáng tạo',
    function: 'khoa-hoc-cong-nghe',
    agencies: 'khoa-hoc-cong-nghe',
    strong:
      'sở hữu trí tuệ; (đăng ký|bảo hộ) (nhãn hiệu|thương hiệu|sáng chế|logo|bản quyền|kiểu dáng); nhãn hiệu; sáng chế; sáng kiến; đề tài (khoa học|nghiên cứu); khoa học (và )?công nghệ; mã (vạch|số mã vạch); tiêu chuẩn (chất lượng|đo lường|việt nam|iso); đo lường; kiểm định + (đồng hồ|cân|cột đo|thiết bị); khởi nghiệp (sáng tạo|đổi mới); đổi mới sáng tạo; chuyển giao công nghệ; an toàn bức xạ; x quang + (giấy phép|cấp); quỹ phát triển khoa học; truy xuất nguồn gốc; hợp chuẩn; hợp quy; bảo hộ; đăng ký (nhãn|thương hiệu|bản quyền|logo); đăng ký + (thương hiệu|nhãn hiệu|logo); hỗ trợ + (sáng chế|khởi nghiệp sáng tạo|nghiên cứu khoa học); cuộc thi (sáng tạo|khởi nghiệp|ý tưởng); tên miền',
    terms: 'thương hiệu; công nghệ; nghiên cứu; khởi nghiệp; đo lường; chất lượng + tiêu chuẩn',
    hints: 'đăng ký; bảo hộ',
  },
  {
    code: 'vien-thong-khac',
    name: 'Việc khác về chuyển đổi số, viễn thông',
    function: 'chuyen-doi-so',
    agencies: 'khoa-hoc-cong-nghe > doanh-nghiep-vien-thong > ubnd-tinh',
    terms:
      'viễn thông; công nghệ thông tin; thông tin và truyền thông; internet; mạng; ứng dụng; chuyển đổi số; phần mềm; điện thoại; trực tuyến; hệ thống thông tin; công nghệ',
    hints: 'app; web; thông tin',
  },
])

export const utilityMatters = mattersOf('dien-nuoc', [
  {
    code: 'mat-dien',
    name: 'Mất điện, cắt điện, điện yếu',
    function: 'nang-luong',
    agencies: 'dien-luc > cong-thuong',
    strong:
      '(mất|cúp|cắt|ngắt|cắt giảm|tắt) điện; bị cúp điện; điện + (cúp|yếu|chập chờn|không ổn định|mất|phập phù|sụt áp|chờn); (điện áp|dòng điện) + (yếu|thấp|không ổn định|tăng|chập chờn); lịch (cúp|cắt|ngừng cấp) điện; ngừng cung cấp điện; cung cấp điện; thiếu điện; điện yếu; không có điện; chưa có điện; sự cố điện; nhảy (áp tô mát|cầu dao|aptomat); quá tải + (điện|trạm biến áp); hạ thế + quá tải; (điện|nhà|khu|xóm|phường|thôn) + (cúp|mất) + (đột ngột|liên tục|hoài|suốt|nhiều lần|giờ|ngày|đêm|thường xuyên); trời nắng + điện; (sửa|bảo trì|đấu nối) + cúp điện',
    terms: 'điện lực; điện; thông báo trước + điện; thắp sáng; điện sinh hoạt; tổng đài điện',
    hints: 'cúp; sinh hoạt; nắng nóng',
    against: 'điện đường; đèn đường; điện chiếu sáng',
  },
  {
    code: 'tien-dien-cong-to',
    name: 'Tiền điện, công tơ, hợp đồng điện',
    function: 'nang-luong',
    agencies: 'dien-luc > cong-thuong > ubnd-xa',
    strong:
      'tiền điện; giá điện; hóa đơn (tiền )?điện; (công tơ|đồng hồ|công tơ điện|điện kế) + (điện|hỏng|lắp|chạy|ghi|di dời|thay|cháy|mới|riêng); công tơ; chỉ số điện; (lắp|gắn|kéo|đấu nối|mắc|xin|đăng ký|sang tên|di dời|hạ) + (điện|đồng hồ điện|công tơ|điện 3 pha|điện kế|hợp đồng điện); điện (3|ba|1) pha; điện + (nhà trọ|giá kinh doanh|giá nhà nước|bậc thang|tính giá|sinh viên|người thuê); kéo điện; điện sinh hoạt + giá; điện năng lượng mặt trời; điện mặt trời; áp mái; hợp đồng (mua bán )?điện; số điện; (ghi|chốt) (số )?điện; tiền điện + (tăng|cao|cắt|nộp|thu|đóng); giảm (giá|tiền) điện; tăng giá điện; câu móc điện',
    terms: 'điện lực; công ty điện lực; đồng hồ điện; kwh; nhân viên điện lực; hóa đơn; chủ trọ + điện',
    hints: 'điện; giá; đồng hồ',
  },
  {
    code: 'luoi-dien-khong-an-toan',
    name: 'Cột, dây, trạm điện mất an toàn; kéo lưới điện',
    function: 'nang-luong',
    agencies: 'dien-luc > cong-thuong > ubnd-xa',
    strong:
      '(cột|trụ|dây|đường dây|trạm|đường) điện + (nghiêng|ngã|đổ|gãy|thấp|sà|võng|đứt|nguy hiểm|di dời|hành lang|cây|trước nhà|giữa đường|rò|rò rỉ|chạm|mất an toàn|qua nhà|mục|nổ|cháy|xiên|dời|hở|trần); (cột|trụ) điện; trạm biến (áp|thế); rò (rỉ )?điện; đường dây (cao thế|trung thế|hạ thế|điện|110|500|220|22); cao thế; trung thế; hạ thế; hành lang (an toàn )?(lưới )?điện; lưới điện; điện (giật|hở|rò|cao thế); chập điện; cháy + (trụ điện|tủ điện|dây điện|trạm điện|bình điện|cột điện); (kéo|xây|đầu tư) + (lưới điện|đường điện|đường dây điện|điện lưới|điện về); điện lưới quốc gia; tủ điện; dây điện',
    terms: 'điện lực; dây điện; cột điện; an toàn điện; cây + dây điện; nguy hiểm + điện; di dời + trụ',
    hints: 'cột; dây; trụ',
    against: 'cáp; viễn thông; VNPT; viettel; đèn đường; quảng cáo; dán',
  },
  {
    code: 'nuoc-sach',
    name: 'Nước sạch: mất nước, nước bẩn, đồng hồ, giá nước',
    function: 'thuy-loi',
    agencies: 'cap-nuoc > nong-nghiep-moi-truong > ubnd-xa',
    strong:
      'nước (sạch|máy|thủy cục|sinh hoạt|hợp vệ sinh|phèn|giếng) + (mất|yếu|không có|chưa có|đục|bẩn|giá|thiếu|đồng hồ|lắp|nhiễm|kéo|cúp|chảy|đường ống|cung cấp|dùng|phèn|hôi|dẫn|nông thôn); (mất|cúp|cắt|thiếu|ngừng) nước( sạch| máy| sinh hoạt)?; nước máy; nước sạch; nước sinh hoạt; nước thủy cục; công ty (cấp|cấp thoát) nước; cấp nước; (đường )?ống nước + (vỡ|bể|rò|rò rỉ|xì|hỏng|đào|lắp|chạy); (vỡ|bể|xì) (đường )?ống; đồng hồ nước; tiền nước; giá nước; hóa đơn (tiền )?nước; nước + (yếu|đục|phèn|vàng|có mùi clo|clo|mùi|cặn|vẩn đục) + (máy|sinh hoạt|vòi|dùng|gia đình); áp lực nước; nhà máy nước; nước vàng; hệ thống nước; trạm cấp nước; nước yếu; nước đục; lắp (đặt )?nước; rò rỉ nước; nước chảy + (yếu|nhỏ|lênh láng) ; cấp nước sạch; công trình nước; bể nước; giếng + (cạn|khoan|nhiễm); nước (tự chảy|suối|mưa|lọc) + (bản|hỏng|công trình|gánh|dùng|sinh hoạt|thôn); gánh nước; nước (đục ngầu|có cặn|lợ|mặn|nhiễm phèn|nhiễm mặn); bể chứa nước; lắp nước; (nước|nhà tôi|khu|xóm|hẻm) + (mất|không chảy|chảy yếu|yếu|cúp|hôi|đục|vàng|tanh) + (nước|mấy ngày|nhiều ngày|tuần|tháng|máy|vòi|sinh hoạt); chưa có nước (sạch|máy); lắp đặt (đồng hồ )?nước; đồng hồ (nước)? + (chạy|nhanh|hư|thay|di dời|đọc sai|tăng đột biến); hóa đơn nước; tiền nước + (tăng|cao|bất thường)',
    terms:
      'ống nước; cấp nước; dùng nước; sử dụng nước; vòi; nước giếng; dawaco; huewaco; đồng hồ; nước uống; thiếu nước',
    hints: 'nước; sinh hoạt; đường ống',
    against: 'thoát nước; cống; ngập; nước thải; ruộng; tưới',
  },
  {
    code: 'dien-nuoc-khac',
    name: 'Việc khác về điện, nước',
    function: 'nang-luong',
    agencies: 'dien-luc > cap-nuoc > cong-thuong > ubnd-xa',
    terms:
      'điện nước; điện lực; công ty điện lực; công ty cấp nước; điện; xăng dầu; gas + (an toàn|trạm|nổ); cây xăng + giấy phép',
    hints: 'nước; trụ; đồng hồ',
  },
])
