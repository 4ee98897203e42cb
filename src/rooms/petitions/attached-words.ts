/** 'Kèm 2 ảnh, 1 ghi âm'; empty where nothing came with it. */
export function attachedWords(counts: { photo: number; document: number; voice: number }): string {
  const parts = [
    counts.photo > 0 ? `${counts.photo} ảnh` : '',
    counts.document > 0 ? `${counts.document} giấy tờ` : '',
    counts.voice > 0 ? `${counts.voice} bản ghi âm` : '',
  ].filter(Boolean)
  return parts.length > 0 ? `Kèm ${parts.join(', ')}` : ''
}
