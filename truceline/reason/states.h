#pragma once

#include <string_view>

namespace truceline::reason {

/// What a state says of the guns: on (a truce stands or is to stand), off (it does not), open (only talk of one), none
/// (an overlay or a remark, which says nothing of it).
enum class Standing { on, off, open, none };

/// standing("extended") is on, standing("expired") is off, standing("violation") is none.
Standing standing(std::string_view state);

/// The place of a state in the life of a truce, from proposed to over; 0 for an overlay.
int life_stage(std::string_view state);

}  // namespace truceline::reason
