#include "truceline/annotate/publication.h"

#include "truceline/annotate/calendar.h"
#include "truceline/annotate/times.h"

namespace truceline::annotate {

record::Published publication(const text::Document& document, const record::Published& given,
                              const lexicon::TimeWords& words) {
  if (!given.value.empty() || document.furniture.dateline_date.empty()) return given;
  text::Document head;  // the date alone, so that the story is not searched for it
  head.text = text::slice(document.text, document.furniture.dateline_date);
  head.furniture.dateline_date = {0, static_cast<std::uint32_t>(head.text.size())};
  for (const auto& time : find_times(head, {}, {}, words))
    if (const auto day = parse_day(time.value)) return {iso_day(*day), "text"};
  return given;
}

}  // namespace truceline::annotate
