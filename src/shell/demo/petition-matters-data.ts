/** What the workers of the demo province and the people of Khe Vải ask, apart from who asks and how. Invented. */
export type DemoMatter = {
  /** Part of the conference's address. */
  slug: 'nguoi-lao-dong' | 'nhan-dan'
  topic: string
  agency: string
  /** What is wrong, and what is asked: each goes on in a sentence. */
  trouble: string
  request: string
  /** All who ask it live there, and left no telephone: they are reached through the commune. */
  commune?: string
}

const of = (slug: DemoMatter['slug'], topic: string, agency: string, lines: string): DemoMatter[] =>
  lines
    .trim()
    .split('\n')
    .map((line) => line.trim().split(' | '))
    .map(([trouble, request, commune]) => ({ slug, topic, agency, trouble: trouble!, request: request!, commune }))

// biome-ignore format: one matter a line
export const demoMatters: readonly DemoMatter[] = [
  ...of('nguoi-lao-dong', 'viec-lam-tien-luong', 'noi-vu', `
    công ty may trả lương chậm hai tháng liền, công nhân phải vay lãi ngoài | kiểm tra việc trả lương ở các công ty may
    làm thêm quá 60 giờ một tháng mà bảng lương chỉ ghi 40 giờ | thanh tra giờ làm thêm
    hợp đồng ký ba tháng một, ký đi ký lại đã bốn năm | buộc công ty ký hợp đồng dài hạn
    bữa ăn ca chỉ 15 nghìn đồng, công nhân đói giữa ca | quy định mức ăn ca tối thiểu
    trên 40 tuổi là bị cho nghỉ, đi đâu xin cũng không nhận | có lớp đào tạo lại cho công nhân lớn tuổi
    thợ học nghề xong làm sáu tháng vẫn hưởng lương học việc | kiểm tra lương học việc
    sàn giao dịch việc làm mở ở trung tâm tỉnh, vùng cao không ai biết mà đi | đưa phiên việc làm lên các xã | Phiêng Sa
    đi lao động nước ngoài nộp tiền cho môi giới một năm chưa được bay | vào cuộc đòi lại tiền cho bà con
    xưởng gỗ bụi mù, ba năm chưa khám bệnh nghề nghiệp lần nào | yêu cầu xưởng khám sức khỏe định kỳ
    thưởng Tết năm ngoái công ty hứa một tháng lương rồi cắt còn một nửa | giám sát việc thưởng Tết`),
  ...of('nguoi-lao-dong', 'bhxh-bhyt', 'bhxh', `
    công ty trừ tiền bảo hiểm hằng tháng nhưng tra trên VssID thấy nợ 14 tháng | buộc công ty đóng đủ bảo hiểm
    nghỉ việc rồi mà công ty không chốt sổ nên không lãnh được thất nghiệp | chốt sổ cho người lao động
    hồ sơ thai sản nộp từ tháng 5 chưa có tiền về | trả tiền thai sản đúng hạn
    tham gia bảo hiểm tự nguyện mười năm, muốn chuyển lên tỉnh khác thì nơi này chỉ nơi kia | hướng dẫn rõ cách chuyển sổ
    ốm nghỉ bảy ngày, giấy của phòng khám tư không được thanh toán | nói rõ giấy nào được nhận
    thẻ bảo hiểm in sai ngày sinh, đi khám không được hưởng | sửa thông tin thẻ ngay tại phường
    lương hưu trả qua thẻ, cây rút tiền gần nhất cách 18 cây số | cho nhận lương hưu tại bưu điện xã | Phiêng Sa
    tai nạn trên đường đi làm không được tính là tai nạn lao động | giải thích rõ chế độ tai nạn lao động`),
  ...of('nguoi-lao-dong', 'dat-dai', 'xay-dung', `
    nhà ở xã hội cạnh khu công nghiệp khởi công ba năm vẫn là bãi cỏ | nói rõ ngày giao nhà ở xã hội
    giá thuê trọ tăng ba lần trong một năm, phòng 10 mét vuông ở bốn người | xây nhà lưu trú cho công nhân
    hồ sơ mua nhà ở xã hội đòi giấy xác nhận thu nhập, công ty không ký | bỏ bớt giấy tờ mua nhà
    căn hộ nhà ở xã hội mới nhận đã thấm trần, nứt tường | buộc chủ đầu tư sửa chữa
    dãy trọ không có lối thoát hiểm, cửa sổ hàn kín | kiểm tra an toàn các dãy trọ`),
  ...of('nguoi-lao-dong', 'giao-duc', 'giao-duc', `
    khu công nghiệp không có nhà trẻ, con 8 tháng phải gửi về quê | mở nhà trẻ công lập cho con công nhân
    trường mầm non đón trẻ lúc 7 giờ mà công nhân vào ca 6 giờ | cho đón trẻ sớm và trả trẻ muộn
    con tạm trú không được vào lớp một trường công | nhận học sinh tạm trú
    đầu năm học thu mười hai khoản, có khoản gọi là tự nguyện | công khai các khoản thu đầu năm
    trung tâm học nghề dạy máy cũ, ra làm không ai nhận | thay máy móc dạy nghề
    học bổ túc cấp ba ban đêm phải đủ 30 người mới mở lớp | mở lớp bổ túc cho công nhân`),
  ...of('nguoi-lao-dong', 'y-te', 'y-te', `
    khu công nghiệp 9.000 người mà không có trạm y tế | mở phòng khám trong khu công nghiệp
    khám sức khỏe định kỳ qua loa, cả xưởng xong trong một buổi | kiểm tra đơn vị khám sức khỏe
    ngộ độc bữa ăn ca lần thứ hai trong năm, chưa thấy kết luận | công bố kết quả ngộ độc
    bệnh viện tỉnh chờ siêu âm từ sáng đến chiều | thêm bàn khám ngày thứ Bảy
    công nhân mang thai vẫn xếp ca đêm, hai chị đã sảy thai | bảo vệ lao động nữ mang thai
    nước uống trong xưởng đục, có cặn vàng | lấy mẫu nước uống đi xét nghiệm`),
  ...of('nguoi-lao-dong', 'giao-thong-ha-tang', 'xay-dung', `
    ngã tư trước cổng khu công nghiệp giờ tan ca kẹt cả tiếng, đã hai vụ chết người | làm đèn tín hiệu ở ngã tư
    đường gom khu công nghiệp ổ gà sâu, xe đạp điện ngã liên tục | vá mặt đường gom
    xe buýt công nhân bỏ tuyến từ tháng 7 | cho chạy lại tuyến buýt công nhân
    xe ben chở đất rơi vãi suốt đoạn dốc, mưa trơn như mỡ | xử lý xe quá tải
    cầu vượt đi bộ khóa cổng lúc 21 giờ, ca đêm phải băng qua quốc lộ | mở cầu vượt cả đêm
    bến xe mới xa trung tâm, không có xe trung chuyển | bố trí xe trung chuyển`),
  ...of('nguoi-lao-dong', 'trat-tu-an-ninh', 'cong-an', `
    cho vay lãi ngày dán tờ rơi kín cổng trọ, đòi nợ tạt sơn | dẹp tín dụng đen quanh khu trọ
    mất xe máy trong bãi gửi, bảo vệ không đền | làm rõ các vụ mất xe
    đăng ký tạm trú phải chủ trọ ký mà chủ trọ không chịu | cho công nhân tự đăng ký tạm trú
    quán karaoke cạnh khu trọ hát đến 2 giờ sáng | xử lý karaoke gây ồn
    có người giả làm cán bộ gọi điện bảo cài ứng dụng rồi mất sạch tiền | cảnh báo và truy tìm kẻ lừa đảo`),
  ...of('nguoi-lao-dong', 'trat-tu-do-thi', 'ubnd-xa', `
    vỉa hè trước cổng nhà máy bị hàng ăn chiếm hết, đi bộ phải xuống lòng đường | trả lại vỉa hè
    cống thoát nước khu trọ tắc, mưa một tiếng là ngập đầu gối | nạo vét cống
    dây điện, dây mạng chùng xuống đầu người ở ngõ trọ | gom lại dây cáp
    chó thả rông đuổi người đi làm ca sáng | bắt chó thả rông`),
  ...of('nguoi-lao-dong', 'tai-chinh-thue-kinh-doanh', 'thue', `
    bị trừ thuế thu nhập 10% dù lương chưa đến mức phải nộp | hoàn lại tiền thuế
    mã số thuế cá nhân trùng với người khác, hai năm chưa sửa được | sửa mã số thuế
    bán hàng ăn sáng thu nhập thấp mà khoán thuế tăng gấp ba | tính lại mức khoán
    công ty khai khống tên tôi có thu nhập ở nơi tôi chưa từng làm | kiểm tra việc khai khống thu nhập`),
  ...of('nguoi-lao-dong', 'tin-dung-ngan-hang', 'khac', `
    vay mua nhà ở xã hội ngân hàng đòi đóng thêm bảo hiểm nhân thọ | cấm bán kèm bảo hiểm
    muốn vay tiền cho con học đại học, hồ sơ làm ba lượt chưa xong | giải ngân vốn cho con công nhân đi học
    lãi vay giải quyết việc làm tăng giữa chừng không báo | nói rõ cách tính lãi`),
  ...of('nguoi-lao-dong', 'van-hoa-du-lich', 'van-hoa-the-thao-du-lich', `
    công nhân tan ca không có chỗ nào chơi thể thao, chỉ có quán nhậu | xây thiết chế văn hóa cho công nhân
    nhà văn hóa lao động tỉnh cho thuê làm tiệc cưới | trả nhà văn hóa cho công nhân
    cả năm không có buổi văn nghệ, chiếu phim nào ở khu trọ | đưa chiếu phim lưu động về khu trọ`),
  ...of('nguoi-lao-dong', 'chuyen-doi-so-vien-thong', 'khoa-hoc-cong-nghe', `
    nộp hồ sơ trực tuyến báo lỗi, ra bộ phận một cửa lại bảo về nộp qua mạng | sửa cổng dịch vụ công
    VNeID không hiện thẻ bảo hiểm, gọi tổng đài không ai nghe | đặt người hướng dẫn ở khu công nghiệp
    khu trọ sóng yếu, mạng chập chờn mà cước vẫn thu đủ | nâng chất lượng mạng`),
  ...of('nguoi-lao-dong', 'can-bo-noi-vu-tthc', 'noi-vu', `
    một cửa chỉ làm giờ hành chính, công nhân phải nghỉ làm đi chứng thực | làm thêm sáng thứ Bảy
    xin xác nhận độc thân bị yêu cầu về ba nơi từng tạm trú | bỏ yêu cầu xác nhận nhiều nơi | Phiêng Sa
    công đoàn cơ sở do phó giám đốc làm chủ tịch, không ai dám nói | hướng dẫn bầu lại công đoàn
    sáp nhập phường, giấy tờ cũ địa chỉ cũ nơi nhận nơi không | thống nhất việc dùng giấy tờ cũ`),
  ...of('nguoi-lao-dong', 'binh-dang-gioi-gia-dinh', 'noi-vu', `
    tuyển công nhân ghi rõ không nhận người có con dưới 3 tuổi | xử lý việc tuyển dụng phân biệt
    quản đốc nói lời khó nghe với công nhân nữ, ai cãi bị chuyển ca | có nơi nhận phản ánh kín cho lao động nữ
    phòng vắt sữa có biển nhưng khóa quanh năm | yêu cầu mở phòng vắt sữa
    cùng làm một máy mà thợ nam lương hơn thợ nữ 800 nghìn | kiểm tra việc trả lương nam nữ`),
  ...of('nguoi-lao-dong', 'moi-truong', 'nong-nghiep-moi-truong', `
    khói nhà máy gạch đêm nào cũng xả, cả dãy trọ ho | đo khí thải ban đêm
    nước thải khu công nghiệp đổ ra mương đen đặc | xử lý nguồn xả ra mương
    rác khu trọ ba ngày mới có xe lấy một lần | tăng chuyến lấy rác`),
  ...of('nguoi-lao-dong', 'dien-nuoc', 'dien-luc', `
    chủ trọ thu tiền điện 4.500 đồng một số | buộc chủ trọ thu đúng giá điện
    cắt điện giữa ca đêm không báo trước, công nhân mất nửa ngày lương | báo lịch cắt điện trước ba ngày
    nước máy khu trọ chảy nhỏ giọt lúc tan ca | tăng áp lực nước`),
  ...of('nhan-dan', 'dat-dai', 'nong-nghiep-moi-truong', `
    đo đạc lại thửa đất thiếu 120 mét vuông so với sổ cũ | đo lại và ghi đúng diện tích
    nộp hồ sơ cấp đổi sổ sau sáp nhập xã bảy tháng chưa có | trả sổ đúng ngày hẹn
    đất rừng giao từ năm 1995 nay chồng lên đất lâm trường | tách rõ ranh giới đất rừng
    sổ đỏ chỉ ghi tên người chồng đã mất, vợ không làm được thủ tục gì | hướng dẫn sang tên
    đất dôi dư sau dồn điền ai mạnh nấy chiếm | công khai quỹ đất dôi dư
    thu hồi đất mở đường, mức đền bù mỗi hộ một khác | công khai bảng giá đền bù
    hàng xóm lấn rãnh nước chung, xã hòa giải hai lần không xong | cử người xuống cắm mốc
    quy hoạch treo mười năm không được sửa nhà | xóa quy hoạch treo
    đất ở của con tách hộ bị từ chối vì thiếu mét mặt đường | cho tách thửa với hộ khó khăn`),
  ...of('nhan-dan', 'giao-thong-ha-tang', 'xay-dung', `
    đường Khe Vải - Nà Lạn sạt hai chỗ, xe tải không qua, nông sản ứ lại | sửa xong trước mùa mưa
    cầu tạm qua suối trôi ván, trẻ con lội nước đi học | làm cầu cứng qua suối
    đường bê tông thôn làm được nửa rồi bỏ | làm nốt đoạn còn lại
    rãnh dọc đường lấp kín, nước chảy vào nhà dân | khơi rãnh thoát nước
    dốc đầu thôn không có hộ lan, đã có xe lao xuống vực | lắp hộ lan ở đoạn dốc
    đèn đường do dân góp tiền lắp nay hỏng một nửa | sửa đèn đường
    xe chở gỗ cày nát đường liên thôn | đặt biển hạn chế tải
    ngầm tràn ngập là cả thôn bị cô lập, năm ngoái hai người bị cuốn | dựng rào chắn và cột báo mức nước`),
  ...of('nhan-dan', 'dien-nuoc', 'ubnd-xa', `
    công trình nước sạch khô vòi từ năm ngoái, bà con gánh nước khe | sửa đường ống và máy bơm
    điện yếu, tối không chạy nổi nồi cơm | nâng trạm biến áp
    cột điện gỗ mục nghiêng trên đường đi học | thay cột điện
    nước giếng khoan có phèn, nấu cơm vàng | làm bể lọc chung
    hai hộ cuối thôn chưa có điện lưới | kéo điện cho các hộ còn lại
    thu tiền nước theo khẩu mà vòi không có nước | dừng thu khi chưa có nước`),
  ...of('nhan-dan', 'nong-nghiep-nong-thon', 'nong-nghiep-moi-truong', `
    mương dẫn nước vỡ đoạn đầu nguồn, ruộng bậc thang nứt nẻ | xây lại mương
    lợn chết dịch đã tiêu hủy từ tháng 4, tiền hỗ trợ chưa thấy | trả tiền hỗ trợ tiêu hủy
    cây quế giống do dự án cấp chết quá nửa | đền lại cây giống
    gừng được mùa không ai mua, thương lái ép giá | tìm nơi bao tiêu
    đàn trâu chưa tiêm phòng lở mồm long móng | tiêm phòng cho trâu bò
    khỉ và lợn rừng phá nương ngô | hướng dẫn cách giữ nương
    phân bón mua ở đại lý bón xong lúa không xanh | kiểm tra phân bón
    chè không có xưởng chế biến, bán tươi giá rẻ | kêu gọi xưởng chế biến chè
    lớp tập huấn khuyến nông dạy toàn giấy, bà con không hiểu | dạy ngay ngoài ruộng`),
  ...of('nhan-dan', 'moi-truong', 'nong-nghiep-moi-truong', `
    lò đốt rác của xã hỏng, rác đổ ra bờ suối | sửa lò đốt rác
    trại lợn đầu nguồn xả phân xuống khe | bắt trại lợn làm hầm chứa
    mỏ đá nổ mìn nứt tường nhà dân | dừng nổ mìn và đền tường nứt
    vỏ thuốc trừ sâu vứt khắp bờ ruộng | đặt bể thu vỏ thuốc
    đãi cát ban đêm làm lở bờ suối vào đất vườn | bắt những người hút cát
    xưởng sắn xả nước chua, cá chết trắng | kiểm tra nước thải xưởng sắn`),
  ...of('nhan-dan', 'giam-ngheo-an-sinh', 'ubnd-xa', `
    nhà dột nát có tên trong danh sách xóa nhà tạm mà năm nay lại không có | công khai danh sách xóa nhà tạm
    bình xét hộ nghèo theo họ hàng, hộ có xe tải cũng được | xét lại hộ nghèo
    người khuyết tật nặng chờ giám định đã chín tháng | giám định tại nhà
    cụ 80 tuổi chưa được trợ cấp tháng nào | làm trợ cấp cho người già
    bò giống cấp cho hộ nghèo gầy yếu, ba con chết hai | đổi bò giống
    gạo cứu đói phát sau Tết, mốc vàng | phát gạo đúng lúc
    trẻ mồ côi ở với bà ngoại chưa có chế độ | làm hồ sơ cho trẻ mồ côi`),
  ...of('nhan-dan', 'nguoi-co-cong', 'noi-vu', `
    hồ sơ chất độc da cam nộp hai lần đều bị trả vì thiếu giấy gốc | giúp gia đình tìm giấy gốc
    mộ liệt sĩ trong nghĩa trang xã sai tên đệm | khắc lại bia
    thanh niên xung phong chưa được hưởng chế độ một lần | rà soát thanh niên xung phong
    nhà thương binh hỏng mái sau bão | sửa nhà cho thương binh
    thân nhân liệt sĩ đi điều dưỡng năm nào cũng chỉ mấy người quen | công khai danh sách điều dưỡng`),
  ...of('nhan-dan', 'tin-dung-ngan-hang', 'khac', `
    vay vốn hộ mới thoát nghèo phải chờ tổ trưởng họp sáu tháng | giải ngân nhanh hơn
    vay trồng rừng thời hạn ba năm, cây chưa kịp bán đã phải trả | kéo dài hạn vay trồng rừng
    bò chết vì rét, nợ ngân hàng vẫn tính lãi | khoanh nợ cho hộ thiệt hại
    tổ vay vốn thu thêm 50 nghìn mỗi hộ không có biên lai | kiểm tra tiền thu thêm`),
  ...of('nhan-dan', 'giao-duc', 'giao-duc', `
    điểm trường lẻ bị xóa, học sinh lớp hai đi bộ 6 cây số | giữ lại điểm trường
    nhà bán trú dột, ba cháu nằm một giường | sửa nhà bán trú
    thiếu giáo viên tiếng Anh, cả năm học có hai tháng | bố trí giáo viên tiếng Anh
    tiền ăn bán trú tháng nào cũng về chậm | chi tiền ăn đúng tháng
    trường không có nước, học sinh nhịn đi vệ sinh | làm nhà vệ sinh và bể nước`),
  ...of('nhan-dan', 'y-te', 'y-te', `
    trạm y tế xã hai tháng nay hết thuốc huyết áp | cấp đủ thuốc cho trạm
    y tế thôn bị cắt phụ cấp, không ai làm nữa | trả lại phụ cấp y tế thôn
    xe cứu thương gọi hai tiếng mới lên tới nơi | để một xe cứu thương ở xã
    trẻ chưa tiêm đủ mũi vì hết vắc-xin | tiêm bù cho trẻ
    người tâm thần đi lang thang đập phá, gia đình không đưa đi viện được | đưa người bệnh đi chữa`),
  ...of('nhan-dan', 'can-bo-noi-vu-tthc', 'ubnd-xa', `
    trụ sở xã mới xa 22 cây số, đi làm cái giấy mất cả ngày | mở điểm tiếp dân ở trụ sở cũ
    thu quỹ thôn tám khoản, không thấy công khai | công khai thu chi của thôn
    làm giấy khai sinh cho cháu ba lần chưa được vì thiếu dấu | làm xong trong một lần
    trưởng thôn nghỉ đã nửa năm chưa bầu người mới | tổ chức bầu trưởng thôn
    loa thôn hỏng, họp hành bà con không biết | sửa loa truyền thanh`),
  ...of('nhan-dan', 'trat-tu-an-ninh', 'cong-an', `
    mất trộm trâu ba vụ trong tháng, chưa bắt được ai | tuần tra ban đêm
    thanh niên tụ tập đua xe ở đường mới tối thứ Bảy | chặn đua xe
    người nghiện về thôn ngày một nhiều, bà con sợ | đưa đi cai nghiện`),
  ...of('nhan-dan', 'van-hoa-du-lich', 'van-hoa-the-thao-du-lich', `
    nhà văn hóa thôn có nhà mà không có bàn ghế, họp phải đứng | mua bàn ghế cho nhà văn hóa
    khách lên xem ruộng bậc thang đông mà không có chỗ để xe | làm bãi xe cho khách
    hội xuân bỏ ba năm vì không có tiền | khôi phục hội xuân`),
  ...of('nhan-dan', 'chuyen-doi-so-vien-thong', 'doanh-nghiep-vien-thong', `
    hai thôn cuối xã chưa có sóng, gọi cấp cứu phải lên đồi | dựng trạm phát sóng
    tổ công nghệ số xuống một lần rồi thôi, người già không biết dùng | về hướng dẫn hằng tháng`),
]
