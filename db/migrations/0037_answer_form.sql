-- Kết quả giải quyết: that a petition was answered and that it was resolved are two things. The class is the body's own
-- word on the second, as reports count it.
alter table answer_version add column result text check (result in ('resolved', 'in_progress', 'planned', 'explained', 'beyond_authority'));
