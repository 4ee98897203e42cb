/**
 * A plan's text for each type of conference. Words in braces are filled by template-facts.ts with the bodies of the level
 * that issues ({tỉnh} → 'tỉnh', 'xã', 'phường'). Laws are those in force on 20/11/2026; a jurist confirms them per province.
 */
import type { AttendanceLevel, TaskDue } from '../plan-facts.ts'

export type TemplateType =
  | 'commune'
  | 'youth'
  | 'women'
  | 'workers'
  | 'farmers'
  | 'enterprises'
  | 'veterans'
  | 'poor_households'
  | 'party'

export type TemplateTask = {
  by: string
  text: string
  with?: string[]
  due?: TaskDue
  deliverTo?: string
  asked?: true
}

export type Template = {
  title: string
  /** Who stands beside the chair and runs the work. */
  union: string
  standingBody: string
  chairs: { person: string; role: 'chair' | 'co_chair' }[]
  bases: { text: string; reference: string | null; date: string | null }[]
  purposes: string[]
  requirements: string[]
  topics: string[]
  guests: string
  programme: { text: string; minutes: number }[]
  tasks: TemplateTask[]
  gifts: { text: string; count: number }[]
}

const law = {
  local: {
    text: 'Luật Tổ chức chính quyền địa phương số 72/2025/QH15 ngày 16/6/2025',
    reference: '72/2025/QH15',
    date: '2025-06-16',
  },
  grassroots: {
    text: 'Luật Thực hiện dân chủ ở cơ sở số 10/2022/QH15 ngày 10/11/2022',
    reference: '10/2022/QH15',
    date: '2022-11-10',
  },
  youth: { text: 'Luật Thanh niên số 57/2020/QH14 ngày 16/6/2020', reference: '57/2020/QH14', date: '2020-06-16' },
  youthDecree: {
    text: 'Nghị định số 13/2021/NĐ-CP ngày 01/3/2021 của Chính phủ quy định về đối thoại với thanh niên và chính sách đối với thanh niên từ đủ 16 tuổi đến dưới 18 tuổi',
    reference: '13/2021/NĐ-CP',
    date: '2021-03-01',
  },
  women: {
    text: 'Công văn số 8059/VPCP-QHĐP ngày 01/12/2022 của Văn phòng Chính phủ về việc thực hiện kiến nghị của Trung ương Hội Liên hiệp Phụ nữ Việt Nam',
    reference: '8059/VPCP-QHĐP',
    date: '2022-12-01',
  },
  voices: {
    text: 'Quyết định số 218-QĐ/TW ngày 12/12/2013 của Bộ Chính trị ban hành Quy định về việc Mặt trận Tổ quốc Việt Nam, các đoàn thể chính trị - xã hội và Nhân dân tham gia góp ý xây dựng Đảng, xây dựng chính quyền',
    reference: '218-QĐ/TW',
    date: '2013-12-12',
  },
  head: {
    text: 'Quy định số 11-QĐi/TW ngày 18/02/2019 của Bộ Chính trị về trách nhiệm của người đứng đầu cấp ủy trong việc tiếp dân, đối thoại trực tiếp với dân và xử lý những phản ánh, kiến nghị của dân',
    reference: '11-QĐi/TW',
    date: '2019-02-18',
  },
  unions: { text: 'Luật Công đoàn số 50/2024/QH15 ngày 27/11/2024', reference: '50/2024/QH15', date: '2024-11-27' },
  workers: {
    text: 'Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị về đổi mới tổ chức và hoạt động của Công đoàn Việt Nam trong tình hình mới',
    reference: '02-NQ/TW',
    date: '2021-06-12',
  },
} as const

const orderly = [
  'Công tác chuẩn bị chu đáo, nội dung thiết thực, đúng trọng tâm; hội nghị diễn ra dân chủ, công khai, cởi mở, tiết kiệm, tránh hình thức.',
  'Ý kiến, kiến nghị nêu cụ thể, đúng sự thật; không nêu nội dung khiếu nại, tố cáo, những nội dung này chuyển về nơi tiếp công dân để giải quyết theo quy định.',
  'Trả lời rõ ràng, dễ hiểu, nêu cơ quan thực hiện và thời hạn; việc vượt thẩm quyền phải nói rõ gửi đến đâu và báo kết quả cho người kiến nghị.',
]

