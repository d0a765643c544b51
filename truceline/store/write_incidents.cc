#include "truceline/store/row_values.h"
#include "truceline/store/write.h"

namespace truceline::store {

std::int64_t Writer::add_incident(const IncidentRow& row) {
  insert_incident_.run(row.kind, row.own_place, row.from, row.to, row.dated, row.night, joined(row.things),
                       joined(row.spots), joined(row.doers), joined(row.hit), joined(row.tolls));
  return db_.last_id();
}

void Writer::widen_incident(std::int64_t incident, const IncidentRow& row) {
  widen_incident_.run(incident, row.kind, row.own_place, row.from, row.to, row.dated, row.night, joined(row.things),
                      joined(row.spots), joined(row.doers), joined(row.hit), joined(row.tolls));
}

void Writer::tell_incident(std::int64_t reading, record::EventId event, std::int64_t incident, const std::string& why) {
  tell_incident_.run(reading, number_of(event), incident, grounds_.row(why));
}

}  // namespace truceline::store
