import { mattersOf } from './matter.ts'

export const environmentMatters = mattersOf('moi-truong', [
  {
    code: 'thung-rac',
    name: 'Thùng rác thiếu, đầy, đặt sai chỗ',
    function: 'moi-truong',
    agencies: 'moi-truong-do-thi > ubnd-xa > nong-nghiep-moi-truong',
    strong:
      'thùng rác; thùng (thu gom|đựng|chứa) rác; (đặt|bố trí|lắp|trang bị|thêm|dời|di dời) + (thùng rác|sọt rác); sọt rác; (xe|điểm) đặt rác; xe đẩy rác + (đặt|để|trước); nắp thùng rác; giỏ rác',
    terms: 'quá tải + rác; bỏ rác đúng nơi; cổng trường + rác; rác + tràn; chỗ bỏ rác',
    hints: 'rác; vệ sinh môi trường; hôi',
  },
  {
    code: 'thu-gom-rac',
    name: 'Thu gom, vận chuyển rác; phí rác',
    function: 'moi-truong',
    agencies: 'ubnd-xa > moi-truong-do-thi > nong-nghiep-moi-truong',
    strong:
      '(thu gom|gom|lấy|chở|đổ|dọn|vận chuyển) rác + (không|chưa|ngày|lần|xe|giờ|tuần|chậm|trễ|lâu); xe (rác|gom rác|chở rác|lấy rác|thu gom rác|ép rác|môi trường); không + (thu gom|gom|lấy|dọn) rác; không ai + (thu gom|dọn); phí (vệ sinh|rác|thu gom rác|rác thải); tiền rác; thu tiền + rác; nước rỉ rác; đơn vị thu gom; công nhân vệ sinh; rác sinh hoạt + thu gom; thu gom rác; rác + ứ đọng; rác + tồn đọng; gom rác; công ty môi trường đô thị',
    terms: 'rác thải sinh hoạt; công ty môi trường; thu gom; lịch thu gom; rác + nhiều ngày; phân loại rác',
    hints: 'rác; xe; mùi hôi',
  },
  {
    code: 'do-rac-bua-bai',
    name: 'Đổ rác bừa bãi, bãi rác tự phát',
    function: 'moi-truong',
    agencies: 'ubnd-xa > moi-truong-do-thi > nong-nghiep-moi-truong',
    strong:
      '(vứt|xả|đổ|bỏ|quăng|ném|thải) rác + (bừa bãi|trộm|lén|ra đường|xuống|bậy|không đúng|tùy tiện|sông|kênh|ý thức); (vứt|xả|đổ|bỏ|quăng|ném) rác; xả rác; vứt rác; đổ trộm; bãi rác tự phát; điểm rác; đống rác; rác (chất đống|tràn lan|bừa bãi|ngập|tràn|vương vãi|lưu cữu|tồn đọng); bãi rác; điểm tập kết rác; tập kết rác; rác tập kết; rác thải + (bừa bãi|bốc mùi|hôi thối); (rác|xà bần) + (lô đất|đất trống|bãi đất trống|vỉa hè|ven đường|bờ sông|bờ kênh|dưới chân cầu|bãi biển); rác + mất vệ sinh; rác ven; bao rác; túi rác; rác trôi; hố rác; (đem|mang|lén|vứt|đổ) + rác + (camera|phạt|ban đêm|chân cầu|bãi đất|ven đường)',
    terms:
      'rác thải; rác sinh hoạt; xà bần; bốc mùi hôi; ô nhiễm + rác; dọn vệ sinh; mất vệ sinh; thiếu ý thức; bãi đất trống; cỏ dại; cỏ mọc; đất trống + (rác|cỏ|rậm)',
    hints: 'rác; hôi thối; vệ sinh; ruồi muỗi',
  },
  {
    code: 'bai-chon-lap-lo-dot',
    name: 'Bãi chôn lấp, lò đốt, nhà máy rác',
    function: 'moi-truong',
    agencies: 'nong-nghiep-moi-truong > ubnd-tinh > ubnd-xa',
    strong:
      'bãi rác + (khánh sơn|tập trung|thành phố|huyện|tỉnh|quá tải|di dời|đóng cửa); bãi chôn lấp; nhà máy (xử lý )?rác; lò đốt rác; chôn lấp rác; xử lý rác thải; rác thải y tế; chất thải nguy hại; chủ nguồn thải; chất thải rắn; rác công nghiệp; sổ chủ nguồn thải; chất thải công nghiệp',
    terms: 'rác thải rắn; nước rỉ; bãi rác; khu xử lý; chất thải',
    hints: 'rác; mùi hôi',
  },
  {
    code: 'dot-rac-khoi',
    name: 'Đốt rác, đốt rơm rạ, khói',
    function: 'moi-truong',
    agencies: 'ubnd-xa > nong-nghiep-moi-truong',
    strong:
      'đốt rác; đốt (rơm|rạ|rơm rạ|đồng|phế thải|nhựa|ni lông|vàng mã|than|củi|rẫy|cỏ|dây điện|lốp xe); khói + (đốt|mù mịt|nồng nặc|độc|khét|than tổ ong|hàng xóm|bếp|quán); than tổ ong; mùi khét; (mùi|khói) + (nướng|quán|lò|bếp); lò (bánh|than|gạch|vôi|sấy|bún) + (khói|ô nhiễm|mùi); ống khói; lò giết mổ; lò mổ; đốt (lá|lá cây|nilon|nhang|phế liệu|vỏ|bã|than|củi); khói (bụi|đen|than|nhang|bay|lò|nhà máy) + (nhà|dân|hôi|ngạt|khu dân cư); rang (cà phê|xay) + (khói|mùi); heo quay + (khói|mùi)',
    terms: 'khói; khói bụi; khói đen; ngột ngạt; khó thở',
    hints: 'đốt; ô nhiễm không khí',
  },
  {
    code: 'nuoc-thai-kenh-muong',
    name: 'Kênh, mương, ao, hồ ô nhiễm; nước thải sinh hoạt',
    function: 'moi-truong',
    agencies: 'ubnd-xa > nong-nghiep-moi-truong > xay-dung',
    strong:
      '(kênh|mương|sông|hồ|ao|hói|rạch|cống|suối|khe|biển|bãi biển|dòng kênh|dòng sông|vịnh) + (ô nhiễm|hôi thối|bốc mùi|đen|đen ngòm|nước thải|bẩn|mùi hôi|rác|cá chết); nước thải; xả thải; xả nước thải; nước cống + (hôi|tràn|bẩn|thải); mùi hôi + (cống|kênh|mương|sông|hồ|ao); nước bẩn + (đổ|xả|thải|chảy); nước đen; cá chết; bể phốt; hầm cầu; xử lý nước thải; nguồn nước + ô nhiễm; bèo + (sông|kênh|hồ|dày đặc|phủ|ao); bèo tây; lục bình; tù đọng; nước (ao|hồ) + tù; nạo vét + (kênh|mương|sông|hồ|hói); ô nhiễm (nguồn nước|nước|dòng sông|kênh); (cống|mương|kênh|hồ|sông|nước) + (hôi|đen|thối|bốc mùi|hôi hám|ô uế|nhiễm bẩn); rửa xe + (nước|thải|chảy); cống hôi; hố (xí|phân|ga) + hôi; dòng nước + (đen|hôi|ô nhiễm); bè (rác|cá) + (sông|ô nhiễm)',
    terms:
      'ô nhiễm; ô nhiễm nghiêm trọng; mùi hôi; hôi thối; bốc mùi; muỗi; khơi thông + (kênh|dòng chảy); nước đọng; nước chảy + hôi; nạo vét; dòng chảy',
    hints: 'kênh; mương; sông; hồ; cống',
  },
  {
    code: 'co-so-san-xuat-o-nhiem',
    name: 'Nhà máy, cơ sở sản xuất, trang trại gây ô nhiễm',
    function: 'moi-truong',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa',
    strong:
      '(nhà máy|cơ sở|xưởng|công ty|khu công nghiệp|trang trại|trại heo|trại lợn|trại gà|trại chăn nuôi|lò|cơ sở sản xuất|cụm công nghiệp|trạm trộn|mỏ|doanh nghiệp) + (ô nhiễm|mùi hôi|khói|bụi|nước thải|xả thải|hôi thối|độc hại|môi trường|tiếng ồn|hóa chất|bốc mùi); trại (heo|lợn|gà|vịt|bò) + (hôi|mùi|ô nhiễm|khu dân cư); (nuôi|chăn nuôi) (heo|lợn|gà|vịt|bò|chim|yến|bồ câu|chó|gia súc|gia cầm) + (hôi|mùi|ô nhiễm|khu dân cư|mất vệ sinh|tiếng kêu); chăn nuôi + (ô nhiễm|khu dân cư|mùi|hôi); khí thải; hóa chất; sơn + (mùi|xưởng); mùi sơn; trạm trộn bê tông; đánh giá tác động môi trường; giấy phép môi trường; báo cáo môi trường; cam kết bảo vệ môi trường; kế hoạch bảo vệ môi trường; đề án bảo vệ môi trường; quan trắc; hàng xóm + nuôi + (chó|gà|heo|lợn|bồ câu|chim|mèo|yến|gà đá); nuôi (nhiều chó|bồ câu|gà chọi|gà đá|chim yến); (tiệm|xưởng|cơ sở|quán|lò) + (mùi|hóa chất|sơn|khí độc|nồng nặc|khó chịu|bụi|ô nhiễm); thu mua phế liệu + (ô nhiễm|mùi|dân cư)',
    terms:
      'cơ sở sản xuất; nhà máy; xưởng; khu dân cư; gây ô nhiễm; ô nhiễm môi trường; trang trại; trại lợn; trại heo; chuồng (heo|lợn|gà|bò); môi trường sống; mùi hôi thối; gây ô nhiễm môi trường',
    hints: 'mùi; bụi; sức khỏe người dân; ô nhiễm',
  },
  {
    code: 'bui-tieng-on-cong-trinh',
    name: 'Bụi, tiếng ồn từ công trình, xe chở vật liệu, cơ sở sản xuất',
    function: 'moi-truong',
    agencies: 'ubnd-xa > nong-nghiep-moi-truong > xay-dung > cong-an',
    strong:
      '(công trình|thi công|xây dựng|san lấp) + (bụi|tiếng ồn|ồn ào|ban đêm|khói bụi|rung lắc); (xe tải|xe ben|xe chở) + (đất|cát|đá|vật liệu|rơi vãi) + (bụi|rơi vãi|ô nhiễm); bụi bay; bụi mù; bụi bẩn; bụi mịn; xe chở + (cát|đất|đá) + bụi; tưới nước + bụi; ô nhiễm không khí; chất lượng không khí; ô nhiễm bụi; tiếng ồn + (xưởng|nhà máy|máy|công trình|sản xuất|cơ khí|mộc); (xưởng|gara|tiệm) + (gỗ|cơ khí|mộc|hàn|nhôm|sơn|cưa) + (ồn|tiếng ồn|bụi|mùi); tiếng (máy|động cơ|búa|khoan) + (ồn|đêm)',
    terms: 'tiếng ồn; khói bụi; bụi; ồn ào; bụi đường; rung',
    hints: 'công trình; thi công; xe tải',
  },
  {
    code: 'khai-thac-khoang-san',
    name: 'Khai thác cát, đất, đá; sạt lở; tài nguyên nước',
    function: 'khoang-san',
    agencies: 'nong-nghiep-moi-truong > ubnd-xa > cong-an',
    strong:
      'khai thác (cát|đất|đá|sỏi|khoáng sản|titan|vàng|cát sỏi|cát trái phép|đất trái phép|sét); hút cát; (cát|đất) tặc; múc đất; mỏ (đá|đất|cát|than|quặng|sắt); nổ mìn; sạt lở + (bờ sông|cát|khai thác|đất|ven|bờ); tàu hút; giấy phép khai thác; khoan giếng; khai thác nước ngầm; nước ngầm; bán đất + (san lấp|mặt ruộng); khoáng sản; đào đất; múc đất chở đi; (ghe|tàu|xà lan|sà lan) + (cát|hút|bơm); bơm cát; đãi vàng; (múc|xúc|lấy|đào) đất + (bán|xe|trái phép|ban đêm)',
    terms: 'khai thác trái phép; bờ sông + (sạt|lở); xâm thực; xói lở; xe chở cát',
    hints: 'cát; đá; sông; mỏ',
  },
  {
    code: 'moi-truong-khac',
    name: 'Việc khác về môi trường',
    function: 'moi-truong',
    agencies: 'ubnd-xa > nong-nghiep-moi-truong > moi-truong-do-thi',
    strong:
      'xác (động vật|chó|heo|lợn|gà|chết|súc vật); bảo vệ môi trường; rác thải nhựa; túi ni lông; nhà vệ sinh công cộng; (xác|heo|gà|chó|chuột|cá) (chết|thối) + (trôi|vứt|bốc mùi|sông|đường|kênh); nhà vệ sinh công cộng; tiểu bậy; phóng uế; tiểu tiện; đi vệ sinh + (bừa bãi|đường|chó|gốc cây)',
    terms:
      'môi trường; ô nhiễm; vệ sinh môi trường; mùi hôi; hôi thối; mất vệ sinh; rác; rác thải; bốc mùi; phóng uế; ruồi; muỗi; ruồi nhặng',
    hints: 'bẩn; sạch sẽ; sức khỏe; vệ sinh',
  },
])
