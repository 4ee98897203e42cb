import { mattersOf } from './matter.ts'

export const transportMatters = mattersOf('giao-thong-ha-tang', [
  {
    code: 'duong-hu-hong',
    name: 'Đường, cầu hư hỏng, xuống cấp',
    function: 'giao-thong',
    agencies: 'xay-dung > ubnd-xa',
    strong:
      '(đường|mặt đường|con đường|tuyến đường|đoạn đường|kiệt|hẻm|ngõ|đường làng|đường bê tông|đường nhựa|đường đất|quốc lộ|tỉnh lộ|cầu|vỉa hè|lề đường|đường liên thôn|đường liên xã) + (hư|hỏng|hư hỏng|xuống cấp|ổ gà|ổ voi|lầy lội|lún|sụt lún|bong tróc|sụp|nứt|xấu|nát|hố|hố sâu|gồ ghề|trơn trượt|lồi lõm|hư hại|sình lầy|sạt lở|đào xới|bùn); ổ gà; ổ voi; sửa (chữa )?(đường|cầu|vỉa hè); hố ga + (đường|hư|mất|sụp|nắp); nắp cống; nắp hố ga; hố tử thần; sụt lún; đường đi + (khó khăn|lầy lội|xuống cấp); (làm|nâng cấp|mở rộng|trải nhựa|bê tông hóa|tráng nhựa|thảm nhựa|duy tu|tu sửa|đổ bê tông) + (đường|đoạn đường|tuyến đường|kiệt|hẻm|ngõ|cầu); cầu yếu; cầu (treo|sắt|gỗ|tạm|khỉ) + (hư|mục|xuống cấp|nguy hiểm|xây|ván|gãy|sập|sửa); cầu treo; cầu (tràn|cứng|dân sinh); ngầm tràn; (cầu|ngầm) + (cuốn trôi|mục|gãy|sập|ngập); (đường|hẻm|kiệt|ngõ) + (sửa|làm lại|đọng nước|bùn lầy|chưa được bê tông|đi không được|cày nát|đầy ổ|lởm chởm|trơn|rất xấu|quá xấu)',
    terms:
      'mặt đường; xuống cấp trầm trọng; tuyến đường; đi lại khó khăn; đi lại + nguy hiểm; hoàn trả mặt đường; tái lập mặt đường; đào đường; lô cốt; bê tông hóa; đường sá; đường giao thông nông thôn; thi công + đường; rào chắn + thi công; té ngã',
    hints: 'lưu thông; đi lại; tai nạn; mưa; tuyến',
  },
  {
    code: 'mo-duong-cau-moi',
    name: 'Làm đường, cầu mới; tiến độ dự án giao thông',
    function: 'giao-thong',
    agencies: 'xay-dung > ubnd-xa > ubnd-tinh > tai-chinh',
    strong:
      '(mở|làm|xây|xây dựng|mở rộng|nối|thông) + (đường mới|tuyến đường|con đường|cầu vượt|cầu|hầm chui|đường gom|đường tránh|cao tốc|đường sắt|bến xe|cảng); mở rộng đường; cầu vượt; hầm chui; cao tốc; đường gom; đường tránh; tiến độ + (đường|cầu|dự án|thi công); thi công (chậm|ì ạch|dang dở|dở dang|kéo dài); dự án đường; khi nào + (làm đường|mở đường|xong|hoàn thành|khởi công); đường dang dở; thông tuyến; cầu + (dân sinh|bắc qua|nối|qua suối|qua sông); (xây|làm|bắc) cầu',
    terms:
      'tiến độ; dự án + (đường|cầu); giải phóng mặt bằng + đường; quy hoạch + đường; thi công; hạ tầng giao thông; kẹt xe + mở rộng; bao giờ + (đường|cầu)',
    hints: 'đường; cầu; dự án',
  },
  {
    code: 'den-duong',
    name: 'Đèn đường, chiếu sáng công cộng',
    function: 'giao-thong',
    agencies: 'ubnd-xa > xay-dung',
    strong:
      'đèn đường; (đèn|điện) chiếu sáng; (điện|đèn) đường + (hư|hỏng|tắt|không sáng|cháy|chập chờn|lắp|tối); điện đường; cột đèn; trụ đèn; bóng đèn (đường|cao áp); đèn cao áp; (đèn|bóng đèn) + (không sáng|bị tắt|không hoạt động|hỏng|cháy|bật sớm|tắt muộn|sáng cả ngày); hệ thống chiếu sáng; đường (tối|không có đèn|thiếu đèn|tối om); lắp (thêm |đặt )?(đèn|điện đường|đèn đường|bóng đèn); chiếu sáng công cộng; điện công lộ; thắp sáng + đường; đèn led + đường; đèn chiếu; đèn (ở|tại|trước|trên đường|hẻm|kiệt) + (hư|hỏng|tắt|không sáng|cháy); bóng (đèn)? + (cháy|hư|thay) + (đường|kiệt|hẻm)',
    terms: 'không sáng; tối om; ban đêm + tối; ánh sáng; bóng đèn; đèn trang trí',
    hints: 'đèn; tối; ban đêm; đi lại',
  },
  {
    code: 'den-tin-hieu-bien-bao',
    name: 'Đèn tín hiệu, biển báo, vạch kẻ, gờ giảm tốc',
    function: 'giao-thong',
    agencies: 'xay-dung > cong-an > ubnd-xa',
    strong:
      'đèn (giao thông|tín hiệu|đỏ|xanh đèn đỏ|xanh đỏ|tín hiệu giao thông|xanh|vàng) + (ngã|hỏng|lắp|giây|sáng|tắt|thời gian|bất hợp lý|không|đầu|nút); đèn giao thông; đèn tín hiệu; đèn đỏ; biển báo; biển cấm; biển (chỉ dẫn|giao thông|hiệu giao thông|tên đường|hạn chế); vạch (kẻ|sơn|qua đường|dừng|đi bộ|liền); gờ giảm tốc; gương cầu; gương cầu lồi; dải phân cách; sơn kẻ; cắm biển; lắp + (biển|gương|gờ|rào chắn|đèn giao thông|đèn tín hiệu); vòng xuyến; bùng binh; phân luồng; phân làn; đường một chiều; cấm tải; cấm (xe|đỗ|rẽ|ô tô) + (biển|đường|giờ); rẽ (phải|trái) + đèn; điểm đen + tai nạn; hạn chế tốc độ; con lươn; gác chắn; barie; giải phân cách; mất tầm nhìn; che khuất + (tầm nhìn|biển báo|đèn); (đường ray|đường sắt|đường ngang) + (rào|gác chắn|nguy hiểm|tai nạn|barie|tàu); gác chắn; cọc tiêu; hộ lan; thời gian đèn; (giây|thời gian) + đèn (đỏ|xanh); đèn vàng; trụ (tiêu|biển báo); biển + (tốc độ|ngã|gãy|che|mờ|cấm xe tải|cấm đậu|cấm đỗ|cấm dừng|hết hiệu lực|chỉ đường); kẻ (lại )?vạch; (điểm|ngã) + hay xảy ra tai nạn; đường (hai|một|2|1) chiều; cấm xe (tải|khách|máy|lớn|container)',
    terms:
      'ngã (tư|ba|năm|sáu); tai nạn giao thông; nguy cơ tai nạn; người tham gia giao thông; điểm đen; tín hiệu; an toàn giao thông; tham gia giao thông; lưu lượng xe; nút giao; kẹt xe; ùn tắc; giờ cao điểm; cầu đường',
    hints: 'giao thông; xe; nguy hiểm',
  },
  {
    code: 'do-xe-sai',
    name: 'Đỗ xe sai, xe tải chạy ẩu, vi phạm giao thông',
    function: 'an-ninh-trat-tu',
    agencies: 'cong-an > ubnd-xa > xay-dung',
    alsoTopic: 'trat-tu-an-ninh',
    strong:
      '(đỗ|đậu|dừng|để|đổ) (xe|ô tô|xe ô tô|xe tải) + (lòng đường|vỉa hè|trái phép|sai|bừa bãi|cấm|chiếm|cản trở|trước nhà|tràn lan|qua đêm|lấn chiếm|trước cửa|ngã|hẻm|kiệt|nguy hiểm|biển cấm|trái quy định|trước cổng); (đỗ|đậu) xe; xe (tải|ô tô|khách|container|bus|du lịch|hơi) + (đậu|đỗ|dừng); xe quá tải; xe quá khổ; quá tải trọng; (chạy|phóng) (ẩu|nhanh|vượt ẩu|quá tốc độ|bạt mạng|ngược chiều|lấn làn); vượt đèn đỏ; xe (tải|ben|container|công trình|chở đất|chở cát|hổ vồ) + (chạy|lưu thông|giờ cao điểm|tốc độ|đường cấm|nội thành|rầm rầm|giờ cấm|khu dân cư|ngày đêm|phá đường|hư đường); chạy ngược chiều; không đội mũ bảo hiểm; đi ngược chiều; phạt nguội; phạt + (giao thông|đỗ xe|nồng độ cồn|vi phạm); xe ba gác; xe độ chế; học sinh + xe máy + (chạy|đi|phân khối); xe dù; bến cóc; xe khách + (dừng|bắt khách|đón|chạy); điều tiết giao thông; cảnh sát giao thông; vi phạm giao thông; biên bản + (giao thông|vi phạm); vi phạm + luật giao thông; kẹt xe; ùn tắc; (đỗ|đậu|dừng|để) (ô tô|xe hơi|xe máy|xe khách|xe cộ); ô tô + (đỗ|đậu|dừng|chắn|chặn|lấn|đường hẹp); xe cộ + (dừng|đậu|đỗ); (xe tải|xe khách|xe container|xe bồn) + (gây|nguy hiểm|bụi|đậu|ồn|rung|chạy qua|vào giờ); xe (máy|đạp|ba gác) + (đi lên vỉa hè|chạy trên vỉa hè|dàn hàng|ngược chiều); chở (quá|cồng kềnh|quá tải|hàng cồng kềnh); dừng đón trả khách; đón trả khách; bãi đỗ xe + (thiếu|xây|đề nghị|chưa có); chặn (đường|lối) + (xe|đậu); xe (tải|ben|công trình) + (rơi vãi|chở đất|chở cát|chạy ầm ầm|chạy rầm rầm|trước cổng trường|giờ tan trường)',
    terms:
      'tắc nghẽn giao thông; cản trở giao thông; ùn tắc giao thông; gây cản trở; lấn chiếm lòng đường; bãi đỗ; bãi đậu xe; bãi đỗ xe; tốc độ; xử phạt + xe; bấm còi; còi hơi; nẹt pô',
    hints: 'xe ô tô; xe tải; giao thông; lưu thông',
  },
  {
    code: 'xe-buyt-van-tai',
    name: 'Xe buýt, xe khách, taxi, vận tải, đăng kiểm',
    function: 'giao-thong',
    agencies: 'xay-dung > ubnd-xa',
    strong:
      'xe (buýt|bus|bus|khách|buýt nhanh|trung chuyển|lửa|điện du lịch); tuyến xe; trạm (dừng|xe buýt|chờ); nhà chờ xe; lơ xe; phụ xe; tài xế + (thái độ|xe|taxi|hút thuốc|buýt|khách); vé xe; giá vé; thẻ xe buýt; taxi; grab; bến xe; tuyến buýt; lái xe + (thái độ|khách|ẩu); phù hiệu; đăng kiểm; vận tải hành khách; kinh doanh vận tải; nhồi nhét khách; chạy tuyến; giấy phép kinh doanh vận tải; bến thuyền; bến phà; đò; phà; bỏ chuyến; xe ôm; xe công nghệ; phương tiện công cộng; sân bay; tàu hỏa; ga + tàu; thuyền + (đăng ký|đăng kiểm); (xe buýt|xe khách|taxi|nhà xe|xe du lịch|xe điện|tàu) + (bỏ|trễ|muộn|chạy|giờ|tuyến|trạm|vé|giá|tài xế|thái độ|chất lượng|dừng|đón|lộ trình|cũ|hôi|chen chúc); trạm xe; điểm dừng; điểm đón; biểu đồ giờ; tần suất; niên hạn; cấp phù hiệu; xe hợp đồng; thu phí + xe buýt',
    terms: 'hành khách; lộ trình; chuyến xe; nhân viên thu vé; tài xế; lái xe; bến; nhà xe; vận tải; đón khách',
    hints: 'xe; tuyến; khách',
  },
  {
    code: 'giay-phep-lai-xe',
    name: 'Giấy phép lái xe, sang tên, đăng ký xe',
    function: 'giay-phep-lai-xe',
    agencies: 'cong-an > xay-dung',
    alsoTopic: 'can-bo-noi-vu-tthc',
    strong:
      '(giấy phép|bằng) lái xe; bằng lái; (thi|học|sát hạch) + (bằng lái|lái xe|bằng A1|bằng B2|hạng b); (đổi|cấp lại|mất|cấp đổi|gia hạn) + (bằng lái|giấy phép lái xe|bằng); trung tâm sát hạch; sát hạch lái xe; hạng (a1|b1|b2|c|a2|d|e) + (bằng|lái|thi); GPLX',
    terms: 'trường dạy lái xe; học lái xe; hồ sơ gốc + lái; thi lái xe; dạy lái xe',
    hints: 'lái xe; bằng',
  },
  {
    code: 'dang-ky-xe',
    name: 'Đăng ký, sang tên xe, biển số',
    function: 'an-ninh-trat-tu',
    agencies: 'cong-an',
    alsoTopic: 'can-bo-noi-vu-tthc',
    strong:
      'sang tên (xe|đổi chủ|ô tô|xe máy|chính chủ|mô tô); đăng ký xe; (đăng ký|cà vẹt|giấy tờ|cavet) xe; cà vẹt; biển số; biển số xe; rút hồ sơ + xe; đổi biển; xe + (không chính chủ|chính chủ); mất (đăng ký|giấy tờ|cà vẹt) xe; số khung; số máy; xe máy + (mua|bán|sang tên|đăng ký)',
    terms: 'chuyển vùng + xe; trước bạ + xe; xe mô tô; đăng ký + xe (máy|ô tô)',
    hints: 'xe máy; xe ô tô',
  },
  {
    code: 'ngap-thoat-nuoc',
    name: 'Ngập úng, cống, thoát nước',
    function: 'xay-dung',
    agencies: 'ubnd-xa > xay-dung > moi-truong-do-thi',
    alsoTopic: 'moi-truong',
    strong:
      '(ngập|úng|ngập úng|ngập nước|ngập lụt|đọng nước|ứ đọng|tràn) + (mưa|đường|nhà|cống|kiệt|hẻm|khu dân cư|nước|thoát|ngõ); ngập úng; ngập nặng; ngập nước; thoát nước; mương thoát nước; (cống|mương|rãnh|hố ga|cống rãnh) + (tắc|nghẹt|nghẽn|bể|vỡ|sập|tràn|hư|làm|không thoát|xây|nạo vét|khơi thông|hở|hôi); cống thoát nước; hệ thống (thoát nước|cống|mương); (nạo vét|thông|khơi thông) (cống|mương|rãnh|hố ga); nghẹt cống; tắc cống; nước (tràn|không thoát|mưa chảy|ứ); rãnh thoát nước; miệng cống; cửa thu nước; triều cường',
    terms: 'mưa lớn; mỗi khi mưa; nước mưa; cống; mương; hố ga; tràn vào nhà; cống rãnh; nước đọng; rãnh; mùa mưa',
    hints: 'ngập; mưa; nước',
  },
  {
    code: 'via-he-ha-tang',
    name: 'Vỉa hè, công viên, lan can, hạ tầng đô thị',
    function: 'xay-dung',
    agencies: 'ubnd-xa > xay-dung',
    alsoTopic: 'trat-tu-do-thi',
    strong:
      '(lát|làm|xây|cải tạo|sửa|nâng cấp|thi công|gạch) + (vỉa hè|lề đường|bó vỉa|công viên); vỉa hè + (hư|vỡ|bong|xuống cấp|gạch|sụp|cao|thấp); bó vỉa; lan can; bờ kè; kè + (sạt|hỏng|lún|xây); công viên + (xuống cấp|hư|xây|làm|ghế|đèn); ghế đá; khu vui chơi; sân chơi + trẻ em; đồ chơi + công viên; tay vịn; đường đi bộ; lối đi + người khuyết tật; đặt tên đường; (tên|đổi tên) đường; số nhà + (cấp|đánh|gắn|biển|trùng|lộn xộn); bảng tên đường; đánh số nhà; cấp số nhà; cầu đi bộ',
    terms: 'hạ tầng; cơ sở hạ tầng; khuôn viên; hạ tầng kỹ thuật',
    hints: 'vỉa hè; công viên; người đi bộ',
  },
  {
    code: 'giao-thong-khac',
    name: 'Việc khác về giao thông',
    function: 'giao-thong',
    agencies: 'xay-dung > ubnd-xa > cong-an',
    terms:
      'giao thông; an toàn giao thông; tai nạn; lưu thông; phương tiện; người đi đường; đi lại của (người dân|bà con|nhân dân); mất an toàn giao thông; quốc lộ; tỉnh lộ; tuyến đường; con đường; cầu; lòng đường',
    hints: 'đường; xe máy; ô tô; ngã tư; ngã ba',
  },
])
