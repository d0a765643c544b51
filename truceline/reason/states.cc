#include "truceline/reason/states.h"

#include <array>

namespace truceline::reason {

namespace {

struct Stage {
  std::string_view state;
  Standing standing;
};

/// In the order of a truce's life: of two states of one day the later in life is the state of the day.
constexpr std::array<Stage, 15> kLife = {{{"proposed", Standing::open},
                                          {"negotiating", Standing::open},
                                          {"none", Standing::off},
                                          {"rejected", Standing::off},
                                          {"agreed", Standing::on},
                                          {"declared", Standing::on},
                                          {"scheduled", Standing::on},
                                          {"halted", Standing::on},
                                          {"in_effect", Standing::on},
                                          {"extended", Standing::on},
                                          {"suspended", Standing::off},
                                          {"collapsed", Standing::off},
                                          {"expired", Standing::off},
                                          {"ended", Standing::off},
                                          {"fighting", Standing::off}}};

}  // namespace

Standing standing(std::string_view state) {
  for (const Stage& s : kLife)
    if (s.state == state) return s.standing;
  return Standing::none;
}

int life_stage(std::string_view state) {
  for (std::size_t i = 0; i < kLife.size(); ++i)
    if (kLife[i].state == state) return static_cast<int>(i) + 1;
  return 0;
}

}  // namespace truceline::reason
