/**
 * Words that say the same thing when petitions are compared: what is spoken of, what is wrong with it, what is wanted.
 * Finer than the matters, for two petitions about one matter may ask different things. Notation as in matter.ts.
 */
export interface Concept {
  code: string
  /** A setting is who or where, seldom what is asked. */
  kind: 'thing' | 'setting' | 'trouble' | 'wish'
  words: string
}

const list = (kind: Concept['kind'], lines: string): Concept[] =>
  lines
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '')
    .map((line) => {
      const at = line.indexOf(':')
      return { code: line.slice(0, at), kind, words: line.slice(at + 1).trim() }
    })

export const concepts: readonly Concept[] = [
  ...list(
    'thing',
    `
    thung-rac: thùng rác; thùng (thu gom|đựng|chứa) rác; sọt rác; giỏ rác; xe đẩy rác
    xe-rac: xe (rác|gom rác|chở rác|thu gom rác|lấy rác); thu gom rác; gom rác; lấy rác; đổ rác; công nhân vệ sinh; đơn vị thu gom; hốt rác; dọn rác; thu rác; chưa ai (hốt|lấy|thu|gom); rác chưa (ai )?(hốt|lấy|thu|gom); không (thu|lấy|gom) rác
    dong-rac: bãi rác; đống rác; điểm rác; rác tập kết; tập kết rác; rác (chất đống|tràn|bừa bãi|ứ đọng|tồn đọng); vứt rác; xả rác; bỏ rác; đổ trộm; rác thải; rác sinh hoạt; hố rác
    phi-rac: phí (vệ sinh|rác|thu gom rác); tiền rác
    xa-ban: xà bần; phế thải; vật liệu xây dựng; đống (cát|đất|đá|gạch); đổ (cát|đất|đá); rác xây dựng; vật liệu
    den-duong: đèn đường; (đèn|điện) chiếu sáng; điện đường; cột đèn; trụ đèn; đèn cao áp; bóng đèn; chiếu sáng; điện công lộ; hệ thống chiếu sáng
    den-tin-hieu: đèn (giao thông|tín hiệu|đỏ|xanh); tín hiệu giao thông; đèn xanh đèn đỏ; đèn xanh đỏ; đèn tín hiệu giao thông
    bien-bao: biển báo; biển cấm; biển chỉ dẫn; gương cầu; gương cầu lồi; biển hiệu giao thông
    vach-ke: vạch (kẻ|sơn|qua đường|đi bộ|dừng); kẻ vạch; gờ giảm tốc; dải phân cách; sơn kẻ; con lươn
    cau: cầu (treo|dân sinh|vượt|tạm|sắt|gỗ); cây cầu; chiếc cầu; cầu hư; cầu (cứng|tràn|khỉ|ván|bê tông); xây cầu; làm cầu; bắc cầu
    via-he: vỉa hè; lề đường; lòng đường; lòng lề đường; lấn chiếm (vỉa hè|lòng đường|lề đường); chiếm (hết )?(vỉa hè|lòng đường|lề đường)
    nap-cong: nắp cống; nắp hố ga; hố ga; miệng cống; hố tử thần
    cong-thoat-nuoc: cống; mương thoát nước; thoát nước; cống rãnh; cống thoát nước; rãnh thoát nước; hệ thống thoát nước
    ngap: ngập; ngập úng; ngập nước; ngập lụt; úng nước; triều cường
    ho-ao: hồ nước; ao; hồ điều hòa; ao hồ; hồ sinh thái
    beo: bèo; lục bình; bèo tây; bèo lục bình; rong
    nuoc-thai: nước thải; xả thải; xả nước thải; nước cống; nước bẩn
    khoi: khói; đốt rác; đốt rơm; đốt rạ; khói đen; ống khói; than tổ ong
    vang-ma: vàng mã; đốt nhang; đốt vàng mã; hương khói; thắp nhang
    bui: bụi; bụi bẩn; khói bụi; bụi bay; bụi mịn
    mui-hoi: mùi hôi; hôi thối; bốc mùi; mùi hôi thối; nồng nặc; mùi khó chịu
    tieng-on: tiếng ồn; ồn ào; ầm ĩ; gây ồn; inh ỏi; âm lượng; làm ồn
    karaoke: karaoke; hát hò; loa kéo; loa kẹo kéo; hát karaoke; nhạc sống; mở nhạc; bật nhạc; loa thùng; loa kéo; loa di động; dàn loa; hát ka ra ô kê; ka ra ô kê; mở loa; hát nhạc
    cay-xanh: cây xanh; cành cây; cây cổ thụ; nhánh cây; hàng cây; tán cây; cây ngã; cây đổ; gốc cây
    co-dai: cỏ dại; cỏ mọc; cỏ; um tùm; bụi rậm; cắt cỏ
    dat-trong: đất trống; lô đất trống; bãi đất trống; đất bỏ hoang; nhà hoang; nhà bỏ hoang
    chan-nuoi: chăn nuôi; trại (heo|lợn|gà|vịt|bò); nuôi (heo|lợn|gà|vịt|bò|chim|chó|bồ câu); chuồng (heo|lợn|gà|bò); trang trại; phân (chim|gà|heo|bò|chuồng|cút)
    cho-tha-rong: chó thả rông; thả rông; chó; rọ mõm; dắt chó
    cot-dien: cột điện; trụ điện; đường dây điện; trạm biến áp; dây điện; tủ điện; đường dây
    day-cap: dây cáp; cáp (viễn thông|quang|treo|thông tin); cáp; dây mạng; cột cáp; trụ cáp; dây cáp viễn thông
    tram-bts: trạm (bts|phát sóng|thu phát sóng); BTS; trụ (mobifone|mobiphone|viettel|vnpt|anten|phát sóng); cột (ăng ten|anten|phát sóng)
    internet: internet; mạng; wifi; đường truyền; cáp quang; 4g; 3g; mạng internet
    song: sóng; sóng điện thoại; sóng yếu; mất sóng; không có sóng; không bắt được sóng; bắt sóng; phủ sóng; lõm sóng; sóng (viettel|di động|điện thoại di động); không gọi được
    cuoc: cước; gói cước; cước phí; trừ tiền; tài khoản điện thoại
    tin-nhan: tin nhắn; cuộc gọi; số lạ; gọi điện; nhắn tin; tin nhắn rác; sim rác
    vay-nang-lai: tín dụng đen; cho vay; vay nặng lãi; vay tiền; nặng lãi; đòi nợ; cho vay nặng lãi; vay nóng
    vay-von: vay vốn; ngân hàng chính sách; vốn vay; vay vốn ưu đãi; được vay; tín dụng chính sách; nguồn vốn; vay tiền ngân hàng chính sách; ngân hàng chính sách xã hội; vay ưu đãi; vay hộ nghèo; vay giải quyết việc làm
    ngan-hang: ngân hàng; lãi suất; khoản vay; trả nợ; nợ ngân hàng; atm; thẻ atm
    mat-dien: mất điện; cúp điện; cắt điện; ngắt điện; điện cúp; bị cúp điện; không có điện; tắt điện
    dien-yeu: điện yếu; điện áp; chập chờn; sụt áp; không ổn định; điện áp thấp; điện (lúc nào cũng |rất |quá )?yếu; yếu điện; trạm biến áp quá tải; nâng (cấp )?(điện áp|trạm biến áp)
    tien-dien: tiền điện; giá điện; hóa đơn điện; hóa đơn tiền điện; số điện; chỉ số điện
    cong-to: công tơ; đồng hồ điện; điện kế; công tơ điện; lắp điện; kéo điện; hợp đồng điện
    mat-nuoc: mất nước; cúp nước; cắt nước; thiếu nước; không có nước; nước yếu; chưa có nước; nước (máy )?(mất|yếu|không chảy|chảy yếu|chảy nhỏ giọt); mất nước máy
    nuoc-sach: nước sạch; nước máy; nước sinh hoạt; nước thủy cục; cấp nước
    nuoc-ban: nước đục; nước bẩn; nước vàng; nước phèn; clo; nhiễm phèn; nước có mùi; vàng đục; nước vẩn đục; nước (bị )?đục; đục ngầu; nước hôi
    ong-nuoc: ống nước; đường ống; vỡ ống; bể ống; rò rỉ; ống nước bể
    dong-ho-nuoc: đồng hồ nước; đồng hồ; tiền nước; hóa đơn nước
    xe-buyt: xe buýt; xe bus; tuyến xe buýt; tuyến buýt; bus
    tai-xe: tài xế; lái xe; phụ xe; nhân viên lái xe; lơ xe; nhân viên thu vé
    hut-thuoc: hút thuốc; thuốc lá; hút thuốc lá
    gia-ve: giá vé; vé xe; tiền vé; tăng giá vé; vé
    xe-khach: xe khách; xe dù; bến cóc; bến xe; nhồi nhét; taxi; grab; xe ôm
    do-xe: đỗ xe; đậu xe; xe đậu; xe đỗ; dừng xe; để xe; bãi đỗ; đỗ ô tô; đậu ô tô; ô tô đậu; ô tô đỗ; bãi đậu xe
    xe-tai: xe tải; xe ben; xe quá tải; xe container; xe chở (đất|cát|đá|vật liệu); quá tải trọng; xe tải nặng
    toc-do: tốc độ; chạy nhanh; phóng nhanh; chạy ẩu; vượt ẩu; lạng lách; đua xe; quá tốc độ
    ket-xe: kẹt xe; ùn tắc; tắc đường; tắc nghẽn; ùn tắc giao thông; giờ cao điểm
    tai-nan: tai nạn; điểm đen; tai nạn giao thông; va chạm
    bang-lai: bằng lái; giấy phép lái xe; bằng lái xe; sát hạch
    dang-ky-xe: đăng ký xe; biển số; cà vẹt; giấy tờ xe; sang tên xe
    quang-cao: quảng cáo; rao vặt; tờ rơi; dán giấy; băng rôn; khoan cắt bê tông; giấy quảng cáo; dán quảng cáo; bảng quảng cáo
    cho: chợ; tiểu thương; chợ cóc; họp chợ; chợ tạm; ban quản lý chợ
    hang-rong: hàng rong; bán hàng rong; buôn bán; bày bán; bán hàng; mua bán; hàng quán
    an-xin: ăn xin; xin ăn; ăn mày; lang thang; vô gia cư; khất thực
    cheo-keo: chèo kéo; đeo bám; làm phiền; lôi kéo; nài ép
    trom-cuop: trộm; trộm cắp; mất trộm; cướp giật; kẻ gian; móc túi; giật
    lua-dao: lừa đảo; lừa; chiếm đoạt; bị lừa; giả danh
    co-bac: cờ bạc; đánh bạc; đá gà; số đề; lô đề; đánh bài; cá độ; sòng bạc
    ma-tuy: ma túy; nghiện; hút chích; kim tiêm; con nghiện
    mai-dam: mại dâm; bán dâm; massage
    danh-nhau: đánh nhau; côn đồ; gây rối; hành hung; đe dọa; quậy phá; giang hồ
    phao: đốt pháo; pháo nổ; pháo
    chay: phòng cháy; chữa cháy; cháy nổ; thoát hiểm
    chich-dien: chích điện; kích điện; xung điện; rà điện; kích cá; đánh bắt; bắt cá; đánh bắt cá; xiệc điện; châm điện
    sau-benh: sâu bệnh; khảm lá; dịch hại; bệnh trên lúa; thuốc bảo vệ thực vật; thuốc trừ sâu
    gia-nong-san: giá nông sản; rớt giá; đầu ra; tiêu thụ; thương lái; bao tiêu; được mùa mất giá
    giong-phan: cây giống; con giống; phân bón; giống; lúa giống; vật tư nông nghiệp
    dich-vat-nuoi: dịch tả; tiêu hủy; cúm gia cầm; lở mồm long móng; heo chết; lợn chết; dịch tả lợn châu phi; viêm da nổi cục; (heo|lợn|bò|gà|vịt) (bị )?(dịch|bệnh|chết); hỗ trợ tiêu hủy
    thuy-loi: thủy lợi; nước tưới; kênh mương nội đồng; trạm bơm; hạn hán; kênh nội đồng; nội đồng; tưới tiêu; mương (thủy lợi|tưới|nội đồng|dẫn nước); kênh (tưới|mương|dẫn nước); thiếu nước (tưới|cấy|sản xuất); ruộng (khô|hạn|cạn)
    sat-lo: sạt lở; xói lở; bờ kè; kè; xâm thực; sạt lở đất
    khai-thac-cat: khai thác cát; hút cát; cát tặc; khai thác đất; mỏ đá; nổ mìn; múc đất
    rung: rừng; phá rừng; chặt rừng; lâm tặc; trồng rừng; cháy rừng
    tram-y-te: trạm y tế; trạm xá; trung tâm y tế
    nha-ve-sinh: nhà vệ sinh; toilet; WC; phòng vệ sinh
    bac-si: bác sĩ; y tá; điều dưỡng; y bác sĩ; nhân viên y tế
    thuoc: thuốc; thiếu thuốc; đơn thuốc; nhà thuốc; thuốc tây
    chuyen-tuyen: chuyển tuyến; giấy chuyển viện; chuyển viện; thông tuyến; trái tuyến; đúng tuyến; tuyến trên
    noi-kham: đăng ký khám; khám chữa bệnh ban đầu; nơi đăng ký khám; khám ban đầu; khám chữa bệnh
    cach-ly: cách ly; cách ly tập trung; cách ly tại nhà; cách ly y tế
    khai-bao-y-te: khai báo y tế; khai báo; tờ khai y tế
    tiem-chung: tiêm chủng; vắc xin; tiêm vắc xin; tiêm phòng; vaccine; mũi tiêm
    ve-tu-vung-dich: vùng dịch; về từ; từ thành phố hồ chí minh; đi từ; từ đà nẵng; từ sài gòn; từ hà nội
    khau-trang: khẩu trang; nước rửa tay; đeo khẩu trang
    tu-tap: tụ tập; tụ tập đông người; tập trung đông người; đông người; giãn cách
    thuc-pham: thực phẩm; đồ ăn; thức ăn; an toàn thực phẩm; vệ sinh thực phẩm; thức ăn đường phố; ngộ độc
    the-bhyt: thẻ bảo hiểm y tế; bảo hiểm y tế; thẻ bảo hiểm; mua bảo hiểm y tế
    nam-nam-lien-tuc: 5 năm liên tục; năm năm liên tục; liên tục 5 năm
    no-bhxh: nợ bảo hiểm; không đóng bảo hiểm; trốn đóng; chậm đóng; nợ bảo hiểm xã hội; không đóng bảo hiểm xã hội; đóng tiền bảo hiểm xã hội
    so-bhxh: sổ bảo hiểm; chốt sổ; sổ bảo hiểm xã hội; trả sổ; gộp sổ
    huu: lương hưu; nghỉ hưu; về hưu; hưu trí; tuổi hưu; hưởng lương hưu
    thai-san: thai sản; nghỉ sinh; sinh con; chế độ thai sản; mang thai
    bhxh-mot-lan: bảo hiểm xã hội một lần; rút bảo hiểm; một lần; bảo hiểm một lần; bảo hiểm xã hội 1 lần; (rút|lãnh|nhận|hưởng) bảo hiểm( xã hội)? (một|1) lần; lãnh bảo hiểm
    bhxh-tu-nguyen: bảo hiểm xã hội tự nguyện; bảo hiểm tự nguyện; đóng tự nguyện
    mam-non: mầm non; nhà trẻ; mẫu giáo; gửi trẻ; giữ trẻ; gửi con; nhóm trẻ
    hoc-phi: học phí; khoản thu; lạm thu; quỹ lớp; các khoản thu; quỹ phụ huynh; hội phụ huynh; thu quỹ; đóng quỹ; quỹ trường; tiền quỹ; đóng góp đầu năm; tiền trường
    day-them: dạy thêm; học thêm
    tuyen-sinh: tuyển sinh; vào lớp; thi vào lớp; vào lớp 10; trái tuyến; xét tuyển vào lớp; vào lớp 1; vào lớp 6
    chuyen-truong: chuyển trường; xin học; nhập học
    nghi-hoc: nghỉ học; đi học lại; học online; lịch học; cho học sinh nghỉ; đi học trở lại
    bao-luc-hoc-duong: bạo lực học đường; bắt nạt; học sinh đánh nhau
    ban-tru: bán trú; bữa ăn bán trú; suất ăn; tiền ăn
    co-so-truong: phòng học; trường học; bàn ghế; lớp học; xây trường; sĩ số
    y-te-truong-hoc: y tế trường học; nhân viên y tế trường học
    cham-luong: chậm lương; nợ lương; trả lương; thanh toán lương; chậm trả lương; quỵt lương; không trả lương; tiền công; thiếu (tiền )?lương; chưa (trả|nhận|có|phát) lương; nợ tiền (lương|công); giam lương; không phát lương
    thuong-tet: thưởng tết; tiền thưởng; thưởng
    hop-dong-lao-dong: hợp đồng lao động; chấm dứt hợp đồng; sa thải; đuổi việc; cho nghỉ việc; đơn phương chấm dứt
    tang-ca: tăng ca; làm thêm giờ; giờ làm việc; làm thêm; ca đêm
    nghi-le: nghỉ lễ; nghỉ phép; ngày nghỉ; phép năm
    that-nghiep: thất nghiệp; trợ cấp thất nghiệp; bảo hiểm thất nghiệp
    tim-viec: tìm việc; việc làm; xin việc; giới thiệu việc làm; giải quyết việc làm
    xkld: xuất khẩu lao động; làm việc ở nước ngoài; đi nhật; đi hàn quốc; thực tập sinh; đi đài loan; đi nước ngoài
    hoc-nghe: học nghề; đào tạo nghề; dạy nghề; lớp nghề
    thoi-viec: thôi việc; trợ cấp thôi việc; nghỉ việc; trợ cấp mất việc
    ho-ngheo: hộ nghèo; cận nghèo; bình xét; thoát nghèo; hộ cận nghèo; sổ hộ nghèo; danh sách hộ nghèo; bình bầu hộ nghèo; xét hộ nghèo; xét nghèo; diện nghèo
    nha-tam: nhà tạm; nhà dột nát; nhà tình thương; nhà đại đoàn kết; xóa nhà tạm; hỗ trợ nhà ở; sửa nhà
    khuyet-tat: khuyết tật; tàn tật; người khuyết tật
    cao-tuoi: người cao tuổi; người già; 80 tuổi; 75 tuổi; neo đơn; trợ cấp người cao tuổi
    mo-coi-don-than: mồ côi; đơn thân; mẹ đơn thân; nuôi con một mình
    covid-ho-tro: gói hỗ trợ; trợ cấp covid; nghị quyết 42; ảnh hưởng bởi dịch; ảnh hưởng covid; ảnh hưởng dịch; gói trợ cấp; trợ cấp; nghị quyết 68; đại dịch
    lao-dong-tu-do: lao động tự do; bán vé số; lao động không có hợp đồng
    cuu-tro: cứu trợ; hàng cứu trợ; từ thiện; quà tết
    thuong-binh: thương binh; bệnh binh; thương tật
    liet-si: liệt sĩ; liệt sỹ; mộ liệt sĩ; hài cốt; thân nhân liệt sĩ
    da-cam: da cam; chất độc hóa học; chất độc da cam; dioxin
    tnxp: thanh niên xung phong; dân công hỏa tuyến; cựu chiến binh; huân chương kháng chiến
    tach-thua: tách thửa; tách sổ; hợp thửa; tách đất; chia đất; tách đất cho con; chia thửa; tách làm (hai|đôi); cắt đất
    chuyen-muc-dich: chuyển mục đích; lên thổ cư; chuyển đổi mục đích; chuyển sang đất ở; mục đích sử dụng đất
    so-do: sổ đỏ; giấy chứng nhận quyền sử dụng đất; sổ hồng; bìa đỏ; giấy chứng nhận; cấp sổ
    dien-tich-toi-thieu: diện tích tối thiểu; diện tích tách; hạn mức; diện tích tối đa
    sang-ten: chuyển nhượng; sang tên; mua bán đất; mua đất; bán đất; đăng bộ; sang nhượng; chuyển quyền
    tang-cho: tặng cho; cho tặng; cho đất; cho con (đất|tách|miếng|lô|thửa); chia cho con; định cho
    thua-ke: thừa kế; di chúc; di sản; ông bà để lại
    do-dac: đo đạc; cắm mốc; đo đất; mốc giới; đo lại; trích đo; đóng mốc
    trich-luc-ban-do: trích lục; bản đồ địa chính; trích lục bản đồ
    bien-dong: đăng ký biến động; biến động đất; biến động
    quy-hoach: quy hoạch; quy hoạch treo; kế hoạch sử dụng đất; bản đồ quy hoạch
    den-bu: đền bù; bồi thường; giải tỏa; thu hồi đất; giải phóng mặt bằng; tiền đền bù
    tai-dinh-cu: tái định cư; lô đất tái định cư; bố trí đất
    lan-dat: lấn đất; lấn chiếm; lấn sang; tranh chấp; ranh giới; ranh đất
    loi-di: lối đi; lối đi chung; đường đi chung; bịt lối; ngõ đi
    thue-dat: thuê đất; giao đất; đấu giá; tiền sử dụng đất; giá đất; tiền thuê đất
    gpxd: giấy phép xây dựng; xin phép xây dựng; phép xây dựng; xin phép xây
    tuong-rao: tường rào; tường bao; xây tường; hàng rào
    xay-nha: xây nhà; cất nhà; làm nhà; xây dựng nhà ở
    xay-trai-phep: trái phép; không phép; sai phép; cơi nới; không xin phép; xây dựng trái phép
    nha-nut: nứt nhà; nứt tường; lún nứt; nhà nứt; ép cọc
    chung-cu: chung cư; căn hộ; nhà ở xã hội; thu nhập thấp
    thang-may: thang máy; ban quản trị; phí bảo trì; ban quản lý chung cư
    thi-tuyen: thi công chức; thi viên chức; tuyển dụng; thi tuyển; dự tuyển; xét tuyển; kỳ thi; thi tuyển công chức; thi tuyển viên chức
    ngoai-ngu: chứng chỉ tiếng anh; toeic; ielts; ngoại ngữ; chứng chỉ ngoại ngữ; tiếng anh; b1; b2; a2; khung châu âu; khung tham chiếu; toefl
    tieng-trung: hsk; tiếng trung; tiếng hàn; tiếng nhật
    tin-hoc: chứng chỉ tin học; tin học; công nghệ thông tin; ic3; mos; cntt cơ bản
    bang-cap: bằng tốt nghiệp; bằng đại học; văn bằng; bằng cao đẳng; bằng trung cấp; chuyên ngành; trái ngành
    diem-uu-tien: điểm ưu tiên; ưu tiên; đối tượng ưu tiên; diện ưu tiên
    lich-thi: lịch thi; khi nào thi; đợt thi; ngày thi; thời gian thi; tổ chức thi
    ket-qua-thi: kết quả thi; điểm thi; danh sách trúng tuyển; phúc khảo; danh sách thi
    thang-hang: thăng hạng; hạng chức danh; nâng hạng; chức danh nghề nghiệp; xét thăng hạng
    ngach: mã ngạch; ngạch; chuyển ngạch; mã số ngạch
    nang-luong: nâng lương; hệ số lương; bậc lương; xếp lương; nâng bậc
    phu-cap: phụ cấp; phụ cấp thâm niên; thâm niên; phụ cấp ưu đãi
    chuyen-cong-tac: chuyển công tác; thuyên chuyển; luân chuyển; chuyển trường công tác
    tinh-gian: tinh giản; tinh giản biên chế; nghỉ hưu sớm; sáp nhập
    can-bo-thon: trưởng thôn; tổ trưởng dân phố; không chuyên trách; bí thư chi bộ; công an viên
    thai-do: thái độ; hách dịch; nhũng nhiễu; gây khó; cửa quyền; quan liêu; vòi vĩnh; thiếu tôn trọng; bất lịch sự
    cho-lau: chờ đợi; xếp hàng; chờ lâu; đợi lâu; bốc số; lấy số; máy lấy số; ngồi đợi; quá đông
    mot-cua: một cửa; bộ phận tiếp nhận; hành chính công; trung tâm hành chính
    nhap-khau: nhập khẩu; nhập hộ khẩu; đăng ký thường trú; thường trú; chuyển khẩu; chuyển hộ khẩu
    tach-khau: tách khẩu; tách hộ khẩu; tách hộ; cắt khẩu
    ho-khau: hộ khẩu; sổ hộ khẩu; khẩu
    tam-tru: tạm trú; KT3; tạm vắng; sổ tạm trú; xác nhận cư trú
    cccd: căn cước; chứng minh nhân dân; chứng minh thư; căn cước công dân; thẻ căn cước
    ho-chieu: hộ chiếu; passport; visa; xuất cảnh
    khai-sinh: khai sinh; giấy khai sinh; đăng ký khai sinh; làm khai sinh
    chua-ket-hon: chưa đăng ký kết hôn; chưa kết hôn; không đăng ký kết hôn; sống chung; chung sống; ngoài giá thú; chưa làm đăng ký kết hôn
    chua-du-tuoi: chưa đủ tuổi; chưa đủ 18; chưa đủ 16; tảo hôn; chưa đủ tuổi kết hôn
    ket-hon: kết hôn; đăng ký kết hôn; giấy kết hôn; hôn thú
    doc-than: độc thân; tình trạng hôn nhân; xác nhận độc thân
    khai-tu: khai tử; chứng tử; qua đời; giấy chứng tử
    trich-luc-ho-tich: trích lục khai sinh; bản sao khai sinh; trích lục khai tử; trích lục hộ tịch
    cai-chinh: cải chính; đổi tên; sửa tên; đổi họ; sai tên; sai ngày sinh; năm sinh; thay đổi họ
    con-nuoi: con nuôi; nhận con; nhận cha; nhận cha con
    ly-hon: ly hôn; cấp dưỡng; quyền nuôi con
    bao-luc-gd: bạo lực gia đình; đánh vợ; chồng đánh; bị chồng; bạo hành; đánh đập; đánh vợ con; chồng (đánh|đập|chửi|say); bị chồng đánh; bạo lực với vợ
    ly-lich: lý lịch tư pháp; phiếu lý lịch
    cong-chung: công chứng; chứng thực; sao y; ủy quyền; giấy ủy quyền
    nghia-vu-qs: nghĩa vụ quân sự; nhập ngũ; khám nghĩa vụ; tạm hoãn
    dich-vu-cong: dịch vụ công; trực tuyến; nộp hồ sơ qua mạng; hồ sơ trực tuyến; dịch vụ công trực tuyến
    ung-dung: ứng dụng; app; phần mềm; trang web; website; hệ thống
    dang-nhap: đăng nhập; mật khẩu; tài khoản; otp
    mo-kinh-doanh: đăng ký kinh doanh; mở cửa hàng; mở quán; giấy phép kinh doanh; mở tiệm; hộ kinh doanh; kinh doanh
    thanh-lap-cty: thành lập công ty; mở công ty; thành lập doanh nghiệp; công ty con
    giai-the: giải thể; chấm dứt hoạt động; chấm dứt chi nhánh; chấm dứt kinh doanh
    tam-ngung: tạm ngừng; tạm ngưng; tạm dừng
    chi-nhanh: chi nhánh; văn phòng đại diện; địa điểm kinh doanh
    doi-noi-dung-dkkd: đổi địa chỉ; thay đổi địa chỉ; đổi tên công ty; bổ sung ngành nghề; thay đổi người đại diện; đổi trụ sở; thay đổi đăng ký
    ban-online: bán hàng online; online; thương mại điện tử; bán hàng qua mạng
    thue-tncn: thuế thu nhập; thu nhập cá nhân; thuế thu nhập cá nhân; quyết toán thuế
    thue-mon-bai: thuế môn bài; thuế khoán; lệ phí môn bài
    hoa-don: hóa đơn; xuất hóa đơn; hóa đơn điện tử
    thue-dat-nha: thuế đất; thuế phi nông nghiệp; trước bạ; lệ phí trước bạ
    gui-xe: gửi xe; giữ xe; phí giữ xe; phí gửi xe; bãi giữ xe; trông xe; giữ xe máy; nhà xe
    niem-yet: niêm yết; niêm yết giá; công khai giá; bảng giá
    hang-gia: hàng giả; hàng nhái; hàng kém chất lượng; không rõ nguồn gốc; hết hạn
    xang: xăng; cây xăng; xăng dầu
    dau-thau: đấu thầu; gói thầu; nhà thầu; mua sắm
    quyet-toan: quyết toán; thanh toán; tạm ứng; dự toán; bảo hành
    cong-tac-phi: công tác phí; chế độ chi; định mức; chi tiêu nội bộ
    di-tich: di tích; di sản; lăng; đình; chùa; đại nội; kinh thành; tượng đài
    bai-bien: bãi biển; bãi tắm; tắm biển; tắm nước ngọt
    ve-tham-quan: vé tham quan; phí tham quan; vé vào
    nha-van-hoa: nhà văn hóa; nhà sinh hoạt cộng đồng; hội trường; nhà cộng đồng
    san-bong: sân bóng; sân vận động; sân thể thao; thể dục; dụng cụ thể dục; hồ bơi
    cong-vien: công viên; ghế đá; khu vui chơi; sân chơi; vườn hoa
    le-hoi: lễ hội; festival; pháo hoa; bắn pháo hoa`,
  ),
  ...list(
    'setting',
    `
    nguoi-lao-dong: người lao động; công nhân; nhân viên công ty; lao động
    hoc-sinh: học sinh; các em; sinh viên; phụ huynh
    tre-em: trẻ em; con nhỏ; cháu bé
    cong-truong: cổng trường; trước cổng trường; trường học
    nga-tu: ngã (tư|ba|năm|sáu); vòng xuyến; nút giao; bùng binh; ngã 3; ngã 4
    quan-nhau: quán nhậu; quán bar; quán bia; nhậu nhẹt; quán ăn; quán cà phê; quán
    cong-trinh: công trình; thi công; xây dựng nhà; đào đường; san lấp
    nha-may: nhà máy; xưởng; cơ sở sản xuất; khu công nghiệp; trạm trộn; cụm công nghiệp; lò gạch
    giao-vien: giáo viên; thầy giáo; cô giáo; thầy cô
    khach-du-lich: du khách; khách du lịch; du lịch; hướng dẫn viên
    benh-vien: bệnh viện; khoa; phòng khám
    kenh-song: kênh; dòng kênh; con kênh; sông; dòng sông; hói; rạch; con mương; mương; con hói; suối
    mat-duong: mặt đường; ổ gà; ổ voi; con đường; tuyến đường; đoạn đường; đường bê tông; đường nhựa; đường đất; đường sá; đường liên thôn; đường làng; kiệt; hẻm; đường (vào|ra|lên|về) (thôn|bản|xóm|ấp|xã|làng|buôn); đường (hư|hỏng|nát|xấu|lầy|lầy lội|sình lầy|xuống cấp)`,
  ),
  ...list(
    'trouble',
    `
    hong: hư hỏng; hỏng; bị hư; xuống cấp; hư hại; không hoạt động; vỡ; gãy; sập; hư; bong tróc; lún; nứt; thủng
    khong-sang: không sáng; bị cháy; cháy bóng đèn; hư bóng; tắt; không bật; cháy bóng; chập chờn; tối om; lúc sáng; bị tắt; không sáng đèn; cùng sáng
    thieu: thiếu; cần thêm; thiếu hụt
    qua-tai: quá tải; đầy; tràn; tràn ra; quá nhiều; dày đặc
    o-nhiem: ô nhiễm; ô nhiễm môi trường; ô nhiễm nghiêm trọng
    mat-ve-sinh: mất vệ sinh; bẩn; dơ; bẩn thỉu; không vệ sinh; dơ bẩn
    can-tro: cản trở; gây cản trở; chắn; chắn ngang; che khuất; chiếm; án ngữ
    nguy-hiem: nguy hiểm; mất an toàn; nguy cơ; không an toàn; đe dọa tính mạng
    my-quan: mỹ quan; mất mỹ quan; phản cảm; nhếch nhác
    cham-tre: chậm trễ; quá hạn; trễ hẹn; chưa giải quyết; chưa nhận; kéo dài; chưa có kết quả; đã lâu; chưa được giải quyết; trễ
    khong-bao-truoc: không báo trước; không thông báo; không được thông báo; thông báo trước; không có thông báo
    gia-cao: giá cao; quá cao; tăng giá; cao hơn; đắt; chặt chém; tăng vô lý
    thu-sai: thu sai; thu quá; thu thêm; thu phí; thu tiền; thu không đúng
    khong-cong-khai: không công khai; công khai; minh bạch; không minh bạch; không niêm yết
    bat-cong: không công bằng; thiếu công bằng; không khách quan; thiên vị; bất công; không đúng đối tượng
    ban-dem: ban đêm; đêm khuya; nửa đêm; khuya; giữa khuya; tới khuya; quá 22 giờ; sau 22 giờ; 11 giờ đêm; 12 giờ đêm; tối khuya
    giac-ngu: mất ngủ; không ngủ được; nghỉ ngơi; giấc ngủ
    sai-thong-tin: sai; sai sót; nhầm; không khớp; sai thông tin
    chat-luong-kem: kém chất lượng; chất lượng kém; xuống cấp; hư hỏng; chất lượng
    mat: thất lạc; bị mất giấy; làm mất; mất giấy; bị mất`,
  ),
  ...list(
    'wish',
    `
    lap-moi: lắp đặt; lắp thêm; bố trí thêm; trang bị; lắp; cần bố trí; xây thêm; đặt thêm; cần bố trí; tăng cường thêm
    sua-chua: sửa chữa; khắc phục; nâng cấp; tu sửa; làm lại; thay mới; duy tu
    di-doi: di dời; di chuyển; dời; chuyển đi; dời đi; tháo dỡ; đặt trước
    thu-don: thu dọn; dọn dẹp; thu gom; nạo vét; khơi thông; dọn vệ sinh; dọn
    xu-phat: xử phạt; xử lý nghiêm; phạt; dẹp; kiểm tra xử lý; chấn chỉnh; cưỡng chế
    mo-rong: mở rộng; làm đường; mở đường; xây dựng; xây cầu
    thu-tuc: thủ tục; giấy tờ; hồ sơ gồm; cần những gì; cần giấy tờ gì; trình tự; quy trình; các bước
    o-dau: ở đâu; nộp ở đâu; nơi nào; cơ quan nào; liên hệ ở đâu; phòng ban nào; chỗ nào; đến đâu
    bao-lau: bao lâu; mất bao lâu; thời gian giải quyết; khi nào; bao giờ; mấy ngày; thời hạn; bao nhiêu ngày
    co-duoc-khong: có được không; được không; có được; có đúng không; có phải; có cần; có hợp lệ; đúng hay sai
    dieu-kien: điều kiện; đủ điều kiện; tiêu chuẩn; đối tượng nào
    chi-phi: phí; lệ phí; chi phí; bao nhiêu tiền; mất bao nhiêu; mức phí
    muc-huong: mức hưởng; được hưởng; chế độ; quyền lợi; cách tính; tính như thế nào; hưởng
    quy-doi: thay thế; công nhận; quy đổi; tương đương; thay cho; được chấp nhận
    online: trực tuyến; qua mạng; online; nộp qua mạng
    cap-lai: cấp lại; làm lại; cấp đổi; đổi lại; xin lại
    gop-y: góp ý; đề xuất; kiến nghị nên; ý tưởng; nên có
    khen: cảm ơn cán bộ; tuyên dương; khen ngợi; biểu dương`,
  ),
]
