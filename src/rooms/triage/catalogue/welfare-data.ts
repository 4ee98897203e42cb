import { mattersOf } from './matter.ts'

export const povertyMatters = mattersOf('giam-ngheo-an-sinh', [
  {
    code: 'ho-ngheo',
    name: 'Xét hộ nghèo, cận nghèo',
    function: 'giam-ngheo',
    agencies: 'ubnd-xa > nong-nghiep-moi-truong',
    strong:
      'hộ nghèo; hộ cận nghèo; cận nghèo; (xét|bình xét|rà soát|danh sách|diện|sổ|cắt|thoát|công nhận|đưa vào|xóa|vào) + (hộ nghèo|cận nghèo|nghèo); bình xét; thoát nghèo; tái nghèo; sổ (hộ )?nghèo; chuẩn nghèo; giảm nghèo; nghèo đa chiều; chương trình mục tiêu quốc gia + (nghèo|dân tộc|miền núi|hỗ trợ); mới thoát nghèo; hộ + (hoàn cảnh khó khăn|khó khăn) + (xét|xã|thôn); hộ nghèo + (công bằng|thiếu|không khách quan|có nhà|người nhà); xét duyệt hộ; (nghèo|cận nghèo) + (thôn|bình xét|xét|không công bằng|công khai|chính sách|cắt|thoát|danh sách|bò|dê|con giống|sổ); hộ + (khó khăn|đặc biệt khó khăn) + (hỗ trợ|danh sách|xét|chính sách); sinh kế; gạo cứu đói; giáp hạt; đặc biệt khó khăn; xã đặc biệt khó khăn; chương trình 135; bò giống; dê giống',
    terms:
      'nghèo; diện nghèo; hoàn cảnh khó khăn; hộ khó khăn; trưởng thôn + xét; khó khăn; thôn + bình xét; con giống + hộ; sinh kế; hỗ trợ sinh kế; hộ gia đình khó khăn; danh sách hỗ trợ',
    hints: 'hỗ trợ; gia đình; thôn',
    against: 'vay vốn; học phí; học sinh',
  },
  {
    code: 'nha-o-ho-ngheo',
    name: 'Hỗ trợ nhà ở, xóa nhà tạm, nhà dột nát',
    function: 'giam-ngheo',
    agencies: 'ubnd-xa > xay-dung > nong-nghiep-moi-truong',
    strong:
      'nhà (tạm|dột nát|dột|đại đoàn kết|tình thương|tình nghĩa|mái ấm); xóa nhà (tạm|dột nát); (hỗ trợ|xây|làm|sửa|sửa chữa|cấp) + nhà + (nghèo|khó khăn|tạm|dột|đồng bào|tình thương|chính sách|167); nhà (ở )?cho (người|hộ) nghèo; hỗ trợ nhà ở; mái ấm (tình thương|công đoàn); nhà xiêu vẹo; nhà + (sắp sập|mục nát|xuống cấp) + (khó khăn|hỗ trợ|nghèo); quyết định 167; hỗ trợ + (xây nhà|làm nhà|sửa nhà); nhà + (mục|dột|rách nát|xiêu vẹo|sập|tạm bợ|tranh tre|lụp xụp|ở nhờ) + (hỗ trợ|nghèo|mưa|xin|làm|chương trình|gia đình); ở nhờ; không có nhà',
    terms: 'hỗ trợ xây dựng; dột; không có nhà ở; ở nhờ; nhà cửa; nhà tranh',
    hints: 'nhà; hỗ trợ; khó khăn',
  },
  {
    code: 'bao-tro-xa-hoi',
    name: 'Trợ cấp người khuyết tật, người cao tuổi, đơn thân, trẻ mồ côi',
    function: 'bao-tro-xa-hoi',
    agencies: 'ubnd-xa > y-te > noi-vu',
    strong:
      'khuyết tật; người khuyết tật; tàn tật; bảo trợ xã hội; trợ cấp (xã hội|hàng tháng|hằng tháng|người|khuyết tật|tuổi già|nuôi con|thường xuyên|khó khăn); người (cao tuổi|già) + (trợ cấp|80 tuổi|75 tuổi|hỗ trợ|chế độ|neo đơn|tiền|mừng thọ|cô đơn|không nơi); (80|75|85|90) tuổi + (trợ cấp|chế độ|tiền|hưởng); người già neo đơn; neo đơn; đơn thân + (nuôi con|trợ cấp|nghèo|mẹ); mẹ đơn thân; mồ côi; chế độ + (người cao tuổi|khuyết tật|80 tuổi|bảo trợ|đối tượng); bệnh hiểm nghèo; giấy xác nhận khuyết tật; xác định mức độ khuyết tật; đối tượng bảo trợ; trung tâm bảo trợ; nuôi dưỡng + (trẻ|người già); mừng thọ; mai táng phí; tiền mai táng; người tâm thần; lang thang; vô gia cư; ăn xin; cơ nhỡ; xin ăn; nhiễm HIV + trợ cấp; hội người mù; chất độc + trợ cấp; xe lăn; không nơi nương tựa; bại não; tai biến + (trợ cấp|nằm|chế độ); chạy thận; ung thư + (hỗ trợ|trợ cấp|quỹ|khó khăn); tự kỷ; câm điếc; mù + (trợ cấp|hai mắt|chế độ); nằm một chỗ; nằm liệt; không lương + (tuổi|trợ cấp|già); không (con cái|chồng con|nơi nương tựa); nuôi con một mình; một mình nuôi; tâm thần + (trung tâm|nuôi|trợ cấp|gia đình|đưa); nuôi + (cháu|con) + (một mình|khuyết tật|mồ côi); già + (neo đơn|yếu|một mình|cô đơn)',
    terms:
      'người cao tuổi; người già; trợ cấp; chăm sóc + người già; nghị định 20 + trợ cấp; nghị định 136; bảo trợ; chế độ trợ cấp; tuổi già; bệnh tật; bại liệt; tai biến; hoàn cảnh',
    hints: 'hỗ trợ; chế độ; hưởng',
    against: 'thất nghiệp; người có công; liệt sĩ',
  },
  {
    code: 'ho-tro-dich-thien-tai',
    name: 'Hỗ trợ do dịch, thiên tai, cứu trợ, gói an sinh',
    function: 'bao-tro-xa-hoi',
    agencies: 'noi-vu > ubnd-xa > y-te',
    strong:
      '(gói|tiền|khoản|nhận|được|trợ cấp|hỗ trợ|chính sách) + (hỗ trợ|trợ cấp) + (covid|covid 19|dịch|chính phủ|62 nghìn tỷ|62000 tỷ|thất nghiệp do dịch|nghị quyết 42|nghị quyết 68|lũ|bão|thiên tai|thủ tướng); gói (hỗ trợ|trợ cấp|an sinh|62); nghị quyết 42; nghị quyết 68; (hỗ trợ|trợ cấp) + (lao động tự do|người lao động|người dân|bán vé số|lao động) + (dịch|covid|mất việc|ảnh hưởng); lao động tự do; bán vé số; hỗ trợ (do )?(dịch|covid|thiên tai|lũ lụt|bão); cứu trợ; quà (cứu trợ|tết|hỗ trợ); tiền hỗ trợ + (lũ|bão|covid|dịch|chưa nhận|thôn); phát (gạo|quà|tiền) + (dân|người nghèo|hỗ trợ); hàng cứu trợ; từ thiện; mạnh thường quân; gạo cứu đói; gạo hỗ trợ; quà tết + nghèo; ảnh hưởng + (covid|covid 19|dịch) + (hỗ trợ|trợ cấp|hưởng); 1.000.000 + hỗ trợ; mất thu nhập + (dịch|covid); an sinh xã hội; (hộ kinh doanh|kinh doanh|tiểu thương|giáo viên|tài xế|thợ|xe ôm|công nhân|nhân viên|hướng dẫn viên) + (hỗ trợ|trợ cấp) + (covid|dịch|covid 19|chính phủ); (mất|giảm) thu nhập + (dịch|covid); (chưa|không) (nhận được|được nhận|thấy|được) (tiền )?(hỗ trợ|trợ cấp|quà|gạo); tiền hỗ trợ; được hỗ trợ + (dịch|covid|bao nhiêu|chưa|thất nghiệp do|chính phủ); cây atm gạo; atm gạo; danh sách + (hỗ trợ|trợ cấp|nhận quà)',
    terms:
      'trợ cấp; hỗ trợ; ảnh hưởng dịch; covid 19; an sinh; nghỉ việc + covid; đối tượng được hỗ trợ; khó khăn + dịch; tạm hoãn hợp đồng; nghỉ không lương + covid; giảm tiền + dịch',
    hints: 'dịch; chính phủ; khó khăn; được hưởng',
    against: 'cách ly; khai báo y tế; vay',
  },
  {
    code: 'an-sinh-khac',
    name: 'Việc khác về giảm nghèo, an sinh',
    function: 'bao-tro-xa-hoi',
    agencies: 'ubnd-xa > noi-vu > y-te',
    terms:
      'hộ nghèo; trợ cấp; hỗ trợ khó khăn; an sinh; chế độ chính sách; người nghèo; đối tượng chính sách; hoàn cảnh khó khăn; dân tộc thiểu số; chính sách dân tộc; đồng bào; vùng sâu vùng xa; 135; miền núi + chính sách; xã đặc biệt khó khăn',
    hints: 'hỗ trợ; chính sách; khó khăn',
    strong:
      '(người|phụ nữ|cụ già|trẻ em|trẻ) + (lang thang|cơ nhỡ|vô gia cư|ngủ ngoài đường|ngủ vỉa hè|ngủ trên cầu|ngủ gầm cầu|chăn dắt|tâm thần); chăn dắt trẻ em; cơ sở bảo trợ',
  },
])

