import { mattersOf } from './matter.ts'

export const healthMatters = mattersOf('y-te', [
  {
    code: 'kham-chua-benh',
    name: 'Khám, chữa bệnh; thái độ, chất lượng ở bệnh viện, trạm y tế',
    function: 'y-te',
    agencies: 'y-te > ubnd-xa',
    strong:
      '(bệnh viện|trạm y tế|trung tâm y tế|phòng khám|khoa|trạm xá|khoa sản) + (thái độ|chờ|quá tải|bác sĩ|y tá|điều dưỡng|xuống cấp|thiếu thuốc|máy móc|viện phí|nhà vệ sinh|vệ sinh|khám|phục vụ|cấp cứu|chuyển viện|chuyển tuyến|dơ|bảo vệ|bệnh nhân|người nhà|sản phụ|thiết bị); bệnh viện; trạm y tế; trung tâm y tế; trạm xá; giấy chuyển (viện|tuyến); chuyển (viện|tuyến|tuyến trên); khám (chữa )?bệnh; khám sức khỏe; giấy khám sức khỏe; viện phí; thiếu (thuốc|bác sĩ|vật tư y tế); bác sĩ; y tá; điều dưỡng + (thái độ|bệnh nhân|viện); cấp cứu; sản phụ; phòng khám (tư|tư nhân|đa khoa|nha khoa|chui|da liễu); xếp hàng + khám; nhà thuốc bệnh viện; bệnh nhân + (chờ|xếp hàng|đợi); tắc trách; bệnh án; giường bệnh; người bệnh; trạm (y tế|xá) + (thiếu|xa|thuốc|bác sĩ|trang bị); huyết áp; tiểu đường; xe cấp cứu; khoa (sản|nhi|cấp cứu|ngoại|nội|khám bệnh|mắt); chờ khám; lấy thuốc; sinh con tại nhà; y đức; bệnh viện + (chật|nằm ghép|giường|giá|tiền|thu|phòng|chờ đợi|xếp hàng|tái khám|xét nghiệm); (khám|chữa|mổ|xét nghiệm|siêu âm|chụp|tái khám|nội soi|đẻ|sinh mổ|chạy thận) + (bệnh viện|viện|trạm|phòng khám|bác sĩ|giá|chờ|bảo hiểm không); hiến máu; thăm bệnh; nuôi bệnh; căng tin + bệnh viện; bảo vệ bệnh viện; nhân viên y tế + (thái độ|quát|thờ ơ|lạnh lùng|thiếu)',
    terms:
      'bệnh nhân; người bệnh; nằm viện; nhập viện; phẫu thuật; xét nghiệm; đơn thuốc; chữa bệnh; khám thai; y bác sĩ; tuyến trên; người nhà bệnh nhân; hộ lý; kê đơn; khám bảo hiểm',
    hints: 'bệnh; thuốc; sức khỏe; y tế; khoa',
    against: 'xe + bệnh viện; giữ xe; gửi xe; đóng bảo hiểm; đăng ký (khám|khám chữa bệnh)',
  },
  {
    code: 'phong-chong-dich',
    name: 'Phòng, chống dịch, cách ly, tiêm chủng',
    function: 'y-te',
    agencies: 'y-te > ubnd-xa > ubnd-tinh',
    strong:
      'cách ly; khai báo y tế; giãn cách; tiêm (chủng|vắc xin|phòng|vaccine|ngừa|mũi); vắc xin; vaccine; F0; F1; dương tính; xét nghiệm (covid|nhanh|pcr); vùng dịch; đi về từ + (dịch|tỉnh|thành phố|vùng|nước ngoài); từ + về + (cách ly|khai báo); sốt xuất huyết; bệnh (dại|tay chân miệng|sởi|lao|bạch hầu|truyền nhiễm); phun thuốc + (muỗi|khử|diệt); diệt muỗi; lăng quăng; khẩu trang; khử khuẩn; khử trùng; dịch bệnh + (tụ tập|phòng chống|đông người|nguy cơ|lây); phòng (chống )?dịch; chốt kiểm (soát|dịch); test nhanh; tụ tập đông người; dịch covid + (tụ tập|đi|về|vào|mở cửa|lây|nguy cơ); y tế dự phòng; giấy đi đường; mã QR + (khai báo|điểm); sổ tiêm chủng; bệnh lao; (từ|đi|về|vào|ra) + (hà nội|đà nẵng|sài gòn|thành phố hồ chí minh|hải dương|bắc giang|nước ngoài|quảng nam|vùng dịch|campuchia|trung quốc|hàn quốc) + (cách ly|khai báo|xét nghiệm|được không|covid|dịch); (mở|đóng) cửa + (dịch|quán|karaoke|trường|covid|giãn cách); chỉ thị (15|16|19) ; người (nước ngoài|trung quốc|về từ) + (cách ly|dịch|lây|khách sạn); phun (khử trùng|khử khuẩn|thuốc); không đeo khẩu trang; nguồn lây; ổ dịch; xe khách + (dịch|covid|vùng dịch)',
    terms:
      'dịch; covid; covid 19; corona; nCoV; ncovid; dịch bệnh; lây nhiễm; lây lan; virus; đeo khẩu trang; thẻ xanh; nhập cảnh; đi từ + dịch; nguy cơ lây nhiễm',
    hints: 'phòng dịch; lây; sức khỏe',
    against: 'trợ cấp; hỗ trợ người lao động; gói hỗ trợ; mất việc; học sinh + nghỉ',
  },
  {
    code: 'an-toan-thuc-pham',
    name: 'An toàn thực phẩm',
    function: 'an-toan-thuc-pham',
    agencies: 'y-te > cong-thuong > nong-nghiep-moi-truong > ubnd-xa',
    strong:
      'an toàn thực phẩm; vệ sinh (an toàn )?thực phẩm; ngộ độc; thực phẩm (bẩn|chức năng|không rõ|hết hạn|bảo vệ sức khỏe); thức ăn đường phố; hàng rong + vệ sinh; (quán|tiệm|cơ sở|bếp ăn|người bán|bán) + (thực phẩm|đồ ăn|thức ăn|bún|bánh mì|nước đá|nem|chả|thịt) + (bẩn|vệ sinh|hôi|ruồi|ngộ độc|hết hạn|không rõ nguồn gốc|hóa chất|bao tay); suất ăn; bếp ăn (tập thể|bán trú); hóa chất + thực phẩm; thịt (thối|bẩn|heo chết|bẩn); nước (đá|uống đóng chai) + (bẩn|vệ sinh); giấy chứng nhận (cơ sở đủ điều kiện )?an toàn thực phẩm; tự công bố sản phẩm; công bố sản phẩm; giết mổ + (lậu|vệ sinh|không phép); hàn the; phẩm màu; (bán|quán|chợ|hàng) + (thịt|cá|rau|thức ăn|đồ ăn|thực phẩm|nước mía|trà sữa|kem) + (mất vệ sinh|ruồi|bẩn|ôi|thiu|không đảm bảo|hóa chất|tẩm|hết hạn|không che đậy)',
    terms:
      'thực phẩm; thức ăn; đồ ăn; vi khuẩn; quán ăn; nấu chín; bún; bánh mì; thịt; chất bảo quản; rau sạch; ăn uống',
    hints: 'vệ sinh; ăn; quán; chợ',
  },
  {
    code: 'duoc-my-pham-hanh-nghe',
    name: 'Nhà thuốc, hành nghề y dược, mỹ phẩm',
    function: 'y-te',
    agencies: 'y-te',
    strong:
      'chứng chỉ hành nghề (y|dược|khám|bác sĩ|điều dưỡng); giấy phép hành nghề (y|dược|khám); mở (nhà thuốc|phòng khám|quầy thuốc|tiệm thuốc|phòng mạch|spa|nha khoa); quầy thuốc; nhà thuốc; hiệu thuốc; thuốc tây; thuốc giả; bán thuốc; thẩm mỹ viện; thẩm mỹ + (phép|chui|spa); mỹ phẩm + (giả|công bố|trộn); thuốc nam; lương y; răng + (chui|phòng); phun xăm; đông y; dược sĩ; GPP',
    terms: 'hành nghề; spa; mỹ phẩm; thuốc lá; thuốc',
    hints: 'y; dược',
  },
  {
    code: 'dan-so-tre-em',
    name: 'Dân số, trẻ em, suy dinh dưỡng',
    function: 'dan-so',
    agencies: 'y-te > ubnd-xa',
    strong:
      'sinh con thứ (ba|3); chính sách dân số; kế hoạch hóa gia đình; cộng tác viên dân số; suy dinh dưỡng; sàng lọc (trước sinh|sơ sinh); tảo hôn; hôn nhân cận huyết; mất cân bằng giới tính; trẻ (em )?(bị bỏ rơi|lang thang|mồ côi|đuối nước|lao động sớm|xâm hại); đuối nước; chăm sóc trẻ em; sức khỏe sinh sản; cộng tác viên + (trẻ em|phụ cấp); y tế thôn bản; nhân viên y tế thôn; cô đỡ thôn bản; y tế thôn (bản)?; nhân viên y tế thôn bản; cộng tác viên dân số',
    terms: 'dân số; thai sản; bà mẹ và trẻ em; y tế thôn; cộng tác viên',
    hints: 'trẻ em; trẻ',
  },
  {
    code: 'y-te-khac',
    name: 'Việc khác về y tế',
    function: 'y-te',
    agencies: 'y-te > ubnd-xa',
    terms: 'y tế; sức khỏe; ngành y tế; chữa trị; bệnh tật; dịch vụ y tế; cơ sở y tế; cán bộ y tế; thuốc men; tâm thần',
    hints: 'bệnh; thuốc',
  },
])

