import { mattersOf } from './matter.ts'

export const ruralMatters = mattersOf('nong-nghiep-nong-thon', [
  {
    code: 'chich-dien-danh-bat',
    name: 'Chích điện bắt cá, đánh bắt trái phép, thủy sản',
    function: 'nong-nghiep',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa > cong-an',
    strong:
      '(chích|kích|xung|rà|châm) điện; xiệc điện; (đánh bắt|bắt|đánh) cá + (điện|xung|mìn|lưới|hủy diệt|chất nổ|tận diệt); đánh bắt (thủy sản|thủy hải sản|cá|hải sản|tận diệt); xung điện; kích cá; bẫy chim; săn bắt; giã cào; lưới rà; lừ xếp; ngư dân; tàu cá; nuôi (tôm|cá|thủy sản|ngao|hàu|cá lồng); ao (tôm|cá|nuôi); nguồn lợi thủy sản; thủy sản; khai thác hải sản; IUU; giám sát hành trình + tàu; động vật hoang dã; bắt (chim|chuột đồng|ếch)',
    terms: 'đánh bắt; cá con; tận diệt; hủy diệt; cá; tôm; đầm phá; ngư lưới cụ; biển + cá; hải sản; lồng cá',
    hints: 'sông; kênh; chim; điện',
  },
  {
    code: 'sau-benh-gia-cay-trong',
    name: 'Trồng trọt: sâu bệnh, giống, vật tư, tiêu thụ nông sản',
    function: 'nong-nghiep',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa > cong-thuong',
    strong:
      '(lúa|sắn|mì|mía|cà phê|tiêu|điều|cao su|ngô|bắp|chè|cam|bưởi|sầu riêng|chuối|thanh long|rau|dưa|cây ăn quả|keo|dừa|mận|vải|nhãn|xoài|mắc ca) + (sâu|bệnh|chết|mất mùa|rớt giá|giá|giống|đầu ra|tiêu thụ|phân|vàng lá|khô hạn|khảm|trồng|thương lái|ép giá); (giá|đầu ra|tiêu thụ|bao tiêu|thu mua) + (nông sản|sản phẩm|lúa|mía|cà phê|mì|rau|cho nông dân); nông sản; (phân bón|thuốc trừ sâu|thuốc bảo vệ thực vật|giống|lúa giống|vật tư nông nghiệp) + (giá|giả|kém|hỗ trợ|cao|tăng); thuốc bảo vệ thực vật; bao bì thuốc; khảm lá; sâu bệnh; sâu keo; ốc bươu; chuột + (lúa|phá|đồng); mất mùa; được mùa mất giá; thương lái; trồng (cây|rau|nấm|rừng|lúa); cây giống; giống cây; vietgap; chỉ dẫn địa lý; OCOP; mã vùng trồng; nông nghiệp (công nghệ cao|sạch|hữu cơ|đô thị); vụ (đông xuân|hè thu|mùa|đông); cày ải; gặt; rơm; phân (chim|gà|bón|chuồng); trồng trọt; khuyến nông; kỹ thuật + (trồng|nuôi|canh tác); cây trồng; chuyển đổi cây trồng; chuyển đổi cơ cấu cây trồng; hoa màu; trồng rừng; phá rừng; chặt (phá )?rừng; lâm tặc; cháy rừng; rừng + (phá|chặt|cháy|trồng|bảo vệ|khai thác); khai thác gỗ; kiểm lâm; lâm sản; dịch vụ môi trường rừng; rầy nâu; rầy + lúa; đạo ôn; (phun|xịt) thuốc; giá (mía|lúa|cà phê|tiêu|sắn|mì|cao su|sầu riêng|thanh long|ớt|dưa|chuối|nông sản|cau); ép giá; (mía|sắn|cà phê|tiêu|ớt|dưa|bưởi|cam) + (thu mua|nhà máy|thương lái|bán|chặt|trồng|dân); nhà máy (đường|mì|chế biến); phân bón; rau sạch; mã vùng; nương (rẫy|sắn|ngô); phá nương; cây (keo|bạch đàn|cao su|cà phê) + (chặt|khai thác|trồng|bán); (voi|khỉ|lợn rừng|heo rừng) + (phá|nương|rẫy); cán bộ kỹ thuật + (lúa|cây|nông|rầy|sâu); gieo (sạ|cấy); héc ta + (lúa|mía|ruộng|cây); diện tích trồng; vùng trồng; (lúa|ngô|rau|cây) + (bọc lá|bạc lá|bị bệnh|héo|trắng lá|cháy lá|rụng lá|chết hàng loạt|chết trắng|đạo ôn|rầy); (cửa hàng|kinh doanh|buôn bán|mở) + (vật tư nông nghiệp|thuốc bảo vệ thực vật|phân bón)',
    terms:
      'nông dân; bà con nông dân; nông nghiệp; sản xuất nông nghiệp; mùa vụ; ruộng; đồng ruộng; lúa; cây; vườn; phân bón; sản phẩm nông nghiệp; hộ nông dân; canh tác; thu hoạch; hội nông dân; liên kết sản xuất; nông hộ; cánh đồng; rẫy; lúa; nương; rẫy; vụ này; thương lái; nông nghiệp',
    hints: 'trồng; giống; hỗ trợ; kỹ thuật',
  },
  {
    code: 'chan-nuoi-thu-y',
    name: 'Chăn nuôi, thú y, dịch bệnh vật nuôi',
    function: 'nong-nghiep',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa',
    strong:
      'dịch tả (lợn|heo)?; dịch tả lợn châu phi; lở mồm long móng; cúm gia cầm; viêm da nổi cục; dịch bệnh + (lợn|heo|gà|vịt|trâu|bò|gia súc|gia cầm); tiêu hủy; heo chết; lợn chết; thú y; tiêm phòng + (chó|gia súc|gia cầm|trâu|bò|dại); (nuôi|chăn nuôi) + (bò|heo|lợn|gà|dê|trâu|vịt|ong|yến|dúi|thỏ) + (kỹ thuật|hỗ trợ|giống|vốn|đầu ra|giá|điều kiện|thủ tục); tái đàn; giá (heo|lợn|gà|trứng|thức ăn chăn nuôi); thức ăn chăn nuôi; con giống; bò giống; chó + (thả rông|cắn|rọ mõm|không rọ mõm|dại); chó thả rông; nuôi yến; nhà yến; vật nuôi; đàn (bò|heo|lợn|gà|trâu); chăn thả; trâu bò + (thả rông|phá|thả); gia súc + (thả rông|phá hoại); (heo|lợn|gà|vịt|bò|trâu) + (chết|dịch|bệnh|đền|hỗ trợ thiệt hại|tiêu hủy|chích ngừa|phá lúa|phá|thả); (bò|trâu|dê|heo|gà|vịt) (vào|xuống|phá) + (lúa|ruộng|vườn|hoa màu); đàn bò',
    terms:
      'chăn nuôi; gia súc; gia cầm; heo; lợn; gà; bò; trâu; vịt; trang trại; chuồng trại; thịt heo; hộ chăn nuôi; thả rông; chó',
    hints: 'nuôi; dịch; giống; hỗ trợ',
    against: 'mùi hôi; hôi thối; khu dân cư; ô nhiễm',
  },
  {
    code: 'thuy-loi-nuoc-tuoi',
    name: 'Thủy lợi, nước tưới, đê, nước sạch nông thôn',
    function: 'thuy-loi',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa',
    strong:
      'thủy lợi; nước tưới; tưới tiêu; kênh (mương )?(nội đồng|tưới|tiêu|thủy lợi|chính); (kênh|mương) + (tưới|ruộng|đồng|sản xuất|kiên cố|bê tông hóa|bồi lắng|cứng hóa|vỡ); kiên cố hóa kênh; trạm bơm; hồ chứa; đập + (nước|xả|thủy lợi|dâng|hư); hồ thủy lợi; đê (điều|biển|bao|sông); đê + (vỡ|sạt|xuống cấp|lở|kè); xâm nhập mặn; nhiễm mặn; (hạn hán|khô hạn|thiếu nước) + (ruộng|sản xuất|cây|lúa|tưới|vụ); thủy lợi phí; ngập úng + (ruộng|lúa|đồng|hoa màu); tiêu úng; xả lũ; cống ngăn mặn; đường nội đồng; giao thông nội đồng; bờ (sông|biển|kè) + sạt lở; sạt lở (bờ|đất|núi); kè (chống sạt lở|sông|biển|chắn); nước + (không về|không có) + ruộng; kênh + (vỡ|cánh đồng|cấy|lúa|hư|chưa sửa|bồi lấp|N1|N2|N3|N4|N5); nước + (cấy|tưới|ruộng|đồng khô|vào ruộng); bờ sông + (lở|sạt|kè); lở + (vườn|đất|bờ|sông); làm kè; máy bơm + (ruộng|lúa|hỏng); lúa chết khát; đồng khô',
    terms: 'ruộng đồng; hạn hán; nội đồng; kênh mương; tưới; bơm nước; cánh đồng; thiếu nước; sạt lở; vụ mùa; hồ; đập',
    hints: 'nước; lúa; đồng; sản xuất',
  },
  {
    code: 'nong-thon-moi',
    name: 'Nông thôn mới, hợp tác xã, đóng góp của dân',
    function: 'nong-thon-moi',
    agencies: 'ubnd-xa > nong-nghiep-moi-truong > tai-chinh',
    strong:
      'nông thôn mới; (đóng góp|đóng|góp|nộp|huy động) + (làm đường|nông thôn mới|tiền đường|nhà văn hóa|bê tông); xã nông thôn mới; hợp tác xã; quỹ (nông thôn mới|thôn|hội|hợp tác xã); dồn điền; tiêu chí nông thôn; nước sạch nông thôn; tổ hợp tác; bê tông + đối ứng; đóng góp của (người )?dân; các khoản đóng góp; làng nghề; chương trình mục tiêu quốc gia + nông thôn; phát triển nông thôn; liên kết + (hợp tác xã|doanh nghiệp)',
    terms: 'nông thôn; bà con; đóng góp; thôn; xóm; huy động sức dân; xã viên; thành viên hợp tác xã; kinh tế tập thể',
    hints: 'xã; dân; đường làng',
  },
  {
    code: 'thien-tai-bao-lu',
    name: 'Thiên tai, bão lũ, sạt lở, di dân',
    function: 'phong-chong-thien-tai',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa',
    strong:
      'thiên tai; (bão|lũ|lũ lụt|mưa lũ|lũ quét|lốc) + (thiệt hại|hỗ trợ|sạt lở|phòng chống|cảnh báo|sập|tốc mái|xả|cuốn|di dời|khắc phục); lũ quét; sạt lở + (núi|nguy cơ|di dời|nhà|đường); vùng (sạt lở|thiên tai|nguy hiểm); di dân; di dời dân; sắp xếp dân cư; ổn định dân cư; phòng chống (thiên tai|lụt bão|bão lũ); cảnh báo + (lũ|mưa|sạt lở); áp thấp; tránh trú bão; thủy điện + (xả|lũ|ngập); (bão|lũ) + (trôi|sập|chuồng|nhà|ao|hư hỏng|khôi phục|thiệt hại|kê khai); xả lũ; khôi phục sản xuất',
    terms: 'bão; lũ; lũ lụt; ngập lụt; mưa bão; thiệt hại; mùa mưa bão; mưa lũ; sạt lở đất',
    hints: 'mưa; nước; nguy hiểm',
    against: 'tiền hỗ trợ',
  },
  {
    code: 'nong-nghiep-khac',
    name: 'Việc khác về nông nghiệp, nông thôn',
    function: 'nong-nghiep',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa',
    terms:
      'nông nghiệp; nông dân; nông thôn; bà con nông dân; hội nông dân; trồng; chăn nuôi; sản xuất; mùa vụ; máy cày; máy gặt; cơ giới hóa; hỗ trợ nông dân; bảo hiểm nông nghiệp; sở nông nghiệp; trang trại',
    hints: 'ruộng; vườn; cây; con giống',
  },
])

