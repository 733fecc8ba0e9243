/** Vietnamese. Roles stand before names; many words are two syllables written apart. */
import type { QuotePack } from './quote-language.ts';

export const vietnameseWords: QuotePack = {
  says: 'nói, nói thêm, cho biết, cho hay, cho rằng, tuyên bố, khẳng định, nhấn mạnh, phát biểu, chia sẻ, giải thích, bổ sung, nhận định, cho biết thêm, trả lời, đáp, hỏi, viết, thông báo, xác nhận, phủ nhận, bác bỏ, thừa nhận, cảnh báo, kêu gọi, yêu cầu, cáo buộc, chỉ trích, gọi, mô tả, kể, kể lại, bày tỏ, lưu ý, đề nghị, đánh giá, dự đoán, cam kết, hứa, tiết lộ, lên tiếng, thốt lên, hét lên, than thở, nhắc lại, báo cáo, kết luận, bình luận, tâm sự, phản hồi',
  denies: 'phủ nhận, bác bỏ',
  according: 'theo, theo lời, theo ông, theo bà, theo quan điểm của',
  relays: 'dẫn lời, trích lời, được dẫn lời bởi, được trích dẫn bởi',
  that: 'rằng, là',
  stops:
    'với, tại, trong, hôm, vào, ngày, sau, trước, khi, thứ hai, thứ ba, thứ tư, thứ năm, thứ sáu, thứ bảy, chủ nhật, hôm nay, hôm qua, nhưng, vì, mà, ở, từ, về, phóng viên, qua, trên, để',
  inside: 'của, phụ trách',
  article: 'một, các, những, vị, này, đó',
  pronoun: 'ông, bà, anh, chị, ông ấy, bà ấy, anh ấy, cô ấy, họ, tôi, chúng tôi, ông này, bà này, cô',
  title:
    'tổng thống, phó tổng thống, chủ tịch, phó chủ tịch, chủ tịch nước, thủ tướng, phó thủ tướng, bộ trưởng, thứ trưởng, ngoại trưởng, tổng bí thư, bí thư, tổng thư ký, thư ký, người phát ngôn, phát ngôn viên, giám đốc, tổng giám đốc, phó giám đốc, trưởng, phó, thị trưởng, thống đốc, thượng nghị sĩ, nghị sĩ, đại biểu, đại sứ, đặc phái viên, tướng, đại tướng, thượng tướng, trung tướng, thiếu tướng, đại tá, thượng tá, trung tá, thiếu tá, chỉ huy, tư lệnh, thẩm phán, luật sư, giáo sư, tiến sĩ, bác sĩ, ts, gs, pgs, nhà nghiên cứu, nhà phân tích, chuyên gia, nhà kinh tế, nhà văn, huấn luyện viên, hlv, giáo hoàng, vua, nữ hoàng, lãnh đạo, nhà hoạt động, cố vấn, ứng viên, thủ tướng đức, điều phối viên, nhà sáng lập, hiệu trưởng, viện trưởng, cục trưởng, vụ trưởng',
  roleWord:
    'ngoại giao, quốc phòng, y tế, tài chính, giáo dục, tư pháp, công an, bộ, sở, cục, ủy ban, đảng, quốc hội, chính phủ, công ty, tập đoàn, đại học, viện, điều hành, cựu, nguyên, quân đội, cảnh sát, nhà trắng, điện kremlin, liên hợp quốc, mỹ, nga, trung quốc',
  place:
    'việt nam, mỹ, nga, ukraine, trung quốc, pháp, đức, anh, nhật bản, hàn quốc, israel, iran, moscow, kiev, washington, hà nội, đà nẵng, châu âu, nato, thái lan, campuchia, lào',
  unnamed:
    'quan chức, nguồn tin, nhân chứng, người dân, cảnh sát, binh sĩ, sinh viên, công nhân, phụ nữ, người đàn ông, nạn nhân, nhà ngoại giao, một quan chức',
  collective:
    'các quan chức, các nguồn tin, các nhân chứng, các chuyên gia, các nhà phân tích, các nhà ngoại giao, giới chức, cư dân, nhiều người, các bác sĩ, các nhà khoa học, các sinh viên, gia đình',
  organisation:
    'bộ y tế, bộ ngoại giao, bộ quốc phòng, bộ công an, chính phủ, đảng, quân đội, quốc hội, điện kremlin, nhà trắng, lầu năm góc, ủy ban, hội đồng, liên hợp quốc, tổ chức, công ty, ngân hàng, đại học, hiệp hội, quỹ, tòa án, hãng, ttxvn, reuters, afp, bbc, bộ',
  document:
    'báo cáo, tuyên bố, thư, tài liệu, nghiên cứu, khảo sát, văn bản, bài báo, cuốn sách, nghị quyết, thông cáo',
  adverb: 'cũng, đã, sẽ, đang, còn, lại, thêm, vẫn, chỉ, không, tuy nhiên, nhưng, và, sau đó, từng, liên tục',
  joins: 'và, hoặc',
  relative: 'người, mà',
  names: 'gọi, mô tả, cáo buộc, chỉ trích, đánh giá',
  secret:
    'giấu tên, xin giấu tên, đề nghị giấu tên, yêu cầu giấu tên, không muốn nêu tên, với điều kiện giấu tên',
  titled: 'mang tên, phim, sách, tiểu thuyết, bài hát, cuốn, tựa đề, có tên, tạp chí, tờ, báo, cái gọi là',
};
