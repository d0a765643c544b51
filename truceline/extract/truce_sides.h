#pragma once

#include "truceline/extract/truce_context.h"

namespace truceline::extract {

/// A side of the war: a government, an army, an armed group, or who speaks for one; no monitor, aid agency, newspaper
/// or passer-by.
bool side_at_war(const TruceContext& context, record::ActorId actor);

/// An army or an armed group, or who speaks for one.
bool armed(const TruceContext& context, record::ActorId actor);

/// "GUERRILLAS of the northern front": by the words that he is called.
bool names_a_force(const TruceContext& context, record::ActorId actor);

/// "Both PARTIES", "the CAMPS": words for sides that name none.
bool names_no_side(const TruceContext& context, record::ActorId actor);

/// "Sudanese army DRONES": whoever sends them, where the story has him; `actor` itself for anything but a weapon.
record::ActorId behind_weapon(const TruceContext& context, record::ActorId actor);

}  // namespace truceline::extract
