import { mattersOf } from './matter.ts'

export const financeMatters = mattersOf('tai-chinh-thue-kinh-doanh', [
  {
    code: 'dang-ky-kinh-doanh',
    name: 'Đăng ký kinh doanh, thành lập, giải thể doanh nghiệp, hộ kinh doanh',
    function: 'dang-ky-kinh-doanh',
    agencies: 'tai-chinh > ubnd-xa > cong-thuong',
    strong:
      '(đăng ký|giấy phép|giấy chứng nhận đăng ký|cấp phép|xin phép|thủ tục|điều kiện) + (kinh doanh|hộ kinh doanh|doanh nghiệp|mở công ty|thành lập công ty|mở cửa hàng|mở quán|mở tiệm|buôn bán); đăng ký kinh doanh; giấy phép kinh doanh; hộ kinh doanh (cá thể)?; (thành lập|mở|giải thể|tạm ngừng|sáp nhập|chuyển đổi|đổi tên|chấm dứt) (công ty|doanh nghiệp|chi nhánh|văn phòng đại diện|hoạt động|hộ kinh doanh|cn|cửa hàng); (thay đổi|bổ sung) (ngành nghề|đăng ký kinh doanh|địa chỉ|người đại diện|vốn|thành viên|nội dung đăng ký|trụ sở); ngành nghề kinh doanh; mã ngành; mở (cửa hàng|quán|tiệm|shop|quầy|đại lý|xưởng|cơ sở|nhà hàng|cửa tiệm|phòng tập) + (kinh doanh|đăng ký|giấy phép|thủ tục|cần|phép|điều kiện); vốn điều lệ; người đại diện (theo )?pháp luật; công ty (TNHH|trách nhiệm hữu hạn|cổ phần|con|tư nhân) + (thành lập|mở|giải thể|thủ tục|đăng ký|chi nhánh|góp vốn); phòng đăng ký kinh doanh; doanh nghiệp tư nhân; chuyển nhượng (vốn|cổ phần); cổ đông; góp vốn; mã số doanh nghiệp; kinh doanh + (thủ tục|điều kiện|giấy phép|đăng ký|cần); giấy phép con; kinh doanh (nhà trọ|dịch vụ|quán|online|vàng|thuốc lá|rượu|mặt hàng|cầm đồ|bất động sản) + (thủ tục|đăng ký|giấy phép|điều kiện|phép); hộ cá thể; bán hàng (online|qua mạng) + (đăng ký|thuế|phép); (mở|kinh doanh|buôn bán|bán) + (quán ăn|cà phê|tạp hóa|online|mỹ phẩm|quần áo|đồ ăn|nhà trọ|khách sạn|tiệm tóc|nhà nghỉ|bida|xe máy|thuốc|rượu|gas|vật liệu) + (đăng ký|giấy phép|thủ tục|điều kiện|giấy tờ|thuế|xin phép); cho thuê + (xe|nhà|mặt bằng|phòng trọ) + (đăng ký|kinh doanh|giấy phép|thuế); trả (giấy phép|mã số) + (kinh doanh|thuế); đổi tên (công ty|hộ|cửa hàng); thay đổi (chủ|trụ sở|địa điểm|thông tin) + (kinh doanh|công ty|doanh nghiệp|hộ kinh doanh); ủy quyền + (công ty|chi nhánh|giám đốc); nộp hồ sơ + (doanh nghiệp|kinh doanh|công ty)',
    terms:
      'kinh doanh; doanh nghiệp; cửa hàng; chi nhánh; giấy phép; thành lập; giải thể; trách nhiệm hữu hạn; loại hình kinh doanh; mở quán; mở tiệm; tạm ngừng; ngành nghề; chấm dứt hoạt động; công ty con; văn phòng đại diện; cổ phần; hộ kinh doanh',
    hints: 'đăng ký; thủ tục; mở; buôn bán; bán; công ty',
    against: 'xe; đất; công nhân; ô nhiễm; karaoke + ồn',
  },
  {
    code: 'thue',
    name: 'Thuế, hóa đơn, lệ phí trước bạ',
    function: 'thue',
    agencies: 'thue > tai-chinh',
    strong:
      '(thuế|tiền thuế|nợ thuế|khai thuế) + (thu nhập|GTGT|môn bài|đất|nhà|khoán|kê khai|nộp|giá trị gia tăng|hoàn|giảm|quyết toán|trốn|hộ kinh doanh|phi nông nghiệp|VAT|tính|cao|trước bạ|mã số|hải quan|xuất khẩu|chuyển nhượng); thuế (thu nhập cá nhân|giá trị gia tăng|môn bài|khoán|đất|nhà đất|VAT|TNCN|GTGT|TNDN|phi nông nghiệp|nông nghiệp|thu nhập|trước bạ|nhà thầu); mã số thuế; chi cục thuế; cục thuế; cơ quan thuế; khai thuế; kê khai thuế; hoàn thuế; nộp thuế; quyết toán thuế; hóa đơn (điện tử|đỏ|GTGT|bán hàng|VAT|lẻ|giá trị gia tăng|tài chính)?; xuất hóa đơn; lệ phí trước bạ; trước bạ; giảm trừ gia cảnh; người phụ thuộc; trốn thuế; nợ thuế; thuế khoán; lệ phí môn bài; giấy xác nhận không nợ thuế; miễn thuế; giãn thuế; gia hạn + thuế; mã vạch thuế; etax; thuế (đất|nhà|giá trị|chuyển nhượng|bán|xe|khoán|gì|bao nhiêu|như thế nào); đóng thuế; bán (nhà|căn hộ|đất) + thuế; tính thuế; chịu thuế; thuế suất; khai thuế; tiền chậm nộp',
    terms: 'thuế; hóa đơn; doanh thu; thu nhập chịu thuế; nghĩa vụ thuế; kê khai; quyết toán; lệ phí',
    hints: 'nộp; tiền; doanh nghiệp',
  },
  {
    code: 'gia-ca-phi-gui-xe',
    name: 'Giá cả, phí giữ xe, phí dịch vụ, niêm yết giá',
    function: 'ngan-sach',
    agencies: 'tai-chinh > ubnd-xa > cong-thuong',
    strong:
      '(phí|giá|thu phí|thu tiền|tiền) (gửi|giữ|trông|trông giữ|giữ xe|đậu|đỗ) xe; (giữ|gửi|trông) xe + (phí|giá|tiền|thu|cao|vé|quá|bãi|bệnh viện|chợ|trường|chung cư|ngàn|nghìn); bãi giữ xe; bãi gửi xe; nhà xe; vé xe + giữ; niêm yết giá; (thu|mức) (phí|giá) + (cao|sai|quá|vượt|không đúng|quy định|bao nhiêu|trái|chợ|công khai); phí (đường bộ|BOT|cầu đường|chợ|qua cầu|tham quan|và lệ phí|sử dụng); trạm (thu phí|BOT); thu phí; lệ phí + (mức|thu|cao|quy định); tăng giá + (hàng|khẩu trang|vé|dịch vụ|gas|xăng|quá); giá + (trên trời|niêm yết|cắt cổ|chặt chém|tăng vô lý|quá cao|bình ổn); bình ổn giá; mức thu; tiền (thuê )?(sạp|lô|ki ốt|chỗ bán|mặt bằng); giá dịch vụ; (xe máy|ô tô|xe) + (giữ|gửi|trông) + (nghìn|ngàn|đồng|phí|tiền|thu|vé|10.000|5.000); giữ xe; gửi xe; trông xe; (vé|tiền|phí) (xe|gửi|giữ|bến|đò|chợ|vệ sinh chợ|sạp) + (cao|tăng|thu|sai|quá|bao nhiêu); bến xe + (phí|thu); bệnh viện + (giữ xe|gửi xe|tiền xe|phí giữ); trường + giữ xe; phí (dịch vụ|môi giới|chuyển nhượng) + (cao|sai|quy định)',
    terms:
      'thu phí; giá; phí; vé; mức giá; bảng giá; thu tiền; công khai; quy định + phí; tiền giữ xe; thu không đúng; lệ phí',
    hints: 'đồng; nghìn; ngàn; tiền; cao',
  },
  {
    code: 'ngan-sach-mua-sam-tai-san-cong',
    name: 'Ngân sách, đấu thầu, mua sắm, tài sản công, kế toán',
    function: 'ngan-sach',
    agencies: 'tai-chinh > ubnd-xa',
    strong:
      'ngân sách; đấu thầu; gói thầu; nhà thầu; hồ sơ (mời thầu|dự thầu|thanh toán|quyết toán); mua sắm (tài sản|công|tập trung|thiết bị); tài sản (công|nhà nước); thanh lý (tài sản|hợp đồng); quyết toán (công trình|dự án|vốn|ngân sách|kinh phí); bảo hành + (công trình|tiền|5%|thầu); vốn đầu tư (công)?; đầu tư công; giải ngân; kho bạc; định mức (chi|kinh phí|xe); công tác phí; chế độ (công tác phí|chi|kế toán|chi tiêu); chi tiêu nội bộ; quy chế chi tiêu; kế toán + (trường|xã|đơn vị|hành chính sự nghiệp|quyết toán|hạch toán|chứng từ); hạch toán; kinh phí + (cấp|chi|sử dụng|quyết toán|nguồn|hoạt động|hội nghị); nguồn (kinh phí|thu|cải cách tiền lương); thẩm định giá; dự toán; chủ đầu tư + (thanh toán|thầu|quyết toán); chi phí (tư vấn|quản lý dự án|giám sát); tự chủ tài chính; thu nhập tăng thêm; xổ số; vé số + (đại lý|trúng|cào); tạm ứng; tổng mức đầu tư; phí và lệ phí; trích lập; nghị định 16 + tự chủ; thông tư + (bộ tài chính|chi); (chi|thanh toán|mua sắm|sửa chữa|hạch toán|quyết toán|lập dự toán) + (đơn vị|trường|cơ quan|kinh phí|thông tư|nghị định|kho bạc|tài sản|ngân sách); chế độ chi; thông tư + (chi|kinh phí|định mức|thanh toán|kế toán|tài chính); nghị định + (tài sản|ngân sách|tự chủ|phí|đấu thầu|thanh toán); khấu hao; kiểm kê; hóa đơn + (đơn vị sự nghiệp|trường); tiền (bảo hành|bảo lãnh|cọc thầu) ; nghiệm thu + (thanh toán|công trình|thầu); công đoàn phí + kế toán; mức chi',
    terms:
      'kinh phí; tài chính; thầu; hợp đồng + (chủ đầu tư|thi công); tài sản; sở tài chính; công trình + vốn; chi phí; dự án + vốn',
    hints: 'đơn vị; quy định; chi',
  },
  {
    code: 'thuong-mai-thi-truong',
    name: 'Hàng giả, gian lận thương mại, thị trường, chợ, thương mại điện tử, công nghiệp',
    function: 'cong-thuong',
    agencies: 'cong-thuong > ubnd-xa > cong-an',
    strong:
      'hàng (giả|nhái|lậu|kém chất lượng|gian|không rõ nguồn gốc|trung quốc|fake|dỏm); buôn lậu; gian lận (thương mại|xăng|cân)?; cân (điêu|thiếu|gian); quản lý thị trường; đầu cơ; găm hàng; (xăng|cây xăng|trạm xăng) + (gian lận|thiếu|kém|bơm|hết|giá|đóng cửa|phép|xây); website (thương mại điện tử|bán hàng) ; thương mại điện tử; (bảo vệ )?(quyền lợi )?người tiêu dùng; khuyến mại; khuyến mãi; siêu thị + (giá|hàng|hết hạn|thái độ|mở|khuyến); chợ + (xây|di dời|sắp xếp|tiểu thương|xuống cấp|quản lý|mới|ban quản lý|sạp|lô|quy hoạch|đấu thầu); tiểu thương; cụm công nghiệp; xuất khẩu + (hàng|nông sản|gỗ|giấy phép|thị trường); nhập khẩu + (hàng|xe|máy|thủ tục|giấy); hội chợ; xúc tiến thương mại; giấy phép (bán|kinh doanh) (rượu|thuốc lá|xăng|xăng dầu|gas|hóa chất|bán buôn); bán hàng (đa cấp|giả|kém); hóa chất + kinh doanh; vật liệu nổ; khuyến công; đại lý + (xăng|gas|thuốc lá|bia); hàng hết hạn; công nghiệp hỗ trợ; chứng nhận xuất xứ; mua hàng + (lừa|không giao|kém|online|đổi|bảo hành); (chợ|siêu thị|trung tâm thương mại) + (xây|mở|tiểu thương|phí|sạp|di dời|nâng cấp|xuống cấp|cháy|ban quản lý); mua + (hàng|máy|điện thoại|đồ) + (giả|lừa|kém|không đúng|bảo hành|đổi trả|hết hạn); người tiêu dùng; bán + (đắt|giá cao|tăng giá|giá cắt cổ|khẩu trang|hàng giả|hết hạn); (mỹ phẩm|thuốc|thực phẩm chức năng|quần áo|rượu|sữa|phụ tùng) (giả|nhái|lậu); không (nhãn mác|có nhãn mác|rõ nguồn gốc|hóa đơn chứng từ); cân (thiếu|điêu|gian); gian lận (cân|xăng|đo lường)',
    terms:
      'hàng hóa; chất lượng hàng; thị trường; người tiêu dùng; cửa hàng + (giá|bán); xăng; khẩu trang + (giá|bán|tăng); chợ; siêu thị; thương mại; mua; sản phẩm; đại lý',
    hints: 'bán; mua; giá',
    against: 'vệ sinh; đất',
  },
  {
    code: 'ho-tro-dau-tu-doanh-nghiep',
    name: 'Hỗ trợ, đầu tư, khu công nghiệp, hỗ trợ doanh nghiệp',
    function: 'dau-tu-cong',
    agencies: 'tai-chinh > ubnd-tinh > cong-thuong',
    strong:
      '(chính sách|hỗ trợ|ưu đãi|thu hút|xúc tiến|thủ tục|kêu gọi|chủ trương|giấy chứng nhận đăng ký|giấy phép) (đầu tư|doanh nghiệp|doanh nghiệp nhỏ và vừa|khởi nghiệp|nhà đầu tư); đầu tư + (dự án|nước ngoài|FDI|thủ tục|khu công nghiệp|xây dựng|nhà máy|vào tỉnh|kêu gọi|PPP|BT); nhà đầu tư; khu (công nghiệp|kinh tế|chế xuất) + (đầu tư|thuê|ban quản lý|mặt bằng|hạ tầng); thuê mặt bằng; hỗ trợ doanh nghiệp; doanh nghiệp nhỏ và vừa; kinh tế - xã hội; kế hoạch phát triển; thống kê; số liệu + (kinh tế|thống kê|GRDP); quy hoạch tỉnh; liên doanh; chủ trương đầu tư; tăng trưởng; FDI',
    terms: 'đầu tư; doanh nghiệp; dự án; khu công nghiệp; kinh tế; khởi nghiệp; hỗ trợ doanh nghiệp',
    hints: 'chính sách; phát triển',
    against: 'đất; công nhân; lương',
  },
  {
    code: 'kinh-doanh-khac',
    name: 'Việc khác về tài chính, kinh doanh',
    function: 'ngan-sach',
    agencies: 'tai-chinh > cong-thuong > ubnd-xa > thue',
    terms:
      'tài chính; kinh doanh; thuế; doanh nghiệp; buôn bán; giá cả; phí; lệ phí; thu chi; đầu tư; sở tài chính; sở công thương; sở kế hoạch; kế toán',
    hints: 'tiền; bán; mua; giá; công ty',
  },
])
