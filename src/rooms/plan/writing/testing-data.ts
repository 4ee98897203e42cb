/** Parts of plans as offices write them; places and people are invented. */

export const provinces = ['Trường Giang', 'Vân Lĩnh', 'Sông Mây', 'Kim Lộc', 'Bách Sơn'] as const
export const communes = [
  'xã Khe Vải',
  'xã Mường Thìn',
  'xã Nậm Sắt',
  'xã Bản Liền Thượng',
  'xã Phiêng Đào',
  'xã Tân Hòa',
  'phường Đông Cầu',
  'phường Chợ Mới',
  'phường Thượng Lĩnh',
  'xã Ia Hrung',
  'xã Đắk Tơ Lung',
  'xã Phước Hòa',
] as const

export const people = [
  'Lường Văn Piến',
  'Đoàn Bích Ngà',
  'Nguyễn Thị Thu Hà',
  'Cầm Bá Định',
  'Lương Thị Như Hoa',
  'Trần Quốc Khánh',
  'Y Brih Niê',
  'Hoàng Ngọc Bảo Trâm',
  'Phạm Đức Ân',
  'Vừ A Sùng',
] as const
export const phones = ['0975033621', '0944318726', '0912345678', '02043851234', '0388123456'] as const
export const titles = [
  'Phó Trưởng ban',
  'Chuyên viên Phòng Tổng hợp',
  'Chánh Văn phòng',
  'Trưởng phòng Văn hóa - Xã hội',
] as const

export const partners = [
  'cán bộ, hội viên, phụ nữ',
  'nông dân',
  'công nhân, người lao động',
  'cựu chiến binh',
  'doanh nghiệp, hợp tác xã',
  'hộ nghèo, hộ cận nghèo',
  'thanh niên',
  'Nhân dân',
] as const

export const bases = [
  {
    text: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025',
    reference: '72/2025/QH15',
    date: '2025-06-16',
  },
  {
    text: 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10/11/2022',
    reference: '10/2022/QH15',
    date: '2022-11-10',
  },
  { text: 'Luật Thanh niên năm 2020', reference: null, date: '2020' },
  { text: 'Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị', reference: '218-QĐ/TW', date: '2013-12-12' },
  {
    text: 'Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị về trách nhiệm của người đứng đầu cấp ủy',
    reference: '11-QĐi/TW',
    date: '2019-02-18',
  },
  {
    text: 'Công văn số 8059/VPCP-QHĐP ngày 01/12/2022 của Văn phòng Chính phủ',
    reference: '8059/VPCP-QHĐP',
    date: '2022-12-01',
  },
  {
    text: 'Kế hoạch số 95/KH-UBND ngày 15/3/2026 của Ủy ban nhân dân tỉnh',
    reference: '95/KH-UBND',
    date: '2026-03-15',
  },
  { text: 'Nghị định số 13/2021/NĐ-CP ngày 01/3/2021 của Chính phủ', reference: '13/2021/NĐ-CP', date: '2021-03-01' },
] as const

export const purposes = [
  'Trao đổi, tháo gỡ khó khăn về vốn, giống, thị trường tiêu thụ, đất sản xuất.',
  'Lắng nghe tâm tư, nguyện vọng chính đáng của Nhân dân; tiếp thu ý kiến, kiến nghị để giải quyết kịp thời.',
  'Phát huy quyền làm chủ của Nhân dân, tăng cường mối quan hệ giữa chính quyền với các tầng lớp Nhân dân',
  'Thông qua đối thoại, nâng cao trách nhiệm của người đứng đầu các cơ quan, đơn vị.',
  'Tuyên truyền chủ trương, chính sách mới có liên quan trực tiếp đến đời sống;',
  'Nắm chắc tình hình cơ sở để điều chỉnh chính sách hỗ trợ trong năm tiếp theo.',
] as const
export const requirements = [
  'Công tác chuẩn bị chu đáo, dân chủ, công khai, tiết kiệm, tránh hình thức.',
  'Câu trả lời cụ thể, dễ hiểu; việc vượt thẩm quyền phải nói rõ gửi đến đâu.',
  'Đại biểu dự hội nghị đúng thành phần, phản ánh trung thực ý kiến của cơ sở',
  'Nội dung đối thoại thiết thực, sát với tình hình của địa phương;',
  'Bảo đảm an ninh, trật tự và an toàn cho người tham dự.',
  'Không trùng lặp những kiến nghị đã được trả lời trong năm trước.',
] as const
export const themes = [
  'Phụ nữ an toàn, tự chủ, phát triển trong kỷ nguyên số',
  'Lắng nghe để phục vụ tốt hơn',
  'Nông dân xây dựng nông thôn mới, sản xuất xanh, tiêu dùng bền vững',
  'Chính quyền đồng hành cùng doanh nghiệp vượt khó',
] as const
export const topics = [
  'Đất đai, bồi thường, hỗ trợ, tái định cư',
  'Vay vốn, giống, vật tư và tiêu thụ nông sản',
  'Phòng, chống bạo lực gia đình, xâm hại trẻ em',
  'Tiền lương, bảo hiểm xã hội, nhà ở cho công nhân',
  'Cải cách thủ tục hành chính; chuyển đổi số ở cơ sở',
  'Môi trường, nước sạch, thu gom rác thải (nhất là ở khu dân cư tập trung)',
  'Giáo dục, y tế, việc làm sau sắp xếp đơn vị hành chính',
] as const

