-- A collector's list narrowed by channel or kind is answered from the index alone, as that of the whole conference is.
drop index petition_standing_by_unit;
create index petition_standing_by_unit on petition_standing (jurisdiction_id, conference_id, collected_by, received_at desc, petition_id desc)
  include (state, holder_id, channel, kind) where collected_by is not null;