export const creditMatters = mattersOf('tin-dung-ngan-hang', [
  {
    code: 'vay-von-chinh-sach',
    name: 'Vay vốn chính sách',
    function: 'tin-dung-chinh-sach',
    agencies: 'khac > ubnd-xa',
    strong:
      'ngân hàng chính sách( xã hội)?; vay (vốn )?(chính sách|ưu đãi|hộ nghèo|giải quyết việc làm|sinh viên|học sinh sinh viên|xóa đói|nước sạch|thoát nghèo|ủy thác|việc làm|cận nghèo|khởi nghiệp); vốn (vay )?(ưu đãi|chính sách|vay); tổ (tiết kiệm|vay vốn|tiết kiệm và vay vốn); vay vốn; (vay|được vay|xin vay|cho vay) + (hộ nghèo|cận nghèo|học sinh|sinh viên|chăn nuôi|làm nhà|nước sạch|xuất khẩu lao động|phụ nữ|khởi nghiệp|lãi suất thấp|phát triển kinh tế|sản xuất|mua bò|nông dân|hội|chính sách|nhà ở xã hội); nguồn vốn (vay|ưu đãi|chính sách); tín dụng chính sách; mức vay; hạn mức vay; nâng mức vay; quỹ (hỗ trợ nông dân|quốc gia về việc làm|quốc gia giải quyết việc làm|hỗ trợ phụ nữ|tín dụng|tình thương); vay giải quyết việc làm; lãi suất ưu đãi; vốn sinh viên; gói vay; vay vốn + (làm ăn|kinh doanh|khởi nghiệp|hội); hỗ trợ vốn; ủy thác + (hội|vay); vốn khởi nghiệp; vay không thế chấp; thời hạn vay; NHCSXH; cho vay + (làm|xây|mua|nuôi|trồng|nước sạch|nhà|vốn|hộ|học|sản xuất|công trình|chính sách); vay + (chương trình|đại học|học sinh sinh viên|nuôi|trồng|làm ăn|xây nhà|thoát nghèo|mua máy|mua bò|chính sách|tổ|hội|ưu đãi|lãi suất thấp|nguồn); tổ vay vốn; hết (nguồn|vốn) + (vay|ngân hàng); khởi nghiệp + (vay|vốn|quỹ|thế chấp); được vay bao nhiêu; vay (tối đa|được bao nhiêu|nhà ở xã hội); tiết kiệm và vay vốn',
    terms:
      'vay; vốn; lãi suất; tiền vay; tín dụng; thế chấp; trả lãi; giải ngân; vốn làm ăn; tín chấp; hội đoàn thể; kéo dài thời gian vay; gia hạn nợ; nợ + vay; phát triển kinh tế',
    hints: 'hộ nghèo; sản xuất; ngân hàng; lãi',
  },
  {
    code: 'vay-ngan-hang-thuong-mai',
    name: 'Vay, lãi suất, dịch vụ của ngân hàng thương mại',
    function: 'ngan-hang',
    agencies: 'khac > tai-chinh',
    strong:
      'ngân hàng + (lãi suất|vay|thẻ|ATM|nợ|phí|khoản vay|thái độ|tài khoản|thế chấp|giãn nợ|hoãn nợ|trả nợ|giảm lãi|bảo lãnh|giao dịch|tiền|agribank|vietcombank|không cho vay); giãn nợ; hoãn nợ; cơ cấu (lại )?(nợ|thời hạn trả nợ); (nợ|lãi) (ngân hàng|xấu|quá hạn|vay); nợ xấu; lãi suất; thẻ (ATM|ngân hàng|tín dụng); (cây|máy|trụ) ATM; rút tiền + (ATM|máy|thẻ); chuyển (khoản|tiền) + (nhầm|ngân hàng|tài khoản); tài khoản ngân hàng; agribank; vietcombank; BIDV; vietinbank; sacombank; hỗ trợ lãi suất; quỹ tín dụng; tiết kiệm + ngân hàng; sổ tiết kiệm; trái phiếu; bảo hiểm nhân thọ; ép mua bảo hiểm; công ty tài chính; trả góp; đổi tiền; tiền (lẻ|giả); vay tiêu dùng; gói 30 nghìn tỷ; gói 30000 tỷ; khoanh nợ; xóa nợ; giãn nợ; ép mua; vay + (agribank|vietcombank|ngân hàng|thế chấp|sổ đỏ|mua bảo hiểm); lãi + (ngân hàng|giảm|quá hạn|covid|vay); (lắp|đặt|thêm|thiếu) + (ATM|cây ATM|trụ ATM|máy rút tiền)',
    terms:
      'ngân hàng; lãi; vay; khoản vay; trả nợ; giao dịch ngân hàng; giảm lãi; nhân viên ngân hàng; tín dụng; thế chấp',
    hints: 'tiền; nợ; tài khoản; hỗ trợ',
  },
  {
    code: 'tin-dung-den',
    name: 'Tín dụng đen, quảng cáo cho vay, hụi họ',
    function: 'an-ninh-trat-tu',
    agencies: 'cong-an > khoa-hoc-cong-nghe > ubnd-xa',
    alsoTopic: 'trat-tu-an-ninh',
    strong:
      'tín dụng đen; cho vay (nặng lãi|lãi nặng|lãi cao|tiền|trả góp|nóng|qua app|qua mạng|online); vay nặng lãi; nặng lãi; vay nóng; (quảng cáo|tờ rơi|tin nhắn|cuộc gọi|gọi điện|số lạ|nhắn tin|dán) + (cho vay|vay tiền|vay|vay vốn|tín dụng); đòi nợ (thuê)?; khủng bố + (điện thoại|đòi nợ|nợ|tin nhắn); vay tiền qua (app|mạng|ứng dụng); app vay; siết nợ; xã hội đen + nợ; chơi (hụi|họ|phường); hụi; vỡ (hụi|nợ|họ); bốc bát họ; cầm đồ; (đe dọa|quấy rối) + (đòi nợ|nợ|vay); fe credit; mượn tiền + không trả; giang hồ + nợ; (chủ|ôm|vỡ|góp|đóng|chơi|giật) hụi; vay + (app|nóng|nặng lãi|xã hội đen|giang hồ|qua mạng); (dọa|khủng bố|đe dọa|bôi nhọ) + (vay|nợ|app); cho vay + (lãi cao|cột điện|dán|quảng cáo|tờ rơi|không thế chấp|trả góp|điện thoại|tin nhắn|số lạ|công nhân); (dán|rải|treo) + cho vay; dịch vụ cho vay',
    terms: 'cho vay; vay tiền; đòi tiền; lãi; nợ; lừa đảo + vay; vay',
    hints: 'tin nhắn; điện thoại; tiền',
  },
  {
    code: 'ngan-hang-khac',
    name: 'Việc khác về tín dụng, ngân hàng',
    function: 'ngan-hang',
    agencies: 'khac > tai-chinh > ubnd-xa',
    terms: 'ngân hàng; vay; tín dụng; vốn; lãi suất; ngân hàng nhà nước; vay vốn; trả nợ; gửi tiết kiệm; quỹ',
    hints: 'tiền; nợ; lãi',
  },
])
