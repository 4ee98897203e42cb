import { mattersOf } from './matter.ts'

export const securityMatters = mattersOf('trat-tu-an-ninh', [
  {
    code: 'on-ao-karaoke',
    name: 'Ồn ào, karaoke, loa kéo, nhậu nhẹt',
    function: 'an-ninh-trat-tu',
    agencies: 'cong-an > ubnd-xa > van-hoa-the-thao-du-lich',
    strong:
      'karaoke; loa (kéo|kẹo kéo|di động|công suất|thùng|lớn); (hát|mở nhạc|bật nhạc|nhạc|loa|tiếng hát|dàn âm thanh|âm thanh|âm lượng|hát hò) + (ồn|to|lớn|khuya|đêm|inh ỏi|ầm ĩ|làm phiền|công suất|ảnh hưởng|sáng sớm|đinh tai|hết cỡ); (quán|nhà|hàng xóm|bar|beer club|cafe|nhậu|pub) + (ồn ào|ầm ĩ|mở nhạc|hát|gây ồn|tiếng ồn|karaoke|nhạc); ồn ào + (đêm|khuya|hàng xóm|quán|nhậu|trưa); tiếng ồn + (quán|hát|nhạc|loa|hàng xóm|ban đêm|khuya|karaoke|vượt); gây (ồn|mất trật tự|ồn ào|ồn ào mất trật tự); quán (bar|nhậu|pub) + (ồn|đêm|khuya); hàng xóm + (ồn|tiếng ồn|mất ngủ); mất ngủ; nhạc sống; ồn ào; (hát|nhạc|loa|karaoke) + (suốt ngày|cả ngày|tới khuya|đến khuya|sáng|trưa|hàng xóm|khu dân cư|không ngủ|chịu không|kéo dài); đám (cưới|giỗ|ma) + (hát|loa|nhạc|ồn); tiếng (nhạc|loa|hát|chó sủa|gà gáy|rao); thả (diều|bóng)? + ồn; chó sủa + (đêm|suốt|hàng xóm|ồn); tiếng (hát|nhạc|loa|ồn|động) + (lớn|đêm|khuya|trưa|hàng xóm|quán|chịu); nhạc (sàn|mạnh|to|lớn|ầm); (quán|tiệm|cửa hàng|nhà hàng) + (nhạc|loa|ca hát|hát) + (lớn|to|khuya|ồn|trưa)',
    terms: 'âm thanh; tiếng ồn; ầm ĩ; làm ồn; giờ nghỉ trưa; nghỉ ngơi; khuya; nửa đêm; inh ỏi; quán nhậu; hát hò',
    hints: 'ồn; đêm; quán; hàng xóm',
  },
  {
    code: 'trom-cuop-lua-dao',
    name: 'Trộm cắp, cướp giật, lừa đảo',
    function: 'an-ninh-trat-tu',
    agencies: 'cong-an > ubnd-xa',
    strong:
      'trộm (cắp|cướp|chó|xe|vặt|tài sản|đồ|gà)?; mất trộm; ăn trộm; cướp giật; cướp; (bị|mất) + (trộm|cướp|giật|lấy cắp|móc túi); lừa đảo; (bị|đã) lừa; chiếm đoạt; mất (xe|xe máy|tài sản|điện thoại|đồ); giật (túi|đồ|dọc|điện thoại); móc túi; kẻ gian; đột nhập; bắt cóc; bán hàng đa cấp; đa cấp; lừa (tiền|đảo qua|bán|gạt); giả danh; tố giác + tội phạm; tội phạm; vụ án; điều tra + (công an|vụ|chậm); trình báo; báo công an; bắt chó; câu chó; chặt chém + (khách|du khách) + taxi',
    terms: 'công an; lừa; mất cắp; tội phạm; đối tượng; an ninh; camera; truy tìm; điều tra; bắt giữ',
    hints: 'tiền; xe; tài sản',
  },
  {
    code: 'danh-nhau-de-doa',
    name: 'Đánh nhau, đe dọa, côn đồ, đua xe',
    function: 'an-ninh-trat-tu',
    agencies: 'cong-an > ubnd-xa',
    strong:
      'đánh nhau; gây (gổ|rối|rối trật tự|thương tích|mất an ninh); hành hung; (côn đồ|giang hồ|xã hội đen|thanh niên|nhóm|đối tượng) + (đe dọa|đánh|quậy phá|tụ tập|hung khí|chém|đập phá|ném đá|gây rối|nẹt pô|rú ga|gây sự); đe dọa; hăm dọa; uy hiếp; quậy phá; tụ tập + (thanh niên|đánh|nhậu|đua|quậy|gây|đêm|hút); đua xe; rú ga; nẹt pô; lạng lách; pháo + (nổ|đốt|lậu|bán); đốt pháo; nổ pháo; pháo nổ; hung khí; đâm chém; chửi bới; gây mất trật tự; mất (an ninh|trật tự); ném (đá|chất bẩn|sơn); chất bẩn; súng; vũ khí; phá hoại; bảo kê; nổ súng; quấy rối; say xỉn; tâm thần + (đập phá|đánh|quậy); ngáo đá; (thanh niên|học sinh|nhóm|côn đồ) + (tụ tập|đánh nhau|chém|quậy|hút|gây sự|gây gổ); (bị|dọa) (đánh|giết|chém); gây sự; chó dữ; thả rông chó + cắn; súng (tự chế|hơi|săn); đua xe; (xe máy|thanh niên|nhóm|tụ tập) + đua; nẹt pô; tổ lái; bốc đầu; bảo kê; thu tiền bảo kê',
    terms:
      'an ninh trật tự; trật tự; mất trật tự; thanh niên; hung hăng; công an; nguy hiểm + tính mạng; bức xúc; chửi; say rượu',
    hints: 'đánh; đêm; đối tượng; nhóm',
    against: 'vợ; chồng; học sinh',
  },
  {
    code: 'co-bac-ma-tuy-mai-dam',
    name: 'Cờ bạc, ma túy, mại dâm, cai nghiện',
    function: 'phong-chong-te-nan',
    agencies: 'cong-an > ubnd-xa > y-te',
    strong:
      'ma túy; nghiện; con nghiện; cai nghiện; hút chích; hàng đá; hút cần; bóng cười; shisha; cần sa; mại dâm; gái (mại dâm|bán dâm|đứng đường); bán dâm; massage + (trá hình|kích dục); cờ bạc; đánh (bạc|bài|đề); số đề; ghi (đề|lô đề); lô đề; đá gà; cá độ; sòng (bạc|bài); xóc đĩa; bắn cá; tài xỉu; tệ nạn; tệ nạn xã hội; kim tiêm; trá hình; sát phạt; cơ sở cai nghiện',
    terms: 'tệ nạn xã hội; bài bạc; đánh bài; ăn tiền; chích; cá cược; công an',
    hints: 'tụ tập; đối tượng; thanh niên',
  },
  {
    code: 'an-xin-lam-phien',
    name: 'Ăn xin, chèo kéo, đeo bám khách',
    function: 'an-ninh-trat-tu',
    agencies: 'ubnd-xa > cong-an > noi-vu > van-hoa-the-thao-du-lich',
    strong:
      '(ăn xin|xin ăn|ăn mày|bán hàng rong|đánh giày|bán vé số|xe ôm|xích lô|cò|bán dạo) + (làm phiền|đeo bám|chèo kéo|du khách|khách|giả dạng|trá hình|tràn lan|bu bám|chăn dắt|ngã tư|chùa|chợ|bệnh viện|lôi kéo); chèo kéo; đeo bám; chặt chém; ăn xin; giả (sư|ăn xin|khất thực|nhà sư|từ thiện); khất thực; lôi kéo khách; nài ép; ép mua; chăn dắt',
    terms: 'du khách; làm phiền; xin tiền; mỹ quan; hình ảnh + (đẹp|xấu) + (thành phố|du khách); vẫy khách',
    hints: 'khách; đối tượng; đường',
  },
  {
    code: 'chay-no-pccc',
    name: 'Phòng cháy chữa cháy',
    function: 'an-ninh-trat-tu',
    agencies: 'cong-an > ubnd-xa',
    strong:
      'phòng cháy (chữa cháy|và chữa cháy)?; chữa cháy; cháy (nổ|nhà|xưởng|lớn); (trụ|họng|bình) (nước )?(cứu hỏa|chữa cháy); cứu hỏa; nguy cơ cháy; nghiệm thu phòng cháy; thẩm duyệt phòng cháy; lối thoát hiểm; thoát hiểm; cháy + (nguy cơ|gas|xăng|chập|chung cư); bán (gas|xăng) + (khu dân cư|an toàn|cháy); sang chiết gas; xăng lẻ; cứu nạn',
    terms: 'cháy; nổ; hỏa hoạn; báo cháy; gas; xăng',
    hints: 'nguy hiểm; an toàn',
    against: 'cháy bóng; cháy rừng; công tơ cháy',
  },
  {
    code: 'an-ninh-khac',
    name: 'Việc khác về an ninh, trật tự',
    function: 'an-ninh-trat-tu',
    agencies: 'cong-an > ubnd-xa',
    terms:
      'an ninh; trật tự; an ninh trật tự; công an; trật tự an toàn xã hội; đối tượng; tố giác; vi phạm pháp luật; tuần tra; công an phường; công an xã; nhóm thanh niên; dữ dằn; bắn chim; súng hơi; bay flycam',
    hints: 'đêm; nguy hiểm; kiểm tra; bất an',
  },
])