const before = (days: number): TaskDue => ({ workingDaysBeforeSession: days })

/** What every dialogue needs, whoever it is with; `receiver` gathers opinions and answers. */
const common = (receiver: string): TemplateTask[] => [
  {
    by: receiver,
    text: 'Tổng hợp, phân nhóm ý kiến, kiến nghị; chuyển các cơ quan có thẩm quyền chuẩn bị trả lời',
    with: ['{văn phòng}'],
    due: before(15),
  },
  {
    by: receiver,
    text: 'Xây dựng chương trình, kịch bản điều hành, báo cáo kết quả thực hiện các kiến nghị đã nêu ở hội nghị lần trước',
    with: ['{văn phòng}'],
    due: before(5),
    deliverTo: '{UBND}',
  },
  {
    by: receiver,
    text: 'Theo dõi, đôn đốc việc giải quyết kiến nghị sau hội nghị; công khai kết quả',
    due: { daysAfterSession: 10 },
  },
  {
    by: '{văn phòng}',
    text: 'Phát hành giấy mời, bố trí hội trường, âm thanh, tài liệu, thư ký ghi biên bản',
    with: [receiver],
    due: before(5),
  },
  {
    by: '{văn phòng}',
    text: 'Tham mưu ban hành thông báo kết luận hội nghị',
    with: [receiver],
    due: { workingDaysAfterSession: 5 },
  },
  {
    by: '{các sở}',
    text: 'Trả lời bằng văn bản ý kiến, kiến nghị thuộc lĩnh vực quản lý',
    deliverTo: receiver,
    due: before(7),
  },
  { by: '{các sở}', text: 'Cử lãnh đạo dự hội nghị, trực tiếp trả lời tại hội nghị' },
  {
    by: '{tài chính}',
    text: 'Thẩm định dự toán, tham mưu bố trí kinh phí tổ chức hội nghị theo quy định',
    due: before(10),
  },
  { by: '{công an}', text: 'Bảo đảm an ninh, trật tự, an toàn tại nơi tổ chức hội nghị' },
  { by: '{báo}', text: 'Đưa tin trước, trong và sau hội nghị; dành thời lượng cho kết quả giải quyết kiến nghị' },
  { by: '{mặt trận}', text: 'Giám sát việc trả lời, giải quyết ý kiến, kiến nghị sau hội nghị', asked: true },
]

const programme = (who: string) => [
  { text: 'Đón tiếp đại biểu', minutes: 15 },
  { text: 'Tuyên bố lý do, giới thiệu đại biểu', minutes: 10 },
  { text: 'Phát biểu khai mạc của chủ trì', minutes: 10 },
  { text: 'Báo cáo kết quả giải quyết kiến nghị của hội nghị lần trước', minutes: 15 },
  { text: `${who} nêu ý kiến, kiến nghị; các cơ quan, đơn vị trả lời`, minutes: 120 },
  { text: 'Phát biểu kết luận của chủ trì', minutes: 15 },
  { text: 'Bế mạc hội nghị', minutes: 5 },
]

/** Opinions are gathered by the union's own branches. */
const gathered = (union: string, who: string): TemplateTask => ({
  by: '{các xã}',
  text: `Lấy ý kiến, kiến nghị của ${who} trên địa bàn; lựa chọn đại biểu dự hội nghị đúng thành phần`,
  deliverTo: union,
  due: before(20),
})

const led = (union: string) => [
  { person: 'Chủ tịch {UBND}', role: 'chair' as const },
  { person: `Chủ tịch ${union}`, role: 'co_chair' as const },
]