export const meritMatters = mattersOf('nguoi-co-cong', [
  {
    code: 'thuong-binh-liet-si',
    name: 'Thương binh, liệt sĩ, bệnh binh: hồ sơ, trợ cấp',
    function: 'nguoi-co-cong',
    agencies: 'noi-vu > ubnd-xa',
    strong:
      'người có công; thương binh; liệt sĩ; liệt sỹ; bệnh binh; gia đình (có công|chính sách|liệt sĩ|cách mạng); thân nhân liệt sĩ; vợ liệt sĩ; con (liệt sĩ|thương binh|bệnh binh); mộ liệt sĩ; nghĩa trang liệt sĩ; hài cốt; quy tập; mẹ việt nam anh hùng; bà mẹ việt nam anh hùng; giấy (báo tử|chứng nhận thương binh|chứng nhận gia đình liệt sĩ); bằng tổ quốc ghi công; tổ quốc ghi công; tuất liệt sĩ; trợ cấp (ưu đãi|thương tật|người có công|tuất liệt sĩ); thương tật; giám định (lại )?(thương tật|vết thương); thờ cúng liệt sĩ; hồ sơ (thương binh|liệt sĩ|người có công); công nhận (liệt sĩ|thương binh); ưu đãi người có công; lão thành cách mạng; tiền khởi nghĩa; có công với cách mạng; giáo dục ưu đãi; điều dưỡng người có công; ngày 27/7; tù đày; bị địch bắt; hy sinh + (bố|cha|chú|bác|anh|năm|hồ sơ|chiến trường|ông); báo tử; gia đình chính sách; người có công + (cách mạng|nhà|chế độ|con|hồ sơ); thương binh + (4/4|1/4|2/4|3/4|hạng|giám định|chế độ); adn + liệt; bia mộ; thẻ thương binh; thờ cúng; bệnh binh + (con|chế độ|hồ sơ)',
    terms:
      'hy sinh; kháng chiến; chiến tranh; cách mạng; chế độ ưu đãi; có công; diện ưu tiên; chiến trường; quân nhân; tham gia kháng chiến; mất giấy tờ + (kháng chiến|thương binh)',
    hints: 'chế độ; trợ cấp; hồ sơ; bộ đội',
  },
  {
    code: 'chat-doc-hoa-hoc',
    name: 'Chất độc hóa học, da cam',
    function: 'nguoi-co-cong',
    agencies: 'noi-vu > y-te > ubnd-xa',
    strong:
      'chất độc (hóa học|da cam|màu da cam); da cam; dioxin; nhiễm chất độc; nạn nhân chất độc; phơi nhiễm; con đẻ + (da cam|nhiễm chất độc)',
    terms: 'dị tật; dị dạng; kháng chiến; con bị + tật; giám định y khoa',
    hints: 'chế độ; trợ cấp',
  },
  {
    code: 'thanh-nien-xung-phong-huan-chuong',
    name: 'Thanh niên xung phong, dân công, huân chương, trợ cấp một lần, cựu chiến binh',
    function: 'nguoi-co-cong',
    agencies: 'noi-vu > ubnd-xa > khac',
    strong:
      'thanh niên xung phong; dân công hỏa tuyến; cựu chiến binh; huân chương kháng chiến; huy chương kháng chiến; huân (huy )?chương; quyết định (62|142|290|49|188) + (trợ cấp|chế độ|chiến|quân|tham gia|hồ sơ); trợ cấp một lần + (quân|chiến|kháng|biên giới|tham gia); biên giới + (tham gia|chiến đấu|quân); chiến trường (k|b|c|campuchia|lào); bộ đội + (xuất ngũ|phục viên|chế độ|tham gia); phục viên; xuất ngũ + (chế độ|trợ cấp|hồ sơ); tham gia + (chiến tranh|kháng chiến|chiến đấu|chiến trường|bảo vệ tổ quốc); dân quân + (du kích|chế độ|kháng chiến); chế độ + (cựu chiến binh|bộ đội|quân nhân|thanh niên xung phong); thanh niên xung phong; tnxp + (hồ sơ|trợ cấp|chế độ); quyết định 62; đi (b|k|c|bộ đội|chiến trường) + (hồ sơ|trợ cấp|năm 19)',
    terms: 'quân đội; quân ngũ; kháng chiến; nhập ngũ; chiến tranh; đơn vị + đóng quân',
    hints: 'chế độ; trợ cấp; giấy tờ',
    against: 'nghĩa vụ quân sự; học nghề; thẻ học nghề',
  },
  {
    code: 'nha-o-nguoi-co-cong',
    name: 'Nhà ở, quà, chăm sóc người có công',
    function: 'nguoi-co-cong',
    agencies: 'noi-vu > xay-dung > ubnd-xa',
    strong:
      '(nhà ở|nhà|hỗ trợ nhà|sửa nhà|xây nhà) + (người có công|thương binh|liệt sĩ|gia đình chính sách|có công); nhà tình nghĩa; quyết định 22 + (nhà|có công); phụng dưỡng; đền ơn đáp nghĩa; quà + (thương binh|liệt sĩ|người có công)',
    terms: 'gia đình chính sách; chính sách; có công',
    hints: 'nhà; quà; hỗ trợ',
  },
])

