/** Family names that stand first in a Vietnamese name, folded. */
export const surnames: ReadonlySet<string> = new Set(
  `nguyen tran le pham hoang huynh phan vu vo dang bui do ho ngo duong ly dao dinh trinh doan lam mai truong trieu to ta vuong
  quach chu luong luu tong thai phung tang ha cao kieu nong ma be hua lo lu quang ca giang sung thao vang vi vien ninh
  tieu la mac nghiem nhan on phi quan tan than thach tong tu ung van vong diep du cung dam dau dong khuat khong lieu cam
  y h a siu rahlan ksor nay kpa rcom cha hang mua sin phu tan trang chang dieu`.split(/\s+/),
)