export const templates: Record<TemplateType, Template> = {
  commune: {
    title: 'Tổ chức Hội nghị đối thoại giữa Ủy ban nhân dân {tỉnh} với Nhân dân năm {năm}',
    union: '{mặt trận}',
    standingBody: '{văn phòng}',
    chairs: [
      { person: 'Chủ tịch {UBND}', role: 'chair' },
      { person: 'Thường trực Hội đồng nhân dân {tỉnh}', role: 'co_chair' },
    ],
    bases: [law.local, law.grassroots],
    purposes: [
      'Lắng nghe tâm tư, nguyện vọng, ý kiến, kiến nghị của Nhân dân; kịp thời giải quyết những vấn đề phát sinh từ cơ sở.',
      'Công khai, minh bạch hoạt động của chính quyền; thông tin đến Nhân dân chủ trương, chính sách, kết quả phát triển kinh tế - xã hội của địa phương.',
      'Phát huy quyền làm chủ của Nhân dân, nâng cao trách nhiệm của cán bộ, công chức trong phục vụ Nhân dân.',
    ],
    requirements: [...orderly, 'Tạo điều kiện để mọi người dân trên địa bàn được biết, được dự và được nêu ý kiến.'],
    topics: [
      'Đất đai, xây dựng, bồi thường, hỗ trợ, tái định cư',
      'Thủ tục hành chính, chuyển đổi số, phục vụ người dân sau sắp xếp đơn vị hành chính',
      'Môi trường, nước sạch, giao thông, trật tự đô thị và nông thôn',
      'Giáo dục, y tế, an sinh xã hội, an ninh, trật tự ở cơ sở',
    ],
    guests: 'Đại diện các hộ gia đình, người dân ở các khu dân cư',
    programme: programme('Nhân dân'),
    tasks: [
      {
        by: '{văn phòng}',
        text: 'Thông báo công khai thời gian, địa điểm, nội dung, cách thức tham dự hội nghị trên cổng thông tin điện tử, niêm yết tại trụ sở và nhà văn hóa các khu dân cư',
        due: { daysBeforeSession: 10 },
      },
      {
        by: '{các xã}',
        text: 'Tuyên truyền, vận động Nhân dân tham dự; tổng hợp ý kiến, kiến nghị của Nhân dân',
        deliverTo: '{văn phòng}',
        due: before(8),
      },
      {
        by: '{các sở}',
        text: 'Chuẩn bị nội dung trả lời ý kiến, kiến nghị thuộc lĩnh vực quản lý',
        deliverTo: '{văn phòng}',
        due: before(3),
      },
      { by: '{văn phòng}', text: 'Bố trí hội trường, âm thanh, tài liệu, thư ký ghi biên bản', due: before(3) },
      {
        by: '{văn phòng}',
        text: 'Công khai kết quả hội nghị trên cổng thông tin điện tử, niêm yết tại trụ sở, gửi các khu dân cư',
        due: { daysAfterSession: 10 },
      },
      { by: '{tài chính}', text: 'Bố trí kinh phí tổ chức hội nghị theo quy định', due: before(10) },
      { by: '{công an}', text: 'Bảo đảm an ninh, trật tự, an toàn tại nơi tổ chức hội nghị' },
      {
        by: '{mặt trận}',
        text: 'Vận động Nhân dân tham dự; giám sát việc giải quyết ý kiến, kiến nghị sau hội nghị',
        asked: true,
      },
      {
        by: 'Thường trực Hội đồng nhân dân {tỉnh}',
        text: 'Đồng chủ trì hội nghị; giám sát việc thực hiện kết luận',
        asked: true,
      },
    ],
    gifts: [],
  },
  youth: {
    title: 'Tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân {tỉnh} với thanh niên năm {năm}',
    union: 'Đoàn Thanh niên Cộng sản Hồ Chí Minh {tỉnh}',
    standingBody: '{nội vụ}',
    chairs: led('{hội}'),
    bases: [law.youth, law.youthDecree, law.local],
    purposes: [
      'Lắng nghe tâm tư, nguyện vọng, đề xuất của thanh niên về những vấn đề thanh niên quan tâm; định hướng, động viên thanh niên khởi nghiệp, lập nghiệp, cống hiến.',
      'Nâng cao trách nhiệm của chính quyền, các cơ quan, đơn vị trong thực hiện chính sách, pháp luật đối với thanh niên.',
      'Tạo điều kiện để thanh niên thực hiện quyền và nghĩa vụ, tham gia quản lý nhà nước và xã hội.',
    ],
    requirements: [
      ...orderly,
      'Kế hoạch, chương trình đối thoại công bố chậm nhất 30 ngày trước ngày tổ chức hội nghị; thông báo kết luận công bố trong 10 ngày sau hội nghị.',
    ],
    topics: [
      'Học tập, đào tạo nghề, việc làm, khởi nghiệp đổi mới sáng tạo',
      'Chuyển đổi số, khoa học và công nghệ, kinh tế số trong thanh niên',
      'Chăm sóc sức khỏe thể chất, tinh thần; phòng, chống ma túy, tệ nạn xã hội',
      'Văn hóa, thể dục, thể thao, hoạt động tình nguyện',
    ],
    guests: 'Đoàn viên, thanh niên tiêu biểu ở các cơ sở',
    programme: programme('Thanh niên'),
    tasks: [
      {
        by: '{nội vụ}',
        text: 'Công bố kế hoạch, chương trình đối thoại trên cổng thông tin điện tử',
        with: ['{văn phòng}'],
        due: { daysBeforeSession: 30 },
      },
      gathered('{nội vụ}', 'thanh niên'),
      {
        by: '{hội}',
        text: 'Hướng dẫn các cấp bộ Đoàn lấy ý kiến đoàn viên, thanh niên; giới thiệu đại biểu',
        deliverTo: '{nội vụ}',
        due: before(20),
        asked: true,
      },
      ...common('{nội vụ}'),
    ],
    gifts: [],
  },
  women: {
    title: 'Tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân {tỉnh} với cán bộ, hội viên, phụ nữ năm {năm}',
    union: 'Hội Liên hiệp Phụ nữ {tỉnh}',
    standingBody: '{hội}',
    chairs: led('{hội}'),
    bases: [law.local, law.women, law.voices],
    purposes: [
      'Lắng nghe, tiếp nhận ý kiến, nguyện vọng chính đáng của cán bộ, hội viên, phụ nữ; giải quyết hoặc kiến nghị cấp có thẩm quyền giải quyết.',
      'Thông tin về kết quả phát triển kinh tế - xã hội, chính sách đối với phụ nữ, trẻ em và bình đẳng giới.',
      'Phát huy vai trò của Hội Liên hiệp Phụ nữ trong tham gia quản lý nhà nước, giám sát và phản biện xã hội.',
    ],
    requirements: [
      ...orderly,
      'Bảo đảm có phụ nữ dân tộc thiểu số, phụ nữ khuyết tật, nữ công nhân trong thành phần dự; giữ kín danh tính của phụ nữ, trẻ em bị bạo lực, xâm hại.',
    ],
    topics: [
      'Việc làm, sinh kế, vay vốn, tiêu thụ sản phẩm của phụ nữ',
      'Phòng, chống bạo lực gia đình, xâm hại phụ nữ, trẻ em, mua bán người',
      'Chăm sóc sức khỏe, bảo hiểm y tế, bảo hiểm xã hội',
      'Công tác cán bộ nữ, nhà trẻ, mẫu giáo cho con của nữ công nhân',
    ],
    guests: 'Cán bộ, hội viên, phụ nữ tiêu biểu ở các cơ sở',
    programme: programme('Đại biểu phụ nữ'),
    tasks: [gathered('{hội}', 'hội viên, phụ nữ'), ...common('{hội}')],
    gifts: [{ text: 'Tặng 20 suất quà cho phụ nữ có hoàn cảnh khó khăn', count: 20 }],
  },
  workers: {
    title: 'Tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân {tỉnh} với công nhân, người lao động năm {năm}',
    union: 'Liên đoàn Lao động {tỉnh}',
    standingBody: '{hội}',
    chairs: led('{hội}'),
    bases: [law.unions, law.local, law.workers],
    purposes: [
      'Lắng nghe tâm tư, nguyện vọng, kiến nghị của công nhân, viên chức, lao động về việc làm, tiền lương, điều kiện làm việc và đời sống.',
      'Kịp thời tháo gỡ khó khăn, vướng mắc; xây dựng quan hệ lao động hài hòa, ổn định, tiến bộ trong doanh nghiệp.',
      'Động viên công nhân, người lao động thi đua lao động sáng tạo, chấp hành pháp luật.',
    ],
    requirements: [
      ...orderly,
      'Ưu tiên đại biểu là công nhân trực tiếp sản xuất; người nêu ý kiến được bảo vệ, không bị gây khó khăn tại nơi làm việc.',
    ],
    topics: [
      'Việc làm, tiền lương, thời giờ làm việc, an toàn, vệ sinh lao động',
      'Bảo hiểm xã hội, bảo hiểm y tế, bảo hiểm thất nghiệp',
      'Nhà ở cho công nhân, nhà trẻ, trường học, thiết chế văn hóa ở khu công nghiệp',
      'Hoạt động của tổ chức công đoàn, đối thoại tại nơi làm việc',
    ],
    guests: 'Công nhân, người lao động tiêu biểu trong các doanh nghiệp, cơ quan, đơn vị',
    programme: programme('Công nhân, người lao động'),
    tasks: [
      {
        by: 'Công đoàn các xã, phường, khu công nghiệp',
        text: 'Lấy ý kiến, kiến nghị của đoàn viên, người lao động; lựa chọn đại biểu dự hội nghị',
        deliverTo: '{hội}',
        due: before(20),
      },
      ...common('{hội}'),
    ],
    gifts: [{ text: 'Tặng 30 suất quà cho công nhân có hoàn cảnh khó khăn', count: 30 }],
  },
  farmers: {
    title: 'Tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân {tỉnh} với nông dân năm {năm}',
    union: 'Hội Nông dân {tỉnh}',
    standingBody: '{hội}',
    chairs: led('{hội}'),
    bases: [law.local, law.grassroots, law.voices],
    purposes: [
      'Trao đổi, tháo gỡ khó khăn của nông dân về vốn, giống, vật tư, đất sản xuất, bảo hiểm nông nghiệp và thị trường tiêu thụ.',
      'Tuyên truyền chủ trương cơ cấu lại sản xuất, phát triển kinh tế tập thể, chuyển đổi số trong nông nghiệp.',
      'Nắm chắc tình hình cơ sở để điều chỉnh chính sách hỗ trợ nông dân.',
    ],
    requirements: [
      ...orderly,
      'Chọn thời điểm phù hợp với mùa vụ; ưu tiên đại biểu là người trực tiếp sản xuất, thành viên hợp tác xã, hộ mới thoát nghèo.',
    ],
    topics: [
      'Vay vốn, giống, vật tư nông nghiệp, bảo hiểm nông nghiệp',
      'Đất sản xuất, thủy lợi, giao thông nội đồng',
      'Liên kết sản xuất, tiêu thụ nông sản, truy xuất nguồn gốc, thương mại điện tử',
      'Phòng, chống dịch bệnh, thiên tai; môi trường nông thôn',
    ],
    guests: 'Nông dân, chủ trang trại, giám đốc hợp tác xã ở các cơ sở',
    programme: programme('Nông dân'),
    tasks: [gathered('{hội}', 'hội viên nông dân'), ...common('{hội}')],
    gifts: [],
  },
  enterprises: {
    title: 'Tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân {tỉnh} với doanh nghiệp, hợp tác xã năm {năm}',
    union: 'Hiệp hội Doanh nghiệp {tỉnh}',
    standingBody: '{tài chính}',
    chairs: led('{hội}'),
    bases: [law.local],
    purposes: [
      'Lắng nghe, tháo gỡ khó khăn, vướng mắc của doanh nghiệp, hợp tác xã, hộ kinh doanh, nhà đầu tư trên địa bàn.',
      'Thông tin cơ chế, chính sách mới; cải thiện môi trường đầu tư, kinh doanh, nâng cao năng lực cạnh tranh của địa phương.',
      'Nâng cao trách nhiệm của các cơ quan, đơn vị trong đồng hành, hỗ trợ doanh nghiệp.',
    ],
    requirements: [
      ...orderly,
      'Kiến nghị nêu rõ dự án, thủ tục, cơ quan đang giải quyết; thông tin kinh doanh của doanh nghiệp được giữ kín theo yêu cầu.',
    ],
    topics: [
      'Đất đai, giải phóng mặt bằng, xây dựng, môi trường',
      'Thuế, tín dụng, hỗ trợ lãi suất',
      'Thủ tục đầu tư, đăng ký doanh nghiệp, dịch vụ công trực tuyến',
      'Lao động, hạ tầng khu, cụm công nghiệp, điện, nước',
    ],
    guests: 'Đại diện doanh nghiệp, hợp tác xã, hộ kinh doanh, nhà đầu tư',
    programme: programme('Doanh nghiệp, hợp tác xã'),
    tasks: [
      {
        by: '{hội}',
        text: 'Hướng dẫn hội viên gửi kiến nghị; giới thiệu doanh nghiệp dự hội nghị',
        deliverTo: '{tài chính}',
        due: before(20),
        asked: true,
      },
      ...common('{tài chính}').filter((task) => task.by !== '{tài chính}' || !/dự toán/.test(task.text)),
    ],
    gifts: [],
  },
  veterans: {
    title: 'Tổ chức Hội nghị đối thoại giữa Chủ tịch Ủy ban nhân dân {tỉnh} với cựu chiến binh năm {năm}',
    union: 'Hội Cựu chiến binh {tỉnh}',
    standingBody: '{hội}',
    chairs: led('{hội}'),
    bases: [law.local, law.grassroots, law.voices],
    purposes: [
      'Lắng nghe tâm tư, nguyện vọng, kiến nghị của cựu chiến binh, cựu quân nhân; giải quyết kịp thời chế độ, chính sách.',
      'Phát huy vai trò của cựu chiến binh trong xây dựng Đảng, chính quyền, giữ gìn an ninh, trật tự và giáo dục thế hệ trẻ.',
    ],
    requirements: [
      ...orderly,
      'Bố trí nơi tổ chức thuận tiện cho người cao tuổi, thương binh, người khuyết tật; có y tế thường trực.',
    ],
    topics: [
      'Chế độ, chính sách đối với cựu chiến binh, người có công',
      'Vay vốn, phát triển kinh tế, xóa nhà tạm, nhà dột nát',
      'Khám, chữa bệnh, bảo hiểm y tế, chăm sóc người cao tuổi',
      'An ninh, trật tự, giáo dục truyền thống cho thế hệ trẻ',
    ],
    guests: 'Cán bộ, hội viên Hội Cựu chiến binh ở các cơ sở',
    programme: programme('Cựu chiến binh'),
    tasks: [gathered('{hội}', 'cựu chiến binh'), ...common('{hội}')],
    gifts: [{ text: 'Tặng 15 suất quà cho cựu chiến binh có hoàn cảnh khó khăn', count: 15 }],
  },
  poor_households: {
    title: 'Tổ chức Hội nghị đối thoại chính sách với hộ nghèo, hộ cận nghèo {tỉnh} năm {năm}',
    union: '{mặt trận}',
    standingBody: '{nông nghiệp}',
    chairs: [{ person: 'Chủ tịch {UBND}', role: 'chair' }],
    bases: [law.local, law.grassroots],
    purposes: [
      'Phổ biến chính sách giảm nghèo, an sinh xã hội đến hộ nghèo, hộ cận nghèo; giải đáp những vấn đề hộ nghèo còn vướng mắc.',
      'Lắng nghe nguyện vọng, nguyên nhân nghèo của từng hộ để có cách hỗ trợ phù hợp; khơi dậy ý chí tự vươn lên thoát nghèo.',
      'Phát hiện, điều chỉnh bất cập trong thực hiện chính sách ở cơ sở.',
    ],
    requirements: [
      ...orderly,
      'Không khí gần gũi, lời nói dễ hiểu; có người phiên dịch tiếng dân tộc khi cần; mỗi hộ được nêu ý kiến như nhau.',
    ],
    topics: [
      'Tiêu chí, quy trình rà soát hộ nghèo, hộ cận nghèo',
      'Vay vốn ưu đãi, sinh kế, đào tạo nghề, việc làm',
      'Nhà ở, nước sạch, điện, vệ sinh môi trường',
      'Giáo dục, bảo hiểm y tế, trợ giúp pháp lý, bảo trợ xã hội',
    ],
    guests: 'Đại diện hộ nghèo, hộ cận nghèo, hộ mới thoát nghèo',
    programme: programme('Đại diện hộ nghèo, hộ cận nghèo'),
    tasks: [gathered('{nông nghiệp}', 'hộ nghèo, hộ cận nghèo'), ...common('{nông nghiệp}')],
    gifts: [{ text: 'Tặng 40 suất quà cho hộ nghèo', count: 40 }],
  },
  party: {
    title: 'Tổ chức Hội nghị tiếp xúc, đối thoại trực tiếp giữa người đứng đầu cấp ủy với Nhân dân năm {năm}',
    union: '{mặt trận}',
    standingBody: '{văn phòng cấp ủy}',
    chairs: [{ person: 'Bí thư {cấp ủy}', role: 'chair' }],
    bases: [law.head, law.voices],
    purposes: [
      'Nắm bắt tâm tư, nguyện vọng, ý kiến, kiến nghị của cán bộ, đảng viên và Nhân dân; kịp thời lãnh đạo, chỉ đạo giải quyết những vấn đề bức xúc từ cơ sở.',
      'Phát huy dân chủ, tăng cường mối quan hệ mật thiết giữa cấp ủy, chính quyền với Nhân dân; nâng cao trách nhiệm nêu gương của người đứng đầu.',
    ],
    requirements: [
      ...orderly,
      'Bảo vệ người phản ánh, kiến nghị đúng sự thật; sau đối thoại có thông báo kết luận, phân công, theo dõi đến khi giải quyết xong.',
    ],
    topics: [
      'Công tác xây dựng Đảng, hệ thống chính trị ở cơ sở',
      'Phát triển kinh tế - xã hội, đời sống của Nhân dân',
      'Đạo đức, tác phong, trách nhiệm phục vụ của cán bộ, đảng viên, công chức',
    ],
    guests: 'Cán bộ, đảng viên, đại diện Nhân dân ở cơ sở',
    programme: programme('Cán bộ, đảng viên, Nhân dân'),
    tasks: [
      {
        by: '{cấp ủy cơ sở}',
        text: 'Lấy ý kiến, kiến nghị của cán bộ, đảng viên, Nhân dân; lựa chọn đại biểu dự hội nghị',
        deliverTo: '{văn phòng cấp ủy}',
        due: before(20),
      },
      {
        by: '{văn phòng cấp ủy}',
        text: 'Tổng hợp, phân nhóm ý kiến, kiến nghị; chuyển các cơ quan có thẩm quyền chuẩn bị trả lời',
        due: before(15),
      },
      {
        by: '{văn phòng cấp ủy}',
        text: 'Phát hành giấy mời, bố trí hội trường, kinh phí, phương tiện, thư ký ghi biên bản',
        due: before(5),
      },
      {
        by: '{văn phòng cấp ủy}',
        text: 'Tham mưu thông báo kết luận của người đứng đầu cấp ủy',
        due: { workingDaysAfterSession: 5 },
      },
      {
        by: 'Đảng ủy {UBND}',
        text: 'Lãnh đạo các cơ quan, đơn vị trả lời bằng văn bản ý kiến, kiến nghị của Nhân dân',
        deliverTo: '{văn phòng cấp ủy}',
        due: before(7),
      },
      { by: '{công an}', text: 'Bảo đảm an ninh, trật tự, an toàn tại nơi tổ chức hội nghị' },
      {
        by: '{mặt trận}',
        text: 'Vận động Nhân dân tham gia đối thoại; giám sát việc giải quyết kiến nghị sau đối thoại',
        asked: true,
      },
    ],
    gifts: [],
  },
}

/** Those who come besides the guests. */
export const officials: readonly { group: string; level: AttendanceLevel }[] = [
  { group: 'Đại diện Thường trực {cấp ủy}, Thường trực Hội đồng nhân dân {tỉnh}', level: 'representative' },
  { group: 'Lãnh đạo {UBND}', level: 'leader' },
  { group: 'Lãnh đạo {mặt trận}', level: 'leader' },
  { group: 'Thủ trưởng {các sở}', level: 'head' },
  { group: 'Phóng viên {báo}', level: 'reporter' },
]

export const recipientLines: readonly string[] = [
  'Thường trực {cấp ủy}',
  'Thường trực HĐND {tỉnh}',
  'Chủ tịch, các PCT UBND {tỉnh}',
  '{mặt trận}',
  '{các sở}',
  '{các xã}',
  'Lưu: VT',
]
