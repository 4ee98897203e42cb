/** What people of the demo province ask. Invented, as are the people. */
export type DemoPetition = {
  text: string
  /** Key of the commune's People's Committee in bodies-data.ts, without 'ubnd-'. */
  commune: string
  place?: string
  /** Nobody gave a name. */
  name?: string
  hides?: boolean
  /** Typed by the officer of Phiêng Sa from paper or by ear. */
  by?: 'paper' | 'on_behalf' | 'phone'
}

export const demoPetitions: readonly DemoPetition[] = [
  { text: 'Đường từ bản Nà Lạn ra trung tâm xã sạt ta luy từ tháng 9, xe máy không qua được, trẻ con đi học phải vòng 7 cây số. Bao giờ tỉnh sửa?', commune: 'phieng-sa', place: 'bản Nà Lạn', name: 'Lò Thị Phương', by: 'paper' },
  { text: 'Thẻ bảo hiểm y tế của mẹ tôi hết hạn từ tháng 6, xã bảo chờ. Mẹ tôi 78 tuổi, đi viện phải trả tiền.', commune: 'phieng-sa', place: 'bản Huổi Pá', name: 'Vàng Thị Dợ', by: 'on_behalf' },
  { text: 'Chị em trong bản muốn vay vốn nuôi gà đen nhưng hồ sơ làm ba lần chưa được. Đề nghị nói rõ còn thiếu giấy gì.', commune: 'phieng-sa', place: 'bản Nà Lạn', name: 'Giàng Thị Mỷ', by: 'paper' },
  { text: 'Sóng điện thoại ở bản chập chờn, con học trực tuyến phải leo lên đồi. Xin đặt thêm trạm.', commune: 'phieng-sa', place: 'bản Tà Phình', by: 'phone' },
  { text: 'Bể nước tập trung xây từ năm 2021 đến nay khô, bà con vẫn gánh nước suối.', commune: 'phieng-sa', place: 'bản Huổi Pá', name: 'Sùng Thị Chía', by: 'paper' },
  { text: 'Lớp xóa mù chữ buổi tối mở được hai tháng rồi dừng vì hết kinh phí. Chị em xin học tiếp.', commune: 'phieng-sa', place: 'bản Tà Phình', name: 'Lý Thị Say', by: 'on_behalf' },
  { text: 'Trạm y tế xã không có bác sĩ sản, chị em sinh phải đi 40 cây số.', commune: 'phieng-sa', name: 'Lò Thị Hặc', by: 'paper' },
  { text: 'Nhà tôi bị thu 300 mét vuông đất làm đường, tiền đền bù mới nhận một nửa.', commune: 'phieng-sa', place: 'bản Nà Lạn', name: 'Quàng Thị Vinh', hides: true, by: 'paper' },
  { text: 'Gạo hỗ trợ hộ nghèo phát chậm hai tháng so với năm ngoái.', commune: 'phieng-sa', by: 'on_behalf' },
  { text: 'Chồng đi làm xa, ở nhà bị nhà chồng đánh, gọi công an xã không thấy ai đến.', commune: 'phieng-sa', hides: true, by: 'on_behalf' },
  { text: 'Điểm trường bản Tà Phình dột, mưa là cô cho nghỉ.', commune: 'phieng-sa', place: 'bản Tà Phình', name: 'Hờ Thị Dua', by: 'paper' },
  { text: 'Xin mở lớp dạy may cho chị em, học xong có nơi nhận làm.', commune: 'phieng-sa', name: 'Lò Thị Ánh', by: 'on_behalf' },
  { text: 'Chợ trung tâm họp ngay lòng đường, sáng nào cũng tắc, xe cứu thương không qua được.', commune: 'ben-moc', place: 'tổ dân phố 4', name: 'Đỗ Thị Hiền' },
  { text: 'Trường mầm non phường thiếu cô, một cô trông 42 cháu. Tỉnh có tuyển thêm không?', commune: 'ben-moc', name: 'Nguyễn Thị Thu' },
  { text: 'Bãi rác cạnh suối bốc mùi, nước suối đổi màu, gà vịt chết. Đã báo xã hai lần chưa ai xuống.', commune: 'cam-dan', place: 'thôn Đồng Mỏ', name: 'Hoàng Thị Lan', hides: true },
  { text: 'Công nhân nữ khu công nghiệp tan ca 22 giờ, đường không đèn, nhiều chị bị giật túi.', commune: 'thuong-linh', name: 'Phạm Thị Nga' },
  { text: 'Nộp hồ sơ cấp lại sổ đỏ từ tháng 3, quá hẹn bốn lần, mỗi lần một giấy hẹn mới.', commune: 'ha-linh', place: 'tổ dân phố 2', name: 'Trịnh Thị Hoa' },
  { text: 'Lương tối thiểu vùng tăng nhưng công ty cắt phụ cấp, thu nhập không đổi. Ai kiểm tra việc này?', commune: 'thuong-linh', hides: true },
  { text: 'Kênh mương nội đồng vỡ sau bão, 12 héc ta lúa không có nước.', commune: 'khe-vai', place: 'thôn Khe Vải', name: 'Nông Thị Bích' },
  { text: 'Tiền điện tháng 10 gấp đôi tháng 9 mà nhà không dùng thêm gì.', commune: 'van-son', name: 'Lê Thị Thủy' },
  { text: 'Đề nghị có bác sĩ về khám phụ khoa ở trạm y tế mỗi quý một lần.', commune: 'ban-lau', name: 'Mùa Thị Sểnh' },
  { text: 'Khám tuyến dưới không có thuốc trong danh mục, phải mua ngoài mà bảo hiểm không trả lại.', commune: 'hoa-lac', name: 'Bùi Thị Xuân' },
  { text: 'Cầu treo qua suối mục ván từ lâu, học sinh vẫn đi.', commune: 'nam-chay', place: 'bản Nậm Chảy 2', name: 'Tẩn Thị Mẩy' },
  { text: 'Hợp tác xã dệt thổ cẩm của chị em không vay được vì không có tài sản thế chấp.', commune: 'quang-minh', name: 'Hà Thị Duyên' },
] // biome-ignore format: one petition a line
