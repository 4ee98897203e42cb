/** Parts of an answer that a comment may belong to. Pure, and light enough for the browser. */
export const commentParts = ['direct', 'text', 'action', 'responsible', 'done_by', 'bases', 'result', 'files'] as const
export type CommentPart = (typeof commentParts)[number]

export const commentPartWords: Readonly<Record<CommentPart, string>> = {
  direct: 'Trả lời thẳng',
  text: 'Câu trả lời',
  action: 'Việc sẽ làm',
  responsible: 'Ai làm',
  done_by: 'Xong trước ngày',
  bases: 'Căn cứ',
  result: 'Kết quả giải quyết',
  files: 'Tệp kèm',
}

/** Where the part stands in the form. */
export const commentPartBoxes: Readonly<Record<CommentPart, string>> = {
  direct: 'tra-loi-thang',
  text: 'tra-loi',
  action: 'se-lam',
  responsible: 'ai-lam',
  done_by: 'xong-ngay',
  bases: 'can-cu',
  result: 'ket-qua',
  files: 'tep',
}
