-- Documents asked for before kinds were known: the kind their first words name.
UPDATE "EvidenceRequirement" SET "kind" = CASE
    WHEN "text" LIKE 'Báo cáo%' OR "text" LIKE 'báo cáo%' THEN 'report'
    WHEN "text" LIKE 'Kế hoạch%' OR "text" LIKE 'kế hoạch%' THEN 'plan'
    WHEN "text" LIKE 'Quyết định%' OR "text" LIKE 'quyết định%' THEN 'decision'
    WHEN "text" LIKE 'Công văn%' OR "text" LIKE 'công văn%' THEN 'letter'
    WHEN "text" LIKE 'Biên bản%' OR "text" LIKE 'biên bản%' THEN 'minutes'
    WHEN "text" LIKE 'Thông báo%' OR "text" LIKE 'thông báo%' THEN 'notice'
    WHEN "text" LIKE 'Tờ trình%' OR "text" LIKE 'tờ trình%' THEN 'submission'
    WHEN "text" LIKE 'Nghị quyết%' OR "text" LIKE 'nghị quyết%' THEN 'resolution'
    WHEN "text" LIKE 'Chương trình%' OR "text" LIKE 'chương trình%' THEN 'programme'
    WHEN "text" LIKE 'Quy chế%' OR "text" LIKE 'quy chế%' OR "text" LIKE 'Quy định%' OR "text" LIKE 'quy định%' OR "text" LIKE 'Quy trình%' OR "text" LIKE 'quy trình%' THEN 'regulation'
    WHEN "text" LIKE 'Hướng dẫn%' OR "text" LIKE 'hướng dẫn%' THEN 'guidance'
    WHEN "text" LIKE 'Danh sách%' OR "text" LIKE 'danh sách%' OR "text" LIKE 'Danh mục%' OR "text" LIKE 'danh mục%' OR "text" LIKE 'Bảng tổng hợp%' OR "text" LIKE 'bảng tổng hợp%' THEN 'list'
    WHEN "text" LIKE 'Sổ theo dõi%' OR "text" LIKE 'sổ theo dõi%' THEN 'register'
    WHEN "text" LIKE 'Thống kê%' OR "text" LIKE 'thống kê%' OR "text" LIKE 'Bảng thống kê%' OR "text" LIKE 'bảng thống kê%' OR "text" LIKE 'Số liệu%' OR "text" LIKE 'số liệu%' THEN 'statistics'
    WHEN "text" LIKE 'Phiếu%' OR "text" LIKE 'phiếu%' THEN 'form'
    WHEN "text" LIKE 'Giấy mời%' OR "text" LIKE 'giấy mời%' THEN 'invitation'
    WHEN "text" LIKE 'Tin, bài%' OR "text" LIKE 'tin, bài%' OR "text" LIKE 'Tin bài%' OR "text" LIKE 'tin bài%' THEN 'article'
    WHEN "text" LIKE 'Ảnh%' OR "text" LIKE 'ảnh%' OR "text" LIKE 'Hình ảnh%' OR "text" LIKE 'hình ảnh%' THEN 'photo'
    END
WHERE "kind" IS NULL;
