/**
 * Words that sound like an answer and say nothing, as officials write them; with what to write instead. Matched without
 * regard to case and spacing; where a text has its marks, with its marks.
 */
export type EmptyPhrase = { words: readonly string[]; instead: string }

export const emptyPhrases: readonly EmptyPhrase[] = [
  {
    words: ['đang nghiên cứu', 'sẽ nghiên cứu', 'tiếp tục nghiên cứu', 'đang được nghiên cứu'],
    instead:
      'Nói rõ làm hay không làm. Chưa quyết được thì ghi đang vướng gì và ngày có kết quả: “Sở trả lời dứt điểm trước ngày 30/12/2026”.',
  },
  {
    words: ['sẽ xem xét', 'đang xem xét', 'tiếp tục xem xét', 'xem xét, giải quyết theo quy định'],
    instead: 'Ghi kết quả xem xét, hoặc ngày có kết quả và ai báo lại cho người hỏi.',
  },
  {
    words: ['xin ghi nhận', 'ghi nhận ý kiến', 'ghi nhận kiến nghị', 'ghi nhận phản ánh', 'ghi nhận và', 'ghi nhận, '],
    instead: 'Bỏ lời ghi nhận, viết thẳng việc sẽ làm: ai làm, ở đâu, xong ngày nào.',
  },
  {
    words: ['tiếp thu ý kiến', 'xin tiếp thu', 'tiếp thu kiến nghị', 'tiếp thu và', 'nghiêm túc tiếp thu'],
    instead:
      'Viết đã sửa hoặc sẽ sửa điều gì sau khi tiếp thu: “Từ ngày 1/12/2026, bộ phận một cửa làm cả sáng thứ Bảy”.',
  },
  {
    words: [
      'đã giao cho',
      'đã giao phòng',
      'đã giao ban',
      'đã giao các',
      'đã giao sở',
      'đã giao ubnd',
      'đã giao đơn vị',
      'đã giao cơ quan',
      'đã giao trung tâm',
      'đã giao chi cục',
      'đã chỉ đạo',
      'sẽ chỉ đạo',
      'đang chỉ đạo',
    ],
    instead:
      'Thêm việc cụ thể và ngày xong của nơi được giao: “Phòng Quản lý đô thị thay 12 bóng đèn, xong trước 15/12/2026”.',
  },
  {
    words: [
      'trong thời gian tới',
      'trong thời gian sớm nhất',
      'sớm nhất có thể',
      'vào thời điểm thích hợp',
      'khi có điều kiện',
    ],
    instead: 'Thay bằng ngày, tháng hoặc quý: “trong quý I/2027”.',
  },
  {
    words: [
      'khi cân đối được',
      'khi bố trí được kinh phí',
      'khi có nguồn vốn',
      'khi có kinh phí',
      'tùy khả năng cân đối',
    ],
    instead:
      'Ghi đã đề nghị bao nhiêu tiền, vào kế hoạch năm nào, ai quyết; chưa có thì nói thẳng là chưa bố trí được năm nay.',
  },
  {
    words: [
      'tăng cường công tác',
      'đẩy mạnh công tác',
      'quan tâm hơn nữa',
      'đẩy mạnh tuyên truyền',
      'tăng cường tuyên truyền',
    ],
    instead: 'Ghi sẽ làm mấy lần, ở đâu, từ ngày nào.',
  },
  {
    words: ['theo quy định hiện hành', 'theo quy định của pháp luật', 'theo đúng quy định'],
    instead: 'Nói quy định ấy cho người hỏi được gì, phải làm gì, nộp ở đâu, mất bao lâu.',
  },
  {
    words: [
      'mong bà con thông cảm',
      'mong nhận được sự thông cảm',
      'mong được sự chia sẻ',
      'rất mong cử tri thông cảm',
    ],
    instead: 'Nói lý do và bao giờ khác đi; lời xin thông cảm không thay được câu trả lời.',
  },
]