export const insuranceMatters = mattersOf('bhxh-bhyt', [
  {
    code: 'noi-kham-bhyt',
    name: 'Nơi đăng ký khám chữa bệnh ban đầu, khám đúng tuyến',
    function: 'bao-hiem-y-te',
    agencies: 'bhxh',
    strong:
      'nơi đăng ký khám; khám (chữa bệnh )?ban đầu; chữa bệnh ban đầu; nơi khám chữa bệnh ban đầu; (đổi|thay đổi|chuyển|chọn) nơi (khám|đăng ký|khám chữa bệnh|khám bệnh); (đổi|chuyển|chọn|đăng ký) + nơi khám (chữa )?bệnh; đăng ký (khám|khám bệnh|khám chữa bệnh|nơi khám|lại nơi khám|khám bảo hiểm); (đăng ký|đăng ký khám|đăng ký khám chữa bệnh) + (trung tâm y tế|bệnh viện|trạm y tế|phòng khám); (đăng ký khám|đăng ký khám chữa bệnh) + bảo hiểm xã hội; đúng tuyến; trái tuyến; thông tuyến; bảo hiểm y tế + tuyến',
    terms: 'tuyến + bệnh viện; bệnh viện cùng tuyến; thẻ + khám; bảo hiểm y tế + bệnh viện',
    hints: 'bảo hiểm; khám bệnh',
  },
  {
    code: 'the-bhyt',
    name: 'Thẻ, mức đóng, quyền lợi bảo hiểm y tế',
    function: 'bao-hiem-y-te',
    agencies: 'bhxh > y-te > ubnd-xa',
    strong:
      'bảo hiểm y tế; thẻ (bảo hiểm y tế|bảo hiểm|BHYT); (mua|mất|đổi|cấp|cấp lại|gia hạn|làm|hết hạn|đóng|in) + (thẻ bảo hiểm y tế|bảo hiểm y tế|thẻ bảo hiểm); 5 năm liên tục; đúng tuyến; trái tuyến; thông tuyến; bảo hiểm (hộ gia đình|học sinh|toàn dân); mức hưởng + (bảo hiểm|thẻ); (cắt|thu hồi|mất|không còn) + (thẻ bảo hiểm y tế|bảo hiểm y tế); đồng chi trả; cùng chi trả; hỗ trợ + (mua|đóng|mức đóng) + bảo hiểm y tế; thẻ bảo hiểm y tế + (khu vực|vùng|xã|hộ|cận nghèo|người cao tuổi); thuốc ngoài danh mục; ngoài danh mục bảo hiểm; đăng ký khám bảo hiểm; khám bảo hiểm; bảo hiểm + khám chữa bệnh; bảo hiểm y tế + tuyến; (thẻ|bảo hiểm y tế|bhyt) + (trẻ em|con|mẹ|sinh viên|học sinh|hết hạn|mã|tuyến|đổi nơi|bệnh viện|khám ở|chuyển|giá trị|quyền lợi|80%|100%|95%|liên tục|gián đoạn|mua lại|mua ở đâu|bao nhiêu tiền|online); gia hạn thẻ; mua bhyt',
    terms:
      'tuyến + bệnh viện; mức đóng; thẻ + khám; cơ quan bảo hiểm; hộ gia đình + bảo hiểm; tham gia bảo hiểm y tế; quỹ bảo hiểm; mã thẻ',
    hints: 'bảo hiểm; thẻ; khám bệnh',
  },
  {
    code: 'dong-bhxh-cham-tron',
    name: 'Doanh nghiệp nợ, trốn đóng bảo hiểm xã hội; chốt sổ',
    function: 'bao-hiem-xa-hoi',
    agencies: 'bhxh > noi-vu',
    strong:
      '(nợ|trốn|không|chậm|chưa|thiếu|trừ tiền|trừ lương) + (đóng bảo hiểm|đóng bảo hiểm xã hội|bảo hiểm xã hội|tiền bảo hiểm xã hội|tiền bảo hiểm); (chốt|trả|cấp lại|mất|gộp|giữ) + (sổ bảo hiểm|sổ bảo hiểm xã hội|sổ); sổ bảo hiểm; chốt sổ; công ty + (không đóng|nợ|chậm đóng|trốn) + bảo hiểm; trốn đóng; nợ đọng bảo hiểm; đóng bảo hiểm + (công ty|doanh nghiệp|chủ|người lao động|cho công nhân); mức lương đóng bảo hiểm; đóng bảo hiểm + lương (thấp|cơ bản); sổ BHXH; truy đóng; gộp sổ; trùng sổ',
    terms:
      'bảo hiểm xã hội; đóng bảo hiểm; tham gia bảo hiểm; mã số bảo hiểm; quá trình đóng; thời gian đóng; giám đốc + bảo hiểm; VssID',
    hints: 'công ty; người lao động; bảo hiểm',
  },
  {
    code: 'huong-che-do-bhxh',
    name: 'Lương hưu, thai sản, ốm đau, BHXH một lần, tự nguyện',
    function: 'bao-hiem-xa-hoi',
    agencies: 'bhxh > noi-vu',
    strong:
      'bảo hiểm xã hội (một lần|1 lần|tự nguyện|bắt buộc); (rút|lãnh|nhận|hưởng|lĩnh) + (bảo hiểm xã hội|bảo hiểm (một|1) lần|tiền bảo hiểm|bảo hiểm); lương hưu; hưu trí; (tuổi|về|nghỉ|chế độ|sổ) hưu; nghỉ hưu (sớm|trước tuổi)?; chế độ (thai sản|ốm đau|tử tuất|hưu trí|tai nạn lao động|bảo hiểm|hưu|nghỉ hưu|dưỡng sức); thai sản; trợ cấp (tử tuất|mai táng|thai sản|tuất|ốm đau|một lần khi nghỉ hưu); tử tuất; tiền tuất; tiền thai sản; tiền ốm đau; năm đóng bảo hiểm; số năm đóng; đóng (được )?20 năm; đủ 20 năm; đủ 15 năm; bảo hiểm + (20 năm|30 năm|15 năm|tự nguyện); thủ tục + (thai sản|hưu); mất sức; giám định + (sức khỏe|khả năng lao động|thương tật); người hưởng lương hưu; chi trả lương hưu; trợ cấp hưu trí xã hội; hưởng bảo hiểm; mức bình quân + lương; cán bộ không chuyên trách + (hưu|bảo hiểm); (nghỉ|giấy) (ốm|dưỡng sức|việc hưởng) + bảo hiểm; c65; (bao lâu|khi nào|chưa) + (nhận|có) + (tiền thai sản|tiền bảo hiểm|bảo hiểm|chế độ); tính (lương hưu|tuổi hưu|bảo hiểm); trượt giá; bảo hiểm xã hội + (rút|nhận|hưởng|hưu|tuổi|năm|thất nghiệp|một lần|tỉnh khác|chuyển|ủy quyền); mức hưởng; hưởng + (lương hưu|thai sản|tử tuất|chế độ bảo hiểm); nghỉ (sinh|thai sản|hưu)',
    terms:
      'bảo hiểm xã hội; đóng bảo hiểm; sinh con + (chế độ|bảo hiểm|nghỉ); nghỉ sinh; nghỉ ốm; đóng tự nguyện; lương bảo hiểm; tinh giản biên chế + (bảo hiểm|hưu); tuổi nghỉ; công ty + thai sản',
    hints: 'bảo hiểm; chế độ; hưởng; nghỉ',
  },
  {
    code: 'bao-hiem-khac',
    name: 'Việc khác về bảo hiểm',
    function: 'bao-hiem-xa-hoi',
    agencies: 'bhxh > noi-vu',
    terms:
      'bảo hiểm xã hội; cơ quan bảo hiểm; bảo hiểm; nhân viên bảo hiểm; bảo hiểm xã hội + (thái độ|thủ tục|giải quyết); đại lý thu',
    hints: 'đóng; hưởng; chế độ',
  },
])
