/** Who answers today (after 01/3/2025 and 01/7/2025), by the code of the starting catalogue. An office adds its own. */
export interface Agency {
  code: string
  /** As a page names it where no real body of the province is known. */
  name: string
  /** What it holds, by the directory's function codes: a page finds the province's real body by function and day. */
  functions: readonly string[]
  /** How people address it, in the notation of matter.ts. Its words never count as words of the matter. */
  calledAs: string
  /** Answers for everything, so that being named says little. */
  isGeneral?: boolean
}

export const agencies: readonly Agency[] = [
  {
    code: 'nong-nghiep-moi-truong',
    name: 'Sở Nông nghiệp và Môi trường',
    functions: [
      'nong-nghiep',
      'nong-thon-moi',
      'thuy-loi',
      'phong-chong-thien-tai',
      'dat-dai',
      'moi-truong',
      'khoang-san',
      'giam-ngheo',
    ],
    calledAs:
      'sở nông nghiệp (và |& )?môi trường; sở nông nghiệp; sở nông nghiệp (và )?phát triển nông thôn; sở nông nghiệp và PTNT; sở tài nguyên (và )?môi trường; sở tài nguyên; sở môi trường; sở địa chính; phòng tài nguyên (và )?môi trường; phòng tài nguyên; văn phòng đăng ký (đất đai|quyền sử dụng đất); văn phòng đăng ký; văn phòng đất đai; chi nhánh văn phòng đăng ký đất đai; chi cục (kiểm lâm|thủy lợi|thú y|chăn nuôi|thủy sản|bảo vệ môi trường|bảo vệ thực vật|trồng trọt); phòng nông nghiệp; trung tâm khuyến nông; ngành (nông nghiệp|tài nguyên|môi trường|tài nguyên và môi trường)',
  },
  {
    code: 'noi-vu',
    name: 'Sở Nội vụ',
    functions: [
      'to-chuc-bo-may',
      'cong-chuc-vien-chuc',
      'thanh-nien',
      'lao-dong',
      'viec-lam',
      'lao-dong-nuoc-ngoai',
      'nguoi-co-cong',
      'binh-dang-gioi',
      'thu-tuc-hanh-chinh',
      'dan-toc',
      'ton-giao',
      'cong-doan',
    ],
    calledAs:
      'sở nội vụ; phòng nội vụ; ngành nội vụ; ban tổ chức; sở dân tộc (và )?tôn giáo; ban dân tộc; ban thi đua khen thưởng; trung tâm dịch vụ việc làm; trung tâm giới thiệu việc làm',
  },
  {
    code: 'ubnd-xa',
    isGeneral: true,
    name: 'Ủy ban nhân dân xã, phường, đặc khu',
    functions: ['bao-tro-xa-hoi', 'ho-tich', 'giam-ngheo', 'thanh-tra', 'nong-thon-moi', 'phu-nu'],
    calledAs:
      'ủy ban nhân dân (xã|phường|quận|huyện|thị trấn|thị xã|đặc khu); ủy ban nhân dân các (xã|phường|huyện); ủy ban (xã|phường|huyện|quận|thị trấn); lãnh đạo (xã|phường|huyện|quận|thị xã|địa phương|quận huyện|thôn); chủ tịch (xã|phường|huyện|quận|thị trấn|ủy ban nhân dân xã|ủy ban nhân dân phường|ủy ban nhân dân huyện|ủy ban nhân dân quận); chính quyền (xã|phường|huyện|quận|địa phương|thị trấn|sở tại|cơ sở); phòng quản lý đô thị; phòng kinh tế; phòng văn hóa; phòng văn hóa xã hội; đội quy tắc (đô thị)?; đội trật tự đô thị; đội kiểm tra quy tắc đô thị; trạm y tế xã; trưởng thôn; tổ trưởng dân phố; hội đồng nhân dân (xã|phường|huyện|quận)',
  },
  {
    code: 'ubnd-tinh',
    isGeneral: true,
    name: 'Ủy ban nhân dân tỉnh',
    functions: ['thanh-tra', 'thu-tuc-hanh-chinh'],
    calledAs:
      'ủy ban nhân dân (tỉnh|thành phố); ủy ban (tỉnh|thành phố); lãnh đạo (tỉnh|thành phố|ủy ban nhân dân thành phố|ủy ban nhân dân tỉnh); chủ tịch (tỉnh|thành phố|ủy ban nhân dân tỉnh|ủy ban nhân dân thành phố); tỉnh ủy; thành ủy; văn phòng ủy ban nhân dân tỉnh; thanh tra tỉnh; hội đồng nhân dân (tỉnh|thành phố)',
  },
  {
    code: 'bhxh',
    name: 'Bảo hiểm xã hội tỉnh',
    functions: ['bao-hiem-y-te', 'bao-hiem-xa-hoi'],
    calledAs: 'bảo hiểm xã hội (tỉnh|thành phố|huyện|quận|khu vực|cơ sở|việt nam); cơ quan bảo hiểm( xã hội)?',
  },
  {
    code: 'cong-an',
    name: 'Công an tỉnh',
    functions: ['an-ninh-trat-tu', 'cu-tru', 'giay-phep-lai-xe', 'cai-nghien', 'phong-chong-te-nan'],
    calledAs:
      'công an (tỉnh|thành phố|huyện|quận|phường|xã|thị xã|thị trấn|giao thông|khu vực|kinh tế|địa phương); cảnh sát (giao thông|khu vực|phòng cháy|phòng cháy chữa cháy|môi trường|hình sự|trật tự|113); đội cảnh sát; lực lượng công an; lực lượng cảnh sát; cơ quan công an; ngành công an; CSGT',
  },
  {
    code: 'y-te',
    name: 'Sở Y tế',
    functions: ['y-te', 'dan-so', 'an-toan-thuc-pham', 'bao-tro-xa-hoi', 'tre-em'],
    calledAs:
      'sở y tế; phòng y tế; ngành y tế; bộ y tế; trung tâm kiểm soát bệnh tật; CDC; ban quản lý an toàn thực phẩm; chi cục an toàn (vệ sinh )?thực phẩm; thanh tra y tế',
  },
  {
    code: 'dien-luc',
    name: 'Điện lực',
    functions: ['nang-luong'],
    calledAs:
      'công ty điện lực; điện lực; tổng công ty điện lực; EVN; chi nhánh điện; ngành điện; sở điện lực; nhà đèn',
  },
  {
    code: 'cap-nuoc',
    name: 'Công ty cấp nước',
    functions: ['thuy-loi'],
    calledAs:
      'công ty (cổ phần )?(cấp|cấp thoát) nước; công ty (cổ phần )?nước sạch; nhà máy nước; dawaco; huewaco; ngành nước; trung tâm nước sạch; trung tâm nước sinh hoạt; thủy cục; xí nghiệp cấp nước',
  },
  {
    code: 'van-hoa-the-thao-du-lich',
    name: 'Sở Văn hóa, Thể thao và Du lịch',
    functions: ['van-hoa', 'the-thao', 'du-lich', 'bao-chi-xuat-ban'],
    calledAs:
      'sở văn hóa( và)?( thể thao)?( và)?( du lịch)?; sở văn hóa thể thao; sở văn hóa; sở du lịch; trung tâm bảo tồn di tích( cố đô)?; ngành (văn hóa|du lịch); thanh tra văn hóa; trung tâm xúc tiến du lịch; ban quản lý (bán đảo sơn trà và các bãi biển|bãi biển|di tích)',
  },
  {
    code: 'tai-chinh',
    name: 'Sở Tài chính',
    functions: ['ngan-sach', 'dau-tu-cong', 'dang-ky-kinh-doanh'],
    calledAs:
      'sở tài chính; sở kế hoạch( và)? đầu tư; sở kế hoạch; phòng tài chính( kế hoạch)?; phòng đăng ký kinh doanh; kho bạc( nhà nước)?; ngành tài chính; bộ tài chính',
  },
  {
    code: 'thue',
    name: 'Thuế tỉnh',
    functions: ['thue'],
    calledAs: 'cục thuế; chi cục thuế; cơ quan thuế; ngành thuế; thuế (tỉnh|thành phố|cơ sở|khu vực); đội thuế',
  },
  {
    code: 'xay-dung',
    name: 'Sở Xây dựng',
    functions: ['xay-dung', 'giao-thong'],
    calledAs:
      'sở xây dựng; sở giao thông( vận tải)?; sở quy hoạch( kiến trúc)?; ngành (giao thông|xây dựng|giao thông vận tải); thanh tra giao thông; thanh tra sở giao thông; thanh tra xây dựng; trung tâm đăng kiểm; ban quản lý dự án; ban an toàn giao thông; khu quản lý đường bộ; cục đường bộ; tổng cục đường bộ; chi cục đường bộ; ban quản lý vận tải; trung tâm quản lý vận tải',
  },
  {
    code: 'doanh-nghiep-vien-thong',
    name: 'Doanh nghiệp viễn thông',
    functions: ['vien-thong-buu-chinh'],
    calledAs:
      'VNPT; viettel; mobifone; mobiphone; mobi phone; vinaphone; vina phone; FPT; vietnamobile; nhà mạng; công ty viễn thông; doanh nghiệp viễn thông; đơn vị viễn thông; các đơn vị viễn thông; bưu điện (tỉnh|thành phố|huyện); SCTV; VTVcab; HTC; viễn thông (tỉnh|thành phố)',
  },
  {
    code: 'khoa-hoc-cong-nghe',
    name: 'Sở Khoa học và Công nghệ',
    functions: ['khoa-hoc-cong-nghe', 'chuyen-doi-so', 'vien-thong-buu-chinh'],
    calledAs:
      'sở khoa học( và)?( công nghệ)?; sở thông tin( và)?( truyền thông)?; sở bưu chính viễn thông; trung tâm giám sát( điều hành)? đô thị thông minh; trung tâm giám sát; trung tâm công nghệ thông tin; phòng văn hóa( và)? thông tin',
  },
  {
    code: 'giao-duc',
    name: 'Sở Giáo dục và Đào tạo',
    functions: ['giao-duc', 'giao-duc-nghe-nghiep'],
    calledAs:
      'sở giáo dục( và)?( đào tạo)?; phòng giáo dục( và)?( đào tạo)?; ngành giáo dục; bộ giáo dục( và)?( đào tạo)?',
  },
  {
    code: 'tu-phap',
    name: 'Sở Tư pháp',
    functions: ['ho-tich', 'tro-giup-phap-ly'],
    calledAs:
      'sở tư pháp; phòng tư pháp; ngành tư pháp; tư pháp (xã|phường|huyện|hộ tịch); cán bộ tư pháp; trung tâm trợ giúp pháp lý',
  },
  {
    code: 'cong-thuong',
    name: 'Sở Công Thương',
    functions: ['cong-thuong', 'nang-luong'],
    calledAs:
      'sở công thương; quản lý thị trường; chi cục quản lý thị trường; cục quản lý thị trường; đội quản lý thị trường; ngành công thương; bộ công thương; ban quản lý khu công nghiệp; ban quản lý khu kinh tế',
  },
  {
    code: 'moi-truong-do-thi',
    name: 'Công ty môi trường đô thị',
    functions: ['moi-truong'],
    calledAs:
      'công ty (cổ phần )?(môi trường|môi trường đô thị|công trình đô thị|môi trường và công trình đô thị|công trình công cộng|thoát nước|đô thị|dịch vụ công ích); hepco; urenco; xí nghiệp môi trường; trung tâm công viên cây xanh; công ty (công viên )?cây xanh; công ty thoát nước và xử lý nước thải; công nhân môi trường; công nhân vệ sinh; môi trường đô thị',
  },
  {
    code: 'khac',
    name: 'Cơ quan khác',
    functions: ['tin-dung-chinh-sach', 'ngan-hang', 'nghia-vu-quan-su', 'nong-dan'],
    calledAs:
      'ngân hàng chính sách( xã hội)?; ngân hàng nhà nước; ban chỉ huy quân sự; bộ chỉ huy quân sự; tòa án( nhân dân)?; viện kiểm sát( nhân dân)?; cục thi hành án; chi cục thi hành án; hội nông dân; bộ đội biên phòng; mặt trận tổ quốc; thủ tướng',
  },
]

/** Bodies that are gone and whose functions went to several: naming them says "one of these". By NĐ 45/2025/NĐ-CP. */
export const goneBodies: readonly { calledAs: string; nowOneOf: readonly string[] }[] = [
  {
    calledAs:
      'sở lao động( thương binh)?( và)?( xã hội)?; sở lao động thương binh và xã hội; phòng lao động( thương binh)?( và)?( xã hội)?; sở thương binh xã hội; ngành lao động( thương binh)?( và)?( xã hội)?; bộ lao động( thương binh)?( và)?( xã hội)?',
    nowOneOf: ['noi-vu', 'y-te', 'giao-duc', 'ubnd-xa', 'nong-nghiep-moi-truong'],
  },
  {
    calledAs:
      'các cơ quan chức năng; cơ quan chức năng; chính quyền; cơ quan có thẩm quyền; cơ quan thẩm quyền; các cấp chính quyền; các ban ngành; ban ngành',
    nowOneOf: [],
  },
]