export const genderMatters = mattersOf('binh-dang-gioi-gia-dinh', [
  {
    code: 'bao-luc-gia-dinh',
    name: 'Bạo lực gia đình',
    function: 'van-hoa',
    agencies: 'ubnd-xa > cong-an > van-hoa-the-thao-du-lich > noi-vu',
    strong:
      'bạo lực gia đình; bạo hành (gia đình|vợ|phụ nữ|trẻ em|trẻ)?; chồng + (đánh|đập|chửi|bạo hành|say|rượu|nhốt|hành hạ|đuổi); bị chồng; đánh (vợ|đập vợ|vợ con|con); đánh đập + (vợ|con|chị|em|mẹ|phụ nữ); hành hạ; nạn nhân + bạo lực; địa chỉ tin cậy; nhà tạm lánh; mẹ chồng + (chửi|đuổi|hành hạ|mắng); gia trưởng; cấm tiếp xúc; con (đánh|ngược đãi) + (cha|mẹ|bố); ngược đãi; say rượu + (vợ|đánh); bạo lực + (phụ nữ|giới|trẻ em|tinh thần|tình dục); đánh cả (bố|mẹ|cha|vợ|con); (đánh|chửi|mắng|đuổi) + (vợ|con|mẹ|cha|bố|bố mẹ|ra khỏi nhà|em với con); nhà tạm lánh; (tạm lánh|ở tạm|lánh) + (phụ nữ|mẹ con|nạn nhân|bạo hành|bạo lực); con (trai|dâu|cái) + (đập phá|đánh|đuổi|bất hiếu|bỏ rơi) + (mẹ|bố|cha); lấy chồng + (đánh|chửi|khổ|mắng); uống rượu + (đánh|đập|vợ|chửi|chồng); chồng (cũ|tôi|em) + (đập phá|dọa giết|đe dọa|hành hung|đuổi|đánh); dọa giết + (vợ|mẹ con|con)',
    terms:
      'vợ chồng; nhậu; rượu chè; bạo lực; nhà chồng; gia đình chồng; hội phụ nữ + can thiệp; phụ nữ + (đánh|bị); hòa giải + vợ chồng',
    hints: 'chồng; vợ; gia đình; phụ nữ',
  },
  {
    code: 'xam-hai-tinh-duc',
    name: 'Xâm hại, quấy rối tình dục, mua bán người',
    function: 'binh-dang-gioi',
    agencies: 'cong-an > noi-vu > ubnd-xa',
    strong:
      'xâm hại (tình dục|trẻ em)?; quấy rối (tình dục|phụ nữ|nữ)?; quấy rối tình dục; hiếp dâm; dâm ô; sàm sỡ; gạ gẫm; mua bán (người|phụ nữ|trẻ em); lừa bán; buôn (người|bán phụ nữ|bán trẻ em); (bé gái|em gái|cháu gái|nữ sinh) + (xâm hại|sàm sỡ|hiếp|dâm ô|lạm dụng); tình dục; lấy chồng nước ngoài + (lừa|môi giới|bán); nạn nhân bị mua bán; (dụ dỗ|rủ rê) + (cháu|con gái|trẻ em|bé|học sinh); gạ gẫm; gặp riêng; (nữ|chị em) + (quấy rối|sờ|đụng chạm|sàm sỡ|gạ tình)',
    terms: 'nữ công nhân + (quấy rối|sàm sỡ|gạ); phụ nữ và trẻ em; bé gái; nạn nhân',
    hints: 'phụ nữ; trẻ em; nữ',
  },
  {
    code: 'binh-dang-gioi',
    name: 'Bình đẳng giới, cán bộ nữ, phân biệt nam nữ',
    function: 'binh-dang-gioi',
    agencies: 'noi-vu > ubnd-xa',
    strong:
      'bình đẳng giới; (phân biệt|bất bình đẳng|định kiến|khoảng cách|vấn đề) (giới|giới tính|nam nữ|đối xử với phụ nữ|đối xử nữ); phân biệt (đối xử )?(nam nữ|giới|phụ nữ|lao động nữ); trọng nam khinh nữ; cán bộ nữ; tỷ lệ (nữ|cán bộ nữ); quy hoạch + nữ; nữ + (lãnh đạo|cấp ủy|quản lý|đại biểu|ứng cử); vì sự tiến bộ (của )?phụ nữ; ưu tiên (nữ|phụ nữ); công tác phụ nữ; hội (liên hiệp )?phụ nữ + (kinh phí|hoạt động|phụ cấp|chi hội|tham gia|cán bộ); chi hội (trưởng )?phụ nữ; chi hội trưởng; tuổi nghỉ hưu + nữ; phụ nữ + (khởi nghiệp|làm chủ|tham gia|vai trò|dân tộc|quyền); nữ + (tuyển|không nhận|từ chối|thăng tiến|đề bạt); không tuyển nữ; lao động nữ + (phân biệt|thiệt|mang thai); phụ nữ làm chủ; đứng tên + (vợ|cả hai vợ chồng|chồng) + (sổ đỏ|đất|giấy chứng nhận); mất cân bằng giới tính; dự án 8; giúp phụ nữ; (nữ|phụ nữ|chị em) + (lãnh đạo|đề bạt|bổ nhiệm|quy hoạch|tiếng nói|không được nhận|phân biệt|trên 35 tuổi|thiệt thòi|tham gia hội nghị|tham gia đối thoại|cấp ủy|ứng cử); không nhận (nữ|lao động nữ|phụ nữ); cán bộ nữ; nữ cán bộ; (đứng|ghi|thêm|có) tên + (vợ|cả vợ chồng|hai vợ chồng) + (sổ|đất|bìa); việc nhà + phụ nữ; tổ truyền thông cộng đồng; chị em (khuyết tật|dân tộc|phụ nữ|hội viên) + (tham gia|khó khăn|tạo điều kiện|quan tâm); con gái + (ở nhà|bếp núc|học ít)',
    terms: 'phụ nữ; chị em; chị em phụ nữ; hội viên; hội viên phụ nữ; nữ giới; lao động nữ; nam nữ; giới',
    hints: 'nữ; giới tính; gia đình',
  },
  {
    code: 'hon-nhan-gia-dinh',
    name: 'Hôn nhân, ly hôn, cấp dưỡng, tảo hôn, gia đình',
    function: 'van-hoa',
    agencies: 'ubnd-xa > tu-phap > van-hoa-the-thao-du-lich > khac',
    strong:
      'ly hôn; ly dị; cấp dưỡng; quyền nuôi con; nuôi con sau ly hôn; tảo hôn; hôn nhân cận huyết; ngoại tình; chồng + (bỏ đi|không chu cấp|bồ|ngoại tình|bỏ nhà|cờ bạc); bỏ vợ; chung sống như vợ chồng; chia tài sản + (vợ chồng|ly hôn|chồng); gia đình văn hóa; hôn nhân (và )?gia đình; hạnh phúc gia đình; thách cưới; bắt vợ; kết hôn sớm; lấy chồng sớm; lấy (vợ|chồng) + (15|16|17|chưa đủ tuổi|sớm); câu lạc bộ gia đình; con ngoài giá thú; kết hôn + (người nước ngoài|trung quốc|đài loan|hàn quốc) + (môi giới|lừa); (lấy|có|bỏ) (vợ|chồng) + (15|16|17|sớm|tuổi); thành vợ thành chồng; về ở với nhau; đẻ con sớm; (chồng|vợ) (cũ|em|tôi) + (cấp dưỡng|ly hôn|bỏ|theo người|ngoại tình)',
    terms: 'vợ chồng; hôn nhân; gia đình; con chung; tòa án; ly thân; mang thai hộ',
    hints: 'chồng; vợ; con; kết hôn',
  },
  {
    code: 'gioi-khac',
    name: 'Việc khác về phụ nữ, gia đình',
    function: 'phu-nu',
    agencies: 'noi-vu > ubnd-xa > khac',
    terms:
      'phụ nữ; chị em phụ nữ; hội phụ nữ; hội liên hiệp phụ nữ; chị em; bình đẳng; trẻ em gái; hội viên phụ nữ; phụ nữ nông thôn; phụ nữ + (nghèo|khuyết tật|đơn thân|dân tộc|cao tuổi); sinh hoạt hội',
    hints: 'nữ; giới; gia đình',
  },
])