export const urbanMatters = mattersOf('trat-tu-do-thi', [
  {
    code: 'lan-chiem-via-he',
    name: 'Lấn chiếm vỉa hè, lòng đường, buôn bán, chợ cóc',
    function: 'xay-dung',
    agencies: 'ubnd-xa > cong-an > xay-dung',
    strong:
      '(lấn chiếm|chiếm|chiếm dụng|lấn|bán|buôn bán|kinh doanh|bày|bày bán|để hàng|họp chợ|đặt) + (vỉa hè|lòng đường|lề đường|lòng lề đường|hành lang|đường đi|lối đi bộ|hẻm|lòng hè đường|công viên|kiệt); lấn chiếm (vỉa hè|lòng|lề|đường|hành lang|hẻm); vỉa hè + (buôn bán|quán|hàng quán|lấn chiếm|bàn ghế|người đi bộ|xe|kinh doanh|chiếm|bán hàng|để xe|mái che|bạt); chợ (cóc|tạm|tự phát|chồm hổm|trời); họp chợ; hàng rong; hàng quán; bán hàng rong; bàn ghế + (vỉa hè|đường); mái che; mái hiên; mái vẩy; bục bệ; che bạt; dựng (rạp|bạt|lều|quán|ki ốt); rạp cưới; ki ốt; dù bạt; trật tự đô thị; trật tự (vỉa hè|lòng lề đường); quy tắc đô thị; buôn bán lấn chiếm; chậu (cây|hoa|kiểng) + vỉa hè; chiếm đường; tập kết (vật liệu|gạch|cát|xe); rửa xe + (vỉa hè|đường|nước); dắt chó + (đi vệ sinh|phóng uế|phân); quán + (lấn|vỉa hè|lòng đường); (bán|quán|hàng|xe bán|sạp) + (trên vỉa hè|dưới lòng đường|lề đường|lấn ra|tràn ra|trước nhà tôi|chắn lối|đầu hẻm|trước cổng); dựng (rạp|mái|lều|trại) + (đường|hẻm|lòng đường|đám cưới|đám tang); xe (bán|đẩy) (hàng|bánh mì|trái cây|nước) ; chiếm (vỉa hè|lối đi|hẻm|đường đi|đất công viên); để (xe|hàng|đồ|vật dụng) + (vỉa hè|lối đi|hẻm|hành lang); phơi (lúa|nông sản|đồ) + đường; đậu xe trên vỉa hè',
    terms:
      'vỉa hè; lấn chiếm; buôn bán; hàng quán; lề đường; lòng đường; người đi bộ; lối đi; mua bán; hàng hóa + (đường|vỉa hè); tiểu thương; chợ; trật tự; quán nhậu; mất mỹ quan; bảng hiệu + vỉa hè',
    hints: 'quán; bán; đường; xe',
  },
  {
    code: 'xay-dung-trai-phep',
    name: 'Xây dựng trái phép, sai phép, ảnh hưởng nhà bên',
    function: 'xay-dung',
    agencies: 'ubnd-xa > xay-dung',
    strong:
      '(xây|xây dựng|xây cất|cơi nới|dựng|công trình|làm nhà|nhà) + (trái phép|không phép|sai phép|sai giấy phép|không xin phép|chưa có phép|không có giấy phép|vượt tầng|sai thiết kế|lấn chiếm|lấn ra|không đúng phép); (trái|sai|không) phép + (xây|công trình|nhà); cơi nới; xây nhà trái phép; xây dựng trái phép; công trình + (vi phạm|trái phép|nứt nhà|sai phép|ảnh hưởng nhà|gây nứt); nhà + (nứt|lún|nghiêng) + (thi công|công trình|xây|bên cạnh|hàng xóm|ép cọc|làm đường|lu); ép cọc; thanh tra xây dựng; trật tự xây dựng; đội (quy tắc|trật tự|kiểm tra) + xây; tháo dỡ + (công trình|trái phép|phần|cưỡng chế); xây + (lấn|bít|che|nhô|chồng lấn); nứt (tường|nhà); xây lấn; hàng xóm + xây + (nứt|ảnh hưởng|lấn); đổ (bê tông|móng) + lấn',
    terms:
      'xây dựng; công trình; trái phép; thi công; phường + xử lý + xây; lún nứt; móng; tường; đình chỉ; vi phạm xây dựng; lập biên bản',
    hints: 'nhà; tầng; kiểm tra; hàng xóm',
  },
  {
    code: 'vat-lieu-do-duong',
    name: 'Đổ vật liệu, phế thải, để vật cản trên đường',
    function: 'xay-dung',
    agencies: 'ubnd-xa > moi-truong-do-thi > xay-dung',
    strong:
      '(đổ|để|tập kết|chất|bỏ|đống) + (cát|vật liệu|xà bần|đất|gạch|đá|phế thải|vật liệu xây dựng|xà bần|gỗ|rác xây dựng|phế liệu) + (đường|vỉa hè|lòng đường|trước nhà|lề|hẻm|cản trở|bừa bãi|ngã|lấp); vật liệu xây dựng + (đường|lề|cản trở|lấn|bừa bãi|đổ|tập kết|vỉa hè); xà bần; phế thải xây dựng; rác xây dựng; đống (cát|đất|đá|gạch|xà bần|bê tông); chướng ngại vật; vật cản; chắn ngang (đường|lối); (đất|cát|đá) + rơi vãi + đường; thu mua phế liệu; phế liệu; ve chai; đinh tặc; rào chắn + (lối|đường|bỏ quên)',
    terms: 'vật liệu; phế thải; cản trở giao thông; cát; gạch; xây dựng; lấp; che chắn; cản trở',
    hints: 'đường; nguy hiểm; đổ',
  },
  {
    code: 'quang-cao-rao-vat',
    name: 'Quảng cáo, rao vặt, biển hiệu sai quy định',
    function: 'van-hoa',
    agencies: 'ubnd-xa > van-hoa-the-thao-du-lich > xay-dung',
    strong:
      '(dán|phát|treo|rải|sơn|in|vẽ|xịt) + (quảng cáo|rao vặt|tờ rơi|giấy quảng cáo|bậy|tường|cột điện|gốc cây|áp phích|băng rôn|khoan cắt bê tông); quảng cáo (rao vặt|sai|trái phép|bừa bãi|tràn lan|bẩn); rao vặt; tờ rơi; khoan cắt bê tông; (biển|bảng|pano|băng rôn|panô) (hiệu|quảng cáo) + (sai|lấn|che|rách|nguy hiểm|trái phép|cũ|rơi|đổ|hư|phản cảm|treo|ngã|tiếng nước ngoài|chữ trung quốc); bảng quảng cáo; biển quảng cáo; băng rôn; pano; áp phích; vẽ bậy; bôi bẩn; mỹ quan đô thị; (mất|xấu|làm mất) mỹ quan; biển hiệu; bảng hiệu',
    terms: 'quảng cáo; phản cảm; mất mỹ quan; cột điện + (dán|quảng cáo); nhếch nhác; tường; đô thị; tờ quảng cáo',
    hints: 'dán; đẹp; cột',
    against: 'tin nhắn; cuộc gọi',
  },
  {
    code: 'cay-xanh',
    name: 'Cây xanh ngã đổ, che khuất, chặt hạ',
    function: 'xay-dung',
    agencies: 'moi-truong-do-thi > ubnd-xa > xay-dung',
    alsoTopic: 'moi-truong',
    strong:
      '(cây|cây xanh|cành cây|nhánh cây|cây cổ thụ|hàng cây|cây bàng|cây phượng|cây dừa|cây to|cây lớn|tán cây) + (ngã|đổ|gãy|mục|nghiêng|chặt|cắt tỉa|tỉa|che|che khuất|chết|khô|nguy hiểm|trồng|đốn|sâu|um tùm|rậm|vướng|bật gốc|chặt hạ|sắp đổ|rơi|hạ|mé|cưa); cây xanh; cắt tỉa (cây|cành); chặt (cây|hạ|hạ cây); cây (ngã|đổ); cành (khô|gãy|cây); trồng cây (xanh)?; cây + (đường dây|lề đường|vỉa hè|trước nhà); bồn hoa; bồn cây; thảm cỏ; cỏ (mọc|dại) + (um tùm|cao|rậm|dải phân cách|vỉa hè|công viên|cắt|phát); cắt cỏ; công viên cây xanh; tưới cây; gốc cây; hoa sữa; (cây|cành|nhánh|lá) + (rụng|gãy đổ|che biển|vướng dây|chạm dây|đè|mọc|bị chặt|chết khô|bọng|mục ruỗng|sâu bọ|um tùm); cây (trước nhà|trên đường|ven đường|bên đường|trong công viên); đốn cây; trồng (thêm|lại) cây; cây + (nghiêng|sắp đổ|sắp ngã|ngã vào|đổ vào|mục gốc|cắt tỉa|chặt hạ|gãy cành)',
    terms: 'cây; cành; nhánh; cổ thụ; bóng mát; trung tâm công viên cây xanh; đoạn đường + cây',
    hints: 'nguy hiểm; mưa bão; đường',
    against: 'cây xăng; cây ăn quả; trồng trọt; cây ATM; đất trồng cây',
  },
  {
    code: 'do-thi-khac',
    name: 'Việc khác về trật tự đô thị',
    function: 'xay-dung',
    agencies: 'ubnd-xa > xay-dung > cong-an',
    terms:
      'mỹ quan; đô thị; mỹ quan đô thị; trật tự đô thị; nhếch nhác; văn minh đô thị; văn minh; vỉa hè; đường phố; phố; phản cảm; bừa bộn; nhà hoang; nhà bỏ hoang; chợ; ban quản lý chợ',
    hints: 'đẹp; sạch; lấn',
  },
])

