/** What women of the province ask, body by body, and what the bodies answer. All of it is invented. */

export type Matter = {
  /** Name of the body that answers. */
  body: string
  /** The first who asks, then those who ask the same in their own words. */
  asked: readonly [string, ...string[]]
  answer: string
}

const of = (body: string, ...matters: readonly [asked: readonly [string, ...string[]], answer: string][]): Matter[] =>
  matters.map(([asked, answer]) => ({ body, asked, answer }))

const written: readonly Matter[] = [
  ...of(
    'Sở Y tế',
    [
      [
        'Trạm y tế xã Nậm Khăng hết thuốc hạ sốt cho trẻ em từ tháng 4, bà con phải đi 30 cây số mua ngoài. Bao giờ trạm có thuốc trở lại?',
        'Trạm y tế xã Nậm Khăng không có thuốc hạ sốt cho trẻ em từ tháng 4, phải đi 30 cây số mua ngoài. Đề nghị cấp thuốc cho trạm.',
        'tram y te xa Nam Khang het thuoc ha sot cho tre em tu thang 4, ba con di 30 cay so moi mua duoc, bao gio co thuoc',
      ],
      'Trạm y tế xã Nậm Khăng được cấp đủ thuốc hạ sốt trước ngày 15/8/2026.',
    ],
    [
      [
        'Chị em bản Nậm Pì muốn khám phụ khoa, tầm soát ung thư cổ tử cung thì phải xuống tận bệnh viện tỉnh. Có đoàn khám lưu động không?',
      ],
      'Đoàn khám lưu động đến các bản vùng cao ba đợt, đợt đầu ngày 10/9/2026.',
    ],
    [
      [
        'Cô đỡ thôn bản nghỉ hết vì phụ cấp thấp, phụ nữ đẻ tại nhà không ai giúp. Đề nghị có chính sách giữ cô đỡ thôn bản.',
      ],
      'Phụ cấp cô đỡ thôn bản được trình nâng mức trong kỳ họp tháng 12/2026.',
    ],
    [
      [
        'Quầy thịt ở chợ Pa Thơm để thịt lợn chết lẫn thịt tươi, ăn vào nhiều nhà đau bụng. Ai kiểm tra an toàn thực phẩm ở chợ?',
      ],
      'Đoàn kiểm tra an toàn thực phẩm đến chợ Pa Thơm hằng tháng, từ ngày 05/8/2026.',
    ],
  ),
  ...of(
    'Sở Khoa học và Công nghệ',
    [
      [
        'Bản Hua Bum chưa có sóng điện thoại, lũ về không gọi được ai báo tin. Bao giờ có trạm phát sóng?',
        'Cả bản Hua Bum không có sóng điện thoại, khi lũ về không gọi báo tin cho ai được. Đề nghị dựng trạm phát sóng.',
      ],
      'Trạm phát sóng bản Hua Bum dựng xong trước ngày 30/11/2026.',
    ],
    [
      ['Chị em bán hàng thổ cẩm trên mạng hay bị lừa chuyển khoản giả, mong mở lớp kỹ năng số cho phụ nữ xã Tả Chải.'],
      'Lớp kỹ năng số cho phụ nữ xã Tả Chải mở ngày 20/9/2026, sáu buổi.',
    ],
    [
      [
        'Nộp hồ sơ dịch vụ công trực tuyến chỗ em cứ báo lỗi, tài khoản VNeID không đăng nhập được cổng của tỉnh. Xin sửa hệ thống.',
      ],
      'Lỗi đăng nhập cổng dịch vụ công bằng VNeID đã tìm ra, sửa xong ngày 12/8/2026.',
    ],
  ),
  ...of(
    'Bảo hiểm xã hội tỉnh',
    [
      [
        'Xã ra khỏi vùng khó khăn nên thẻ bảo hiểm y tế của cả bản bị cắt, nhà đông con không mua nổi. Được hỗ trợ bao nhiêu?',
        'Cả bản bị cắt thẻ bảo hiểm y tế vì xã ra khỏi vùng khó khăn, nhà đông con không mua nổi, xin hỏi được hỗ trợ bao nhiêu?',
        'The bao hiem y te cua ca ban bi cat do xa ra khoi vung kho khan, nha dong con khong mua noi. Duoc ho tro the nao?',
        'Xã ra khỏi vùng khó khăn, cả bản em bị cắt thẻ bảo hiểm y tế. Nhà đông con không mua nổi, được hỗ trợ bao nhiêu ạ?',
      ],
      'Hộ vừa ra khỏi vùng khó khăn được hỗ trợ 70% tiền thẻ, làm lại thẻ đến ngày 30/9/2026.',
    ],
    [
      ['Tôi đóng bảo hiểm xã hội tự nguyện năm năm, nay sinh con có được tiền thai sản không, nhận ở đâu?'],
      'Người đóng bảo hiểm xã hội tự nguyện được trợ cấp thai sản 2 triệu đồng, nhận tại cơ sở từ ngày 01/8/2026.',
    ],
    [
      ['Công ty chè nợ đóng bảo hiểm xã hội của công nhân nữ tám tháng, chị em nghỉ việc không chốt được sổ.'],
      'Công ty chè phải nộp đủ tám tháng nợ trước ngày 31/10/2026, sổ chốt ngay khi nộp.',
    ],
  ),
  ...of(
    'Sở Nông nghiệp và Môi trường',
    [
      [
        'Mương nước bản Phiêng Luông bị lũ cuốn từ năm ngoái, hai vụ nay ruộng bỏ hoang. Bao giờ sửa mương?',
        'Hai vụ nay ruộng bản Phiêng Luông bỏ hoang vì mương nước bị lũ cuốn năm ngoái. Đề nghị sửa mương sớm.',
        'Muong nuoc ban Phieng Luong bi lu cuon tu nam ngoai, ruong bo hoang hai vu nay, bao gio sua muong',
      ],
      'Mương bản Phiêng Luông khởi công ngày 15/9/2026, dài 1.200 mét.',
    ],
    [
      ['Rác ở chợ xã Tả Chải đổ xuống suối, mùa mưa trôi về bản dưới. Đề nghị có chỗ thu gom, xử lý rác cho xã.'],
      'Điểm thu gom rác xã Tả Chải làm xong trước ngày 30/10/2026.',
    ],
    [
      ['Nhà em ở dưới taluy sạt lở, mỗi đêm mưa cả nhà không dám ngủ. Bao giờ được bố trí tái định cư?'],
      'Khu tái định cư nhận 24 hộ dưới taluy sạt lở từ ngày 20/12/2026.',
    ],
    [
      [
        'Sổ đỏ nhà tôi chỉ ghi tên chồng, nay muốn thêm tên vợ thì làm ở đâu, mất bao nhiêu tiền?',
        'Xin hỏi sổ đỏ chỉ ghi tên chồng, muốn thêm tên vợ thì làm ở đâu, mất bao nhiêu tiền?',
      ],
      'Thêm tên vợ vào giấy chứng nhận làm tại xã, không mất lệ phí, trả kết quả trong 8 ngày.',
    ],
    [
      [
        'Tổ hợp tác trồng sâm của chị em cần giống và kỹ thuật, năm ngoái cây chết một nửa. Xin cán bộ khuyến nông về giúp.',
      ],
      'Cán bộ khuyến nông ở cùng tổ hợp tác trồng sâm 6 tháng, từ ngày 01/9/2026.',
    ],
  ),
  ...of(
    'Sở Giáo dục và Đào tạo',
    [
      [
        'Điểm trường mầm non bản Nậm Lay dột hết mái, trời mưa các cháu phải nghỉ học. Bao giờ sửa lại lớp?',
        'Mái điểm trường mầm non bản Nậm Lay dột hết, cứ mưa là các cháu nghỉ học, bao giờ sửa lớp học?',
      ],
      'Mái điểm trường bản Nậm Lay thay xong trước ngày 31/8/2026.',
    ],
    [
      [
        'Học sinh nữ bán trú ở trường Pa Thơm không có nhà tắm riêng, nước phải xách từ suối. Xin làm nhà tắm cho các cháu.',
      ],
      'Nhà tắm cho học sinh nữ bán trú Pa Thơm xây xong ngày 25/9/2026.',
    ],
    [
      ['Lớp xóa mù chữ cho phụ nữ ở bản chỉ mở được một khóa rồi thôi, chị em chưa đọc thông. Có mở tiếp không?'],
      'Lớp xóa mù chữ mở lại khóa hai ngày 05/10/2026, học buổi tối.',
    ],
    [
      ['Tiền ăn bán trú của học sinh tháng 5 đến nay chưa cấp, trường phải nợ tiền gạo. Bao giờ có tiền?'],
      'Tiền ăn bán trú tháng 5 cấp về trường ngày 07/8/2026.',
    ],
  ),
  ...of(
    'Sở Nội vụ',
    [
      ['Phụ nữ bản tôi học xong nghề may không có chỗ làm, đi làm xa thì bỏ con. Tỉnh có mời xưởng may về xã không?'],
      'Xưởng may tại cụm xã tuyển 80 lao động nữ từ ngày 15/10/2026.',
    ],
    [
      [
        'Sau sắp xếp, xã không còn cán bộ nữ nào trong lãnh đạo. Tỉnh có quy hoạch cán bộ nữ ở xã không?',
        'Xã sau sắp xếp không còn cán bộ nữ nào làm lãnh đạo. Đề nghị tỉnh quy hoạch cán bộ nữ ở xã.',
      ],
      'Mỗi xã có ít nhất một cán bộ nữ trong quy hoạch trước ngày 31/12/2026.',
    ],
    [
      ['Em đi làm công ty ở Bắc Giang bị trả lương thiếu ba tháng, nay về quê hỏi ai đòi giúp?'],
      'Trung tâm Dịch vụ việc làm nhận hồ sơ đòi lương giúp người lao động từ ngày 03/8/2026.',
    ],
    [
      ['Chi hội trưởng phụ nữ bản làm quanh năm không có phụ cấp, trong khi các chức danh khác có. Đề nghị xem xét.'],
      'Phụ cấp chi hội trưởng phụ nữ bản trình Hội đồng nhân dân tỉnh kỳ họp tháng 12/2026.',
    ],
  ),
  ...of(
    'Công an tỉnh',
    [
      [
        'Bản Sì Choang có người lạ vào rủ các cháu gái đi làm xa rồi mất liên lạc, sợ bị bán qua biên giới. Xin công an vào cuộc.',
        'Người lạ vào bản Sì Choang rủ các cháu gái đi làm xa, đi rồi mất liên lạc, lo bị bán qua biên giới. Mong công an vào cuộc.',
      ],
      'Tổ công tác ở bản Sì Choang từ ngày 27/7/2026, số trực 0200 355 5113.',
    ],
    [
      ['Thanh niên trong xóm nghiện ma túy lấy trộm gà, xe máy của cả bản, phụ nữ ở nhà một mình rất sợ.'],
      'Công an xã tuần tra đêm ba buổi một tuần, lập hồ sơ cai nghiện xong ngày 30/8/2026.',
    ],
    [
      ['Con em sinh ở nhà chưa có giấy tờ, làm căn cước thì đòi giấy chứng sinh. Làm cách nào cho cháu có căn cước?'],
      'Công an xã làm căn cước cho trẻ sinh tại nhà theo lời khai có hai người làm chứng, mỗi thứ Ba.',
    ],
  ),
  ...of(
    'Sở Xây dựng',
    [
      [
        'Cầu treo sang bản Nậm Tần mục ván, trẻ đi học phải bám dây cáp. Bao giờ làm lại cầu?',
        'Ván cầu treo sang bản Nậm Tần mục hết, trẻ đi học phải bám dây cáp, đề nghị làm lại cầu.',
      ],
      '',
    ],
    [['Đường tỉnh lộ qua dốc Pa Ngừ sạt từ tháng 8 năm trước, xe khách không vào được. Khi nào thông đường?'], ''],
    [['Nhà tạm của tôi đã được xét xóa nhà tạm, nhà dột nát năm 2025 mà chưa có tiền làm. Hỏi ai?'], ''],
    [['Đường vào khu sản xuất bản Cò Nọt Mông dốc, trơn, phụ nữ gùi ngô ngã gãy chân. Xin đổ bê tông đoạn dốc.'], ''],
  ),
]

/** Each answer ends with a mark that is nowhere else, by which it is found in whatever shows it. */
export const matters: readonly (Matter & { mark: string })[] = written.map((matter, at) => {
  const mark = `${1401 + at}/CV-TL`
  return { ...matter, mark, answer: matter.answer && `${matter.answer} Chi tiết ở công văn số ${mark}.` }
})