export const halls = [
  'Hội trường Ủy ban nhân dân tỉnh',
  'Nhà văn hóa trung tâm',
  'Hội trường tầng 3, Trung tâm Chính trị - Hành chính tỉnh',
  'Trung tâm Hội nghị tỉnh',
  'Hội trường A, Trụ sở Ủy ban nhân dân xã',
] as const

export const groups = [
  { group: 'Lãnh đạo Ủy ban nhân dân tỉnh', level: 'leader' },
  { group: 'Đại diện Thường trực Tỉnh ủy, Thường trực Hội đồng nhân dân tỉnh', level: 'representative' },
  { group: 'Thủ trưởng các sở, ban, ngành', level: 'head' },
  { group: 'Hội viên nòng cốt ở cơ sở', level: null },
  { group: 'Công nhân tiêu biểu trong các khu công nghiệp', level: null },
  { group: 'Trưởng thôn, tổ trưởng tổ dân phố', level: null },
  { group: 'Phóng viên Báo và Phát thanh, Truyền hình tỉnh', level: 'reporter' },
  { group: 'Chuyên viên Văn phòng Ủy ban nhân dân tỉnh', level: 'specialist' },
  { group: 'Giám đốc hợp tác xã, chủ trang trại', level: null },
] as const

export const events = [
  'Đón tiếp đại biểu, văn nghệ chào mừng',
  'Tuyên bố lý do, giới thiệu đại biểu',
  'Phát biểu khai mạc',
  'Báo cáo kết quả giải quyết kiến nghị năm trước',
  'Đại biểu nêu ý kiến, kiến nghị; các sở, ngành trả lời',
  'Giải lao',
  'Phát biểu kết luận của chủ trì',
  'Bế mạc hội nghị',
  'Xem phóng sự về kết quả thực hiện chính sách',
] as const
export const programmeParts = ['Phần thứ nhất: Khai mạc', 'Phần thứ hai: Đối thoại', 'Phần thứ ba: Kết thúc'] as const

export const bodies = [
  'Hội Nông dân tỉnh',
  'Hội Liên hiệp Phụ nữ tỉnh',
  'Sở Nội vụ',
  'Sở Tài chính',
  'Sở Nông nghiệp và Môi trường',
  'Công an tỉnh',
  'Văn phòng Ủy ban nhân dân tỉnh',
  'Báo và Phát thanh, Truyền hình tỉnh',
  'Các sở, ban, ngành',
  'Ủy ban nhân dân các xã, phường',
  'Các sở: Y tế, Xây dựng, Giáo dục và Đào tạo; Bảo hiểm xã hội tỉnh',
  'Liên đoàn Lao động tỉnh',
] as const
export const askedBodies = [
  'Ủy ban Mặt trận Tổ quốc Việt Nam tỉnh',
  'Thường trực Hội đồng nhân dân tỉnh',
  'Hội Cựu chiến binh tỉnh',
] as const
export const receivers = [
  'Sở Nội vụ',
  'Hội Nông dân tỉnh',
  'Ủy ban nhân dân tỉnh',
  'Văn phòng Ủy ban nhân dân tỉnh',
] as const

/** What is done, by where it stands in the chain: before, opinions, answers, preparation, afterwards. */
export const errands = {
  opinions: [
    'Lấy ý kiến, kiến nghị của hội viên ở cơ sở',
    'Tổng hợp, phân nhóm ý kiến, kiến nghị của Nhân dân trên địa bàn',
  ],
  answers: ['Trả lời bằng văn bản ý kiến, kiến nghị thuộc lĩnh vực quản lý', 'Chuẩn bị nội dung trả lời đại biểu'],
  preparation: [
    'Bố trí hội trường, âm thanh, ánh sáng, nước uống',
    'Phát hành giấy mời và lập danh sách đại biểu',
    'Bảo đảm an ninh, trật tự, phân luồng giao thông',
    'Xây dựng kịch bản điều hành, in ấn tài liệu',
    'Thẩm định dự toán, cấp kinh phí',
    'Tuyên truyền về mục đích, nội dung hội nghị',
  ],
  afterwards: [
    'Ban hành thông báo kết luận hội nghị',
    'Theo dõi, đôn đốc việc giải quyết kiến nghị sau hội nghị',
    'Quyết toán kinh phí theo quy định',
  ],
} as const

export const gifts = [
  'suất quà cho hội viên có hoàn cảnh khó khăn',
  'suất quà cho hộ nghèo',
  'suất học bổng cho học sinh vượt khó',
] as const
export const praises = [
  'Biểu dương, khen thưởng 12 nông dân sản xuất giỏi',
  'Khen thưởng 09 tập thể có thành tích xuất sắc',
] as const
export const things = [
  'ghế',
  'bàn',
  'micro không dây',
  'màn hình LED',
  'bộ tài liệu',
  'lẵng hoa',
  'phiếu góp ý',
  'biển tên',
  'thùng nước uống',
] as const
export const funds = [
  'ngân sách tỉnh giao Hội Nông dân tỉnh',
  'ngân sách xã',
  'Quỹ Hỗ trợ nông dân tỉnh',
  'nguồn xã hội hóa',
  'kinh phí hoạt động thường xuyên',
] as const
export const recipients = [
  'Thường trực Tỉnh ủy',
  'Thường trực HĐND tỉnh',
  'Chủ tịch, các PCT UBND tỉnh',
  'Các sở, ban, ngành',
  'UBND các xã, phường',
  'Ủy ban MTTQ Việt Nam tỉnh',
  'Cổng TTĐT tỉnh',
  'Như mục VII (để thực hiện)',
] as const