export const cultureMatters = mattersOf('van-hoa-du-lich', [
  {
    code: 'di-tich-di-san',
    name: 'Di tích, di sản, lễ hội, tín ngưỡng',
    function: 'van-hoa',
    agencies: 'van-hoa-the-thao-du-lich > ubnd-xa',
    strong:
      'di tích; di sản; (đình làng|ngôi đình|đền thờ|chùa|miếu|lăng|tháp|thành cổ|nhà cổ|đại nội|kinh thành|lăng mộ|bia|tượng đài|bảo tàng|nhà lưu niệm|cổng thành|thành lũy|phố cổ) + (xuống cấp|trùng tu|tôn tạo|bảo tồn|hư hại|tu bổ|tu sửa|xâm hại|vé|tham quan|bảo vệ|bảo quản|khách|xây|công nhận|lịch sử|trông coi); bảo tồn; trùng tu; tôn tạo; tu bổ; đại nội; cố đô; lễ hội; festival; tượng đài; bảo tàng; danh lam; thắng cảnh; mê tín; đốt vàng mã; xếp hạng (di tích|di sản); cổ vật; di tích lịch sử; nhà vườn; kinh thành; khảo cổ; phục dựng; văn hóa phi vật thể; nghệ nhân; cồng chiêng; bản sắc; văn hóa (dân tộc|truyền thống); (công trình|kiến trúc|nhà|cổng|tường|thành|cầu) (cổ|lịch sử|pháp|xưa) + (xuống cấp|bảo tồn|phá|giữ|tu sửa|hư); (mộ|lăng|phủ|điện|am) + (hoang|xuống cấp|tu sửa|vua|chúa|công chúa); nhã nhạc; áo dài; ẩm thực + (di sản|quảng bá|lễ hội); tên danh nhân; danh nhân',
    terms:
      'lịch sử; văn hóa; du khách; tham quan; lăng; đình làng; cổ; bờ kè + di tích; truyền thống; công trình văn hóa',
    hints: 'hư hại; khách; đẹp',
    against: 'di sản thừa kế; khai nhận di sản; thừa kế',
  },
  {
    code: 'du-lich',
    name: 'Du lịch, bãi biển, khách sạn, hướng dẫn viên',
    function: 'du-lich',
    agencies: 'van-hoa-the-thao-du-lich > ubnd-xa > cong-thuong',
    strong:
      'du lịch; (bãi tắm|bãi biển|khu du lịch|điểm du lịch|khách sạn|homestay|resort|nhà nghỉ|tour|thuyền rồng|cáp treo|suối|thác) + (giá|vé|phí|dịch vụ|thái độ|chặt chém|niêm yết|khách|an toàn|cứu hộ|thuê|tắm|quản lý|kinh doanh|lừa); bãi tắm; bãi biển; hướng dẫn viên; thẻ hướng dẫn viên; công ty lữ hành; lữ hành; tour; du khách; khách du lịch; khách (nước ngoài|trung quốc|tây|quốc tế) + (du lịch|tour|tham quan); tham quan; vé tham quan; thuyền rồng; homestay; xếp hạng khách sạn; bãi giữ xe + biển; cứu hộ + biển; tắm nước ngọt; phố đi bộ; chợ đêm; điểm đến; quảng bá; khai thác + (du lịch|sông hương); ca huế; lưu trú + (du lịch|cơ sở|kinh doanh); (khách|du khách) + (chặt chém|lừa|thái độ|phàn nàn|chèo kéo|nước ngoài); khu du lịch; điểm (tham quan|du lịch|check in); ngắm (cảnh|hoàng hôn|bình minh); cano; mô tô nước; dù lượn; lặn; (biển|bãi) + (tắm|rác|phí|cứu hộ|sạt lở|đẹp); quán + khách du lịch + (giá|chặt); (thu phí|thu tiền|giá) + (tắm|tham quan|vào cổng|khách|ghế dù|phao); ghế dù; cho thuê phao; (phố|cầu|biển|núi|đảo|bán đảo|sông) + (khách du lịch|du khách|tham quan|khai thác du lịch|check in); bãi tắm + (xuống cấp|rác|vệ sinh|cứu hộ)',
    terms:
      'khách sạn; du khách; khách; biển; nghỉ dưỡng; dịch vụ du lịch; cảnh quan; ngắm; vui chơi; giải trí; thắng cảnh; phục vụ khách; thu phí + khách',
    hints: 'đẹp; thành phố; phí; giá',
  },
  {
    code: 'nha-van-hoa-the-thao',
    name: 'Nhà văn hóa, thể thao, thư viện, hoạt động văn nghệ',
    function: 'the-thao',
    agencies: 'van-hoa-the-thao-du-lich > ubnd-xa',
    strong:
      '(nhà|trung tâm|khu) văn hóa + (xây|xuống cấp|sửa|cải tạo|thiếu|sinh hoạt|cũ|hư|cộng đồng|thôn|mới|chưa có|làm nơi|giữ lại|khóa|bỏ hoang|thể thao); nhà (sinh hoạt cộng đồng|cộng đồng|rông|gươl|văn hóa thôn|văn hóa xã|thi đấu); sân (vận động|bóng|thể thao|bóng đá|chơi|cầu lông|bóng chuyền|tập); bể bơi; hồ bơi; phòng gym; thể dục (thể thao)?; thể thao; thư viện; dụng cụ (tập )?thể (dục|thao); giải (bóng|thể thao|chạy|đấu); câu lạc bộ + (bơi|bóng|võ|dân vũ|thể thao|văn nghệ); rạp (chiếu phim|hát); chiếu phim; biểu diễn; ca nhạc; văn nghệ; nghệ thuật; bắn pháo hoa; pháo hoa; huấn luyện viên; vận động viên; dạy bơi; sinh hoạt cộng đồng; thiết chế văn hóa; phim; bản quyền (tác giả|nhạc); điểm vui chơi + (trẻ|trẻ em|thiếu nhi); sân chơi cho (trẻ|thiếu nhi); giấy phép + (karaoke|vũ trường|biểu diễn|quảng cáo|quán bar); kinh doanh karaoke; chương trình + (văn nghệ|ca nhạc|nghệ thuật); hương ước; nếp sống văn hóa; gia đình văn hóa; thôn văn hóa; cưới + (lãng phí|nếp sống|tang); việc tang; đám (tang|ma) + (kèn|trống|dài ngày|loa); xây (nhà văn hóa|sân bóng|sân vận động|hồ bơi|khu vui chơi); chỗ (chơi|vui chơi|tập thể dục) ; (tập|chạy|đánh) (thể dục|bộ|bóng|cầu lông); (không có|thiếu|xin|làm|xây|đề nghị) + (sân chơi|sân bóng|sân thể thao|chỗ chơi)',
    terms:
      'văn hóa; thể thao; vui chơi; sinh hoạt; hội trường; bóng đá; tập luyện; văn nghệ; giải trí; nhà thi đấu; thanh thiếu niên',
    hints: 'sân; câu lạc bộ; xây; thôn',
    against: 'loa; ồn; âm lượng',
  },
  {
    code: 'van-hoa-khac',
    name: 'Việc khác về văn hóa, du lịch',
    function: 'van-hoa',
    agencies: 'van-hoa-the-thao-du-lich > ubnd-xa',
    terms:
      'văn hóa; du lịch; lễ hội; di tích; nghệ thuật; thể thao; danh hiệu; ứng xử; phản cảm + (trang phục|hình ảnh); khách du lịch; nếp sống',
    hints: 'đẹp; tổ chức; sự kiện',
  },
])
