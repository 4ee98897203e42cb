import { mattersOf } from './matter.ts'

export const landMatters = mattersOf('dat-dai', [
  {
    code: 'tach-thua',
    name: 'Tách thửa, hợp thửa',
    function: 'dat-dai',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa',
    strong:
      'tách thửa; hợp thửa; tách sổ; tách đất; chia tách đất; diện tích tối thiểu + tách; diện tích tách tối (thiểu|đa); nhập thửa; gộp thửa; tách (riêng|làm) (sổ|thửa); phân lô tách thửa; (tách|cắt|chia) + (thửa|vườn|đất|sổ|mét|m2|cho con|m vuông); tách được; cắt đất; chia đất',
    terms:
      'diện tích tối thiểu; ngang + sâu + m2; tách ra + đất; chia đất cho con; đất + chia + anh em; tách + thổ cư; phân lô; hạn mức tách',
    hints: 'thửa đất; mảnh đất; miếng đất; lô đất; thổ cư; sổ đỏ',
  },
  {
    code: 'chuyen-muc-dich',
    name: 'Chuyển mục đích sử dụng đất',
    function: 'dat-dai',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa',
    strong:
      'chuyển mục đích; chuyển đổi mục đích; chuyển (đổi )?đất; lên thổ cư; chuyển (sang|lên) (đất ở|thổ cư|đất thổ cư); lên đất ở; đất (lúa|vườn|nông nghiệp|trồng lúa|trồng cây) + (đất ở|thổ cư|cất nhà|xây nhà); chuyển mục đích sử dụng đất; mục đích sử dụng đất; lên thổ',
    terms:
      'đất lúa; đất vườn; đất trồng cây lâu năm; đất cây lâu năm; đất trồng cây hàng năm; đất ở nông thôn; đất ở đô thị; đất chuyên dùng; đất phi nông nghiệp; đất nông nghiệp; đất CLN; đất LUK; đất BHK; đất HNK; đất ONT; đất ODT',
    hints: 'thổ cư; đất ở; thửa đất; sử dụng đất',
  },
  {
    code: 'cap-giay-chung-nhan',
    name: 'Cấp giấy chứng nhận quyền sử dụng đất lần đầu',
    function: 'dat-dai',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa',
    strong:
      'cấp giấy chứng nhận quyền sử dụng đất; (cấp|làm|xin|ra|được) (sổ đỏ|sổ hồng|bìa đỏ|bìa hồng|thẻ đỏ); (cấp|làm) sổ + đất; giấy chứng nhận quyền sử dụng đất + lần đầu; chưa (có|được) (sổ đỏ|sổ hồng|bìa đỏ|cấp sổ|cấp giấy chứng nhận); cấp giấy chứng nhận quyền sử dụng; cấp quyền sử dụng đất; hợp thức hóa + (đất|nhà); làm giấy tờ đất; đất chưa có sổ; đất + không có giấy tờ; cấp giấy chứng nhận + đất; chậm + sổ đỏ; (làm|xin|cấp|ra) (bìa|sổ|sổ đỏ) + (chưa|lâu|năm|lần|đất|thiếu|khó); ở từ năm + (đất|bìa|sổ); đất + (ở từ|sử dụng từ|mua từ) + (năm|sổ|bìa); (bao lâu|bao nhiêu ngày|bao giờ|khi nào|thời hạn) + (nhận|có|cấp|trả) + (sổ đỏ|sổ hồng|giấy chứng nhận quyền sử dụng đất|giấy chứng nhận)',
    terms:
      'sổ đỏ; sổ hồng; bìa đỏ; bìa đất; giấy chứng nhận quyền sử dụng đất; quyền sử dụng đất; nguồn gốc đất; đất khai hoang; đất ông bà để lại; sử dụng ổn định; trước năm 1993; trước ngày 15/10/1993; giấy tay; giấy tờ đất; giấy tờ viết tay + đất; quyền sở hữu nhà ở; sổ hồng chung cư; giấy đất; bằng khoán; sổ mục kê; bản đồ 299; đất (giao|cấp) trái thẩm quyền',
    hints: 'văn phòng đăng ký; thửa đất; cấp sổ; hồ sơ đất; địa chính',
  },
  {
    code: 'cap-doi-cap-lai-so',
    name: 'Cấp đổi, cấp lại, đính chính giấy chứng nhận đất',
    function: 'dat-dai',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa',
    strong:
      '(mất|rách|hỏng|thất lạc) + (sổ đỏ|sổ hồng|bìa đỏ|giấy chứng nhận quyền sử dụng đất|sổ đất|giấy đất); (đổi|cấp đổi|cấp lại) + (sổ đỏ|sổ hồng|bìa đỏ|giấy chứng nhận quyền sử dụng đất|quyền sử dụng đất); đổi sổ; (sai|nhầm|đính chính|thiếu|ghi sai) + (sổ đỏ|sổ hồng|bìa đỏ|giấy chứng nhận quyền sử dụng đất); sai (tên|năm sinh|thông tin|diện tích) + (sổ|giấy chứng nhận); đính chính (giấy chứng nhận|sổ); (sổ đỏ|sổ hồng|bìa đỏ|giấy chứng nhận) (nhà tôi |của tôi )?(bị )?(cháy|rách|mất|ướt|mối ăn|thất lạc)',
    terms:
      'số chứng minh + sổ đỏ; thay đổi thông tin + (sổ|quyền sử dụng đất); cấp đổi; xóa đăng ký thế chấp; xóa thế chấp; giải chấp; đăng ký thế chấp',
    hints: 'sổ đỏ; sổ hồng; sổ cũ',
  },
  {
    code: 'sang-ten-dat',
    name: 'Sang tên, tặng cho, thừa kế nhà đất',
    function: 'dat-dai',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa > tu-phap',
    strong:
      'chuyển nhượng (quyền sử dụng|đất|nhà); chuyển nhượng đất đai; chuyển quyền sử dụng đất; sang (tên|nhượng) + (đất|sổ|nhà); sang sổ; đăng bộ; tặng cho + (đất|nhà|quyền sử dụng); (cho|tặng) + đất + (con|cháu|em|anh); thừa kế + (đất|nhà|sổ); di chúc + đất; mua bán (đất|nhà đất|nhà); mua đất; bán đất; phân chia di sản; chuyển nhượng + thửa; sang tên (sổ|quyền|nhà|đất); chuyển nhượng hợp đồng mua bán; mua (lô|miếng|mảnh|thửa) đất; sang nhượng; (thêm|ghi|đứng) tên + (sổ|vợ|chồng|bìa|đất); sổ + (hai vợ chồng|tên vợ|tên chồng|đứng tên)',
    terms:
      'chuyển nhượng; hợp đồng chuyển nhượng; người mua + đất; đứng tên + (đất|sổ|nhà); đồng sở hữu; đất hộ gia đình; khai nhận di sản; giấy ủy quyền + đất; lệ phí trước bạ + (đất|nhà); mua giấy tay; tài sản gắn liền với đất',
    hints: 'thừa kế; tặng cho; sang tên; công chứng; đứng tên',
  },
  {
    code: 'do-dac-bien-dong',
    name: 'Đo đạc, trích lục, cắm mốc, đăng ký biến động đất',
    function: 'dat-dai',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa',
    strong:
      'đăng ký biến động; biến động đất; đo đạc; đo đất; trích (lục|đo) + (bản đồ|thửa|địa chính|đất); trích lục bản đồ; cắm mốc; đóng mốc; mốc giới; ranh đất; mốc ranh; ranh giới (đất|thửa); diện tích + (thiếu|hụt|thừa|chênh lệch|không khớp|không đúng) + đất; tọa độ + (đất|thửa|mốc); bản đồ địa chính; đo vẽ; đo lại đất; xác định lại diện tích',
    terms:
      'hồ sơ địa chính; sơ đồ thửa đất; thông tin đất đai; số tờ + số thửa; bản vẽ + đất; VN2000; văn phòng đăng ký đất đai; phòng địa chính; lộ giới; hồ sơ đất đai + (trễ|chậm|quá hạn)',
    hints: 'thửa đất; địa chính; diện tích; tờ bản đồ',
  },
  {
    code: 'quy-hoach-su-dung-dat',
    name: 'Quy hoạch, kế hoạch sử dụng đất; quy hoạch treo',
    function: 'dat-dai',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa > xay-dung > ubnd-tinh',
    strong:
      'quy hoạch treo; kế hoạch sử dụng đất; quy hoạch sử dụng đất; bản đồ quy hoạch; (thông tin|xem|tra cứu|hỏi) quy hoạch; (đất|nhà|thửa|khu đất) + (dính|vướng|nằm trong|thuộc|bị) quy hoạch; quy hoạch đất; xóa quy hoạch; điều chỉnh quy hoạch; dự án treo; quy hoạch + nhiều năm; quy hoạch + chưa + (thực hiện|triển khai|giải tỏa|đền bù); quy hoạch chi tiết; quy hoạch 1/500; quy hoạch 1/2000; quy hoạch phân khu; đất quy hoạch; quy hoạch khu dân cư; vùng quy hoạch; quy hoạch đường',
    terms:
      'quy hoạch; khu quy hoạch; chứng chỉ quy hoạch; quy hoạch dân cư; lộ giới quy hoạch; chỉ giới; mở đường + quy hoạch; dự án + (chậm|bỏ hoang|đắp chiếu)',
    hints: 'dự án; giải tỏa; khu dân cư',
  },
  {
    code: 'boi-thuong-tai-dinh-cu',
    name: 'Thu hồi đất, bồi thường, tái định cư',
    function: 'dat-dai',
    agencies: 'ubnd-xa > nong-nghiep-moi-truong > ubnd-tinh',
    strong:
      'đền bù; bồi thường + (đất|giải tỏa|thu hồi|hỗ trợ|mặt bằng|nhà); giải tỏa; giải phóng mặt bằng; thu hồi đất; tái định cư; bị thu hồi; bố trí + (đất|tái định cư|lô đất); kiểm đếm; áp giá; lô đất tái định cư; hộ phụ; (diện|hộ|thuộc) giải tỏa; tiền đền bù; phương án bồi thường; nhận tiền + (đền bù|bồi thường); hỗ trợ + thu hồi; bàn giao mặt bằng; đất + 5% + dịch vụ; đất dịch vụ; chi trả tiền đền bù; đất (tđc|tái định cư); tái định cư + (đất|chưa|hứa|thủy điện|nhà|giao|sổ|bố trí|điện nước); (thu hồi|lấy|mất) + ruộng; (đền|bồi thường) + (giá|thấp|rẻ|chưa|thiếu|đất|ruộng|cây|hoa màu)',
    terms:
      'trung tâm phát triển quỹ đất; ban giải phóng mặt bằng; mất đất; cưỡng chế; hỗ trợ ổn định đời sống; nợ tiền đất; đất ở tái định cư; di dời + (nhà|hộ); ban quản lý dự án; dự án + lấy đất; đất sản xuất + (thu hồi|lấy)',
    hints: 'dự án; nhà nước thu hồi; khu tái định cư',
  },
  {
    code: 'tranh-chap-dat',
    name: 'Tranh chấp, lấn chiếm đất giữa các hộ',
    function: 'dat-dai',
    agencies: 'ubnd-xa > nong-nghiep-moi-truong',
    strong:
      'tranh chấp + (đất|ranh|lối đi|thửa|nhà); tranh chấp đất đai; lấn + (đất nhà|đất của|sang đất|ranh|đất gia đình); lấn đất; hàng xóm + (lấn|xây lấn|chiếm); lấn chiếm + (đất nhà|đất của|đất gia đình|lối đi|nhà tôi); (bịt|rào|chặn|lấn|chiếm) + (lối đi|ngõ đi|đường đi chung|lối đi chung|hẻm chung|ngõ chung); lối đi chung; đường đi chung; hòa giải + đất; (xây|làm) + lấn sang; chiếm đất; đòi lại đất; lấn ranh; bờ ranh; rãnh ranh; tranh chấp ranh giới; giọt ranh; nhà bên cạnh + lấn; (rào|xây|bịt|chặn) + (lối đi|đường đi|ngõ|đường chung|lối đi chung); hòa giải + (xã|không thành|đất|không xong|lối|tranh chấp)',
    terms:
      'tranh chấp; lấn sang; nhà bên cạnh; nhà hàng xóm; lấn chiếm trái phép; hòa giải; tường rào + lấn; không hợp tác; mở cửa sổ + nhà',
    hints: 'đất nhà tôi; hàng xóm; lối đi',
  },
  {
    code: 'lan-chiem-dat-cong',
    name: 'Lấn chiếm đất công, xây trên đất nông nghiệp',
    function: 'dat-dai',
    agencies: 'ubnd-xa > nong-nghiep-moi-truong > xay-dung',
    strong:
      'đất công; lấn chiếm + (đất công|kênh|mương|hành lang|bờ sông|ao|hồ|đất rừng|đất nông nghiệp|sông); xây + trên đất (nông nghiệp|lúa|rừng|công|ruộng); (san lấp|đổ đất|san ủi) + (ruộng|đất lúa|ao|hồ|nông nghiệp|kênh|mương); đất công ích; đất quốc phòng; sử dụng đất sai mục đích; bán đất công; cho thuê đất công; phân lô bán nền; tự ý san lấp; phân lô + trái phép',
    terms:
      'lấn chiếm đất; chiếm dụng đất; đất của nhà nước; đất của hợp tác xã; sử dụng sai mục đích; đất bỏ hoang; trạm bơm + bán',
    hints: 'lấn chiếm; trái phép; nông nghiệp',
  },
  {
    code: 'tien-su-dung-dat',
    name: 'Giá đất, tiền sử dụng đất, thuê đất, giao đất, đấu giá',
    function: 'dat-dai',
    agencies: 'nong-nghiep-moi-truong > thue > ubnd-xa > tai-chinh',
    strong:
      'tiền sử dụng đất; bảng giá đất; giá đất; hệ số điều chỉnh giá đất; thuê đất; tiền thuê đất; giao đất; đấu giá + đất; đấu giá quyền sử dụng đất; nợ tiền sử dụng đất; ghi nợ + đất; khung giá đất; hạn mức (đất|giao đất); miễn (giảm )?tiền sử dụng đất; cấp đất + (làm nhà|ở|cho); thuê đất 50 năm; xin + (thuê đất|giao đất|cấp đất); gia hạn + (thuê đất|sử dụng đất|đất); hết thời hạn sử dụng đất; mua đất của nhà nước',
    terms:
      'phí + chuyển mục đích; vị trí + đất + giá; nghĩa vụ tài chính + đất; đất ở + tiền; lệ phí + đất; phí + (sổ|đất|tách thửa)',
    hints: 'đất; thửa đất',
  },
  {
    code: 'giay-phep-xay-dung',
    name: 'Giấy phép xây dựng nhà ở, sửa nhà',
    function: 'xay-dung',
    agencies: 'ubnd-xa > xay-dung',
    alsoTopic: 'trat-tu-do-thi',
    strong:
      'giấy phép xây dựng; (xin|cấp) (giấy )?phép xây (dựng|nhà|cất); phép xây dựng; xin phép xây; giấy phép xây; (sửa|sửa chữa|cải tạo|nâng cấp|xây|cất) nhà + (giấy phép|xin phép|thủ tục); xây (nhà|tường|hàng rào|cổng|nhà trọ|nhà cấp 4) + (phép|giấy phép|thủ tục|quy định); hoàn công; giấy phép sửa chữa; xây nhà trên đất; xây tường (rào|bao); hồ sơ xin phép xây dựng; nâng tầng; thêm tầng; mật độ xây dựng; khoảng lùi; bản vẽ xin phép; giấy phép xây dựng tạm; nhà tiền chế + phép; xây dựng nhà ở riêng lẻ',
    terms:
      'xây nhà; cất nhà; làm nhà; sửa nhà; xây dựng nhà ở; chiều cao + nhà; ban công + (lộ giới|xây|nhô); số tầng; chỉ giới xây dựng; xây dựng nhà; nhà cấp 4',
    hints: 'xây dựng; bản vẽ; khởi công; công trình',
  },
  {
    code: 'nha-o-xa-hoi',
    name: 'Nhà ở xã hội, chung cư, nhà ở công vụ',
    function: 'xay-dung',
    agencies: 'xay-dung > ubnd-tinh > ubnd-xa',
    strong:
      'nhà ở xã hội; chung cư; căn hộ; (mua|thuê|xin) nhà (chung cư|xã hội|ở xã hội); nhà thu nhập thấp; nhà ở cho (công nhân|người thu nhập thấp|sinh viên); nhà tập thể; khu tập thể; nhà ở công nhân; ban quản trị; phí bảo trì; thang máy + (chung cư|hỏng|hư); bốc thăm + căn hộ; nhà ở thu nhập thấp; nhà liền kề + (thuê|mua); nhà công vụ; nhà thuộc sở hữu nhà nước; thuê nhà + nhà nước; cư dân + (tòa nhà|block|chủ đầu tư); phí quản lý + (chung cư|tòa nhà|dịch vụ)',
    terms:
      'chủ đầu tư; block; tòa nhà; cư dân; bàn giao căn hộ; ban quản lý chung cư; ban quản lý tòa nhà; bất động sản; môi giới; hợp đồng mua bán + (căn|nhà)',
    hints: 'tầng hầm; diện tích căn; xét duyệt hồ sơ',
    against: 'thuế',
  },
  {
    code: 'dat-du-an-dat-nen',
    name: 'Dự án khu đô thị, đất nền chậm giao, chậm sổ',
    function: 'xay-dung',
    agencies: 'nong-nghiep-moi-truong > xay-dung > ubnd-tinh',
    strong:
      'đất nền; (dự án|khu đô thị) + (sổ đỏ|đất nền|chậm|pháp lý|mua|bán|mở bán|hạ tầng); khu đô thị + (cư dân|chủ đầu tư); dự án khu (dân cư|đô thị|chức năng); chủ đầu tư + (sổ|bàn giao|chậm|đất); mua + dự án; pháp lý dự án; nhà đầu tư + đất; chủ trương đầu tư + (đất|dự án)',
    terms: 'khu đô thị; khu dân cư mới; chủ đầu tư; công ty bất động sản; phân lô; bàn giao đất; hạ tầng khu',
    hints: 'dự án; mở bán; sổ',
  },
  {
    code: 'thieu-dat-san-xuat',
    name: 'Thiếu đất ở, đất sản xuất; đất rừng',
    function: 'dan-toc',
    agencies: 'ubnd-xa > nong-nghiep-moi-truong',
    strong:
      'thiếu đất (sản xuất|ở|canh tác); không có đất (sản xuất|ở|canh tác|làm nhà); đất sản xuất + (đồng bào|dân tộc|thiếu|hỗ trợ|cấp|giao|nông trường|lâm trường); đất rừng; giao rừng; đất lâm nghiệp; nông lâm trường; đất nông trường; đất lâm trường; sổ lâm bạ; chia lại ruộng; dồn điền đổi thửa; chia ruộng; ruộng + (chia|cấp|cắt); đất hai lúa; đất 03; đất 313',
    terms: 'đất canh tác; nương rẫy; đất rẫy; đất nương; rừng phòng hộ; rừng sản xuất; đất khoán; hợp đồng khoán',
    hints: 'ruộng; rừng; dân tộc',
  },
  {
    code: 'dat-dai-khac',
    name: 'Việc khác về đất đai',
    function: 'dat-dai',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa',
    terms:
      'đất đai; luật đất đai; thửa đất; mảnh đất; miếng đất; lô đất; quyền sử dụng đất; sổ đỏ; địa chính; khu đất; nhà đất; phần đất; đất thổ cư; tài nguyên + đất; văn phòng đăng ký đất đai; hồ sơ đất',
    hints: 'đất; m2; thổ cư; ranh; diện tích',
  },
])
